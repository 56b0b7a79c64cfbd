/**
 * Compiles what users install into `dist/`: JavaScript and declarations of `src` and `suites`
 * without their tests, and every other file that the program reads at run time. `npm pack` runs it
 * first. Plain JavaScript, so that it needs nothing but Node and the compiler.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'dist');
const compiledFolders = ['src', 'suites'];
/** How long the finished program may take to print its version, in milliseconds. */
const startMsMax = 20_000;

rmSync(output, { recursive: true, force: true });
compile();
copyData();
checkStart();

function compile() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) fail('the compiler found errors; `npm run types` shows the same');
}

/** Instructions, notices and tables; the compiler copies only the JSON that is imported. */
function copyData() {
  for (const folder of compiledFolders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      .filter((path) => !path.split(/[\\/]/).includes('__fixtures__'));
    for (const path of files) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      copyFileSync(join(root, path), join(output, path));
    }
  }
}

/** A package that does not start must not be packed. */
function checkStart() {
  const main = join(output, 'src', 'cli', 'main.js');
  if (!existsSync(main)) return;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const printed = execFileSync(process.execPath, [main, '--version'], {
    encoding: 'utf8',
    timeout: startMsMax,
  }).trim();
  if (printed !== version) fail(`dist prints version ${printed}, package.json says ${version}`);
}

function fail(message) {
  rmSync(output, { recursive: true, force: true });
  process.stderr.write(`build: ${message}\n`);
  process.exit(1);
}

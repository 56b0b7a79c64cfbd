/**
 * Adds to package-lock.json the optional packages of other platforms that `npm install` left out
 * because the registry in use does not have them. `npm ci` refuses a lock without them. Run it
 * after `npm install` where `npm ci --dry-run` says that packages are missing from the lock file.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony'];
const processors = /^(x64|arm64|arm|ia32|ppc64|s390x|riscv64|loong64|wasm32)$/;

/** What a package's name says of where it runs: `@biomejs/cli-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const system = words.find((word) => systems.includes(word) || word === 'win32');
  const processor = words.find((word) => processors.test(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(musl ? { libc: ['musl'] } : gnu ? { libc: ['glibc'] } : {}),
    ...(system === undefined ? {} : { os: [system] }),
  };
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined) continue;
    const dev = entry.dev === true ? { dev: true } : {};
    lock.packages[key] = { version, ...dev, optional: true, ...platformOf(name) };
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${added.length} packages added to the lock\n`);

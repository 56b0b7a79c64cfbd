/** The launcher `bin/residency.js`, run as users run it, on small programs in temporary folders. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { afterAll, describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin', import.meta.url));
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A package with the real launcher and the given files. */
function packageWith(files: { readonly [path: string]: string }): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'residency-launcher-')));
  made.push(root);
  cpSync(bin, join(root, 'bin'), { recursive: true });
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A pinned Node that is not the running one: the same program behind a script. */
function pinNode(root: string, script = `exec "${process.execPath}" "$@"`): void {
  const path = join(root, 'node_modules/node/bin/node');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexport BEHIND_SCRIPT=1\n${script}\n`);
  chmodSync(path, 0o755);
}

function run(root: string, ...args: readonly string[]) {
  const ended = spawnSync(process.execPath, [join(root, 'bin/residency.js'), ...args], {
    encoding: 'utf8',
  });
  return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

const tell = `
  const marks = ['BEHIND_SCRIPT', 'RESIDENCY_SUPERVISED', 'NODE_CHANNEL_FD'];
  console.log(JSON.stringify({
    args: process.argv.slice(2),
    marks: marks.filter((name) => process.env[name] !== undefined),
  }));
  process.exitCode = 7;
`;

describe('where the program runs', () => {
  test('a checkout runs its TypeScript in the running Node when no other is pinned', () => {
    const root = packageWith({ 'src/cli/main.ts': `const typed: number = 1; void typed;${tell}` });
    expect(run(root, 'task', 'list', 'a b')).toEqual({
      status: 7,
      stdout: '{"args":["task","list","a b"],"marks":[]}\n',
      stderr: '',
    });
  });

  test('a checkout prefers its pinned Node, which sees no trace of the launcher', () => {
    const root = packageWith({ 'src/cli/main.ts': tell });
    pinNode(root);
    expect(run(root, '--json')).toEqual({
      status: 7,
      stdout: '{"args":["--json"],"marks":["BEHIND_SCRIPT"]}\n',
      stderr: '',
    });
  });

  test('an installed package runs its compiled files in the running Node', () => {
    const root = packageWith({ 'dist/src/cli/main.js': tell });
    pinNode(root);
    expect(run(root)).toEqual({ status: 7, stdout: '{"args":[],"marks":[]}\n', stderr: '' });
  });

  test('a pinned Node that cannot run here is named', () => {
    const root = packageWith({ 'src/cli/main.ts': tell });
    pinNode(root);
    const path = join(root, 'node_modules/node/bin/node');
    writeFileSync(path, '#!/nowhere/at/all\n');
    const { status, stderr } = run(root);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        `residency could not start ${path}: spawn ${path} ENOENT\n` +
        'Run `npm ci` again: the Node of this checkout cannot run here.\n',
    });
  });

  test('a package without its program says what to do', () => {
    expect(run(packageWith({}))).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'residency could not start: the package has no compiled program.\n' +
        'The installed package is incomplete: install it again.\n',
    });
  });

  test('a checkout without its packages says to install them', () => {
    const root = packageWith({ 'src/cli/main.ts': "import 'commander';" });
    expect(run(root)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "residency could not start: Cannot find package 'commander' imported from " +
        `${join(root, 'src/cli/main.ts')}\nRun \`npm ci\` in the checkout, then try again.\n`,
    });
  });
});

describe('chooseNode', async () => {
  const { chooseNode } = await import(join(bin, 'choose-node.js'));
  const choose = (isCheckout: boolean, version: string, pinned?: string) =>
    chooseNode({ isCheckout, running: { path: '/usr/bin/node', version }, pinned }).kind;

  test('needs type stripping in a checkout', () => {
    const versions = ['14.21.3', '20.19.0', '22.17.1', '22.18.0', '23.1.0', '24.0.0', '25.1.0'];
    expect(versions.map((version) => choose(true, version))).toEqual([
      'none',
      'none',
      'none',
      'running',
      'none',
      'running',
      'running',
    ]);
  });

  test('needs what engines promises in an installed package', () => {
    const versions = ['18.20.0', '20.18.3', '20.19.0', '21.7.0', '22.0.0'];
    expect(versions.map((version) => choose(false, version))).toEqual([
      'none',
      'none',
      'running',
      'none',
      'running',
    ]);
  });

  test('takes the pinned Node first in a checkout, and last in an installed package', () => {
    expect(choose(true, '24.0.0', process.execPath)).toBe('other');
    expect(choose(false, '24.0.0', process.execPath)).toBe('running');
    expect(choose(false, '18.20.0', process.execPath)).toBe('other');
  });

  test('says which Node it needs, which it found and what to run', () => {
    const running = { path: '/usr/bin/node', version: '20.20.2' };
    expect(chooseNode({ isCheckout: true, running, pinned: undefined }).message).toBe(
      'Residency needs Node 22.18 or newer; this is Node 20.20.2.\n' +
        'Run `npm ci` in the checkout, which installs the right Node beside the other packages.',
    );
  });
});

/** Starts the launcher on a program that counts SIGINT, and waits until the program is ready. */
async function startCounting(root: string): Promise<{ launcher: ChildProcess; pid: number }> {
  const launcher = spawn(process.execPath, [join(root, 'bin/residency.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, like a job of a shell: the test can signal all of it as Ctrl-C does.
    detached: true,
  });
  const [first] = await once(launcher.stdout ?? process.stdin, 'data');
  return { launcher, pid: Number(String(first)) };
}

const counting = `
  let interrupts = 0;
  process.on('SIGINT', () => { interrupts += 1; });
  process.on('SIGTERM', () => { process.exit(100 + interrupts); });
  setInterval(() => {}, 1000);
  console.log(process.pid);
`;

/** Whether a process is alive; a zombie is not. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean, limitMs = 10_000): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

describe.skipIf(process.platform !== 'linux')('signals (needs /proc)', () => {
  test('a signal to the launcher reaches the program, whose exit code comes back', async () => {
    const root = packageWith({ 'src/cli/main.ts': counting });
    pinNode(root);
    const { launcher } = await startCounting(root);
    launcher.kill('SIGINT');
    launcher.kill('SIGTERM');
    expect(await once(launcher, 'exit')).toEqual([101, null]);
  });

  test('Ctrl-C, which reaches both processes, counts once', async () => {
    const root = packageWith({ 'src/cli/main.ts': counting });
    pinNode(root);
    const { launcher } = await startCounting(root);
    process.kill(-(launcher.pid ?? 0), 'SIGINT');
    launcher.kill('SIGTERM');
    expect(await once(launcher, 'exit')).toEqual([101, null]);
  });

  test('a program without handlers dies of the signal, and so does the launcher', async () => {
    const root = packageWith({
      'src/cli/main.ts': 'setInterval(() => {}, 1000); console.log(process.pid);',
    });
    pinNode(root);
    const { launcher, pid } = await startCounting(root);
    launcher.kill('SIGINT');
    expect(await once(launcher, 'exit')).toEqual([null, 'SIGINT']);
    expect(isAlive(pid)).toBe(false);
  });

  test('the program ends when the launcher is killed outright', async () => {
    const root = packageWith({ 'src/cli/main.ts': counting });
    pinNode(root);
    const { launcher, pid } = await startCounting(root);
    expect(isAlive(pid)).toBe(true);
    launcher.kill('SIGKILL');
    expect(await until(() => !isAlive(pid))).toBe(true);
  });

  test('a program that ignores SIGTERM is given a few seconds, no more', async () => {
    const root = packageWith({
      'src/cli/main.ts': `
        process.on('SIGTERM', () => {});
        setInterval(() => {}, 1000);
        console.log(process.pid);
      `,
    });
    pinNode(root);
    const { launcher, pid } = await startCounting(root);
    launcher.kill('SIGKILL');
    expect(await until(() => !isAlive(pid))).toBe(true);
  });
});

describe('an old Node', () => {
  test('can read the launcher: nothing in it is newer than Node 14', () => {
    const newer = ['PropertyDefinition', 'StaticBlock', 'PrivateIdentifier', 'ImportAttribute'];
    for (const name of ['residency.js', 'choose-node.js', 'supervise.js']) {
      const text = readFileSync(join(bin, name), 'utf8');
      const { program, errors } = parseSync(name, text);
      const syntax = JSON.stringify(program, (key, value) =>
        key === 'operator' && /^(\?\?|\|\||&&)=$/.test(value) ? 'newer' : value,
      );
      expect(errors).toEqual([]);
      expect(newer.filter((type) => syntax.includes(`"${type}"`))).toEqual([]);
      expect(syntax).not.toContain('"newer"');
      expect(text).not.toMatch(/^(?:await|const \w+ = await)\b|\.at\(|\.replaceAll\(|hasOwn\(/m);
    }
  });
});

#!/usr/bin/env node
/**
 * Starts Residency on a Node that can run it. In a checkout that is one which strips types, so that
 * the TypeScript runs as it is; in an installed package any supported Node runs the compiled files.
 *
 * The files of this folder use only what Node 14 understands: an old Node must be able to read them
 * far enough to say that it is too old, instead of failing with a syntax error.
 */
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chooseNode } from './choose-node.js';
import { isSupervised, obeySupervisor, supervise } from './supervise.js';

const root = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const source = join(root, 'src', 'cli', 'main.ts');
const compiled = join(root, 'dist', 'src', 'cli', 'main.js');
const isCheckout = existsSync(source);

const choice = isSupervised()
  ? { kind: 'running' }
  : chooseNode({
      isCheckout,
      running: { path: process.execPath, version: process.versions.node },
      pinned: [join(root, 'node_modules', 'node'), join(root, '..', 'node')]
        .map((folder) => join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
        .find((path) => existsSync(path)),
    });

if (choice.kind === 'none') {
  process.stderr.write(`${choice.message}\n`);
  process.exitCode = 2;
} else if (choice.kind === 'other') {
  supervise({ node: choice.path, launcher: fileURLToPath(import.meta.url) });
} else {
  obeySupervisor();
  // Node 22.1 and later keep compiled code between starts, which halves the time of each.
  if (module.enableCompileCache !== undefined) module.enableCompileCache();
  silenceTypeStripping();
  import(pathToFileURL(isCheckout ? source : compiled).href).catch(reportAndExit);
}

/** Node 22 warns on every start that type stripping is experimental; users can do nothing about it. */
function silenceTypeStripping() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!/^Type Stripping is an experimental feature/.test(String(warning))) {
      emitWarning.call(process, warning, ...rest);
    }
  };
}

function reportAndExit(error) {
  const message = String(error?.message ?? error);
  if (/^Cannot find package/.test(message)) {
    process.stderr.write(`residency could not start: ${message}\n`);
    process.stderr.write(
      isCheckout
        ? 'Run `npm ci` in the checkout, then try again.\n'
        : 'A package that it depends on is missing: install residency again.\n',
    );
  } else if (!isCheckout && !existsSync(compiled)) {
    process.stderr.write('residency could not start: the package has no compiled program.\n');
    process.stderr.write('The installed package is incomplete: install it again.\n');
  } else {
    process.stderr.write(`residency could not start: ${error?.stack ?? message}\n`);
  }
  process.exitCode = 2;
}

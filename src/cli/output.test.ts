/** What is said of an error, and with which exit code. */
import { expect, test } from 'vitest';
import { fixedClock } from '../lib/index.ts';
import type { CliContext } from './context.ts';
import { reportError } from './output.ts';

function report(code: string) {
  const said: string[] = [];
  const context: CliContext = {
    environment: {},
    clock: fixedClock(0),
    stdout: (text) => said.push(text),
    stderr: (text) => said.push(text),
    isTerminal: false,
    hasColor: false,
    cacheFolder: '',
    runsFolder: '',
  };
  const thrown = Object.assign(new TypeError(`${code}: no`), { code, path: 'runs/a' });
  return [reportError(context, thrown, false), ...said];
}

test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('%s is a matter of room: exit code 3', (code) => {
  const [exitCode, message] = report(code);
  expect(exitCode).toBe(3);
  expect(message).toMatch(/^residency: runs\/a .*make room and give the same command again\n$/);
});

test('a path that cannot be used is a matter of usage: exit code 2', () => {
  expect(report('EACCES')).toEqual([
    2,
    'residency: runs/a may not be read or written by you (EACCES); give another path\n',
  ]);
});

test('anything else is a fault: exit code 3', () => {
  expect(report('EODD')).toEqual([3, 'residency: EODD: no\n']);
});

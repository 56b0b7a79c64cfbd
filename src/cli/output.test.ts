/** What is said of an error, and with which exit code. */
import { expect, test } from 'vitest';
import { quietContext } from './__fixtures__/typed.ts';
import { namingPath } from './file-refusal.ts';
import { reportError } from './output.ts';
import { usageError } from './usage-error.ts';

function said(thrown: Error): readonly (number | string)[] {
  const heard: string[] = [];
  const hear = (text: string) => heard.push(text);
  const context = quietContext({ stdout: hear, stderr: hear });
  return [reportError(context, thrown, false), ...heard];
}

function report(code: string) {
  return said(Object.assign(new TypeError(`${code}: no`), { code, path: 'runs/a' }));
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

test('what was typed cannot steer the terminal that the error is shown on', () => {
  const thrown = usageError('flag-invalid', 'no "\u001b[31mred\u0007"\n  second line');
  expect(said(thrown)).toEqual([2, 'residency: no "·[31mred·"\n  second line\n']);
});

test('a message holds a part of a long text, not all of it', () => {
  const [, message] = said(usageError('flag-invalid', 'a'.repeat(100_000)));
  expect(message).toBe(`residency: ${'a'.repeat(4000)} …\n`);
});

test('a folder that was named as a file is named in the error', async () => {
  const reading = Promise.reject(Object.assign(new TypeError('EISDIR'), { code: 'EISDIR' }));
  await expect(namingPath('charts', reading)).rejects.toThrow(
    'charts is a folder, and a file is needed (EISDIR); give another path',
  );
});

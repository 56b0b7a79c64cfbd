import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { doorNamesHaveTsdoc, noTodoWithoutIssue } from './comments.ts';

test('door-names-have-tsdoc finds the declaration through re-exports and renames', () => {
  expect(
    breaches(doorNamesHaveTsdoc, {
      'src/index.ts': "export { documented, bare } from './ehr/index.ts';",
      'src/ehr/index.ts':
        "export { documented, inner as bare, type Shape, plain, tagged } from './a.ts';",
      'src/ehr/a.ts': [
        '/** Forks a {@link Shape} for one trial. */',
        'export function documented() {}',
        'const inner = 1;',
        'export { inner };',
        'export interface Shape {}',
        '// Not TSDoc, whatever it says.',
        'export const plain = 1;',
        '/** @internal */',
        'export const tagged = 2;',
        'export const hidden = 3;',
      ].join('\n'),
    }),
  ).toEqual(['src/ehr/a.ts:3', 'src/ehr/a.ts:5', 'src/ehr/a.ts:7', 'src/ehr/a.ts:9']);
});

test('door-names-have-tsdoc does not take the heading of a file for a comment', () => {
  expect(
    breaches(doorNamesHaveTsdoc, {
      'src/ehr/index.ts': "export { fork } from './fork.ts';",
      'src/ehr/fork.ts': "/** Forks. One file. */\nimport 'node:fs';\nexport const fork = 1;",
    }),
  ).toEqual(['src/ehr/fork.ts:3']);
});

test('no-todo-without-issue catches notes to self in comments, not in strings', () => {
  const text = [
    '// TODO: later',
    '// TODO(#12): later',
    '// FIXME #13',
    '/* HACK */',
    "const text = 'TODO';",
  ].join('\n');
  expect(breaches(noTodoWithoutIssue, { 'src/ehr/a.ts': text })).toEqual([
    'src/ehr/a.ts:1',
    'src/ehr/a.ts:4',
  ]);
});

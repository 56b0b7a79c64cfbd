import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { suitesExportThemselves, taskFoldersAreComplete, tasksAreInTheirSuite } from './suites.ts';

const folder = 'suites/physician/cardiology/palpitations';

test('task-folders-are-complete catches missing files and an id that is not the folder', () => {
  expect(
    breaches(taskFoldersAreComplete, {
      [`${folder}/task.ts`]: "export const task = defineTask({ id: 'cardiology/other' });",
      [`${folder}/chart.ts`]: '',
      [`${folder}/facts.ts`]: '',
      [`${folder}/instruction.md`]: '',
    }),
  ).toEqual([`${folder}/reference.ts:1`, `${folder}/near-misses.ts:1`, `${folder}/task.ts:1`]);
});

test('task-folders-are-complete lets a twin use the chart of its sibling', () => {
  expect(
    breaches(taskFoldersAreComplete, {
      [`${folder}/task.ts`]: "const id = 'cardiology/palpitations', twinOf = 'cardiology/other';",
      [`${folder}/facts.ts`]: '',
      [`${folder}/instruction.md`]: '',
      [`${folder}/reference.ts`]: '',
      [`${folder}/near-misses.ts`]: '',
    }),
  ).toEqual([]);
});

test('tasks-are-in-their-suite catches a task that its suite does not import', () => {
  expect(
    breaches(tasksAreInTheirSuite, {
      'suites/physician/suite.ts': "import { task } from './cardiology/palpitations/task.ts';",
      [`${folder}/task.ts`]: '',
      'suites/physician/cardiology/syncope/task.ts': '',
    }),
  ).toEqual(['suites/physician/cardiology/syncope/task.ts:1']);
});

test('suites-export-themselves catches a suite of another name and a folder without one', () => {
  expect(
    breaches(suitesExportThemselves, {
      'suites/physician/suite.ts': 'export const suite = 1;',
      'suites/nurse/suite.ts': 'export const nurse = 1;',
      'suites/exam/cardiology/one/task.ts': '',
    }),
  ).toEqual(['suites/nurse/suite.ts:1', 'suites/exam/suite.ts:1']);
});

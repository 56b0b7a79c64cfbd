import { expect, test } from 'vitest';
import { quietContext } from './__fixtures__/typed.ts';
import { createProgram } from './program.ts';

async function commandsFor(...typed: readonly string[]): Promise<readonly string[]> {
  const program = await createProgram(quietContext(), typed);
  return program.commands.map((command) => command.name());
}

const all = [
  ...['run', 'trial', 'grade', 'report', 'explain', 'judge', 'check', 'tasks'],
  ...['calculate', 'code', 'drug', 'ehr', 'chart', 'read'],
];

test('only the commands that were typed are loaded', async () => {
  expect(await commandsFor('tasks', 'list')).toEqual(['tasks']);
  expect(await commandsFor('chart', 'show', 'x.story')).toEqual(['chart']);
  expect(await commandsFor('--version')).toEqual([]);
});

test.each([[[]], [['--help']], [['help', 'run']], [['constructor']], [['tsks']]])(
  'help and suggestions know all commands: %j',
  async (typed) => {
    expect(await commandsFor(...typed)).toEqual(all);
  },
);

/** What the pages tell people to type works as it stands there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkout, jsonOf, launcher, openWorld } from '../e2e/residency-process.ts';

const world = openWorld();
afterAll(() => world.remove());

/** The block of code after a mark, or the first one in a language. */
function blockOf(path: string, mark: string): string {
  const page = readFileSync(join(checkout, path), 'utf8');
  const [, after = ''] = page.split(mark);
  const [, block = ''] = /```\w+\n([\s\S]*?)```/.exec(after) ?? [];
  expect(block).not.toBe('');
  return block;
}

/** The examples in shell need curl; not every machine that runs tests has it. */
const hasCurl = spawnSync('curl', ['--version']).status === 0;

const trialMark = '<!-- tested: trial -->';

describe.skipIf(!hasCurl)('README.md (needs curl)', () => {
  test('the walk through a trial', async () => {
    const record = join(world.runs, 'by-hand');
    const task = 'nephrology/creatinine-rise-after-two-tablets';
    const server = world.start('trial', 'start', task, '--out', record, '--json');
    const { tools, token } = JSON.parse(await server.ready);
    const script = blockOf('README.md', trialMark)
      .replaceAll('npx residency', `"${process.execPath}" "${launcher}"`)
      .replaceAll('curl ', 'curl --silent --fail-with-body --write-out "\\n" ');
    const env = { ...world.environment, TOOLS: tools, TOKEN: token };
    const options = { cwd: world.folder, env, encoding: 'utf8' } as const;
    const said = execFileSync('sh', ['-e', '-c', script], options);
    const [list = '', ...answers] = said.split('\n').filter((line) => line.startsWith('{'));
    expect(JSON.parse(list)).toHaveProperty('tools');
    expect(answers.map((line): unknown => JSON.parse(line).ok)).toEqual([true, true, true, true]);
    expect(said).toMatch(/~outside~1: not passed\n {2}✘ sources-read {2}Never seen in full: /);
    expect(await server.ended).toMatchObject({ status: 0 });
  });
});

describe.skipIf(!hasCurl)('docs/how-to/outside-agent.md (needs curl)', () => {
  test('the agent in shell', async () => {
    const agent = join(world.folder, 'agent.sh');
    writeFileSync(agent, blockOf('docs/how-to/outside-agent.md', trialMark));
    const words = ['run', 'hematology', '--agent', `command:sh -e ${agent}`, '--json'];
    const summary = jsonOf(await world.run(...words));
    expect(summary.agents).toMatchObject([{ trials: 1, failed: 1, unscored: 0 }]);
    expect(summary.agents[0].capabilities.retrieval).toEqual({ passed: 0, total: 1 });
  });
});

/** Runs the first TypeScript after a mark, with the checkout as the package. */
function runCode(path: string, mark: string): string {
  const door = JSON.stringify(join(checkout, 'src', 'index.ts'));
  const program = join(world.folder, 'example.ts');
  writeFileSync(program, blockOf(path, mark).replace("'residency'", door));
  const node = join(checkout, 'node_modules', '.bin', 'node');
  return execFileSync(node, [program], { cwd: world.folder, encoding: 'utf8' });
}

describe('docs/how-to/write-a-task.md', () => {
  test('the checkpoints are accepted by the graders', () => {
    expect(runCode('docs/how-to/write-a-task.md', '## 4. Write the checkpoints')).toBe('');
  });
});

describe('docs/record.md', () => {
  test('the program that reads a record', async () => {
    const record = join(world.folder, 'runs', 'mine');
    await world.run('run', 'hematology', '--agent', 'reference', '--out', record);
    const said = runCode('docs/record.md', '## Reading it from a program');
    expect(said).toMatch(/^reference hematology\/tired-and-sore-feet-after-iron passed\n\[\n/);
    expect(said).toContain('create DocumentReference/new-');
  });
});

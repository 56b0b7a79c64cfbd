/** Every task of the suite proves itself, in a hospital that is the same each time. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Image, openImage, writeImage } from '../../src/ehr/index.ts';
import { canonicalJson, sha256 } from '../../src/lib/index.ts';
import { hospitalResources, playSolution, proveTask } from '../../src/runner/index.ts';
import { suite } from '../../suites/physician/suite.ts';
import { checkout, openWorld } from '../e2e/residency-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-suite-'));
const world = openWorld();
let image: Image;

beforeAll(async () => {
  const path = join(folder, 'physician.img');
  await writeImage(path, hospitalResources(suite));
  image = await openImage(path);
});
afterAll(() => {
  world.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ids = suite.tasks.map(({ id }) => id);

function taskNamed(id: string) {
  const task = suite.tasks.find((candidate) => candidate.id === id);
  if (task === undefined) throw new Error(`${id} is a task of the suite`);
  return task;
}

describe('the suite', () => {
  test('has several tasks, each with a twin or a specialty of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, specialty } of suite.tasks) expect(id.startsWith(`${specialty}/`)).toBe(true);
  });

  test.each(ids)('%s proves itself', async (id) => {
    const proof = await proveTask(taskNamed(id), image);
    expect(proof.problems).toEqual([]);
    expect(proof.ok).toBe(true);
    expect(proof.nearMisses).toBeGreaterThanOrEqual(5);
    expect(proof.paraphrases).toBeGreaterThanOrEqual(2);
  });
});

describe('the hospital', () => {
  test('is the same bytes each time, in this process and in another', async () => {
    const paths = ['one', 'two'].map((name) => join(folder, `${name}.img`));
    for (const path of paths) await writeImage(path, hospitalResources(suite));
    const [one, two] = paths.map((path) => sha256(readFileSync(path)));
    expect(one).toBe(two);
    // A run of the program builds the image too, and records its digest.
    const out = join(world.runs, 'one');
    const ended = await world.run('run', ids[0] ?? '', '--agent', 'do-nothing', '--out', out);
    expect(ended.status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    expect(manifest.image).toBe((await openImage(paths[0] ?? '')).digest);
  });

  test('has every patient and practitioner that a task names', () => {
    for (const { patient, practitioner } of suite.tasks) {
      const [type = '', id = ''] = patient.split('/');
      expect([type, image.read(type, id)?.id]).toEqual(['Patient', id]);
      const [role = '', name = ''] = practitioner.split('/');
      expect(image.read(role, name)?.id).toBe(name);
    }
  });

  test('holds nothing of a task that an agent must not see', () => {
    const text = canonicalJson(hospitalResources(suite));
    const secrets = suite.tasks.flatMap(({ checkpoints, nearMisses }) => [
      ...checkpoints.map(({ rubric }) => rubric),
      ...nearMisses.map(({ mistake }) => mistake),
    ]);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(checkout);
  });
});

describe('a state left by another trial', () => {
  test('changes nothing: in any order, each solution earns the same', async () => {
    const solutions = suite.tasks.flatMap((task) => [
      { task, solution: task.reference },
      ...task.nearMisses.slice(0, 3).map(({ solution }) => ({ task, solution })),
    ]);
    const play = async (order: typeof solutions) => {
      const scores = new Map<object, string>();
      for (const each of order) {
        const { score } = await playSolution(each.task, image, each.solution);
        scores.set(each, canonicalJson(score));
      }
      return scores;
    };
    const forwards = await play(solutions);
    const backwards = await play([...solutions].reverse());
    for (const each of solutions) expect(backwards.get(each)).toBe(forwards.get(each));
  });
});

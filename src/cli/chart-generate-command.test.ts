import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openImage } from '../ehr/index.ts';
import { ResidencyError } from '../lib/index.ts';
import { typed } from './__fixtures__/typed.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as it is typed, and gives what it prints. */
async function generate(...words: readonly string[]): Promise<string> {
  let now = 0;
  // Every look at the clock is two seconds after the last.
  const nowMs = (): number => {
    now += 2000;
    return now;
  };
  return typed(['chart', 'generate', ...words], { clock: { nowMs } });
}

async function refusal(...words: readonly string[]): Promise<string> {
  const thrown: unknown = await generate(...words).catch((error: unknown) => error);
  return ResidencyError.isInstance(thrown) ? `${thrown.code}: ${thrown.message}` : 'not refused';
}

function digestOf(target: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(target).sort()) {
    hash.update(name).update(readFileSync(join(target, name)));
  }
  return hash.digest('hex');
}

function linesIn(target: string, name: string): number {
  return readFileSync(join(target, name), 'utf8').split('\n').length - 1;
}

const few = ['--patients', '12', '--years', '1'] as const;

describe('residency chart generate', () => {
  test('refuses an empty seed, as of a variable that is not set', async () => {
    expect(await refusal('--patients', '1', '--seed', '', '-o', 'x')).toBe(
      'flag-invalid: --seed takes a text, and was given nothing',
    );
  });

  test('writes one NDJSON file for each type and says how many there are', async () => {
    const target = join(folder, 'deep', 'one');
    const made = JSON.parse(await generate(...few, '--seed', 'a', '-o', target, '--json'));
    expect(made.patients).toBe(12);
    expect(made.seconds).toBe(2);
    expect(made.resourcesPerSecond).toBe(Math.round(made.resources / 2));
    for (const [type, count] of Object.entries(made.byType)) {
      expect(linesIn(target, `${type}.ndjson`)).toBe(count);
    }
    expect(Object.keys(made.byType).map((type) => `${type}.ndjson`)).toEqual(readdirSync(target));
    expect(readdirSync(join(folder, 'deep'))).toEqual(['one']);
  });

  test('gives the same bytes for a seed, and others for another', async () => {
    const targets = ['first', 'again', 'other'].map((name) => join(folder, name));
    const [first = '', again = '', other = ''] = targets;
    await generate(...few, '--seed', 'larkmoor', '-o', first);
    await generate(...few, '--seed', 'larkmoor', '-o', again);
    await generate(...few, '--seed', 'eastbrook', '-o', other);
    expect(digestOf(again)).toBe(digestOf(first));
    expect(digestOf(other)).not.toBe(digestOf(first));
  });

  test('builds an image with the same resources', async () => {
    const target = join(folder, 'hospital.image');
    const printed = await generate(...few, '--seed', 'a', '-o', target);
    const image = await openImage(target);
    expect(image.countByType().Patient).toBe(12);
    expect(linesIn(join(folder, 'deep', 'one'), 'Observation.ndjson')).toBe(
      image.countByType().Observation,
    );
    expect(printed).toContain(`Next: npx residency ehr serve ${target}`);
  });

  test('refuses a folder that holds something, and leaves it as it was', async () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'mine.txt'), 'mine');
    expect(await refusal(...few, '--seed', 'a', '-o', target)).toBe(
      `output-not-empty: ${target} is there already and not empty; ` +
        'give another folder, or remove this one first',
    );
    expect(readdirSync(target)).toEqual(['mine.txt']);
  });

  test('leaves nothing behind when the request is refused half way', async () => {
    const target = join(folder, 'none', 'here');
    expect(await refusal(...few, '--seed', 'a', '--as-of', 'today', '-o', target)).toBe(
      'population-bad-request: the end of the charts is "today"; ' +
        'give an instant, 2025-06-30T00:00:00Z',
    );
    expect(readdirSync(join(folder, 'none'))).toEqual([]);
  });

  test.each([
    ['--patients', '0', 'flag-invalid: --patients takes a whole number from 1 to 1000000, not "0"'],
    ['--years', '99', 'flag-invalid: --years takes a whole number from 1 to 40, not "99"'],
  ])('refuses %s %s', async (flag, value, message) => {
    const words = ['--patients', '1', '--seed', 'a', '-o', join(folder, 'x'), flag, value];
    expect(await refusal(...words)).toBe(message);
  });
});

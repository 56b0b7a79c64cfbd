/** `residency calculate`, from words to what is printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typed } from './__fixtures__/typed.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-calculate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => typed(['calculate', ...words]);

const gap = JSON.stringify({
  sodium: { value: 140, unit: 'mmol/L' },
  chloride: { value: 100, unit: 'mmol/L' },
  bicarbonate: { value: 24, unit: 'mmol/L' },
});

describe('calculate', () => {
  test('computes by name or abbreviation, with and without the word run', async () => {
    const answer = JSON.parse(await run('anion-gap', '--input', gap, '--json'));
    expect(answer).toMatchObject({ name: 'anion-gap', value: 16, unit: 'mmol/L', rounded: 16 });
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['version', 'population', 'caveats', 'source']),
    );
    expect(JSON.parse(await run('run', 'AG', '--input', gap, '--json'))).toEqual(answer);
    expect(await run('anion-gap', '--input', gap)).toMatch(/^anion-gap: 16 mmol\/L\n/);
  });

  test('takes the inputs from a file', async () => {
    const path = join(folder, 'gap.json');
    writeFileSync(path, gap);
    expect(await run('anion-gap', '--input', `@${path}`)).toContain('16 mmol/L');
  });

  test('a file beyond any calculator is not read to its end', async () => {
    const path = join(folder, 'long.json');
    writeFileSync(path, ' '.repeat(1_000_001));
    await expect(run('anion-gap', '--input', `@${path}`)).rejects.toMatchObject({
      code: 'input-too-long',
      category: 'invalid',
    });
  });

  test.each([
    [['anion-gap'], 'input-missing', 'anion-gap needs --input'],
    [['anion-gap', '--input', '{'], 'input-malformed', '--input is not JSON'],
    [['anion-gap', '--input', '[]'], 'input-malformed', 'takes a JSON object'],
    [['anion-gap', '--input', '@'], 'flag-invalid', 'takes a path after the @'],
    [['anion-gap', '--input', '{}'], 'input-missing', 'needs sodium'],
    [['anion-gap', '--input', gap.replace('140', '9')], 'out-of-range', 'sodium: 9 mmol/L'],
    [['anion-gap', '--input', gap.replace('mmol/L', 'kg')], 'unit-unknown', '"kg" is no unit'],
    [['anion-gap', '--input', gap.replace('sodium', 'salt')], 'input-unknown', '"salt"'],
    [['anion-gapp', '--input', gap], 'calculator-unknown', 'did you mean "anion-gap"'],
    [['show', 'zebra'], 'calculator-unknown', '`residency calculate list`'],
  ])('%j is refused with exit code 2 and words: %s', async (words, code, message) => {
    await expect(run(...words)).rejects.toMatchObject({
      code,
      category: 'invalid',
      message: expect.stringContaining(message),
    });
  });

  test('list gives all, or those that fit some words, best first', async () => {
    const all = JSON.parse(await run('list', '--json'));
    expect(all.calculators.length).toBeGreaterThanOrEqual(100);
    const some = JSON.parse(await run('list', 'stroke', 'atrial', 'fibrillation', '--json'));
    expect(some.calculators[0].name).toBe('cha2ds2-vasc');
    expect(await run('list', 'winters')).toMatch(/^ {2}winters /);
  });

  test('a list that nothing fits is empty, and no mistake', async () => {
    expect(await run('list', 'zebra')).toBe('  nothing fits "zebra"; try other words\n');
    expect(JSON.parse(await run('list', 'zebra', '--json'))).toEqual({ calculators: [] });
  });

  test('show says what is taken, in a form for people and as a JSON Schema', async () => {
    const text = await run('show', 'cha2ds2-vasc');
    for (const part of ['Inputs', 'Results', 'Example: residency calculate cha2ds2-vasc --input']) {
      expect(text).toContain(part);
    }
    const json = JSON.parse(await run('show', 'crcl', '--json'));
    expect(json).toMatchObject({ name: 'cockcroft-gault', unit: 'mL/min', decimals: 0 });
    expect(json.inputs.required).toEqual(['age', 'sex', 'weight', 'creatinine']);
  });

  test('show explains the units that only UCUM writes so', async () => {
    const text = await run('show', 'crcl');
    expect(text).toContain('Units, as UCUM writes them\n  a        year\n  [lb_av]  pound\n');
    expect(await run('show', 'gad-7')).not.toContain('Units');
  });

  test('what show gives as an example computes', async () => {
    const [, name = '', input = ''] =
      /residency calculate (\S+) --input '(.*)'/.exec(await run('show', 'meld-3')) ?? [];
    expect(await run(name, '--input', input)).toMatch(/^meld-3: \d+ points/);
  });
});

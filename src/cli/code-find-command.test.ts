import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typed } from './__fixtures__/typed.ts';

const run = (...words: readonly string[]) => typed(['code', 'find', ...words]);

describe('residency code find', () => {
  test('prints one JSON object', async () => {
    const words = ['urine', 'sodium', '--system', 'loinc', '--limit', '1', '--json'];
    expect(JSON.parse(await run(...words))).toEqual({
      matches: [
        {
          system: 'loinc',
          url: 'http://loinc.org',
          code: '2955-3',
          display: 'Sodium [Moles/volume] in Urine',
          score: expect.closeTo(0.92, 1),
          specimen: 'Urine',
        },
      ],
    });
  });

  test('prints a table for people, and says when nothing fits', async () => {
    expect(await run('2823-3', '--system', 'loinc')).toBe(
      '  1.00  loinc  2823-3  Potassium [Moles/volume] in Serum or Plasma\n',
    );
    expect(await run('qqqqxxxx', '--system', 'loinc')).toBe(
      '  nothing fits "qqqqxxxx"; try other words, or another --system\n',
    );
  });

  test('says of a long text only how it begins', async () => {
    expect(await run('qx'.repeat(5000), '--system', 'loinc')).toBe(
      `  nothing fits "${'qx'.repeat(29)}q…"; try other words, or another --system\n`,
    );
  });

  test('takes a full release in the place of the table inside', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'residency-code-')), 'order.txt');
    const short = 'Made up'.padEnd(60);
    await writeFile(path, `00001 Z999    1 ${short} Made up for a test\n`);
    expect(await run('Z99.9', '--system', 'icd-10-cm', '--icd10-cm', path)).toBe(
      '  1.00  icd-10-cm  Z99.9  Made up for a test\n',
    );
  });

  test('refuses a system that is not held', async () => {
    await expect(run('x', '--system', 'snomed')).rejects.toThrow(
      '--system takes loinc, rxnorm, icd-10-cm, not "snomed"',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { typed } from './__fixtures__/typed.ts';

const run = (...words: readonly string[]) => typed(['read', 'order', ...words]);

describe('residency read order', () => {
  test('prints the meaning as one JSON object', async () => {
    const printed = await run('lisinopril 20 mg tablet, 2 tabs PO daily x 30 days', '--json');
    const lisinopril = {
      name: 'lisinopril',
      system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
      code: '29046',
    };
    expect(JSON.parse(printed)).toEqual({
      medication: {
        text: 'lisinopril',
        ingredient: 'lisinopril',
        system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
        code: '29046',
        ingredients: [lisinopril],
      },
      dose: { low: 40, high: 40, unit: 'mg' },
      counted: { low: 2, high: 2, unit: '{tablet}' },
      perDay: { low: 1, high: 1 },
      dailyDose: { low: 40, high: 40, unit: 'mg' },
      route: 'oral',
      frequency: 'daily',
      duration: { value: 30, unit: 'd' },
      once: false,
      asNeeded: false,
      readings: [],
      certain: true,
      problems: [],
    });
  });

  test('says in words what is doubtful', async () => {
    expect(await run('insulin glargine 10U SC qhs')).toBe(
      [
        '  drug        insulin glargine (RxNorm 274783)',
        '  dose        10 [iU]',
        '  how often   1 a day',
        '  daily dose  10 [iU]',
        '  route       subcutaneous',
        '  not certain',
        '  doubt  "U" can be read as a nought; "units" cannot (risky-notation)',
        '',
      ].join('\n'),
    );
  });

  test('says what is rarer than daily in days', async () => {
    const printed = await run('methotrexate 15 mg PO weekly');
    expect(printed).toContain('  how often   once every 7 days\n');
    expect(printed).toContain('  daily mean  2.143 mg\n');
  });

  test('calls no step of several days a single dose', async () => {
    const printed = await run('prednisone 40 mg x 5 days then 20 mg x 5 days');
    expect(printed).toContain('  step 1      40 mg, how often not stated, for 5 days\n');
  });

  test('refuses an empty order, and says what to do', async () => {
    await expect(run(' ')).rejects.toThrow('say an order');
  });
});

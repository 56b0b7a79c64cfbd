import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDosage } from '../read-dosage.ts';
import { readOrder } from './read-order.ts';
import { sameOrder } from './same-order.ts';

function codesOf(text: string): string {
  return readOrder(text)
    .problems.map(({ code }) => code)
    .join(', ');
}

describe('an order in words', () => {
  test('is read with everything that it states', () => {
    const text =
      'amoxicillin 250 mg/5 mL suspension: 10 mL by mouth TID x 10 days, disp #300 mL, 1 refill';
    expect(readOrder(text)).toEqual({
      medication: {
        text: 'amoxicillin',
        ingredients: [
          {
            name: 'amoxicillin',
            system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
            code: '723',
          },
        ],
      },
      dose: { low: 500, high: 500, unit: 'mg' },
      counted: { low: 10, high: 10, unit: 'mL' },
      perDay: { low: 3, high: 3 },
      dailyDose: { low: 1500, high: 1500, unit: 'mg' },
      route: 'oral',
      frequency: 'TID',
      durationDays: 10,
      quantity: { value: 300, unit: 'mL' },
      refills: 1,
      once: false,
      asNeeded: false,
      readings: [],
      certain: true,
      problems: [],
    });
  });

  test('says what it is needed for, and when it starts', () => {
    const order = readOrder('hydroxyzine 25 mg PO q6h prn itching, start tomorrow');
    expect([order.asNeeded, order.reason, order.start]).toEqual([
      true,
      'itching',
      'start tomorrow',
    ]);
  });
});

describe('an order that a careful reader would question', () => {
  test.each([
    ['insulin glargine 10U SC qhs', 'risky-notation'],
    ['digoxin .125 mg daily', 'risky-notation'],
    ['morphine 10.0 mg PO q4h', 'risky-notation'],
    ['levothyroxine 0,1 mg daily', 'unsure-dose'],
    ['Tegretol300 mg PO BID', 'risky-notation'],
    ['lisinopril 10 mg 20 mg daily', 'conflicting-doses'],
    ['metoprolol 25 mg tablet take 2 tablets (100 mg) BID', 'conflicting-doses'],
    ['metformin 500 mg tablets 2 in the morning and 1 at night', 'unsure-dose'],
    ['furosemide 40 mg or 80 mg daily', 'unsure-dose'],
    ['fentanyl 25 patch q72h', 'unsure-dose'],
    ['ibuprofen 200 mg x 3 q8h', 'unsure-dose'],
    ['oxycodone 5mgg q6h', 'unknown-unit'],
    ['lisinopril 10 daily', 'unit-missing'],
    ['etanercept 25 mg SC biweekly', 'unsure-frequency'],
    ['furosemide 40 mg qd qid', 'noted-notation, unsure-frequency'],
    ['methotrexate 15 mg weekly daily', 'unsure-frequency'],
    ['metforman 500 mg BID', 'misspelt-drug'],
    ['do not give ibuprofen 600 mg q6h', 'not-an-order'],
    ['lisinopril 1\u200b0 mg daily', 'hidden-characters'],
    ['lisinopril \u0661\u0660 mg daily', 'dose-missing, hidden-characters'],
  ])('%s', (text, problems) => {
    expect(readOrder(text).certain).toBe(false);
    expect(codesOf(text)).toBe(problems);
  });

  test('keeps every dose that a conflict may mean, and states none', () => {
    const order = readOrder('lisinopril 10 mg 20 mg daily');
    expect(order.dose).toBeUndefined();
    expect(order.readings).toEqual([
      { low: 10, high: 10, unit: 'mg' },
      { low: 20, high: 20, unit: 'mg' },
    ]);
  });

  test('a notation that has been mistaken, but not here, is noted only', () => {
    const order = readOrder('lisinopril 10 mg PO qd');
    expect([order.certain, codesOf('lisinopril 10 mg PO qd')]).toEqual([true, 'noted-notation']);
  });
});

describe('two orders mean the same', () => {
  test.each([
    ['furosemide 20 mg tablet, 2 tabs PO BID', 'Lasix 40 mg by mouth every 12 hours', true],
    ['levothyroxine 0.1 mg daily', 'levothyroxine 100 mcg every morning', true],
    ['furosemide 40 mg PO BID', 'furosemide 40 mg IV BID', false],
    ['furosemide 40 mg BID', 'furosemide 40 mg BID prn', false],
    ['enoxaparin 40 mg SC daily', 'enoxaparin 30 mg SC daily', false],
    ['prednisone 40 mg daily', 'prednisolone 40 mg daily', false],
  ])('%s / %s: %s', (one, other, expected) => {
    expect(sameOrder(readOrder(one), readOrder(other))).toBe(expected);
  });

  test('in words and in structure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('lisinopril', 'furosemide', 'metformin'),
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 1, max: 4 }),
        (drug, value, frequency) => {
          const words = `${drug} ${value} mg by mouth ${frequency} times a day`;
          const structured = readDosage({
            medicationCodeableConcept: { text: drug },
            dosageInstruction: [
              {
                route: { text: 'oral' },
                doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
                timing: { repeat: { frequency, period: 1, periodUnit: 'd' } },
              },
            ],
          });
          expect(sameOrder(readOrder(words), structured)).toBe(true);
          expect(structured.certain).toBe(true);
        },
      ),
    );
  });
});

const pieces = [
  ...['lisinopril', 'mg', 'mcg', 'units', '10', '.5', '1/2', '5-10', ',', ';', '(', ')', 'then'],
  ...['q', 'every', 'h', 'tablet', 'x', '/', 'kg', 'day', 'BID', 'prn', 'PO', 'max', '#', '\n'],
];

describe('any text', () => {
  test('is read without an error, and what is certain has a dose or is spread on the skin', () => {
    const words = fc
      .array(fc.constantFrom(...pieces), { maxLength: 60 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), words), (text) => {
        const { certain, dose, steps, parts, route } = readOrder(text);
        const hasDose = dose !== undefined || steps !== undefined || parts !== undefined;
        expect(!certain || hasDose || route === 'topical').toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['numbers', '1,000,'.repeat(200_000)],
    ['dashes', '1-'.repeat(500_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['letters', 'a'.repeat(1_000_000)],
    ['abbreviations', 'p.'.repeat(500_000)],
    ['doses', 'lisinopril 10 mg daily, '.repeat(40_000)],
    ['misspellings', 'lisinapryl metoprollol '.repeat(40_000)],
    ['days', 'mon/tue/'.repeat(120_000)],
    ['binary', '\u0000\uffff\ud800'.repeat(300_000)],
  ])('of a megabyte of %s is read in time, and is not certain', { timeout: 2_000 }, (_, text) => {
    const order = readOrder(text);
    expect(order.certain).toBe(false);
    expect(order.problems.map(({ code }) => code)).toContain('too-long');
  });

  test('a resource of any shape is read without an error', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), fc.anything(), (resource, part) => {
        expect(readDosage(resource).medication.ingredients).toEqual([]);
        const order = { medicationCodeableConcept: part, dosageInstruction: [part, resource] };
        expect(readDosage(order).certain).toBe(false);
      }),
    );
  });

  test('steps of several days that do not say how often are doubtful', () => {
    const { certain, problems } = readOrder('prednisone 40 mg x 5 days then 20 mg x 5 days');
    expect(certain).toBe(false);
    expect(problems).toEqual([
      { code: 'frequency-missing', kind: 'doubt', text: 'it does not state how often' },
    ]);
    expect(readOrder('prednisone 40 mg daily x 5 days then 20 mg daily').certain).toBe(true);
  });

  test('steps after the first may leave the dose out', () => {
    const text = 'vancomycin 125 mg PO q6h x 10 d then q12h x 7 d then daily x 7 d';
    const { steps, durationDays, certain } = readOrder(text);
    const dose = { low: 125, high: 125, unit: 'mg' };
    expect(steps).toEqual([
      { dose, perDay: { low: 4, high: 4 }, days: 10 },
      { dose, perDay: { low: 2, high: 2 }, days: 7 },
      { dose, perDay: { low: 1, high: 1 }, days: 7 },
    ]);
    expect([durationDays, certain]).toEqual([24, true]);
  });
});

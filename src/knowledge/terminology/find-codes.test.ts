/** Finding codes by text: general rules, each with a few phrases of its own. */
import { describe, expect, test } from 'vitest';
import { codeBookWith, findCodes, lookUpCode } from './code-book.ts';
import { codeTable } from './code-table.ts';

function first(system: string, text: string): string | undefined {
  return findCodes({ text, system, limit: 1 })[0]?.code;
}

describe('the first code', () => {
  test.each([
    ['loinc', 'serum sodium', '2951-2'],
    ['loinc', 'urine sodium', '2955-3'],
    ['loinc', 'CSF protein', '2880-3'],
    ['loinc', 'Haemoglobin', '718-7'],
    ['loinc', 'platlets', '777-3'],
    ['loinc', '24 hour urine calcium', '6874-2'],
    ['loinc', 'anti-TPO antibodies', '8099-4'],
    ['loinc', 'FBC', '58410-2'],
    ['rxnorm', 'metformin', '6809'],
    ['rxnorm', 'Metformin 500mg tabs', '861007'],
    ['rxnorm', 'metropolol', '6918'],
    ['rxnorm', 'frusemide', '4603'],
    ['rxnorm', 'Lipitor', '83367'],
    ['icd-10-cm', 'type 2 diabetes', 'E11.9'],
    ['icd-10-cm', 'heart attack', 'I21.9'],
    ['icd-10-cm', 'kidney stones', 'N20.0'],
    ['icd-10-cm', 'CKD 3b', 'N18.32'],
    ['icd-10-cm', 'anaemia', 'D64.9'],
    ['icd-10-cm', 'pneumonia due to Klebsiella', 'J15.0'],
    ['icd-10-cm', 'pain in left knee', 'M25.562'],
    ['icd-10-cm', 'long covid', 'U09.9'],
    ['icd-10-cm', 'hypertenison', 'I10'],
  ])('of %s for "%s" is %s', (system, text, code) => {
    expect(first(system, text)).toBe(code);
  });
});

test('a blood thinner is any anticoagulant by mouth, and then one that is injected', () => {
  const found = findCodes({ text: 'blood thinner', system: 'rxnorm' });
  expect(found.map(({ display }) => display)).toEqual([
    'dabigatran etexilate',
    'rivaroxaban',
    'warfarin',
    'apixaban',
    'edoxaban',
    'fondaparinux',
    'heparin',
    'enoxaparin',
    'dalteparin',
  ]);
});

test('a code is found by itself, with or without its dot, and scores 1', () => {
  expect(findCodes({ text: ' e119 ', system: 'icd-10-cm' })).toEqual([
    {
      system: 'icd-10-cm',
      url: 'http://hl7.org/fhir/sid/icd-10-cm',
      code: 'E11.9',
      display: 'Type 2 diabetes mellitus without complications',
      score: 1,
    },
  ]);
});

test('a match says where it is measured, and systems may be named by URL', () => {
  expect(findCodes({ text: 'serum potassium', system: 'http://loinc.org', limit: 1 })).toEqual([
    {
      system: 'loinc',
      url: 'http://loinc.org',
      code: '2823-3',
      display: 'Potassium [Moles/volume] in Serum or Plasma',
      score: expect.closeTo(0.99, 1),
      specimen: 'Serum or Plasma',
    },
  ]);
});

test('without a system the best of all come first, down to the limit', () => {
  const found = findCodes({ text: 'potassium', limit: 4 });
  expect(found.length).toBe(4);
  expect(new Set(found.map(({ system }) => system))).toEqual(new Set(['loinc', 'rxnorm']));
  const scores = found.map(({ score }) => score);
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
});

test('nonsense, nothing and a very long text find nothing, and break nothing', () => {
  for (const text of ['', '   ', '!!!', 'qqqqxxxx', '((((', 'z'.repeat(100_000)]) {
    expect(findCodes({ text, system: 'loinc' })).toEqual([]);
  }
});

test('a system that is not held is refused by name', () => {
  expect(() => findCodes({ text: 'x', system: 'snomed' })).toThrow(
    'no codes of "snomed" are held; there is: loinc, rxnorm, icd-10-cm',
  );
});

test('additions come before older entries of the same code', () => {
  expect(lookUpCode({ system: 'icd-10-cm', code: 'M54.5' })?.kind).toBe('heading');
  expect(lookUpCode({ system: 'loinc', code: '98979-8' })?.units).toEqual(['mL/min/{1.73_m2}']);
  expect(lookUpCode({ system: 'loinc', code: '99999-9' })).toBeUndefined();
});

test('a table of one’s own takes the place of the one inside', () => {
  const table = codeTable({
    system: 'loinc',
    version: 'mine',
    entries: [{ code: '1-8', kind: 'CHEM', display: 'Unobtainium [Mass/volume] in Urine' }],
  });
  const book = codeBookWith({ tables: [table] });
  expect(findCodes({ text: 'unobtainium', system: 'loinc' }, book)[0]?.code).toBe('1-8');
  expect(findCodes({ text: 'sodium', system: 'loinc' }, book)).toEqual([]);
});

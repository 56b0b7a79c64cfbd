import { describe, expect, test } from 'vitest';
import { barredClasses } from './drug-allergy-classes.ts';
import { otherDrugNames } from './drug-other-names.ts';
import {
  ingredientCode,
  ingredientName,
  ingredientsInText,
  ingredientsOfCode,
} from './drug-table.ts';
import { parseRoute } from './route.ts';

describe('ingredientsInText', () => {
  test.each([
    ['Losartan potassium 100 mg tablet', ['losartan']],
    ['Hyzaar 100-25', ['hydrochlorothiazide', 'losartan']],
    ['atorvastatin calcium 40 mg', ['atorvastatin']],
    ['Lipitor', ['atorvastatin']],
    ['TMP-SMX DS', ['sulfamethoxazole', 'trimethoprim']],
    ['calcium carbonate 500 mg', ['calcium carbonate']],
    ['iron sucrose 200 mg IV', ['iron sucrose']],
    ['Paracetamol', ['acetaminophen']],
    ['Eliquis 5 mg', ['apixaban']],
    ['a walk in the park', []],
  ])('%s', (text, names) => {
    expect(ingredientsInText(text).map(ingredientName)).toEqual(names);
  });
});

test('codes of products, salts and brands stand for their ingredients', () => {
  expect(ingredientsOfCode('979480').map(ingredientName)).toEqual(['losartan']);
  expect(ingredientsOfCode('203644').map(ingredientName)).toEqual(['lisinopril']);
  expect(ingredientsOfCode('104416').map(ingredientName)).toEqual(['amlodipine']);
  expect(ingredientsOfCode('52175')).toEqual(['52175']);
  expect(ingredientsOfCode('0')).toEqual([]);
});

test('every other name leads to ingredients that the table has', () => {
  const missing = Object.values(otherDrugNames)
    .flat()
    .filter((name) => ingredientCode(name) === undefined);
  expect(missing).toEqual([]);
});

test('a class is barred by its name, or by a member where the members react alike', () => {
  const names = (words: readonly string[], ingredients: readonly string[] = []) =>
    barredClasses({ words, ingredients }).map(({ name }) => name);
  expect(names(['Penicillins'])).toEqual(['penicillins']);
  expect(names(['Keflex'], ingredientsInText('cephalexin'))).toEqual([]);
  expect(names(['lisinopril'], ingredientsInText('lisinopril'))).toEqual(['ACE inhibitors']);
  expect(names(['Peanut'])).toEqual([]);
});

test.each([
  ['200 mg IV over 30 minutes', 'intravenous'],
  ['take by mouth', 'oral'],
  ['40 mg subcut daily', 'subcutaneous'],
  ['PO', 'oral'],
  ['100 mg tablet', 'oral'],
  ['1 drop in each eye', 'ophthalmic'],
  ['2 puffs', 'inhaled'],
  ['apply to affected area', 'topical'],
  ['as directed', undefined],
])('route of %s', (text, route) => {
  expect(parseRoute(text)).toBe(route);
});

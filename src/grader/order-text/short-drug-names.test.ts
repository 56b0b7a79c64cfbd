import { describe, expect, test } from 'vitest';
import { ingredientsInText } from '../../knowledge/index.ts';
import { readOrder } from './read-order.ts';
import { shortDrugNameIn } from './short-drug-names.ts';

describe('shorthand for drugs', () => {
  test.each([
    ['vanco 1 g IV q12h', 'vancomycin'],
    ['Vit D3 50,000 units weekly', 'cholecalciferol'],
    ['vitamin D 1000 units daily', 'cholecalciferol'],
    ['Mg sulfate 2 g IV once', 'magnesium sulfate'],
    ['K-Phos 500 mg qid', 'potassium phosphate'],
    ['Coumadin 5 mg daily', 'warfarin'],
  ])('%s', (text, drug) => {
    const { medication, certain } = readOrder(text);
    expect(medication.ingredients.map(({ name }) => name)).toEqual([drug]);
    expect(certain).toBe(true);
  });

  test('a reading from shorthand says so, and doubts nothing', () => {
    expect(readOrder('vanco 1 g IV q12h').problems).toEqual([
      { code: 'short-name', kind: 'note', text: '"vanco" is read as vancomycin' },
    ]);
  });

  test('what stands for several drugs stays unread', () => {
    expect(readOrder('levo 500 mg daily').medication.ingredients).toEqual([]);
    expect(shortDrugNameIn('nitro drip, pred taper, dex')).toBeUndefined();
  });

  test('every shorthand leads to a drug', () => {
    const written = [
      'amox clav',
      'd5w',
      'folate',
      'k dur',
      'mmf',
      'nac',
      'pip tazo',
      'sux',
      'vit k',
    ];
    const names = written.map((text) => shortDrugNameIn(text)?.name ?? '');
    expect(names.filter((name) => ingredientsInText(name).length === 0)).toEqual([]);
  });
});

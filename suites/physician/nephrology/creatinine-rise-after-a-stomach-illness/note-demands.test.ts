import { describe, expect, test } from 'vitest';
import type { NoteFact } from '../../../../src/grader/index.ts';
import { meetsFact } from '../../__fixtures__/written-note.ts';
import { injuryCause } from './injury-facts.ts';
import { injuryNumbers } from './injury-numbers.ts';
import { messageToStop } from './message-facts.ts';
import { restartPlan } from './restart-facts.ts';
import { task } from './task.ts';

/** The names of the facts that a note does not meet. */
function lackingIn(text: string, facts: readonly NoteFact[]): readonly string[] {
  return facts.filter((fact) => !meetsFact(task, fact, text)).map(({ name }) => name);
}

describe('what the note says of the injury', () => {
  test.each([
    'Pre-renal failure since 4 April from diarrhoea, 3.8 kg lost, and ibuprofen 1800 mg daily.',
    'AKI, prerenal: gastroenteritis, wife’s ibuprofen 600 TID.',
    'Genuine injury: enteritis has cost him four litres, and he took ibuprofen when dry.',
    'Acute kidney injury, volume-responsive, NSAID-associated.',
    'AKI with preceding gastroenteritis, dry, on ibuprofen; the dip seen on 31 March was expected.',
    'AKI from dehydration and ibuprofen; the earlier dip was due to losartan and empagliflozin.',
    'True injury of the kidneys now: he has lost fluid with diarrhoea and taken ibuprofen.',
    'Is it AKI? Yes. Why? Diarrhea from 4/4, wife’s ibuprofen, losartan never stopped.',
    'AKI now. Precipitants: gastroenteritis 4/4, ibuprofen 600 TID, blockade by losartan.',
    'March: no injury. Since the illness there is: fluid loss and ibuprofen are the cause.',
    'AKI. New event = gastroenteritis from 4/4 with ibuprofen 600 TID.',
    'Acute kidney injury: diarrhoea and ibuprofen have left him underperfused.',
    'You ask whether this is injury. Since the weekend it is: he is dry and took ibuprofen.',
    'On 1 April no injury. By the seventh there was: stool loss and ibuprofen are the cause.',
  ])('is met by: %s', (text) => {
    expect(lackingIn(text, injuryCause)).toEqual([]);
  });

  test.each([
    [
      'AKI from volume depletion and ibuprofen. The injury had begun before the illness.',
      ['nowhere an injury older than the illness'],
    ],
    [
      'Prerenal AKI with ibuprofen. Above all it is drug-induced injury from losartan.',
      ['nowhere the two kidney tablets as its cause'],
    ],
    ['AKI from volume depletion. Avoid ibuprofen.', ['and ibuprofen']],
    [
      'AKI, he is dry and took ibuprofen, but losartan must be taken as the cause.',
      ['nowhere the two kidney tablets as its cause'],
    ],
    [
      'AKI with dehydration and ibuprofen. Yet the doubling preceded all that.',
      ['nowhere an injury older than the illness'],
    ],
    [
      'AKI. The diarrhea and some ibuprofen came late in the course and explain little.',
      ['nowhere the illness or ibuprofen made light of'],
    ],
    [
      'AKI, dry, on ibuprofen; a rapidly progressive process has to be ruled out first.',
      ['nowhere a glomerular disease suspected'],
    ],
    [
      'No acute kidney injury. Dehydration and ibuprofen have raised creatinine.',
      ['acute kidney injury'],
    ],
  ] as const)('is lacking in: %s', (text, names) => {
    expect(lackingIn(text, injuryCause)).toEqual(names);
  });
});

describe('what the note says of the numbers', () => {
  const values = 'Creatinine 1.48, then 2.40 mg/dL (+62 %), hyperK 6.0.';

  test('is met by values and by what to do about the next ones', () => {
    expect(lackingIn(`${values} The 78 is to be disregarded.`, injuryNumbers)).toEqual([]);
  });

  test.each([
    [
      'Creatinine 1.48, 2.40 (+62 %). Tell me of potassium from 5.5; 6.0 means ED.',
      'potassium 6.0',
    ],
    [`${values} That sample I disregard: the true value is 1.80.`, 'nowhere the latest sample'],
    [`${values} Potassium is probably spurious.`, 'nowhere the latest sample'],
  ])('is not met by: %s', (text, name) => {
    expect(lackingIn(text, injuryNumbers)).toEqual([expect.stringContaining(name)]);
  });
});

describe('what the message says', () => {
  const stop = 'Please leave out losartan, empagliflozin, metformin and ibuprofen from today.';

  test('is met by one sentence, and by a list under a title', () => {
    const list = 'Do not take:\n- losartan\n- empagliflozin\n- metformin\n- ibuprofen';
    expect(lackingIn(stop, messageToStop)).toEqual([]);
    expect(lackingIn(list, messageToStop)).toEqual([]);
  });

  test('is undone where one of the three goes on', () => {
    const text = `${stop} You may continue metformin tomorrow.`;
    expect(lackingIn(text, messageToStop)).toEqual(['to go on with any of the three']);
  });
});

describe('what the note says of the return', () => {
  const rule = 'On sick days with vomiting or diarrhoea leave out losartan and metformin.';

  test('is met by conditions and a rule', () => {
    const text = `Losartan 50 mg returns when creatinine is below 1.9 and potassium below 5.0; \
empagliflozin 10 mg follows a week later once he eats. ${rule}`;
    expect(lackingIn(text, restartPlan)).toEqual([]);
  });

  test('is not met by leave to do so, nor by the rule for the ill day', () => {
    const text = `All may be resumed when he is better, at your discretion. ${rule}`;
    expect(lackingIn(text, restartPlan)).toEqual([
      'losartan comes back, on conditions',
      'empagliflozin comes back, on conditions',
    ]);
  });

  test.each([
    'The hold ends for losartan with potassium below 5.0, for empagliflozin with ketones negative.',
    'For losartan: potassium 5.0 or lower. For empagliflozin: the same, with ketones gone.',
    'Not to resume losartan before potassium is 5.0, nor empagliflozin before he has eaten.',
  ])('is met by: %s', (text) => {
    expect(lackingIn(`${text} ${rule}`, restartPlan)).toEqual([]);
  });

  test.each([
    'In 2023 losartan was held and restarted at 50 mg when potassium was normal. Now it is held.',
    'Losartan: hold.\nMetformin: resume when creatinine is below 1.9.',
  ])('is not met for losartan by: %s', (text) => {
    expect(lackingIn(text, restartPlan)).toContain('losartan comes back, on conditions');
  });

  test.each([
    'Losartan: stopped permanently. Neither is to be restarted at any dose.',
    'I should rather see him without an ARB and without a gliflozin from now on.',
    'Empagliflozin will remain off for life.',
    'Losartan 100 mg, which he takes, is stopped permanently.',
    'I have added both to the intolerance list.',
    'Losartan will be stopped permanently.',
    'For losartan there are no conditions under which I would try it again.',
  ])('is undone by: %s', (text) => {
    expect(lackingIn(text, restartPlan)).toContain('nowhere a stop for good');
  });

  test.each([
    'In future illness no losartan, empagliflozin or metformin until he eats.',
    'Losartan and empagliflozin were never actually stopped.',
    'Losartan is held, ibuprofen is stopped for good.',
    'Losartan off until potassium is below 5.0, ibuprofen off for good.',
    'I have added both ibuprofen and naproxen to the intolerance list.',
    'He will need losartan for life, and permanent discontinuation of ibuprofen.',
  ])('is not undone by: %s', (text) => {
    expect(lackingIn(text, restartPlan)).not.toContain('nowhere a stop for good');
  });

  test.each([
    'If vomiting comes, a pill holiday for losartan and empagliflozin.',
    'Next time he has a bug, take losartan and metformin out of the organizer.',
    'Sticker on losartan: "Not on days with vomiting or fever".',
    'Diarrhoea, vomiting, fever: losartan, empagliflozin and metformin paused until he eats.',
    'If ill, stop those three. He took them on days of illness; no one could tell him to stop.',
  ])('takes for a rule: %s', (text) => {
    expect(lackingIn(text, restartPlan)).not.toContain('sick-day rule');
  });

  test.each([
    'Diarrhoea since Friday: losartan and empagliflozin paused until potassium is normal.',
    'A man who is ill with diarrhoea; losartan is held today.',
    'After four days of diarrhoea the tablets are still in the organizer.',
  ])('takes for no rule: %s', (text) => {
    expect(lackingIn(text, restartPlan)).toContain('sick-day rule');
  });

  test.each([
    'Rule for future stomach bugs: take all morning tablets as usual with fluid.',
    'A standing rule for interrupting tablets during illness I would not give him.',
  ])('is undone by: %s', (text) => {
    expect(lackingIn(`${text} ${rule}`, restartPlan)).toContain(
      'nowhere that tablets go on in illness, or that he needs no rule',
    );
  });

  test('is not undone by tablets that go on beside the rule, nor by what he did', () => {
    const text = `${rule} The other tablets he takes as usual. In this illness he took them all. \
If ill: 48 hours after it he takes all tablets as usual. On sick days I would not give losartan.`;
    expect(lackingIn(text, restartPlan)).not.toContain(
      'nowhere that tablets go on in illness, or that he needs no rule',
    );
  });

  test('is undone by a stop for good of one drug, and not by that of ibuprofen', () => {
    const plan = `Both drugs return when creatinine is below 1.9. ${rule}`;
    expect(lackingIn(`${plan} Ibuprofen is stopped for good.`, restartPlan)).toEqual([]);
    expect(lackingIn(`${plan} Losartan is stopped for good.`, restartPlan)).toEqual([
      'nowhere a stop for good',
    ]);
  });
});

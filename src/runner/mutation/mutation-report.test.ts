/** Every operator on a small case: what it makes of it, and what notices. */
import { describe, expect, test } from 'vitest';
import { gradeCase, medicationOrder } from '../../grader/index.ts';
import { noteText, smallCase } from './__fixtures__/small-case.ts';
import { actMutants } from './act-mutants.ts';
import { extraMutants } from './harmful-extras.ts';
import type { MutantOutcome } from './mutant.ts';
import { mutateCase } from './mutation-report.ts';
import { retrievalMutants } from './retrieval-mutants.ts';
import { textMutants } from './text-mutants.ts';
import { allVariations } from './variations/all-variations.ts';
import { withText, writtenTexts } from './written-texts.ts';

function fates(outcomes: readonly MutantOutcome[]): { readonly [mutation: string]: string } {
  return Object.fromEntries(
    outcomes.map(({ mutation, fate }) => [
      mutation,
      fate.kind === 'killed' ? fate.by.join(' ') : fate.kind,
    ]),
  );
}

const drug = 'MedicationRequest/new-1 (lisinopril 10 mg tablet)';
const image = 'ServiceRequest/new-2 (MRI of the left foot)';
const stop = 'MedicationRequest/ibuprofen (ibuprofen 600 mg tablet)';
const note = 'DocumentReference/new-3 (Consult)';

describe('mutants', () => {
  test('of acts are caught by the checkpoint that wants the act', () => {
    expect(fates(actMutants(smallCase, gradeCase(smallCase).verdicts))).toEqual({
      [`drop · ${drug} · left out`]: 'drugs',
      [`duplicate · ${drug} · placed twice`]: 'survived',
      [`retarget · ${drug} · for another patient`]: 'drugs',
      [`delay · ${drug} · three months later`]: 'survived',
      [`delay · ${drug} · two years later`]: 'survived',
      [`mis-dose · ${drug} · ten times the dose`]: 'drugs',
      [`mis-dose · ${drug} · a tenth of the dose`]: 'drugs',
      [`mis-unit · ${drug} · the dose in ug`]: 'drugs',
      [`mis-unit · ${drug} · the dose in g`]: 'drugs',
      [`mis-route · ${drug} · the route intravenous`]: 'drugs',
      [`mis-route · ${drug} · the route intramuscular`]: 'drugs',
      [`mis-time · ${drug} · 6 times a day`]: 'drugs',
      [`mis-time · ${drug} · once a month`]: 'drugs',
      [`mis-code · ${drug} · levothyroxine instead`]: 'drugs',
      [`wrong-status · ${drug} · status draft`]: 'drugs',
      [`wrong-status · ${drug} · status on-hold`]: 'drugs',
      [`wrong-status · ${drug} · status entered-in-error`]: 'drugs',
      [`proposal · ${drug} · as a proposal`]: 'drugs',
      [`drop · ${image} · left out`]: 'image',
      [`retarget · ${image} · for another patient`]: 'image',
      [`delay · ${image} · three months later`]: 'image',
      [`delay · ${image} · two years later`]: 'image',
      [`mis-code · ${image} · Thyrotropin instead`]: 'image',
      [`wrong-status · ${image} · status draft`]: 'image',
      [`wrong-status · ${image} · status on-hold`]: 'image',
      [`wrong-status · ${image} · status entered-in-error`]: 'image',
      [`proposal · ${image} · as a proposal`]: 'image',
      [`mis-side · ${image} · for the other side`]: 'image',
      [`drop · ${stop} · left out`]: 'drugs',
      [`retarget · ${stop} · for another patient`]: 'drugs',
      [`wrong-status · ${stop} · status active`]: 'drugs',
      [`drop · ${note} · left out`]: 'written',
      [`retarget · ${note} · for another patient`]: 'written',
      [`wrong-status · ${note} · status entered-in-error`]: 'written',
    });
  });

  test('of sentences are caught by the demand that rests on them', () => {
    expect(fates(textMutants(smallCase))).toEqual({
      'number · written: creatinine': 'written',
      'decimal · written: creatinine': 'written',
      'unit · written: creatinine': 'written',
      'delete · written: creatinine': 'written',
      'date · written: the day': 'written',
      'negate · written: the day': 'written',
      'hedge · written: the day': 'written',
      'delete · written: the day': 'written',
      'affirm · written: no fracture': 'written',
      'hedge · written: no fracture': 'written',
      'delete · written: no fracture': 'written',
      'side · written: the foot': 'written',
      'negate · written: the foot': 'written',
      'hedge · written: the foot': 'written',
      'delete · written: the foot': 'written',
      'negate · written: lisinopril': 'written',
      'hedge-plan · written: lisinopril': 'written',
      'delete · written: lisinopril': 'written',
    });
  });

  test('of reading are caught whether the resource was hidden or cut', () => {
    expect(fates(retrievalMutants(smallCase))).toEqual({
      'hide · film-read: film · never shown': 'film-read',
      'hide · film-read: film · shown as a summary, or cut off': 'film-read',
    });
  });

  test('with a harmful act beside the reference are caught by the harm gate', () => {
    expect(fates(extraMutants(smallCase))).toEqual({
      'extra · forbidden: an NSAID': 'harm',
      'extra · a drug for another patient': 'harm',
      'extra · a message about another patient': 'harm',
      'extra · a task about another patient': 'harm',
      'extra · DocumentReference of the chart deleted': 'harm',
    });
  });
});

test('a bonus that fails catches no harmful act', () => {
  const { truth } = smallCase;
  const [drugs] = truth.checkpoints.filter(({ id }) => id === 'drugs');
  const bonus = {
    ...(drugs ?? expect.unreachable()),
    ...medicationOrder({
      require: [],
      forbid: [
        { name: 'NSAID', pattern: { drug: { name: 'naproxen', rxnorm: [], synonyms: [] } } },
      ],
    }),
    id: 'no-nsaid',
    kind: 'bonus' as const,
  };
  const checkpoints = [...truth.checkpoints, bonus];
  expect(fates(extraMutants({ ...smallCase, truth: { ...truth, checkpoints } }))).toMatchObject({
    'extra · forbidden: an NSAID': 'harm',
  });
});

describe('a mistake', () => {
  test('follows a fact that is told twice', () => {
    const text = `${noteText}\nAgain: creatinine 1.80 mg/dL.`;
    const twice = withText(smallCase, { document: 'DocumentReference/new-3', text });
    expect(fates(textMutants(twice))).toMatchObject({
      'number · written: creatinine': 'written',
      'delete · written: creatinine': 'written',
    });
  });

  test('changes no other text, and not the case that it was made in', () => {
    const text = 'Nothing.';
    const changed = withText(smallCase, { document: 'DocumentReference/new-3', text });
    expect(writtenTexts(changed)).toEqual([{ document: 'DocumentReference/new-3', text }]);
    expect(writtenTexts(smallCase)).toEqual([
      { document: 'DocumentReference/new-3', text: noteText },
    ]);
  });
});

describe('a report', () => {
  const delay = `delay · ${drug} · two years later`;
  const report = mutateCase(smallCase, { [delay]: 'The INR holds it.', 'drop · x': 'Gone.' });

  test('counts what was caught, in all and by checkpoint', () => {
    expect(report.mutants).toEqual({ killed: 56, total: 59 });
    expect(report.checkpoints).toEqual({
      'film-read': { killed: 2, total: 2 },
      drugs: { killed: 18, total: 21 },
      image: { killed: 10, total: 10 },
      written: { killed: 21, total: 21 },
      harm: { killed: 5, total: 5 },
    });
  });

  test('names survivors with the reason of the task, and reasons that fit none', () => {
    const survivor = { task: 'nephrology/small', checkpoint: 'drugs' };
    expect(report.survivors).toEqual([
      { ...survivor, mutation: `duplicate · ${drug} · placed twice`, reason: '' },
      { ...survivor, mutation: `delay · ${drug} · three months later`, reason: '' },
      { ...survivor, mutation: delay, reason: 'The INR holds it.' },
    ]);
    expect(report.stale).toEqual(['drop · x']);
  });

  test('lists what nothing rests on', () => {
    expect(report.uncovered.map(({ mutation }) => mutation)).toEqual([
      'patient · the other sex',
      'sentence · DocumentReference/new-3 · CONSULT',
      'sentence · DocumentReference/new-3 · Weather permitting, we meet again.',
    ]);
  });

  test('tries harmless variations that change something, and none changes the result', () => {
    expect(report.variations).toEqual({ kept: 14, total: 14, changed: [] });
    expect(new Set(allVariations.map(({ name }) => name)).size).toBe(allVariations.length);
  });
});

import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { StatementFact } from './patterns.ts';

function verdictOn(fact: Omit<StatementFact, 'kind' | 'name'>, text: string) {
  const call = noteFacts({ facts: [{ kind: 'statement', name: 'it', ...fact }] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

const doubled = {
  stance: 'denied',
  anyOf: [[['doubl*'], ['creatinine', '159', 'comparison']]],
} as const;
const injury = { stance: 'denied', anyOf: [[['acute kidney injury', 'aki']]] } as const;
const effect = {
  stance: 'asserted',
  anyOf: [
    [
      ['haemodynamic', 'expected'],
      ['creatinine', 'rise*', 'change*'],
    ],
  ],
} as const;
const resume = {
  stance: 'recommended',
  anyOf: [[['resume*', 'restart*', 'reinstate*', 'continue*'], ['losartan']]],
} as const;
const warfarin = { stance: 'recommended', anyOf: [[['warfarin']]] } as const;

describe('note-facts: signs and endings', () => {
  test('takes a denied denial for none, its own verb included', () => {
    const setAside = { stance: 'asserted', anyOf: [[['score'], ['!appl*']]] } as const;
    expect(verdictOn(setAside, 'The score does not apply here.')).toBe('pass');
    const twice = 'It is not the case that the score does not apply here.';
    expect(verdictOn(setAside, twice)).toBe('fail');
  });

  test('reads arrows up and down as words', () => {
    const raises = {
      stance: 'asserted',
      anyOf: [[['metronidazole'], ['increas*'], ['inr']]],
    } as const;
    expect(verdictOn(raises, 'Metronidazole: INR↑.')).toBe('pass');
    expect(verdictOn(raises, 'Metronidazole: INR↓.')).toBe('fail');
  });

  test.each([
    ['pass', 'The rod, which she considers harmless, stays.'],
    ['pass', 'Its cousin is a drug; the rod stays.'],
    ['fail', 'It may come about that the rod stays.'],
  ] as const)('hedges are told from views and origins, %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['rod'], ['stays']]] }, text)).toBe(expected);
  });

  test('does not take "does" for a plural', () => {
    const exertion = { stance: 'asserted', anyOf: [[['doe']]] } as const;
    expect(verdictOn(exertion, 'The valve does not call for it.')).toBe('fail');
    expect(verdictOn(exertion, 'DOE on one flight.')).toBe('pass');
  });
});

describe('note-facts: wordings of denial', () => {
  test.each([
    ['pass', 'Creatinine has not doubled: 159 µmol/L is 1.80 mg/dL.'],
    ['pass', 'The comparison that it doubled is invalid.'],
    ['fail', 'Creatinine more than doubled.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(doubled, text)).toBe(expected);
  });

  test.each([
    ['pass', 'AKI: no.'],
    ['pass', '| AKI | No |\n'],
    ['pass', 'AKI (unlikely)'],
    ['pass', 'These findings rule out AKI.'],
    ['fail', 'Order renal ultrasound to rule out AKI.'],
    ['pass', 'No AKI given stable creatinine.'],
    ['pass', 'AKI criteria not met.'],
    ['fail', 'AKI vs. prerenal state'],
    ['fail', 'AKI not excluded'],
    ['pass', 'I do not think this is AKI.'],
    ['pass', 'There is nothing to suggest AKI and no AKI is present.'],
    ['fail', 'Concern for AKI.'],
    ['fail', 'He does not take ibuprofen; AKI is confirmed.'],
    ['pass', 'Not AKI'],
    ['pass', 'AKI has been excluded by a bland sediment.'],
    ['fail', 'Without treatment, AKI progresses; this is AKI.'],
    ['pass', 'No rise in potassium: 5.0 mmol/L. AKI: no.'],
    ['fail', 'Potassium is not 5.0 mmol/L. AKI is present.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(injury, text)).toBe(expected);
  });
});

describe('note-facts: wordings of assertion', () => {
  test.each([
    ['pass', 'No AKI given stable creatinine and a haemodynamic change in it.'],
    ['pass', 'Haemodynamic change (RAS blockade plus SGLT2 inhibitor), no injury.'],
    ['pass', 'The cover note called it injury, but the creatinine change is haemodynamic.'],
    ['pass', 'Creatinine change: hemodynamic - no AKI'],
    ['pass', 'Losartan should not be stopped because the creatinine rise is expected.'],
    ['pass', 'The rise in creatinine is within the expected range and does not need a stop.'],
    ['pass', 'A creatinine rise of 22 % is less than 30 % and is an expected haemodynamic dip.'],
    ['pass', 'Creatinine rise is not progressive and is expected after SGLT2 inhibitor start.'],
    ['fail', 'The rise in creatinine is neither expected nor haemodynamic.'],
    ['pass', 'This is an expected, haemodynamic rise rather than kidney injury.'],
    ['fail', 'Unexpected creatinine rise.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(effect, text)).toBe(expected);
  });
});

describe('note-facts: wordings of a plan', () => {
  test.each([
    ['pass', 'Both losartan and empagliflozin are to be resumed today.'],
    ['pass', 'Because ibuprofen could worsen the kidney, stop it; resume losartan.'],
    ['pass', 'Stop ibuprofen, which may harm the kidney, and resume losartan.'],
    ['pass', 'MEDICATIONS\nLosartan 100 mg daily - continue (order re-activated)'],
    ['pass', 'Losartan → continue 100 mg daily'],
    ['pass', 'Losartan 100 mg – continue'],
    ['pass', 'My recommendation is to continue losartan at full dose.'],
    ['pass', 'Recommendations:\n1) Continue losartan 100 mg daily.\n2) BMP in 2 weeks.'],
    [
      'pass',
      'Losartan 100 mg once daily (restarted; order placed).\n\nPlan as above: restart losartan.',
    ],
    ['fail', 'Hold losartan.'],
    ['fail', 'Losartan was continued by the pharmacist.'],
    ['fail', 'It might be reasonable to continue losartan.'],
    ['pass', 'I have re-activated both; please tell him to continue losartan.'],
    ['fail', 'Possible plan: resume losartan or switch to amlodipine.'],
    ['pass', 'Continue losartan; do not stop it automatically if creatinine rises.'],
    ['pass', 'Continue losartan. Hold losartan on sick days (vomiting, diarrhea).'],
    ['pass', 'Resume losartan 100 mg daily (do not halve the dose).'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(resume, text)).toBe(expected);
  });

  test.each([
    ['pass', 'Start warfarin 2.5 mg. No warfarin loading dose.'],
    ['pass', 'Start warfarin. Do not stop warfarin without calling us.'],
    ['fail', 'Start warfarin. Do not start warfarin.'],
    ['fail', 'Avoid warfarin.'],
    ['fail', 'Start warfarin or apixaban.'],
    ['fail', 'Warfarin is contraindicated.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(warfarin, text)).toBe(expected);
  });
});

describe('note-facts: titles on a line of their own', () => {
  const begins = 'Warfarin 4 mg daily, by the clinic.';
  test.each([
    ['fail', begins],
    ['pass', `Treatment and transition\n\n${begins}`],
    ['pass', `She is well.\n\nTreatment and transition\n${begins}`],
    ['pass', `Treatment and transition\n------------------------\n${begins}`],
    ['fail', `Treatment and transition\n\nNothing new.\n\nFindings\n\n${begins}`],
    ['fail', `She has had much treatment over the years with her doctors here\n\n${begins}`],
    ['fail', `Treatment was discussed.\n\n${begins}`],
  ] as const)('%s: %j', (expected, text) => {
    expect(verdictOn(warfarin, text)).toBe(expected);
  });

  test('what such a line states is read all the same', () => {
    expect(verdictOn(injury, 'Assessment\n\nNo acute kidney injury\n\nHe is well.')).toBe('pass');
  });
});

describe('note-facts: questions with their answers', () => {
  test.each([
    ['pass', 'You ask whether this is acute kidney injury. It is not.'],
    ['pass', 'Is this AKI? No.'],
    ['pass', 'Is this AKI? No, both drugs lower the pressure in the filter.'],
    ['pass', "Does he have AKI? He doesn't."],
    ['fail', 'You ask whether this is acute kidney injury. It is.'],
    ['fail', 'Is this AKI? Yes.'],
    ['fail', 'Is this AKI? No ultrasound was done.'],
    ['fail', 'Is this AKI? It is not clear.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(injury, text)).toBe(expected);
  });
});

describe('note-facts: plans told as what happens', () => {
  test.each([
    ['pass', 'Mrs. Rahmani changes to warfarin for life.'],
    ['pass', 'She moves from apixaban to warfarin.'],
    ['pass', 'Apixaban \u2192 warfarin, INR 2-3.'],
    ['pass', 'Warfarin 5 mg nightly begins on the 13th.'],
    ['fail', 'Warfarin was mentioned by her neighbor.'],
    ['fail', 'Perhaps she changes to warfarin.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(warfarin, text)).toBe(expected);
  });
});

test('note-facts: a heading that is a sentence as well is read', () => {
  const taken = { stance: 'asserted', anyOf: [[['takes all'], ['none missed']]] } as const;
  const heading = 'Drugs - he takes all of them, none missed (message left elsewhere):';
  expect(verdictOn(taken, `${heading}\n- losartan: continue`)).toBe('pass');
  expect(verdictOn(taken, 'Drugs, and what he takes:\n- losartan: continue')).toBe('fail');
});

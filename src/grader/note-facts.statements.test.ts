import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { StatementFact } from './patterns.ts';

function verdictOn(fact: Omit<StatementFact, 'kind' | 'name'>, text: string) {
  const call = noteFacts({ facts: [{ kind: 'statement', name: 'it', ...fact }] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  const verdict = gradeCase(caseOf(parts)).verdicts[0];
  return { verdict: verdict?.verdict, reason: verdict?.reason };
}

describe('note-facts: advised', () => {
  const rule = {
    stance: 'advised',
    anyOf: [
      [
        ['vomit*', 'ill'],
        ['leave out', '!take*'],
      ],
    ],
  } as const;

  test.each([
    ['pass', 'If you vomit, leave out losartan until you eat again.'],
    ['pass', 'Leave out losartan on days when you vomit.'],
    ['pass', 'When ill, do not take losartan.'],
    ['fail', 'If you vomit, never leave out losartan.'],
    ['fail', 'You may perhaps consider whether to leave out losartan if ill.'],
    ['fail', 'Take losartan, also when ill.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(rule, text).verdict).toBe(expected);
  });
});

describe('note-facts: asserted', () => {
  const haemodynamic = {
    stance: 'asserted',
    anyOf: [
      [
        ['haemodynamic', 'expected'],
        ['creatinine', 'rise*', 'change*'],
      ],
    ],
  } as const;

  test.each([
    ['pass', 'The creatinine rise is an expected hemodynamic effect of both drugs.'],
    ['pass', 'This creatinine change is most likely haemodynamic, not injury.'],
    ['fail', 'The creatinine rise is not haemodynamic.'],
    ['fail', 'The creatinine rise may be haemodynamic.'],
    ['fail', 'If the creatinine rise is haemodynamic, continue.'],
    ['fail', 'Is the creatinine rise haemodynamic?'],
    ['fail', 'Creatinine rise: haemodynamic versus intrinsic injury.'],
    ['pass', 'No hydronephrosis was found, and the creatinine rise is haemodynamic.'],
    ['pass', 'No hydronephrosis, creatinine rise is haemodynamic.'],
    ['pass', 'Creatinine rose by 19 %. This is a hemodynamic effect.'],
    [
      'fail',
      'The creatinine rise is haemodynamic. On reflection the creatinine rise is not haemodynamic.',
    ],
    ['fail', 'It is unclear whether the creatinine rise is haemodynamic.'],
    ['fail', 'Possible haemodynamic creatinine rise.'],
    ['pass', 'Not only is the creatinine rise haemodynamic, it is also stable.'],
    ['pass', 'There is no doubt that the creatinine rise is haemodynamic.'],
    ['pass', '## Assessment\n- Creatinine change: hemodynamic (RAAS + SGLT2i)'],
    ['fail', 'Creatinine rise could be haemodynamic or injury.'],
    ['fail', 'Either haemodynamic creatinine rise or AKI.'],
    ['fail', 'His brother had a haemodynamic creatinine rise.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(haemodynamic, text).verdict).toBe(expected);
  });

  const refused = {
    stance: 'asserted',
    anyOf: [[['refill'], ['cancel*', '!sign*', '!renew*', '!go ahead']]],
  } as const;

  test.each([
    ['pass', 'The refill was cancelled.'],
    ['pass', 'The refill is not to be signed.'],
    ['pass', 'Refill: we will not renew it.'],
    ['pass', 'Please do not let the refill go ahead, and please do not sign it.'],
    ['fail', 'The refill is signed.'],
    ['fail', 'The refill was not cancelled; it may go ahead.'],
    ['fail', 'The refill might not be signed; that is for you to decide whether.'],
    ['fail', 'No swelling. I signed the refill.'],
  ] as const)('phrases that have to be denied, %s: %s', (expected, text) => {
    expect(verdictOn(refused, text).verdict).toBe(expected);
  });

  test('a cue inside a phrase of the author is his own', () => {
    const fact = { stance: 'asserted', anyOf: [[['does not apply'], ['score']]] } as const;
    expect(verdictOn(fact, 'The score does not apply here.').verdict).toBe('pass');
  });

  test.each([
    ['The creatinine rise is not haemodynamic.', 'it is denied'],
    ['The creatinine rise may be haemodynamic.', 'it is left open'],
    ['If the creatinine rise is haemodynamic, continue.', 'it is only supposed'],
    ['His mother had a haemodynamic creatinine rise.', 'it is said of somebody else'],
    ['Creatinine is 1.8 mg/dL.', 'nothing says it'],
    [
      'Haemodynamic creatinine rise. Not a haemodynamic creatinine rise.',
      'it is both said and denied',
    ],
  ])('says why: %s', (text, why) => {
    expect(verdictOn(haemodynamic, text).reason).toBe(`The text lacks: it (${why}).`);
  });
});

describe('note-facts: denied', () => {
  const injury = { stance: 'denied', anyOf: [[['acute kidney injury', 'aki']]] } as const;

  test.each([
    ['pass', 'No evidence of acute kidney injury.'],
    ['pass', 'This is not AKI.'],
    ['pass', 'AKI is unlikely.'],
    ['pass', 'AKI was ruled out.'],
    ['pass', 'Findings argue against acute kidney injury.'],
    ['pass', 'Haemodynamic change rather than AKI.'],
    ['pass', 'AKI is not the cause.'],
    ['fail', 'AKI is present.'],
    ['fail', 'Possible AKI.'],
    ['fail', 'AKI cannot be ruled out.'],
    ['pass', "It doesn't represent acute kidney injury."],
    ['pass', 'Does not meet criteria for AKI.'],
    ['fail', 'This is AKI, no doubt.'],
    ['fail', 'No AKI. However, the AKI needs dialysis.'],
    ['pass', 'The KDIGO criteria for AKI are not met.'],
    ['fail', 'Nothing else.'],
    ['pass', 'Bland sediment, no hydronephrosis, no AKI'],
    ['fail', 'If AKI develops, call.'],
    ['pass', 'The cover note reported AKI. This is incorrect; he does not have AKI.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(injury, text).verdict).toBe(expected);
  });
});

describe('note-facts: recommended', () => {
  const resume = {
    stance: 'recommended',
    anyOf: [[['resume*', 'restart*', 'reinstate*', 'continue*'], ['losartan']]],
  } as const;

  test.each([
    ['pass', 'Resume losartan 100 mg daily.'],
    ['pass', '## Plan\n- Losartan 100 mg daily: resume'],
    ['pass', 'I recommend restarting losartan at 100 mg.'],
    ['pass', 'Losartan should be continued.'],
    ['fail', 'Consider resuming losartan.'],
    ['fail', 'Losartan could be resumed.'],
    ['fail', 'You may resume losartan.'],
    ['fail', 'On stage 2 may resume losartan.'],
    ['pass', 'Resume losartan 100 mg daily on May 12.'],
    ['pass', 'Resume losartan 100 mg daily from 12 May.'],
    ['pass', 'Resume losartan today; next visit in May 2026.'],
    ['fail', 'Either resume losartan or stop it.'],
    ['fail', 'Resume or stop losartan, up to you.'],
    ['fail', 'Do not resume losartan.'],
    ['fail', 'If you prefer, resume losartan.'],
    ['fail', '## Options\n- Resume losartan\n- Stop losartan'],
    ['pass', 'If potassium is below 5.5, continue losartan.'],
    ['pass', 'Resume losartan. Stop losartan if potassium exceeds 5.5.'],
    ['fail', 'Resume losartan 100 mg daily. Stop losartan today.'],
    ['pass', 'Losartan 100 mg was resumed; order placed. Resumed losartan 100 mg daily.'],
    ['fail', 'Losartan was continued in 2019 by the previous doctor.'],
    ['pass', '1. Restart losartan 100 mg and empagliflozin 10 mg today'],
    ['pass', '**Plan:** resume losartan and empagliflozin.'],
    [
      'pass',
      'Plan\n\n- Losartan: restart at 100 mg once daily\n- Do not stop losartan without calling',
    ],
    ['fail', 'Resume losartan or lisinopril.'],
    [
      'pass',
      'Losartan and empagliflozin will both be resumed as before; hold losartan on sick days.',
    ],
    ['fail', 'We discussed whether to resume losartan.'],
    ['pass', 'I have resumed losartan 100 mg daily.'],
    ['pass', '| Drug | Action |\n|---|---|\n| Losartan 100 mg | Resume |'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(resume, text).verdict).toBe(expected);
  });
});

describe('note-facts: not asserted', () => {
  const doubled = {
    stance: 'not-asserted',
    anyOf: [[['doubled', 'doubling'], ['creatinine']]],
  } as const;

  test.each([
    ['pass', 'Creatinine rose 22 %.'],
    ['fail', 'Creatinine doubled.'],
    ['pass', 'Creatinine has not doubled.'],
    ['pass', 'The cover note says that creatinine more than doubled; the comparison is wrong.'],
    ['pass', 'Creatinine doubling was never real: units differ and doubling is excluded.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(doubled, text).verdict).toBe(expected);
  });

  test('silence is no statement, but an empty chart is no note', () => {
    const call = noteFacts({ facts: [{ kind: 'statement', name: 'it', ...doubled }] });
    const score = gradeCase(caseOf({ checkpoints: [checkpointOf(call)] }));
    expect(score.verdicts[0]?.reason).toBe('The agent wrote nothing to read.');
    expect(score.verdicts[0]?.verdict).toBe('fail');
  });
});

test('note-facts: what comes after a million characters is not read', () => {
  const fact = { kind: 'statement', name: 'it', stance: 'asserted', anyOf: [[['losartan']]] };
  const call = noteFacts({ facts: [fact as StatementFact] });
  const deliverables = Array.from({ length: 30 }, (_, index) => ({
    path: `${10 + index}.md`,
    text: '.'.repeat(200_000),
  }));
  const verdictWith = (path: string) =>
    gradeCase(
      caseOf({
        deliverables: [...deliverables, { path, text: 'Losartan is continued.' }].sort(
          (left, right) => (left.path < right.path ? -1 : 1),
        ),
        checkpoints: [checkpointOf(call)],
      }),
    ).verdicts[0]?.verdict;
  expect([verdictWith('0.md'), verdictWith('99.md')]).toEqual(['pass', 'fail']);
});

describe('note-facts: phrases that only have to be named', () => {
  const back = { stance: 'advised', anyOf: [[['resum*'], ['~losartan']]] } as const;

  test.each([
    ['pass', 'No losartan on ill days; resume it after a day of eating.'],
    ['pass', 'Resume losartan.'],
    ['fail', 'Do not resume losartan.'],
    ['fail', 'Resume amlodipine.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(back, text).verdict).toBe(expected);
  });
});

describe('note-facts: advice that leaves the choice is none', () => {
  const warfarin = { stance: 'advised', anyOf: [[['warfarin'], ['start*', 'chang*']]] } as const;

  test.each([
    ['pass', 'Warfarin is started tonight.'],
    ['pass', 'She may start warfarin once the antibiotic is finished.'],
    ['fail', 'Consider starting warfarin.'],
    ['fail', 'Whether to start warfarin is up to you.'],
    ['fail', '## Options\n- start warfarin'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(warfarin, text).verdict).toBe(expected);
  });
});

test.each(['spilling', 'spills', 'spilled', 'refilled', 'falling', 'cancelled', 'canceled'])(
  'an ending may double a letter or not: %s',
  (word) => {
    const fact = {
      stance: 'asserted',
      anyOf: [[['spill*', 'refill*', 'fall*', 'cancel*']]],
    } as const;
    expect(verdictOn(fact, `It is ${word} today.`).verdict).toBe('pass');
  },
);

test('a long list of single words says nothing', () => {
  const fact = { stance: 'asserted', anyOf: [[['warfarin'], ['start*']]] } as const;
  const words = 'warfarin, start, INR, bridge, clinic, refill, apixaban, dose, valve, echo, rate';
  expect(verdictOn(fact, `${words}, ${words}`).verdict).toBe('fail');
  expect(verdictOn(fact, `${words}, ${words}. Start warfarin tonight.`).verdict).toBe('pass');
});

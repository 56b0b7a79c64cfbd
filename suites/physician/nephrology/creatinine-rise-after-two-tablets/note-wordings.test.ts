import { describe, expect, test } from 'vitest';
import type { NoteFact } from '../../../../src/grader/index.ts';
import { meetsFact } from '../../__fixtures__/written-note.ts';
import { creatinineNumbers, monitoringAndAdvice } from './note-demands.ts';
import { task } from './task.ts';
import { expectedEffect } from './treatment-effect.ts';

function factNamed(start: string): NoteFact {
  const facts = [...expectedEffect, ...monitoringAndAdvice, ...creatinineNumbers];
  const fact = facts.find(({ name }) => name.startsWith(start));
  if (fact === undefined) expect.unreachable(`no fact ${start}`);
  return fact;
}

describe('what the note says of the tablets', () => {
  test.each([
    ['pass', 'an expected', 'The rise is the anticipated hemodynamic response.'],
    ['fail', 'an expected', 'He is hemodynamically stable.'],
    ['fail', 'an expected', 'The rise is too large for a hemodynamic effect.'],
    ['pass', 'no injury', 'It does not qualify as AKI.'],
    ['pass', 'no injury', 'I would drop the AKI label.'],
    ['fail', 'no injury', 'Probably not AKI.'],
    ['pass', 'nowhere a diagnosis', 'The diagnosis of AKI due to the tablets is wrong.'],
    ['fail', 'nowhere a diagnosis', 'AKI from losartan, now improving.'],
    ['pass', 'nowhere that he', 'Both orders were cancelled on 1 April.'],
    ['fail', 'nowhere that he', 'After a week without the two tablets creatinine is 1.76.'],
    ['pass', 'he has gone on', 'Neither tablet was ever held.'],
    ['pass', 'he has gone on', 'In practice he swallows them every morning.'],
    ['fail', 'he has gone on', 'Please keep taking both.'],
    ['pass', 'he has gone on', 'Nobody reached him, so he never stopped.'],
    ['pass', 'he has gone on', 'The stop existed in the chart only.'],
    ['pass', 'he has gone on', 'Losartan: takes 100 mg each morning.'],
    ['fail', 'he has gone on', 'Neither should have been stopped.'],
    ['pass', 'an expected', 'The rise came as announced on 10 March.'],
    ['fail', 'an expected', 'I expect creatinine to be stable on 22 April.'],
    ['pass', 'no injury', 'The kidneys are fine.'],
    ['fail', 'no injury', "Early injury can't be entirely ruled out."],
    ['fail', 'he has gone on', 'Neither should be stopped.'],
    ['fail', 'nowhere that he', 'Both tablets were left out from April 1.'],
    ['fail', 'nowhere that he', '1.76 off treatment shows recovery.'],
    ['pass', 'nowhere that he', 'Never off treatment: 1.76 is lower than 1.80, on both.'],
    ['pass', 'nowhere that he', 'Losartan: call if he is not on his feet in two days.'],
    ['pass', 'nowhere that he', 'Neither tablet was left out since 10 March.'],
    ['pass', 'no injury', 'KDIGO criteria are not fulfilled.'],
    ['fail', 'no injury', 'Whether KDIGO criteria are met is not clear.'],
    ['pass', 'nowhere a diagnosis', 'Dr. Molloy took it for drug-induced AKI.'],
    ['pass', 'nowhere that it has', 'I cannot accept the doubling.'],
    ['fail', 'nowhere that it has', 'We should work with creatinine having doubled.'],
    ['pass', 'rise to the travel', 'As percentages, the increases are 22 and 19.'],
    ['fail', 'rise to the travel', 'eGFR fell by 22 %.'],
  ])('%s: %s, %s', (expected, fact, text) => {
    expect(meetsFact(task, factNamed(fact), text)).toBe(expected === 'pass');
  });
});

describe('what the note advises', () => {
  test.each([
    ['pass', 'sick-day', 'If you vomit, leave out losartan and metformin.'],
    ['pass', 'sick-day', 'On days with fever or no appetite: no losartan, no metformin.'],
    ['fail', 'sick-day', 'The sick-day card was not given.'],
    ['fail', 'sick-day', 'When ill he must not leave out losartan.'],
    ['pass', 'metformin', 'Metformin is limited to 1 g per day.'],
    ['pass', 'metformin', 'I will decide on metformin when the panel of 22 April is back.'],
    ['pass', 'metformin', 'On 22 April I decide whether metformin is halved.'],
    ['fail', 'nowhere metformin', 'Metformin should not exceed 1,500 mg a day.'],
    ['pass', 'sick-day', 'Vomiting, no appetite, fever: losartan and metformin off.'],
    ['fail', 'sick-day', 'He has been vomiting, so losartan was stopped.'],
    ['fail', 'metformin', 'Metformin maximum 2,000 mg a day.'],
    ['pass', 'nowhere a call', 'Call me if creatinine > 1.92 or K > 5.5; ED if K > 6.0.'],
    ['fail', 'nowhere a call', 'Please call me if creatinine exceeds 2.0 mg/dL.'],
    ['fail', 'metformin', 'Metformin 1000 mg BID goes on, eGFR being still above 30.'],
    ['fail', 'metformin', 'Keep metformin 1000 mg BID; cut it only when eGFR falls under 30.'],
    ['fail', 'metformin', 'Metformin: you might wish to reduce it to 500 mg BID.'],
    ['pass', 'metformin', 'Metformin is lowered to 1 g a day.'],
    ['pass', 'metformin', 'Metformin goes from 2 g to 1 g daily.'],
    ['fail', 'nowhere metformin', 'Metformin remains at 2 g a day indefinitely.'],
    ['pass', 'nowhere metformin', 'Metformin remains at 2 g a day until 22 April.'],
    ['fail', 'nowhere the dose', 'Halving metformin is up to you.'],
    ['pass', 'nowhere the dose', 'Metformin is halved to 500 mg twice daily.'],
    ['pass', 'sick-day', 'Fever? Stop losartan, empagliflozin and metformin.'],
    ['fail', 'sick-day', 'Sick days, which tablets to leave out when ill: not addressed here.'],
  ])('%s: %s, %s', (expected, fact, text) => {
    expect(meetsFact(task, factNamed(fact), text)).toBe(expected === 'pass');
  });
});

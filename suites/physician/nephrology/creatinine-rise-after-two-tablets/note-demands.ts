/** What the consult note has to say, in any competent words. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { creatinineStated, riseStated } from './creatinine-stated.ts';
import { before, latestDate, travel } from './facts.ts';
import { metforminDecided, metforminDose, metforminNotAbove } from './metformin-dose.ts';
import { sickDayRule } from './sick-day.ts';
import { stableSpring } from './stable-spring.ts';

/** C2: each sample in one unit, and the change as a share of the first. */
export const creatinineNumbers: readonly NoteFact[] = [
  creatinineStated('creatinine before the change', before.creatinine),
  {
    kind: 'value',
    name: 'creatinine at the travel clinic in the same unit, 1.80 mg/dL',
    anyOf: [
      { value: travel.creatinine, unit: 'mg/dL', tolerance: 0.015 },
      { value: travel.creatinine, unit: '1', tolerance: 0.015 },
    ],
    about: [],
    unitInText: 'optional',
    limits: 'set-aside',
  },
  creatinineStated(`creatinine on ${latestDate}`, stableSpring.labs.creatinine),
  riseStated({
    name: 'rise to the travel sample',
    from: before.creatinine,
    to: travel.creatinine,
    tolerance: 0.9,
  }),
  riseStated({
    name: 'rise to the latest sample',
    from: before.creatinine,
    to: stableSpring.labs.creatinine,
    tolerance: 0.5,
  }),
  {
    kind: 'statement',
    name: 'nowhere that it has doubled after all',
    stance: 'not-recommended',
    within: 'sentence',
    anyOf: [
      [
        ['work with', 'go with', 'rely on', 'accept', 'agree', 'more reliable', 'treat as'],
        ['having doubled', 'has doubled', 'the doubling', 'ratio of 159', '159 78', 'a doubling'],
      ],
      [['indeed', 'really', 'truly', 'actually'].map((how) => `has ${how} doubled`)],
    ],
  },
];

/**
 * A figure for the call that is well above 30 %, as `call at Cr > 175`; a note may say elsewhere
 * that 30 % is what is tolerated. What sends him to hospital at once may lie higher.
 */
const noHigherLimit: NoteFact = {
  kind: 'statement',
  name: 'nowhere a call at a creatinine above that limit',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      ['call', 'notify', 'tell me', 'inform', 'contact', 'report', 'alert', 'let me know', 'phone'],
      ['creatinine', 'creat', 'cr', 'scr'].flatMap((what) =>
        ['>', '> =', 'above', 'over', 'exceeds', 'reaches', 'at', 'of', 'is', 'is above', 'is over']
          .concat(['> or =', 'rises above', 'goes above', 'exceeds', 'more than', 'greater than'])
          .flatMap((bound) =>
            ['175', '177', '180', '2.0', '2', '2.1'].map((n) => `${what} ${bound} ${n}`),
          ),
      ),
    ],
  ],
};

/** C7: limits, sick-day rule, and what happens to metformin. */
export const monitoringAndAdvice: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'limit of creatinine: 30 % above the value before the change',
    anyOf: [
      { value: 30, unit: '%', tolerance: 0 },
      { value: 1.92, unit: 'mg/dL', tolerance: 0.02 },
      { value: 1.92, unit: '1', tolerance: 0.02 },
      { value: 170, unit: 'umol/L', tolerance: 2 },
    ],
    about: [],
  },
  noHigherLimit,
  {
    kind: 'value',
    name: 'limit of potassium: 5.5 mmol/L',
    anyOf: [
      { value: 5.5, unit: 'mmol/L', tolerance: 0.05 },
      { value: 5.5, unit: '1', tolerance: 0 },
      { value: 5.6, unit: 'mmol/L', tolerance: 0 },
    ],
    about: ['potassium', 'k', 'k+', 'kalium', 'serum k', 'hyperkalaemi*', 'hyperkalemi*'],
    unitInText: 'optional',
  },
  sickDayRule,
  metforminDose,
  metforminNotAbove,
  metforminDecided,
];

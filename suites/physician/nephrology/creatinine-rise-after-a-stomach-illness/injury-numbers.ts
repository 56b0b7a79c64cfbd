/** The numbers that the note has to give. What it says in words stands in the files beside. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import {
  creatinineStated,
  riseStated,
} from '../creatinine-rise-after-two-tablets/creatinine-stated.ts';
import { before, latestDate } from '../creatinine-rise-after-two-tablets/facts.ts';
import { illSpring } from './ill-spring.ts';

/** The two samples that matter, the size of the rise, and the potassium. */
export const injuryNumbers: readonly NoteFact[] = [
  creatinineStated('creatinine before the change', before.creatinine),
  creatinineStated(`creatinine on ${latestDate}`, illSpring.labs.creatinine),
  riseStated({
    name: 'rise to the latest sample',
    from: before.creatinine,
    to: illSpring.labs.creatinine,
    tolerance: 1,
  }),
  {
    kind: 'value',
    name: `potassium ${illSpring.labs.potassium.toFixed(1)} mmol/L`,
    anyOf: [
      { value: illSpring.labs.potassium, unit: 'mmol/L', tolerance: 0.04 },
      { value: illSpring.labs.potassium, unit: '1', tolerance: 0.04 },
    ],
    about: ['potassium', 'k', 'k+', 'kalium', 'serum k', 'hyperkalaemi*', 'hyperk'],
    unitInText: 'optional',
    // `6.0 means hospital` is the rule for the next sample.
    limits: 'set-aside',
  },
];

/** The numbers that the note has to give. What it says in words stands in the files beside. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import {
  creatinineStated,
  riseStated,
} from '../creatinine-rise-after-two-tablets/creatinine-stated.ts';
import { before, latestDate } from '../creatinine-rise-after-two-tablets/facts.ts';
import { combined } from '../../phrase-lists.ts';
import { illSpring } from './ill-spring.ts';

const latest = [
  ...combined(
    ['that', 'this', 'the', 'mondays', 'the latest', 'the last', 'the second', 'the 4/7'],
    ['sample', 'specimen', 'draw'],
  ),
  ...combined(
    ['sample', 'specimen', 'draw', 'values', 'value', 'result'],
    ['of 7 april', 'of 4/7', 'of monday', 'from monday'],
  ),
];

/** A number that the writer gives and does not believe is not stated. */
const notSetAside: NoteFact = {
  kind: 'statement',
  name: 'nowhere the latest sample set aside',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      latest,
      [
        ...combined(['i', 'we', 'i would', 'one may'], ['disregard', 'discount', 'ignore']),
        ...combined(
          ['is', 'is to be', 'should be', 'may be', 'can be', 'must be'],
          ['disregarded', 'discounted', 'ignored', 'unreliable', 'spurious', 'invalid'],
        ),
        ...['cannot be trusted', 'cannot be relied on', 'not to be trusted'],
      ],
    ],
    [
      combined(
        ['true', 'real'],
        ['position', 'value', 'values', 'creatinine', 'potassium'],
        ['is'],
      ),
      ['1.80', '5.2'],
    ],
    [
      combined(
        ['potassium', '6.0', '6.0 mmol/l'],
        ['is', 'must be', 'is probably'],
        ['', 'an', 'a'],
        ['spurious', 'artefact*', 'artifact*', 'pseudohyperkal*', 'factitious'],
      ),
    ],
  ],
};

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
  notSetAside,
];

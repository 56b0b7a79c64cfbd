/** The twin's patient, and the facts that decide; those it shares come from the first task. */
import type { Fact } from '../../../../src/task/index.ts';
import { latestFacts, refer, sharedFacts } from '../creatinine-rise-after-two-tablets/facts.ts';
import type { Identity } from '../creatinine-rise-after-two-tablets/identity.ts';
import { illSpring, said } from './ill-spring.ts';

/** The patient of this task. */
export const ashgrove: Identity = {
  prefix: 'ashgrove',
  mrn: 'MRN60582914',
  given: 'Clement',
  family: 'Ashgrove',
  phone: '716-555-0164',
  formerPhone: '716-555-0127',
  street: '112 Marram Road',
};

/** Every fact that the truth of this task rests on. */
export const facts: { readonly [name: string]: Fact } = {
  ...sharedFacts(ashgrove),
  ...latestFacts(ashgrove, illSpring),
  diarrhoea: {
    reference: refer(ashgrove, 'DocumentReference', 'adviceCall'),
    statement: 'Diarrhoea since Friday 2025-04-04, ibuprofen 600 mg three times a day',
    text: [said.diarrhoea, said.ibuprofen],
  },
  standing: {
    reference: refer(ashgrove, 'DocumentReference', 'visitNote'),
    statement: 'Pressure falls from 118/70 to 94/58 on standing on 2025-04-07',
    text: [said.standing],
  },
};

/** What the note has to say of her breathlessness: whose symptom it is. */
import type { StatementFact } from '../../../../src/grader/index.ts';
import { denied, mitralStenosis, pairs, phrases } from './phrases.ts';

const symptom = phrases(`
  breathless*, dyspn*, short* of breath, exertional, exertion, nyha, symptom*, orthopnea, 1
  flight, a flight, pillow*, sob, sobo*, doe, stair*, intoleran*, sx, winded, functional
  class, congestion, air hunger, out of breath, stage d, breathing, out of air, climb*, lie
  flat, lying flat, effort, complaints, pulmonary edema, capacity, stops after, stopping
  after, limitation, !decondition*, !fitness
`);

export const symptomsFromValve: StatementFact = {
  kind: 'statement',
  name: 'her breathlessness comes from the valve',
  stance: 'asserted',
  anyOf: [
    [
      symptom,
      [
        ...mitralStenosis,
        ...phrases('ms related, left atrial pressure, la pressure, left atrium, transmitral'),
      ],
      [
        ...phrases(`
          due, from, because, caus*, explain*, attribut*, ascrib*, result*, secondary,
          reflect*, owing, owed, owe*, 2 2, symptom*, is the, was the, it is, is its, are the,
          are its, is why, sx, so do*, belong*, put down, down to, behind, related, product,
          consequence, sign of, makes, making, mean*, thus, therefore, hence, with ms, since,
          origin, mechanism, produc*, account*, cardiac, valvular, of the valve, of the
          stenosis, of ms, source, reason, culprit, blame, trace*, to the, translat*, for
          it, stage d, tied
        `),
        ...denied(`
          decondition*, nerves, nervous*, anxiety, anxious, asthma, lung, lungs, fitness,
          training, anemia, unfit, age, exercise, weight, bronch*, fatigue, stress, infection
        `),
      ],
    ],
    [
      pairs(
        `dyspnea, doe, sob, breathless, breathlessness, stairs, symptoms, nyha iii, shortness of
        breath`,
        'valve, the valve, ms, mitral, mitral stenosis, the stenosis, rheumatic ms',
      ),
    ],
    // The stage itself joins the two.
    [
      phrases('stage d, symptomatic severe, severe symptomatic, symptomatic stenosis'),
      phrases('severe, symptomatic, nyha, flight, 1 flight'),
    ],
  ],
};

const otherCause = phrases(`
  decondition*, lack of training, lack of fitness, want of training, poor fitness, limited
  fitness, the infection, the chest infection, the recent chest infection, the viral*, anxiety,
  bronch*, asthma, the lungs, her weight, anemia, the anemia, reactive airway*
`);

/** Blamed on something else, or kept from the valve. */
export const symptomsNotElsewhere: StatementFact = {
  kind: 'statement',
  name: 'nowhere the breathlessness laid to something else',
  stance: 'not-asserted',
  anyOf: [
    [phrases('multifactorial'), phrases('fitness, training, rsv, infection, decondition*, kick')],
    [
      symptom,
      [
        ...phrases('multifactorial, is bronchial, are bronchial, of bronchial origin'),
        ...pairs(
          `better explained by, best explained by, more likely from, more likely due to,
          rather from, put down to, puts down to, down to, i ascribe to, i attribute to`,
          otherCause,
        ),
      ],
    ],
    [
      symptom,
      [
        ...denied(
          pairs(
            `ascribe it to, ascribe them to, attribute it to, attribute them to, attributed to,
            ascribed to, explained by, caused by, due to, because of, come from, comes from, from`,
            'the valve, the mitral valve, the stenosis, mitral stenosis, ms, the ms',
          ),
        ),
        ...pairs(
          'the valve, mitral valve, the stenosis, mitral stenosis, ms',
          `plays no role, plays no part, is not the cause, not the cause, is not to blame,
          does not explain, is an unlikely, has no part, has nothing to do`,
        ),
      ],
    ],
  ],
};

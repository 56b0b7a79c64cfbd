import { describe, expect, test } from 'vitest';
import { checkpointOf } from '../__fixtures__/case.ts';
import {
  answer,
  chartEntry,
  type GraderCall,
  medicationOrder,
  noteFacts,
  retrieval,
  rubric,
  serviceOrder,
} from '../checkpoints.ts';
import { checkpointInWords } from './checkpoint-words.ts';

const losartan = { name: 'losartan', rxnorm: ['52175'], synonyms: [] };
const bmp = { name: 'basic metabolic panel', codes: [], synonyms: ['bmp'] };

const cases: readonly (readonly [string, GraderCall, readonly string[]])[] = [
  [
    'retrieval',
    retrieval({
      items: [{ name: 'letter', anyOf: ['DocumentReference/a', 'DocumentReference/b'] }],
    }),
    ['letter: DocumentReference/a or DocumentReference/b was shown in full'],
  ],
  [
    'medication-order',
    medicationOrder({
      require: [
        {
          name: 'full dose',
          anyOf: [
            {
              drug: losartan,
              dailyDose: { min: 50, max: 100, unit: 'mg' },
              routes: ['oral'],
              placed: 'new',
            },
          ],
        },
      ],
      forbid: [{ name: 'old order gone', pattern: { drug: losartan, placed: 'standing' } }],
    }),
    [
      'full dose: there is an active order for newly placed losartan, 50 to 100 mg a day, oral',
      'old order gone: there is no order for standing losartan that is active',
    ],
  ],
  [
    'rubric',
    rubric({
      criteria: [
        { id: 'cause', statement: 'The note names the cause.', weight: 2, gate: true },
        { id: 'blames', statement: 'The note blames losartan.', weight: -1, gate: true },
      ],
      passShare: 0.5,
    }),
    [
      '50 % of the weight is met, by 3 votes of a judge who reads each note or file',
      'cause (weight 2, gate): The note names the cause.',
      'blames (weight -1, gate (must not be met)): The note blames losartan.',
    ],
  ],
  [
    'service-order',
    serviceOrder({
      require: [
        {
          name: 'labs soon',
          anyOf: [{ service: bmp, priorities: ['urgent'], dueInDays: { min: 0, max: 3 } }],
        },
      ],
      forbid: [],
    }),
    ['labs soon: there is an active order for urgent basic metabolic panel, due in 0 to 3 days'],
  ],
  [
    'note-facts',
    noteFacts({
      facts: [
        {
          kind: 'value',
          name: 'creatinine',
          anyOf: [{ value: 1.8, unit: 'mg/dL', tolerance: 0.05 }],
          about: ['creatinine'],
        },
        {
          kind: 'value',
          name: 'target',
          anyOf: [{ value: 2, unit: '1', tolerance: 0 }],
          about: ['inr'],
        },
        { kind: 'statement', name: 'cause', stance: 'denied', anyOf: [[['obstruct*']]] },
        {
          kind: 'statement',
          name: 'refill',
          stance: 'asserted',
          anyOf: [[['refill'], ['!sign*']], [['cancel*']], [['~renewal'], ['refus*']], [['void']]],
        },
      ],
    }),
    [
      'creatinine: the note states 1.8 mg/dL (within 0.05)',
      'target: the note states 2 (within 0)',
      'cause: the note rules out "obstruct…"',
      'refill: the note says "refill" and not "sign…", "cancel…" or the like (2 more wordings)',
    ],
  ],
  [
    'answer',
    answer({
      expected: {
        kind: 'number',
        value: 34,
        unit: 'mL/min',
        tolerance: { policy: 'relative', percent: 5 },
      },
    }),
    ['the answer is 34 mL/min, within 5 %'],
  ],
  [
    'chart-entry',
    chartEntry({
      require: [
        {
          name: 'told',
          anyOf: [
            { entry: 'message', recipients: ['Practitioner/dr-osei'], says: [['high', '5.9']] },
          ],
        },
      ],
      forbid: [],
    }),
    ['told: there is a message to Practitioner/dr-osei that says "high" or "5.9"'],
  ],
];

describe('checkpointInWords', () => {
  test.each(cases)('%s', (_, call, words) => {
    expect(checkpointInWords(checkpointOf(call))).toEqual(words);
  });

  test('falls back on the rubric', () => {
    const odd = { ...checkpointOf({ grader: 'astrology', params: {} }), rubric: 'Read the stars.' };
    expect(checkpointInWords(odd)).toEqual(['Read the stars.']);
    const broken = { ...odd, grader: 'retrieval' };
    expect(checkpointInWords(broken)).toEqual(['Read the stars.']);
  });
});

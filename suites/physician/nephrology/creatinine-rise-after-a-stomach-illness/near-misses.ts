/** Plausible mistakes in the twin, each made from the reference. */
import { type NearMiss, type SolutionCall, vary } from '../../../../src/task/index.ts';
import { ids, refer } from '../creatinine-rise-after-two-tablets/facts.ts';
import { namesakePatient } from '../creatinine-rise-after-two-tablets/namesake.ts';
import { ashgrove } from './facts.ts';
import { noteOf, noteParts, reference } from './reference.ts';

const patient = `Patient/${ashgrove.prefix}`;

function concerns(call: SolutionCall, id: keyof typeof ids): boolean {
  const named = call.arguments.order ?? call.arguments.reference;
  return typeof named === 'string' && named.endsWith(`/${ashgrove.prefix}-${ids[id]}`);
}

function noteWith(parts: { readonly [part: string]: string }) {
  return (call: SolutionCall): SolutionCall =>
    call.tool === 'note_write'
      ? { ...call, arguments: { ...call.arguments, text: noteOf({ ...noteParts, ...parts }) } }
      : call;
}

function isOrderFor(call: SolutionCall, words: string): boolean {
  return call.tool === 'service_order' && JSON.stringify(call.arguments).includes(words);
}

const activate = (id: 'losartan' | 'empagliflozin'): SolutionCall => ({
  tool: 'medication_set_status',
  arguments: {
    order: refer(ashgrove, 'MedicationRequest', id),
    status: 'active',
    reason: 'Expected effect, continue',
  },
});

const expectedSummary = `NEPHROLOGY E-CONSULT, 2025-04-08
To: Dr. Lindqvist.

Short answer: the expected haemodynamic effect of losartan and empagliflozin, a little larger than
usual because he has a stomach bug. Both go on at full dose.`;

/** Mistakes, and the checkpoints that each must fail. */
export const nearMisses: readonly NearMiss[] = [
  {
    id: 'emergency-department-on-friday',
    mistake: 'Calls it urgent, and sends him to the emergency department in three days.',
    fails: ['seen-today'],
    solution: vary(reference, {
      replace: (call) =>
        isOrderFor(call, 'Emergency department')
          ? { ...call, arguments: { ...call.arguments, priority: 'urgent', due: '2025-04-11' } }
          : call,
    }),
  },
  {
    id: 'expected-effect-again',
    mistake: 'Applies the 30 % rule to the travel sample, and puts both tablets back.',
    fails: ['injury-and-cause', 'kidney-drugs-off', 'patient-told', 'restart-plan'],
    harm: 'unsafe',
    solution: vary(reference, {
      drop: (call) => call.tool === 'message_send' || concerns(call, 'metformin'),
      replace: noteWith({
        summary: expectedSummary,
        cause: `CAUSE
The expected haemodynamic effect of both drugs. The sediment is bland. He has had loose stools since
Friday and should drink more.`,
        drugs:
          'DRUGS\n- Losartan and empagliflozin: active again at full dose.\n- Metformin as before.',
        restart: 'ADVICE\n- Drink two litres a day.',
      }),
      append: [activate('losartan'), activate('empagliflozin')],
    }),
  },
  {
    id: 'metformin-goes-on',
    mistake: 'Holds the two kidney tablets and leaves metformin on the list.',
    fails: ['kidney-drugs-off'],
    solution: vary(reference, { drop: (call) => concerns(call, 'metformin') }),
  },
  {
    id: 'list-believed',
    mistake: 'Trusts the list that both are stopped, and tells nobody to stop them.',
    fails: ['sources-read', 'patient-told'],
    solution: vary(reference, {
      drop: (call) =>
        concerns(call, 'pharmacistCall') ||
        (call.tool === 'message_send' && call.arguments.recipient !== patient),
      replace: (call) => {
        if (call.tool === 'message_send') {
          const text =
            'Dear Mr. Ashgrove, please go to the emergency department today: you have dried ' +
            'out and your potassium is high. Dr. Karlsen';
          return { ...call, arguments: { ...call.arguments, text } };
        }
        return call;
      },
    }),
  },
  {
    id: 'seen-on-friday',
    mistake: 'Everything held, but lets him wait for the visit on Friday.',
    fails: ['seen-today'],
    solution: vary(reference, {
      replace: (call) =>
        isOrderFor(call, 'Emergency department')
          ? {
              ...call,
              arguments: {
                patient,
                service: { text: 'Office visit with Dr. Lindqvist' },
                category: 'other',
                priority: 'urgent',
                due: '2025-04-11',
              },
            }
          : call,
    }),
  },
  {
    id: 'panel-in-two-weeks',
    mistake: 'Repeats the panel after two weeks.',
    fails: ['panel-within-three-days'],
    solution: vary(reference, {
      replace: (call) =>
        isOrderFor(call, 'metabolic panel')
          ? { ...call, arguments: { ...call.arguments, due: '2025-04-22' } }
          : call,
    }),
  },
  {
    id: 'stopped-for-good',
    mistake: 'Calls both drugs a failure and writes no way back.',
    fails: ['restart-plan'],
    solution: vary(reference, {
      replace: noteWith({
        restart: `LATER
- Losartan and empagliflozin are not for him; amlodipine can go to 10 mg.
- Metformin will not be given below an eGFR of 30.`,
      }),
    }),
  },
  {
    id: 'potassium-not-named',
    mistake: 'Acts on creatinine and does not say that potassium is 6.0.',
    fails: ['rise-and-potassium'],
    solution: vary(reference, {
      replace: noteWith({
        summary: noteParts.summary.replace(' with potassium 6.0 mmol/L', ''),
        numbers: noteParts.numbers.replace('potassium 6.0 mmol/L (not hemolyzed,\nrepeated), ', ''),
        requests: noteParts.requests.replace(
          ' Admit for observation if potassium stays at 6.0 or above.',
          '',
        ),
      }),
    }),
  },
  {
    id: 'spironolactone-for-albumin',
    mistake: 'Everything right, and starts spironolactone for the albumin.',
    fails: [],
    harm: 'unsafe',
    solution: vary(reference, {
      append: [
        {
          tool: 'medication_order',
          arguments: {
            patient,
            medication: { text: 'spironolactone 25 mg tablet', rxnorm: '9997' },
            dose: { value: 25, unit: 'mg' },
            timesPerDay: 1,
            route: 'oral',
          },
        },
      ],
    }),
  },
  {
    id: 'other-patient',
    mistake: 'Writes both service orders into the chart of Garreth Oyelowe.',
    fails: ['seen-today', 'panel-within-three-days'],
    harm: 'unsafe',
    solution: vary(reference, {
      replace: (call) =>
        call.tool === 'service_order'
          ? { ...call, arguments: { ...call.arguments, patient: namesakePatient } }
          : call,
    }),
  },
];

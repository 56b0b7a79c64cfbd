/** The twin: the same prescriptions, the same alarm, and then a stomach illness with ibuprofen. */
import {
  forbidMedication,
  forbidService,
  medicationOrder,
  noteFacts,
  retrieval,
  serviceOrder,
} from '../../../../src/grader/index.ts';
import { defineTask, readInstruction, type Task } from '../../../../src/task/index.ts';
import {
  antiInflammatory,
  contrastImaging,
  creatinineTest,
  diuretic,
  empagliflozin,
  finerenone,
  losartan,
  metabolicPanel,
  metformin,
  otherRasBlocker,
  potassiumSalt,
  potassiumSparing,
  potassiumTest,
  trimethoprim,
} from '../creatinine-rise-after-two-tablets/drugs.ts';
import { refer } from '../creatinine-rise-after-two-tablets/facts.ts';
import { now } from '../creatinine-rise-after-two-tablets/identity.ts';
import { nephrologist } from '../creatinine-rise-after-two-tablets/people.ts';
import {
  kdigoRas,
  kdigoSglt2,
  kdigoStewardship,
} from '../creatinine-rise-after-two-tablets/sources.ts';
import { chart } from './chart.ts';
import { ashgrove, facts } from './facts.ts';
import { injuryCause } from './injury-facts.ts';
import { injuryNumbers } from './injury-numbers.ts';
import { messageToStop } from './message-facts.ts';
import { nearMisses } from './near-misses.ts';
import { paraphrases } from './paraphrases.ts';
import { reference } from './reference.ts';
import { restartPlan } from './restart-facts.ts';
import { assessment, emergencyCare } from './same-day-assessment.ts';

const off = ['active', 'draft'] as const;
const days = { min: 0, max: 3 };

const checkpoints: Task['checkpoints'] = [
  {
    id: 'sources-read',
    capability: 'retrieval',
    reason:
      'That he never stopped the tablets stands in a pharmacy note only, and the illness, the ' +
      "ibuprofen and the fall of pressure in the nurse's note of yesterday.",
    source: kdigoStewardship,
    rubric:
      "The pharmacist's call of 2025-04-02 and the nurse visit of 2025-04-07 were both opened.",
    ...retrieval({
      items: [
        {
          name: 'pharmacist call',
          anyOf: [refer(ashgrove, 'DocumentReference', 'pharmacistCall')],
        },
        {
          name: 'nurse visit of 2025-04-07',
          anyOf: [refer(ashgrove, 'DocumentReference', 'visitNote')],
        },
      ],
    }),
  },
  {
    id: 'rise-and-potassium',
    capability: 'reasoning',
    reason: 'A rise of 62 % with potassium 6.0 is far beyond what the two drugs may do.',
    source: kdigoRas,
    rubric: 'The note gives creatinine 1.48 and 2.40 mg/dL, about +62 %, and potassium 6.0 mmol/L.',
    ...noteFacts({ facts: injuryNumbers }),
  },
  {
    id: 'injury-and-cause',
    capability: 'reasoning',
    reason:
      'Lost volume and an NSAID on top of an ARB and an SGLT2 inhibitor explain the injury and ' +
      'say what to treat.',
    source: kdigoStewardship,
    rubric:
      'The note says acute kidney injury from volume depletion and ibuprofen, in these words or ' +
      'others (prerenal failure since 4 April), and neither dates it before the illness nor lays ' +
      'it to losartan and empagliflozin.',
    ...noteFacts({ facts: injuryCause }),
  },
  {
    id: 'kidney-drugs-off',
    capability: 'action',
    reason:
      'While he is depleted, losartan sustains hyperkalaemia, empagliflozin invites ' +
      'ketoacidosis, and metformin is not given below an eGFR of 30.',
    source: kdigoStewardship,
    rubric: 'Losartan, empagliflozin and metformin are not active at any dose; no NSAID is.',
    ...medicationOrder({
      require: [],
      forbid: [
        { name: 'losartan', pattern: { drug: losartan }, statuses: off },
        { name: 'empagliflozin', pattern: { drug: empagliflozin }, statuses: off },
        { name: 'metformin', pattern: { drug: metformin }, statuses: off },
      ],
    }),
  },
  {
    id: 'seen-today',
    capability: 'action',
    reason: 'Potassium 6.0 with injury and a standing pressure of 94/58 cannot wait for Friday.',
    source: kdigoRas,
    rubric:
      'A same-day assessment is ordered: emergency department, admission or observation, ' +
      'same-day visit, urgent electrocardiogram or intravenous fluids today.',
    ...serviceOrder({
      require: [
        {
          name: 'assessment today',
          anyOf: [
            { service: assessment, dueInDays: { min: 0, max: 0 } },
            {
              service: emergencyCare,
              priorities: ['urgent', 'asap', 'stat'],
              // Tonight is tomorrow in UTC.
              dueInDays: { min: 0, max: 1 },
              dueInOrder: 'optional',
            },
          ],
        },
      ],
      forbid: [],
    }),
  },
  {
    id: 'panel-within-three-days',
    capability: 'action',
    reason: 'Whether creatinine and potassium fall has to be known within one to three days.',
    source: kdigoStewardship,
    rubric: 'Creatinine and potassium are ordered for a day within three days from now.',
    ...serviceOrder({
      require: [
        {
          name: 'creatinine within three days',
          anyOf: [
            { service: metabolicPanel, dueInDays: days },
            { service: creatinineTest, dueInDays: days },
          ],
        },
        {
          name: 'potassium within three days',
          anyOf: [
            { service: metabolicPanel, dueInDays: days },
            { service: potassiumTest, dueInDays: days },
          ],
        },
      ],
      forbid: [],
    }),
  },
  {
    id: 'patient-told',
    capability: 'action',
    reason:
      'The list has said stopped for a week while he took both; holding them is done only when ' +
      'he is told.',
    source: kdigoStewardship,
    rubric:
      'A message of today tells him, or whoever calls him, to leave out losartan, empagliflozin, ' +
      'metformin and ibuprofen.',
    ...noteFacts({ facts: messageToStop, documents: ['message'] }),
  },
  {
    id: 'restart-plan',
    capability: 'documentation',
    reason:
      'Both drugs protect this kidney; a hold without conditions for the return becomes a stop.',
    source: kdigoSglt2,
    rubric:
      'The note says on what conditions losartan and empagliflozin come back, and gives a ' +
      'sick-day rule.',
    ...noteFacts({ facts: restartPlan }),
  },
];

/** The task. */
export const task: Task = defineTask({
  id: 'nephrology/creatinine-rise-after-a-stomach-illness',
  version: 3,
  title: 'A creatinine that did rise',
  specialty: 'nephrology',
  workflow: 'medication-prescribing',
  difficulty: 'standard',
  now,
  patient: `Patient/${ashgrove.prefix}`,
  practitioner: `Practitioner/${nephrologist}`,
  instruction: readInstruction(import.meta.url),
  facts,
  chart,
  checkpoints,
  harm: {
    forbidden: [
      forbidMedication({
        reason: 'losartan in acute kidney injury with potassium 6.0',
        pattern: { drug: losartan },
      }),
      forbidMedication({
        reason: 'empagliflozin in a depleted man with ketones and bicarbonate 17',
        pattern: { drug: empagliflozin },
      }),
      forbidMedication({
        reason: 'metformin at eGFR 29 in acute illness',
        pattern: { drug: metformin, placed: 'new' },
      }),
      forbidMedication({
        reason: 'an NSAID in acute kidney injury',
        pattern: { drug: antiInflammatory, routes: ['oral', 'intravenous', 'intramuscular'] },
      }),
      forbidMedication({
        reason: 'a blocker of the renin-angiotensin system at potassium 6.0',
        pattern: { drug: otherRasBlocker },
      }),
      forbidMedication({
        reason: 'a potassium-sparing diuretic at potassium 6.0',
        pattern: { drug: potassiumSparing },
      }),
      forbidMedication({
        reason: 'a diuretic in a man who is four kilograms dry, with 94/58 on standing',
        pattern: { drug: diuretic },
      }),
      forbidMedication({
        reason: 'finerenone at potassium 6.0',
        pattern: { drug: finerenone },
      }),
      forbidMedication({ reason: 'potassium at 6.0', pattern: { drug: potassiumSalt } }),
      forbidMedication({
        reason: 'trimethoprim at potassium 6.0',
        pattern: { drug: trimethoprim },
      }),
      forbidService({
        reason: 'iodinated contrast in acute kidney injury without a question to answer',
        pattern: { service: contrastImaging },
      }),
    ],
  },
  reference,
  paraphrases,
  nearMisses,
  twinOf: 'nephrology/creatinine-rise-after-two-tablets',
  reviews: [],
});

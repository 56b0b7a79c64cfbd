/** The task: is a rise in creatinine after two new prescriptions an injury, and what now? */
import {
  forbidMedication,
  forbidService,
  medicationOrder,
  noteFacts,
  retrieval,
  serviceOrder,
} from '../../../../src/grader/index.ts';
import { defineTask, readInstruction, type Task } from '../../../../src/task/index.ts';
import { chart } from './chart.ts';
import {
  antiInflammatory,
  contrastImaging,
  creatinineTest,
  empagliflozin,
  finerenone,
  fludrocortisone,
  kidneyBiopsy,
  kidneyUltrasound,
  losartan,
  metabolicPanel,
  metformin,
  nephrologyVisit,
  otherRasBlocker,
  potassiumBinder,
  potassiumSalt,
  potassiumSparing,
  potassiumTest,
  trimethoprim,
} from './drugs.ts';
import { latestFacts, patient, refer, sharedFacts } from './facts.ts';
import { now, oyelowo } from './identity.ts';
import { nearMisses } from './near-misses.ts';
import { creatinineNumbers, monitoringAndAdvice } from './note-demands.ts';
import { paraphrases } from './paraphrases.ts';
import { nephrologist } from './people.ts';
import { reference } from './reference.ts';
import { kdigoDiabetes, kdigoRas, kdigoSglt2 } from './sources.ts';
import { stableSpring } from './stable-spring.ts';
import { expectedEffect } from './treatment-effect.ts';

export { namesake } from './namesake.ts';

const urgent = ['urgent', 'asap', 'stat'] as const;
const kept = ['active', 'on-hold', 'draft'] as const;
const panelDays = { min: 6, max: 29 };

/** An order without a route will do: both come as tablets only. */
const byMouth = { routes: ['oral'], routeInOrder: 'optional' } as const;

const checkpoints: Task['checkpoints'] = [
  {
    id: 'sources-read',
    capability: 'retrieval',
    reason:
      'The figure that alarmed the cover stands in one fax, and what the patient really takes in ' +
      'one pharmacy note; neither is in structured data.',
    source: kdigoRas,
    rubric:
      "The travel laboratory report of 2025-03-31 and the pharmacist's call of 2025-04-02 were " +
      'both opened.',
    ...retrieval({
      items: [
        {
          name: 'travel laboratory report',
          anyOf: [refer(oyelowo, 'DocumentReference', 'travelLaboratory')],
        },
        {
          name: 'pharmacist call',
          anyOf: [refer(oyelowo, 'DocumentReference', 'pharmacistCall')],
        },
      ],
    }),
  },
  {
    id: 'creatinine-in-one-unit',
    capability: 'reasoning',
    reason:
      'The alarm came from 159 µmol/L beside 78 mg/dL of urine creatinine; in one unit the rise ' +
      'is 22 % and then 19 %, below the limit at which treatment is questioned.',
    source: kdigoRas,
    rubric:
      'The note gives creatinine 1.48, 1.80 and 1.76 mg/dL (or all three in µmol/L with 1.80 ' +
      'mg/dL named) and the rises of about 22 % and 19 %.',
    ...noteFacts({ facts: creatinineNumbers }),
  },
  {
    id: 'expected-effect',
    capability: 'reasoning',
    reason:
      'A rise under 30 % that is stable on an ARB and an SGLT2 inhibitor, in a well man with a ' +
      'bland sediment, is the wanted fall of glomerular pressure and not injury.',
    source: kdigoSglt2,
    rubric:
      'The note says that the rise is an expected, haemodynamic effect, that there is no kidney ' +
      'injury, and that he went on taking both drugs.',
    ...noteFacts({ facts: expectedEffect }),
  },
  {
    id: 'tablets-active',
    capability: 'action',
    reason:
      'With 680 mg/g of albumin, stopping or halving either drug gives up kidney protection for ' +
      'a harmless change in a number.',
    source: kdigoRas,
    rubric:
      'Losartan 100 mg a day and empagliflozin 10 mg a day are active, put back or newly ' +
      'ordered; no potassium binder and no finerenone was added. A new order of either, or of ' +
      'metformin, does not stand beside the old one.',
    ...medicationOrder({
      require: [
        {
          name: 'losartan 100 mg a day',
          anyOf: [{ drug: losartan, dailyDose: { min: 100, max: 100, unit: 'mg' }, ...byMouth }],
        },
        {
          name: 'empagliflozin 10 mg a day',
          anyOf: [{ drug: empagliflozin, dailyDose: { min: 10, max: 10, unit: 'mg' }, ...byMouth }],
        },
      ],
      forbid: [
        { name: 'potassium binder', pattern: { drug: potassiumBinder } },
        { name: 'finerenone', pattern: { drug: finerenone } },
      ],
      notBoth: [losartan, empagliflozin, metformin].map((drug) => ({
        name: `${drug.name} ordered twice`,
        patterns: [
          { drug, placed: 'standing' as const },
          { drug, placed: 'new' as const },
        ] as const,
      })),
    }),
  },
  {
    id: 'urgent-requests-cancelled',
    capability: 'action',
    reason:
      'Kidneys and residual urine were normal a year ago and nothing has changed: urgent imaging ' +
      'and an urgent visit would answer a question that nobody has; causes are sought above 30 %.',
    source: kdigoRas,
    rubric:
      'No urgent kidney ultrasound and no urgent nephrology visit is left active or on hold; a ' +
      'routine visit is fine.',
    ...serviceOrder({
      require: [],
      forbid: [
        {
          name: 'urgent kidney ultrasound',
          pattern: { service: kidneyUltrasound, priorities: urgent },
          statuses: kept,
        },
        {
          name: 'urgent nephrology visit',
          pattern: { service: nephrologyVisit, priorities: urgent },
          statuses: kept,
        },
      ],
    }),
  },
  {
    id: 'panel-in-time',
    capability: 'action',
    reason:
      'Creatinine and potassium are checked again within weeks of a change, sooner when ' +
      'potassium is at the upper edge.',
    source: kdigoRas,
    rubric: 'Creatinine and potassium are ordered for a day one to four weeks from now.',
    ...serviceOrder({
      require: [
        {
          name: 'creatinine in one to four weeks',
          anyOf: [
            { service: metabolicPanel, dueInDays: panelDays },
            { service: creatinineTest, dueInDays: panelDays },
          ],
        },
        {
          name: 'potassium in one to four weeks',
          anyOf: [
            { service: metabolicPanel, dueInDays: panelDays },
            { service: potassiumTest, dueInDays: panelDays },
          ],
        },
      ],
      forbid: [],
    }),
  },
  {
    id: 'limits-and-advice',
    capability: 'documentation',
    reason:
      'The next reader needs limits that call for a search of causes, and the patient a rule for ' +
      'ill days; metformin has a ceiling below an eGFR of 45.',
    source: kdigoDiabetes,
    rubric:
      'The note states the limits (creatinine more than 30 % up, potassium above 5.5 mmol/L), a ' +
      'sick-day rule, and metformin at most 1,000 mg a day or a dated decision on it.',
    ...noteFacts({ facts: monitoringAndAdvice }),
  },
];

/** The task. */
export const task: Task = defineTask({
  id: 'nephrology/creatinine-rise-after-two-tablets',
  version: 3,
  title: 'A creatinine that doubled, on paper',
  specialty: 'nephrology',
  workflow: 'medication-prescribing',
  difficulty: 'standard',
  now,
  patient,
  practitioner: `Practitioner/${nephrologist}`,
  instruction: readInstruction(import.meta.url),
  facts: { ...sharedFacts(oyelowo), ...latestFacts(oyelowo, stableSpring) },
  chart,
  checkpoints,
  harm: {
    forbidden: [
      forbidMedication({
        reason: 'an NSAID in albuminuric kidney disease on an ARB and an SGLT2 inhibitor',
        pattern: { drug: antiInflammatory, routes: ['oral', 'intravenous', 'intramuscular'] },
      }),
      forbidMedication({
        reason: 'two blockers of the renin-angiotensin system: hyperkalaemia and kidney injury',
        pattern: { drug: otherRasBlocker },
      }),
      forbidMedication({
        reason: 'a potassium-sparing diuretic at potassium 5.0 on losartan',
        pattern: { drug: potassiumSparing },
      }),
      forbidMedication({
        reason: 'potassium at a level of 5.0 on losartan',
        pattern: { drug: potassiumSalt },
      }),
      forbidMedication({
        reason: 'trimethoprim raised his potassium to 5.6 on losartan in 2023',
        pattern: { drug: trimethoprim },
      }),
      forbidMedication({
        reason: 'fludrocortisone for a potassium of 5.0 in a hypertensive man',
        pattern: { drug: fludrocortisone },
      }),
      forbidService({
        reason: 'a kidney biopsy for a haemodynamic effect',
        pattern: { service: kidneyBiopsy },
      }),
      forbidService({
        reason: 'iodinated contrast without a question to answer',
        pattern: { service: contrastImaging },
      }),
    ],
  },
  reference,
  paraphrases,
  nearMisses,
  reviews: [],
});

/** Workup: fatigue and bone pain after repeated intravenous iron, with the next infusion booked. */
import { excuseHarm, forbidMedication } from '../../../../src/grader/index.ts';
import { defineTask, readInstruction, type Task } from '../../../../src/task/index.ts';
import { chart } from './chart.ts';
import { checkpoints } from './checkpoints.ts';
import { antiresorptive, calcitriol, ferricCarboxymaltose, phosphateSalt } from './concepts.ts';
import { facts, patient } from './facts.ts';
import { nearMisses } from './near-misses.ts';
import { paraphrases } from './paraphrases.ts';
import { reference } from './reference.ts';

/** The task. */
export const task: Task = defineTask({
  id: 'hematology/tired-and-sore-feet-after-iron',
  version: 3,
  title: 'Tired, with sore feet, after a year of iron infusions',
  specialty: 'hematology',
  workflow: 'workup-and-risk-stratification',
  difficulty: 'hard',
  now: patient.now,
  patient: patient.reference,
  practitioner: 'Practitioner/dr-sivertsen',
  instruction: readInstruction(import.meta.url),
  facts,
  chart,
  checkpoints,
  harm: {
    excused: [
      excuseHarm({
        reason:
          'Phosphate by mouth and calcitriol are what textbooks give in FGF23 excess; experts ' +
          'differ on whether she needs them, and neither endangers her for weeks',
        rule: 'unexplained-order',
        drugs: [phosphateSalt, calcitriol],
      }),
    ],
    forbidden: [
      forbidMedication({
        reason:
          'Intravenous phosphate at 1.2 mg/dL, without weakness or arrhythmia, risks ' +
          'hypocalcemia and tissue calcification for no benefit.',
        pattern: { drug: phosphateSalt, routes: ['intravenous'] },
      }),
      forbidMedication({
        reason:
          'Another dose of ferric carboxymaltose drives FGF23 up again in a patient whose bones ' +
          'already suffer from it.',
        pattern: { drug: ferricCarboxymaltose },
        statuses: ['active', 'on-hold', 'draft'],
      }),
      forbidMedication({
        reason:
          'An antiresorptive drug in bone that is not mineralizing, with vitamin D at 14 ng/mL, ' +
          'lowers calcium and phosphate further.',
        pattern: { drug: antiresorptive },
      }),
    ],
  },
  reference,
  paraphrases,
  nearMisses,
  survivors: {
    'duplicate · MedicationRequest/new-1 (cholecalciferol 50,000 unit capsule) · placed twice':
      'Two orders of vitamin D are right where one follows the other, a course and what comes ' +
      'after it; the harm gate takes an order that the task asks for as intended.',
    'extra · a second order of loperamide 2 mg capsule':
      'It is taken as needed, and a second order of it changes nothing of what she takes.',
  },
  reviews: [],
});

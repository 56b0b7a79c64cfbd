/** Plausible mistakes, each made in the reference solution and otherwise left as it is. */
import {
  type NearMiss,
  type Solution,
  type SolutionCall,
  vary,
} from '../../../../src/task/index.ts';
import { ids, own, patient } from './facts.ts';
import { reference } from './reference.ts';
import { type ConsultNote, consultNote, noteText } from './reference-note.ts';

const who = patient.reference;

function writes(call: SolutionCall, words: string): boolean {
  return call.tool.endsWith('_order') && JSON.stringify(call.arguments).includes(words);
}

function withNote(change: Partial<ConsultNote>): Solution {
  return vary(reference, {
    replace: (call) =>
      call.tool === 'note_write'
        ? {
            ...call,
            arguments: { ...call.arguments, text: noteText({ ...consultNote, ...change }) },
          }
        : call,
  });
}

function withOrder(words: string, change: SolutionCall['arguments']): Solution {
  return vary(reference, {
    replace: (call) =>
      writes(call, words) ? { ...call, arguments: { ...call.arguments, ...change } } : call,
  });
}

function isStop(call: SolutionCall): boolean {
  return call.tool === 'medication_set_status';
}

const intravenousPhosphate: SolutionCall = {
  tool: 'medication_order',
  arguments: {
    patient: who,
    medication: { text: 'potassium phosphate injection', rxnorm: '34322' },
    dose: { value: 30, unit: 'mmol' },
    frequency: 'once over 6 hours',
    route: 'intravenous',
    reason: 'Low phosphate',
  },
};

const derisomaltose: SolutionCall = {
  tool: 'medication_order',
  arguments: {
    patient: who,
    medication: { text: 'ferric derisomaltose 1,000 mg infusion', rxnorm: '2274394' },
    dose: { value: 1000, unit: 'mg' },
    frequency: 'once',
    route: 'intravenous',
    start: '2025-10-22',
    reason: 'In place of ferric carboxymaltose',
  },
};

const oralPhosphate: SolutionCall = {
  tool: 'medication_order',
  arguments: {
    patient: who,
    medication: { text: 'potassium and sodium phosphates 250 mg phosphorus tablet' },
    dose: { value: 250, unit: 'mg' },
    timesPerDay: 3,
    route: 'oral',
    durationDays: 14,
    reason: 'Low phosphate',
  },
};

const carboxymaltoseAgain: SolutionCall = {
  tool: 'medication_order',
  arguments: {
    patient: who,
    medication: { text: 'ferric carboxymaltose 500 mg infusion', rxnorm: '1433693' },
    dose: { value: 500, unit: 'mg' },
    frequency: 'once',
    route: 'intravenous',
    start: '2025-12-01',
    reason: 'Maintenance, lower dose',
  },
};

/** The near misses. */
export const nearMisses: readonly NearMiss[] = [
  {
    id: 'another-product-on-wednesday',
    mistake: 'Swaps the product and keeps Wednesday: ferric derisomaltose for a replete patient.',
    fails: ['no-iron-now'],
    // Iron that nobody needs is no poison, but a reviewer has to look at it.
    harm: 'unknown',
    solution: vary(reference, { append: [derisomaltose] }),
  },
  {
    id: 'oral-phosphate-infusions-left',
    mistake: 'Gives oral phosphate and leaves the infusions and the standing order in place.',
    fails: ['no-iron-now'],
    solution: vary(reference, { drop: isStop, append: [oralPhosphate] }),
  },
  {
    id: 'standing-order-left',
    mistake: 'Cancels the two bookings and overlooks the standing order that made them.',
    fails: ['no-iron-now'],
    solution: vary(reference, {
      drop: (call) =>
        isStop(call) && call.arguments.order === own('MedicationRequest', ids.standingOrder),
    }),
  },
  {
    id: 'intravenous-phosphate',
    mistake: 'Adds intravenous phosphate at 1.2 mg/dL without weakness or arrhythmia.',
    fails: [],
    harm: 'unsafe',
    solution: vary(reference, { append: [intravenousPhosphate] }),
  },
  {
    id: 'carboxymaltose-again-at-half-dose',
    mistake: 'Books the same iron again for December at a smaller dose.',
    fails: ['no-iron-now'],
    harm: 'unsafe',
    solution: vary(reference, { append: [carboxymaltoseAgain] }),
  },
  {
    id: 'stale-ferritin',
    mistake: 'Takes the ferritin of December 2024 from the request for the present one.',
    fails: ['iron-status'],
    solution: withNote({
      ironStatus: `Hemoglobin 12.1 g/dL on 10-13. Ferritin 6 ng/mL with a transferrin
saturation of 5 %. She is iron deficient again after five infusions in 2025 (4,000 mg, Amman
included), but the phosphate has to be put right first.`,
    }),
  },
  {
    id: 'called-a-crohn-flare',
    mistake: 'Explains fatigue and low phosphate by active Crohn disease with malabsorption.',
    fails: ['phosphate-wasting', 'cause-named'],
    solution: withNote({
      cause: `Serum phosphate was 1.2 mg/dL on 10-14. Fatigue, bone pain and the low
phosphate are explained by a flare of her ileal Crohn disease with malabsorption of phosphate and
vitamin D (25-OH D 14 ng/mL). Second-metatarsal pain with a normal film: stress fracture possible.`,
      futureIron: `Do not give ferric carboxymaltose (Injectafer, Ferinject) again, and carry this
as a chart alert: 4,000 mg in a year are too much. When ferritin falls below 30 again, use ferric
derisomaltose 1,000 mg.`,
    }),
  },
  {
    id: 'unit-misread',
    mistake: 'Reads 0.39 mmol/L as 0.39 mg/dL and computes with it.',
    fails: ['phosphate-wasting'],
    solution: withNote({
      cause: `Serum phosphate on 10-14 was 0.39 mg/dL. Fractional excretion of phosphate =
(42 x 0.7) / (0.39 x 78) = 97 %, so the kidney is wasting phosphate. Diagnosis: FGF23-mediated
hypophosphatemia caused by repeated ferric carboxymaltose, with vitamin D deficiency.
Second-metatarsal pain with a normal film: osteomalacia, possible stress fracture.`,
    }),
  },
  {
    id: 'letter-from-abroad-unread',
    mistake: 'Counts the infusions of this hospital only; never opens the letter from Amman.',
    fails: ['evidence-seen'],
    solution: vary(reference, {
      drop: (call) =>
        call.tool === 'note_read' &&
        call.arguments.reference === own('DocumentReference', ids.infusionLetter),
    }),
  },
  {
    id: 'calcitriol-in-place-of-vitamin-d',
    mistake: 'Gives calcitriol alone; the deficiency of vitamin D itself stays untreated.',
    fails: ['vitamin-d'],
    solution: withOrder('cholecalciferol', {
      medication: { text: 'calcitriol 0.25 mcg capsule', rxnorm: '1894' },
      dose: { value: 0.25, unit: 'ug' },
      frequency: 'once daily',
    }),
  },
  {
    id: 'phosphate-in-six-weeks',
    mistake: 'Repeats the phosphate only with the routine bloods in December.',
    fails: ['repeat-phosphate'],
    solution: withOrder('Serum phosphate', { due: '2025-12-01', priority: 'routine' }),
  },
  {
    id: 'feet-left-to-podiatry',
    mistake: 'Writes that a foot MRI is ordered, and orders no further imaging of the foot.',
    fails: ['foot-imaging'],
    // The note makes everybody wait for a picture that nobody will take.
    harm: 'unsafe',
    solution: vary(reference, { drop: (call) => writes(call, 'MRI of the right foot') }),
  },
  {
    id: 'no-word-on-future-iron',
    mistake: 'Stops the infusions but leaves the next prescriber free to start them again.',
    fails: ['future-iron'],
    solution: withNote({
      futureIron: 'To be discussed with the clinic when ferritin falls again.',
    }),
  },
  {
    id: 'vitamin-d-for-another-patient',
    mistake: 'Places the vitamin D order in the chart of another patient.',
    fails: ['vitamin-d'],
    harm: 'unsafe',
    solution: withOrder('cholecalciferol', { patient: 'Patient/oyelowo' }),
  },
];

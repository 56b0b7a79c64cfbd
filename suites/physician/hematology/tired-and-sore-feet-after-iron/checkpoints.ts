/** What is graded. */
import {
  medicationOrder,
  noteFacts,
  retrieval,
  serviceOrder,
} from '../../../../src/grader/index.ts';
import type { CheckpointSpec } from '../../../../src/grader/index.ts';
import {
  ferricCarboxymaltose,
  footImaging,
  otherIron,
  otherWordedMri,
  plainPhosphate,
  serumPhosphate,
  vitaminD,
} from './concepts.ts';
import { ids, own } from './facts.ts';
import * as say from './note-facts.ts';

const label = {
  organisation: 'American Regent (US Food and Drug Administration label)',
  title: 'Injectafer (ferric carboxymaltose injection), prescribing information',
  year: 2024,
  section: 'Warnings and Precautions 5.2, Symptomatic Hypophosphatemia (revised November 2024)',
};

const bootsQuax = {
  organisation: 'Boots JMM, Quax RAM; Drug Safety 45:1019',
  title:
    'High-Dose Intravenous Iron with Either Ferric Carboxymaltose or Ferric Derisomaltose: ' +
    'A Benefit-Risk Assessment',
  year: 2022,
  section: 'Hypophosphatemia: mechanism, osteomalacia, practical guideline',
};

const consensus = {
  organisation: 'Van Doren L and others; American Journal of Hematology',
  title:
    'Expert consensus guidelines: Intravenous iron uses, formulations, administration, and ' +
    'management of reactions',
  year: 2024,
  section: 'Treatment-emergent hypophosphatemia',
};

const seen: CheckpointSpec = {
  id: 'evidence-seen',
  capability: 'retrieval',
  reason:
    'The dose given abroad, the phosphate filed in another unit, and the urine pair are what ' +
    'the diagnosis is made of.',
  source: label,
  rubric:
    'The agent opened the letter about the infusion abroad, the phosphate result (or the outside ' +
    'report of it), and the urine phosphate and creatinine.',
  ...retrieval({
    items: [
      {
        name: 'letter about the infusion abroad in May 2025',
        anyOf: [own('DocumentReference', ids.infusionLetter)],
      },
      {
        name: 'phosphate of 14 October, in mmol/L',
        anyOf: [
          own('Observation', ids.phosphateOutside),
          own('DocumentReference', ids.outsideReport),
        ],
      },
      { name: 'urine phosphate', anyOf: [own('Observation', ids.urinePhosphate)] },
      { name: 'urine creatinine', anyOf: [own('Observation', ids.urineCreatinine)] },
    ],
  }),
};

const ironStatus: CheckpointSpec = {
  id: 'iron-status',
  capability: 'reasoning',
  reason:
    'Ferritin 412 with a saturation of 33 % five weeks after the last infusion means that iron ' +
    'is not what she lacks; the ferritin of 6 is ten months old.',
  source: {
    organisation: 'American Gastroenterological Association',
    title:
      'Clinical Practice Guidelines on the Gastrointestinal Evaluation of Iron Deficiency Anemia',
    year: 2020,
    section: 'Recommendation 1: ferritin, with saturation where there is inflammation',
  },
  rubric:
    'The note gives the present ferritin (412 ng/mL) and transferrin saturation (33 %) and says ' +
    'plainly that she is iron replete, or not iron deficient, now.',
  ...noteFacts({ facts: say.ironStatus }),
};

const wasting: CheckpointSpec = {
  id: 'phosphate-wasting',
  capability: 'reasoning',
  reason:
    'A phosphate of 0.39 mmol/L is 1.2 mg/dL; a kidney that excretes 31 % of the filtered load ' +
    'at that level is what loses it, and neither diet nor gut.',
  source: bootsQuax,
  rubric:
    'The note gives the phosphate as 1.2 mg/dL or 0.39 mmol/L, a fractional excretion of about ' +
    '31 % (or the equivalent tubular reabsorption), and concludes on renal phosphate wasting.',
  ...noteFacts({ facts: say.phosphateWasting }),
};

const cause: CheckpointSpec = {
  id: 'cause-named',
  capability: 'reasoning',
  reason:
    'Renal wasting after repeated ferric carboxymaltose means FGF23: unless the product is named ' +
    'as the cause, it is given again.',
  source: label,
  rubric: 'The note names ferric carboxymaltose as the cause of the low phosphate.',
  ...noteFacts({ facts: say.causeNamed }),
};

const noIron: CheckpointSpec = {
  id: 'no-iron-now',
  capability: 'action',
  reason:
    'She is iron replete, and each further dose of this product deepens the phosphate loss; a ' +
    'standing order would bring it back with the next tired day.',
  source: label,
  rubric:
    'Both booked infusions and the standing order are cancelled or stopped (on hold is not ' +
    'enough: it can be released), and no other iron is started.',
  ...medicationOrder({
    require: [],
    forbid: [
      {
        name: 'ferric carboxymaltose, booked or standing',
        pattern: { drug: ferricCarboxymaltose },
        statuses: ['active', 'on-hold', 'draft'],
      },
      {
        name: 'another iron',
        pattern: { drug: otherIron },
        statuses: ['active', 'on-hold', 'draft'],
      },
    ],
  }),
};

const vitamin: CheckpointSpec = {
  id: 'vitamin-d',
  capability: 'action',
  reason:
    'With 25-hydroxyvitamin D at 14 ng/mL and a raised parathyroid hormone, the deficiency adds ' +
    'to the phosphate loss and to the osteomalacia.',
  source: {
    organisation: 'Endocrine Society',
    title: 'Evaluation, Treatment, and Prevention of Vitamin D Deficiency',
    year: 2011,
    section: 'Treatment and prevention strategies (adults; malabsorption)',
  },
  rubric:
    'Cholecalciferol or ergocalciferol by mouth, 2,000 to 10,000 units a day on average (50,000 ' +
    'units once a week included). Calcitriol may be added but does not replace it.',
  ...medicationOrder({
    require: [
      {
        name: 'vitamin D in a dose that treats',
        anyOf: [
          {
            drug: vitaminD,
            dailyDose: { min: 2000, max: 10_000, unit: '[iU]' },
            routes: ['oral'],
            routeInOrder: 'optional',
          },
          {
            drug: vitaminD,
            dailyDose: { min: 50, max: 250, unit: 'ug' },
            routes: ['oral'],
            routeInOrder: 'optional',
          },
          {
            drug: vitaminD,
            dailyDose: { min: 2000, max: 10_000, unit: '{unit}' },
            routes: ['oral'],
            routeInOrder: 'optional',
          },
        ],
      },
    ],
    forbid: [],
  }),
};

const withinAWeek = { min: 0, max: 7 };

const repeat: CheckpointSpec = {
  id: 'repeat-phosphate',
  capability: 'action',
  reason: 'The value is six days old, she has symptoms, and below 1.0 mg/dL the treatment changes.',
  source: consensus,
  rubric: 'A serum phosphate (alone or in a panel that contains it) is due within a week.',
  ...serviceOrder({
    require: [
      {
        name: 'serum phosphate within a week',
        anyOf: [serumPhosphate, plainPhosphate].flatMap((service) => [
          { service, dueInDays: withinAWeek, placed: 'new' as const },
          { service, priorities: ['asap' as const, 'stat' as const], placed: 'new' as const },
        ]),
      },
    ],
    forbid: [],
  }),
};

/** An image that is to find a fracture in a painful foot; an order without a day will do. */
const soon = {
  placed: 'new',
  dueInDays: { min: 0, max: 28 },
  dueInOrder: 'optional',
} as const;

const imaging: CheckpointSpec = {
  id: 'foot-imaging',
  capability: 'action',
  reason:
    'Focal pain of a metatarsal for seven weeks with a normal film, in a patient whose bone is ' +
    'not mineralizing, is a stress fracture until an MRI or a bone scan says otherwise.',
  source: {
    organisation: 'American College of Radiology',
    title:
      'ACR Appropriateness Criteria: Stress (Fatigue-Insufficiency) Fracture Including Sacrum ' +
      'Excluding Other Vertebrae, 2024 Update',
    year: 2024,
    section: 'Suspected stress fracture, radiographs negative, next imaging',
  },
  rubric:
    'An MRI of the painful foot (or of both), or a bone scan, is ordered, for a day within four ' +
    'weeks where it names one.',
  ...serviceOrder({
    require: [
      {
        name: 'MRI of the foot, or bone scan',
        anyOf: [
          { service: footImaging, ...soon },
          { service: otherWordedMri, ...soon },
        ],
      },
    ],
    forbid: [],
  }),
};

const futureIron: CheckpointSpec = {
  id: 'future-iron',
  capability: 'documentation',
  reason:
    'She will bleed and need iron again; the next prescriber has to know which product did this ' +
    'and which to use.',
  source: consensus,
  rubric:
    'The note says that ferric carboxymaltose must not be given again (alert, avoid) and names a ' +
    'product to use when iron is next needed: ferric derisomaltose, iron sucrose, low-molecular-' +
    'weight iron dextran, ferumoxytol or ferric gluconate.',
  ...noteFacts({ facts: say.futureIron }),
};

/** The checkpoints, in the order of the work. */
export const checkpoints: readonly CheckpointSpec[] = [
  seen,
  ironStatus,
  wasting,
  cause,
  noIron,
  vitamin,
  repeat,
  imaging,
  futureIron,
];

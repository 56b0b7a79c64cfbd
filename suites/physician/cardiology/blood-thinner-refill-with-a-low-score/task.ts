/** Refill or stop apixaban, when the score is low and the valve is not what the list says. */
import {
  medicationOrder,
  noteFacts,
  retrieval,
  serviceOrder,
} from '../../../../src/grader/index.ts';
import { defineTask, readInstruction, type Task } from '../../../../src/task/index.ts';
import { chart } from './chart.ts';
import {
  anticoagulationClinic,
  apixaban,
  enoxaparin,
  inr,
  otherDirectAnticoagulants,
  valveReferral,
  warfarin,
} from './concepts.ts';
import { consultant, facts, now, outsideEcho, patient } from './facts.ts';
import { excused, forbidden, longDays } from './harm.ts';
import { nearMisses } from './near-misses.ts';
import { choiceMade, directDrugNotKept } from './note-facts-choice.ts';
import {
  antagonistPreferred,
  antagonistStarted,
  noHigherInr,
  noOtherDirectDrug,
  targetInr,
} from './note-facts-drug.ts';
import {
  bridgeKeptToInr,
  bridgeEnds,
  bridgeThreshold,
  refillNotIssued,
  refillRefused,
} from './note-facts-plan.ts';
import {
  antibioticInteraction,
  contraceptionKept,
  implantNotRemoved,
  interactionNotDenied,
  pregnancyRisk,
} from './note-facts-safety.ts';
import { symptomsFromValve, symptomsNotElsewhere } from './note-facts-symptoms.ts';
import {
  areaNotOld,
  rheumaticStenosis,
  scoreNotGround,
  scoreSetAside,
  valveArea,
} from './note-facts-valve.ts';
import { paraphrases } from './paraphrases.ts';
import { reference } from './reference.ts';

const fibrillationGuideline = {
  organisation: 'ACC/AHA/ACCP/HRS',
  title: 'Guideline for the diagnosis and management of atrial fibrillation',
  year: 2023,
} as const;

const valveGuideline = {
  organisation: 'ACC/AHA',
  title: 'Guideline for the management of patients with valvular heart disease',
  year: 2020,
} as const;

const echoRead: Task['checkpoints'][number] = {
  id: 'outside-echo-read',
  capability: 'retrieval',
  reason:
    'The scanned echocardiogram of December 2024 is the only place where the present valve ' +
    'area stands.',
  source: { ...valveGuideline, section: '6.2.1, rheumatic mitral stenosis: diagnosis' },
  rubric: 'The agent opened the scanned outside echocardiogram report itself, not only its title.',
  ...retrieval({ items: [{ name: 'outside echocardiogram', anyOf: [outsideEcho.reference] }] }),
};

const valveDecides: Task['checkpoints'][number] = {
  id: 'valve-decides',
  capability: 'reasoning',
  reason:
    'AF with rheumatic mitral stenosis is anticoagulated whatever the CHA2DS2-VASc, so the ' +
    'valve answers the question that was asked of the score.',
  source: { ...fibrillationGuideline, section: '6.8.5, AF in valvular heart disease' },
  rubric:
    'The note names rheumatic mitral stenosis with the present area of 1.2 cm2 and says that ' +
    'the CHA2DS2-VASc does not decide on anticoagulation in it; it nowhere calls stopping for ' +
    'the low score reasonable.',
  ...noteFacts({
    facts: [valveArea, areaNotOld, rheumaticStenosis, scoreSetAside, scoreNotGround],
  }),
};

const antagonistChosen: Task['checkpoints'][number] = {
  id: 'vitamin-k-antagonist-chosen',
  capability: 'reasoning',
  reason:
    'In rheumatic AF a vitamin K antagonist gave fewer strokes and deaths than a factor Xa ' +
    'inhibitor (INVICTUS, NEJM 2022).',
  source: { ...fibrillationGuideline, section: '6.8.5, AF in valvular heart disease' },
  rubric:
    'The note commits to warfarin (or another vitamin K antagonist) rather than a direct oral ' +
    'anticoagulant for this valve and gives the target INR of 2.0 to 3.0.',
  ...noteFacts({
    facts: [
      antagonistStarted,
      antagonistPreferred,
      choiceMade,
      directDrugNotKept,
      noOtherDirectDrug,
      targetInr,
      noHigherInr,
    ],
  }),
};

const warfarinUnderCover: Task['checkpoints'][number] = {
  id: 'warfarin-under-cover',
  capability: 'action',
  reason:
    'Warfarin starts at 2 to 5 mg and needs days to work; stopping the direct drug without a ' +
    'bridge leaves a fibrillating rheumatic atrium unprotected.',
  source: {
    organisation: 'FDA label',
    title: 'Warfarin sodium tablets, prescribing information',
    year: 2022,
    section: '2.3 initial dosing (2 to 5 mg once daily); 2.8 conversion from other anticoagulants',
  },
  rubric:
    'At the end an order of warfarin 2 to 5 mg daily is active together with apixaban 5 mg ' +
    'twice daily or enoxaparin in treatment dose (not both, and neither twice), and no long ' +
    'order of a direct anticoagulant is left, the pended one included.',
  ...medicationOrder({
    require: [
      {
        name: 'warfarin 2 to 5 mg daily',
        anyOf: [
          {
            drug: warfarin,
            dailyDose: { min: 2, max: 5, unit: 'mg' },
            routes: ['oral'],
            routeInOrder: 'optional',
            placed: 'new',
          },
        ],
      },
      {
        name: 'cover until warfarin works',
        anyOf: [
          {
            drug: apixaban,
            dose: { min: 5, max: 5, unit: 'mg' },
            timesPerDay: { min: 2, max: 2 },
            routes: ['oral'],
            routeInOrder: 'optional',
          },
          {
            drug: enoxaparin,
            dose: { min: 55, max: 65, unit: 'mg' },
            timesPerDay: { min: 2, max: 2 },
            routes: ['subcutaneous'],
            routeInOrder: 'optional',
          },
          {
            drug: enoxaparin,
            dose: { min: 80, max: 95, unit: 'mg' },
            timesPerDay: { min: 1, max: 1 },
            routes: ['subcutaneous'],
            routeInOrder: 'optional',
          },
        ],
      },
    ],
    forbid: [
      {
        name: 'long order of apixaban',
        pattern: { drug: apixaban, durationDays: longDays },
        statuses: ['active', 'on-hold', 'draft'],
      },
      ...otherDirectAnticoagulants.map((drug) => ({ name: drug.name, pattern: { drug } })),
    ],
    notBoth: [
      {
        name: 'warfarin ordered twice',
        patterns: [{ drug: warfarin }, { drug: warfarin }],
      },
      {
        name: 'apixaban ordered twice',
        patterns: [{ drug: apixaban }, { drug: apixaban }],
      },
      {
        name: 'enoxaparin beside apixaban',
        patterns: [{ drug: enoxaparin }, { drug: apixaban }],
      },
    ],
  }),
};

const inrWithClinic: Task['checkpoints'][number] = {
  id: 'inr-with-clinic',
  capability: 'action',
  reason: 'Warfarin without an early INR and somebody who doses it is dangerous.',
  source: {
    organisation: 'FDA label',
    title: 'Warfarin sodium tablets, prescribing information',
    year: 2022,
    section: '2.4 monitoring to achieve optimal anticoagulation',
  },
  rubric:
    'An INR is ordered for 2 to 7 days from now, and an anticoagulation clinic referral for ' +
    'within two weeks, or without a day.',
  ...serviceOrder({
    require: [
      {
        name: 'first INR',
        anyOf: [{ service: inr, dueInDays: { min: 2, max: 7 }, placed: 'new' }],
      },
      {
        name: 'anticoagulation clinic',
        anyOf: [
          {
            service: anticoagulationClinic,
            placed: 'new',
            dueInDays: { min: 0, max: 14 },
            dueInOrder: 'optional',
          },
        ],
      },
    ],
    forbid: [],
  }),
};

const transitionWritten: Task['checkpoints'][number] = {
  id: 'transition-written',
  capability: 'documentation',
  reason:
    'Two anticoagulants together are safe only with a written end; the year of apixaban has ' +
    'to be refused in words, because its owner will act on the note.',
  source: {
    organisation: 'European Medicines Agency',
    title: 'Eliquis (apixaban), summary of product characteristics',
    year: 2024,
    section: '4.2, switching from Eliquis to a vitamin K antagonist',
  },
  rubric:
    'The note says that apixaban (or enoxaparin) goes on until the INR is at least 2.0 and then ' +
    'stops, and that the twelve-month refill is not issued.',
  ...noteFacts({
    facts: [bridgeEnds, bridgeThreshold, bridgeKeptToInr, refillRefused, refillNotIssued],
  }),
};

const valveTeam: Task['checkpoints'][number] = {
  id: 'valve-team-referral',
  capability: 'action',
  reason:
    'Symptomatic stenosis of 1.5 cm2 or less with a pliable valve is an indication for balloon ' +
    'commissurotomy.',
  source: { ...valveGuideline, section: '6.2.3, rheumatic mitral stenosis: intervention' },
  rubric:
    'A cardiology or valve-team referral, new or put back, that is urgent or due within six ' +
    'weeks.',
  ...serviceOrder({
    require: [
      {
        name: 'cardiology or valve-team referral, within six weeks',
        anyOf: [
          { service: valveReferral, dueInDays: { min: 0, max: 42 } },
          {
            service: valveReferral,
            priorities: ['urgent', 'asap', 'stat'],
            dueInDays: { min: 0, max: 42 },
            dueInOrder: 'optional',
          },
        ],
      },
    ],
    forbid: [],
  }),
};

const safetyWritten: Task['checkpoints'][number] = {
  id: 'safety-written',
  capability: 'documentation',
  reason:
    'A woman of 43 who starts warfarin on the sixth day of metronidazole needs both hazards ' +
    'named, and her symptoms tied to the valve.',
  source: {
    organisation: 'FDA label',
    title: 'Warfarin sodium tablets, prescribing information',
    year: 2022,
    section: '7.2 CYP450 interactions; 8.1 pregnancy; 8.3 contraception',
  },
  rubric:
    'The note names the metronidazole interaction, the danger of warfarin in pregnancy with the ' +
    'implant staying, and the breathlessness as a symptom of the stenosis.',
  ...noteFacts({
    facts: [
      antibioticInteraction,
      interactionNotDenied,
      pregnancyRisk,
      contraceptionKept,
      implantNotRemoved,
      symptomsFromValve,
      symptomsNotElsewhere,
    ],
  }),
};

export const task: Task = defineTask({
  id: 'cardiology/blood-thinner-refill-with-a-low-score',
  version: 3,
  title: 'Blood thinner refill with a low score',
  specialty: 'cardiology',
  workflow: 'treatment-planning',
  difficulty: 'hard',
  now,
  patient,
  practitioner: consultant,
  instruction: readInstruction(import.meta.url),
  facts,
  chart,
  checkpoints: [
    echoRead,
    valveDecides,
    antagonistChosen,
    warfarinUnderCover,
    inrWithClinic,
    transitionWritten,
    valveTeam,
    safetyWritten,
  ],
  harm: { forbidden, excused },
  reference,
  paraphrases,
  nearMisses,
  survivors: {
    'delay · MedicationRequest/new-1 (warfarin 2.5 mg tablet) · three months later':
      'The grader of drug orders does not read the day on which one begins; the first INR within ' +
      'a week is what holds a start to today.',
    'delay · MedicationRequest/new-1 (warfarin 2.5 mg tablet) · two years later':
      'As for three months.',
    'extra · a second order of fluticasone 50 mcg/actuation nasal spray':
      'A nasal spray ordered twice is clutter on the list, which the harm gate does not count.',
  },
  reviews: [],
});

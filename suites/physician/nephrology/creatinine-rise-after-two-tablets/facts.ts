/**
 * The facts that decide, each stated once. The spring of 2025 has two courses: the stable one of
 * this task and the illness of its twin. What differs between them is `LinkedFacts`; apart from the
 * identity, nothing else in the two charts does.
 */
import type { Fact } from '../../../../src/task/index.ts';
import { type Identity, oyelowo } from './identity.ts';

/** The last sample before losartan was doubled and empagliflozin begun. */
export const before = {
  date: '2025-03-03',
  creatinine: 1.48,
  egfr: 53,
  potassium: 4.7,
  albuminRatio: 680,
} as const;

/** The day on which both tablets were prescribed. */
export const treatmentDate = '2025-03-10';

/** The sample at the travel clinic, in the units of its laboratory. 159 µmol/L is 1.80 mg/dL. */
export const travel = {
  date: '2025-03-31',
  creatinineMicromoles: 159,
  creatinine: 1.8,
  egfr: 42,
  potassium: 5.2,
} as const;

/** What the covering doctor compared with: creatinine in urine, in mg/dL, a year earlier. */
export const urineCreatinine = { date: '2024-03-05', value: 78 } as const;

/** The day on which the covering doctor stopped both tablets and placed two urgent requests. */
export const stopDate = '2025-04-01';

/** The last sample before the consult. */
export const latestDate = '2025-04-07';

/** What differs between this task and its twin: the week before the last sample. */
export interface LinkedFacts {
  readonly labs: {
    readonly sodium: number;
    readonly potassium: number;
    readonly chloride: number;
    readonly bicarbonate: number;
    readonly 'urea-nitrogen': number;
    readonly creatinine: number;
    readonly egfr: number;
    readonly glucose: number;
    readonly calcium: number;
  };
  readonly potassiumComment: string;
  readonly lying: { readonly systolic: number; readonly diastolic: number; readonly pulse: number };
  readonly standing: LinkedFacts['lying'];
  readonly weightKg: number;
  /** The visit of 2025-04-07 as the nurse wrote it. */
  readonly visitNote: (identity: Identity) => string;
  readonly visitReason: string;
  readonly sedimentReport: string;
  /** A call to the nurse advice line on Sunday 2025-04-06; absent when he was well. */
  readonly adviceCall?: (identity: Identity) => string;
}

/** Ids of the resources that decide, without the patient's prefix. */
export const ids = {
  creatinineBefore: 'creatinine-march',
  albuminRatio: 'uacr-march',
  urineCreatinine: 'urine-creatinine-2024',
  startNote: 'visit-2025-03-10',
  travelLaboratory: 'travel-laboratory',
  coverNote: 'cover-note',
  voicemail: 'voicemail-note',
  pharmacistCall: 'pharmacist-call',
  adviceCall: 'advice-line-call',
  visitNote: 'visit-2025-04-07',
  creatinineLatest: 'creatinine-latest',
  potassiumLatest: 'potassium-latest',
  losartan: 'losartan-100',
  empagliflozin: 'empagliflozin-10',
  metformin: 'metformin-1000',
  urgentUltrasound: 'urgent-ultrasound',
  urgentNephrology: 'urgent-nephrology',
  ultrasound2024: 'ultrasound-2024',
  naproxenCall: 'naproxen-call',
} as const;

/** `Observation/<prefix>-<id>`. */
export function refer(identity: Identity, type: string, id: keyof typeof ids): string {
  return `${type}/${identity.prefix}-${ids[id]}`;
}

/** Sentences that carry the decision; the notes are written around them. */
export const said = {
  expectDip: 'expect a dip',
  travelCreatinine: `Creatinine            ${travel.creatinineMicromoles} umol/L`,
  doubled: '159 against 78 last year',
  takesBoth: 'takes both every morning',
  neverReached: 'Voicemail never reached him',
} as const;

/** The facts that hold in both charts. */
export function sharedFacts(identity: Identity): { readonly [name: string]: Fact } {
  return {
    creatinineBefore: {
      reference: refer(identity, 'Observation', 'creatinineBefore'),
      statement: 'Creatinine 1.48 mg/dL on 2025-03-03, before either change',
      elements: { 'valueQuantity.value': before.creatinine, 'valueQuantity.unit': 'mg/dL' },
    },
    albuminRatio: {
      reference: refer(identity, 'Observation', 'albuminRatio'),
      statement: 'Urine albumin-creatinine ratio 680 mg/g on 2025-03-03',
      elements: { 'valueQuantity.value': before.albuminRatio },
    },
    urineCreatinine: {
      reference: refer(identity, 'Observation', 'urineCreatinine'),
      statement: 'The 78 of last year is creatinine in urine, in mg/dL',
      elements: { 'valueQuantity.value': urineCreatinine.value },
    },
    bothPrescribed: {
      reference: refer(identity, 'DocumentReference', 'startNote'),
      statement: 'On 2025-03-10 losartan went to 100 mg and empagliflozin 10 mg began',
      text: [said.expectDip],
    },
    travelCreatinine: {
      reference: refer(identity, 'DocumentReference', 'travelLaboratory'),
      statement: 'Creatinine 159 µmol/L (1.80 mg/dL) at the travel clinic on 2025-03-31',
      text: [said.travelCreatinine],
    },
    doubled: {
      reference: refer(identity, 'DocumentReference', 'coverNote'),
      statement: 'The covering doctor compared µmol/L in blood with mg/dL in urine',
      text: [said.doubled],
    },
    takesBoth: {
      reference: refer(identity, 'DocumentReference', 'pharmacistCall'),
      statement: 'On 2025-04-02 he was still taking both; the message had not reached him',
      text: [said.takesBoth, said.neverReached],
    },
    losartanStopped: {
      reference: refer(identity, 'MedicationRequest', 'losartan'),
      statement: 'Losartan 100 mg is stopped on the list',
      elements: { status: 'stopped' },
    },
    empagliflozinStopped: {
      reference: refer(identity, 'MedicationRequest', 'empagliflozin'),
      statement: 'Empagliflozin 10 mg is stopped on the list',
      elements: { status: 'stopped' },
    },
    metforminActive: {
      reference: refer(identity, 'MedicationRequest', 'metformin'),
      statement: 'Metformin 1,000 mg twice daily is active',
      elements: { status: 'active' },
    },
    urgentUltrasound: {
      reference: refer(identity, 'ServiceRequest', 'urgentUltrasound'),
      statement: 'An urgent kidney ultrasound is requested',
      elements: { status: 'active', priority: 'urgent' },
    },
    urgentNephrology: {
      reference: refer(identity, 'ServiceRequest', 'urgentNephrology'),
      statement: 'An urgent nephrology visit is requested',
      elements: { status: 'active', priority: 'urgent' },
    },
  };
}

/** The two facts of the last sample, as a course of the spring has them. */
export function latestFacts(
  identity: Identity,
  linked: LinkedFacts,
): { readonly [name: string]: Fact } {
  return {
    creatinineLatest: {
      reference: refer(identity, 'Observation', 'creatinineLatest'),
      statement: `Creatinine ${linked.labs.creatinine} mg/dL on 2025-04-07`,
      elements: { 'valueQuantity.value': linked.labs.creatinine },
    },
    potassiumLatest: {
      reference: refer(identity, 'Observation', 'potassiumLatest'),
      statement: `Potassium ${linked.labs.potassium} mmol/L on 2025-04-07`,
      elements: { 'valueQuantity.value': linked.labs.potassium },
    },
  };
}

/** References that the task names, for its patient. */
export const patient = `Patient/${oyelowo.prefix}`;

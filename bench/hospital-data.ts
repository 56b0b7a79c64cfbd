/** The hospital that the bench measures: generated, about 1 KB a resource, the same every time. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Random, seededRandom } from '../src/lib/index.ts';

/** How large a hospital is. */
export interface HospitalSize {
  readonly patients: number;
  /** Resources of each patient, the Patient included. */
  readonly perPatient: number;
}

/** Laboratory tests: LOINC code, name, unit, mean, standard deviation. */
const laboratory = [
  ['2345-7', 'Glucose [Mass/volume] in Serum or Plasma', 'mg/dL', 110, 30],
  ['2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', 'mg/dL', 1.1, 0.3],
  ['2823-3', 'Potassium [Moles/volume] in Serum or Plasma', 'mmol/L', 4.2, 0.4],
  ['2951-2', 'Sodium [Moles/volume] in Serum or Plasma', 'mmol/L', 139, 3],
  ['718-7', 'Hemoglobin [Mass/volume] in Blood', 'g/dL', 13.4, 1.6],
  ['4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood', '%', 6.4, 1.2],
  ['6690-2', 'Leukocytes [#/volume] in Blood by Automated count', '10*3/uL', 7.2, 2.1],
  ['777-3', 'Platelets [#/volume] in Blood by Automated count', '10*3/uL', 240, 60],
  ['1742-6', 'Alanine aminotransferase [Enzymatic activity/volume]', 'U/L', 28, 14],
  ['1920-8', 'Aspartate aminotransferase [Enzymatic activity/volume]', 'U/L', 26, 11],
  ['3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma', 'mg/dL', 16, 6],
  ['17861-6', 'Calcium [Mass/volume] in Serum or Plasma', 'mg/dL', 9.4, 0.4],
  ['2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma', 'mg/dL', 190, 35],
  ['3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma', 'm[IU]/L', 2.1, 1.1],
] as const;

const vitals = [
  ['8867-4', 'Heart rate', '/min', 74, 11],
  ['9279-1', 'Respiratory rate', '/min', 16, 2],
  ['8310-5', 'Body temperature', 'Cel', 36.8, 0.4],
  ['29463-7', 'Body weight', 'kg', 78, 15],
  ['2708-6', 'Oxygen saturation in Arterial blood', '%', 97, 1.5],
] as const;

/** ICD-10-CM. */
const conditions = [
  ['E11.9', 'Type 2 diabetes mellitus without complications'],
  ['I10', 'Essential (primary) hypertension'],
  ['N18.30', 'Chronic kidney disease, stage 3 unspecified'],
  ['J45.909', 'Unspecified asthma, uncomplicated'],
  ['I48.91', 'Unspecified atrial fibrillation'],
] as const;

/** RxNorm ingredients. */
const medications = [
  ['6809', 'metformin'],
  ['29046', 'lisinopril'],
  ['17767', 'amlodipine'],
  ['83367', 'atorvastatin'],
  ['11289', 'warfarin'],
] as const;

const practitioners = 50;
const startMs = Date.UTC(2015, 0, 1);
const endMs = Date.UTC(2025, 0, 1);

const filler =
  'Seen in the outpatient clinic with the daughter; history taken from both. No chest pain, no ' +
  'breathlessness at rest, sleeps on one pillow. Appetite is good and the weight is steady. ' +
  'Medicines were gone through one by one and are taken as prescribed, with the evening dose ' +
  'missed about once a week. Examination without new findings; ankles free of oedema. ';

interface Writing {
  readonly random: Random;
  readonly patient: string;
  readonly index: number;
  readonly encounter: string;
}

function moment(random: Random): string {
  return new Date(startMs + Math.floor(random.next() * (endMs - startMs))).toISOString();
}

function narrative(text: string): object {
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div>`,
  };
}

function meta(lastUpdated: string): object {
  return { versionId: '1', lastUpdated, source: 'urn:bench:generated' };
}

function observation(kind: 'laboratory' | 'vital-signs', writing: Writing): object {
  const { random, patient, index, encounter } = writing;
  const rows = kind === 'laboratory' ? laboratory : vitals;
  const [code, display, unit, mean, deviation] =
    random.pick<readonly [string, string, string, number, number]>(rows);
  const value = Math.max(0.1, Math.round((mean + deviation * random.normal()) * 10) / 10);
  const time = moment(random);
  const category = 'http://terminology.hl7.org/CodeSystem/observation-category';
  const quantity = { unit, system: 'http://unitsofmeasure.org', code: unit };
  return {
    resourceType: 'Observation',
    id: `${patient}-o${index}`,
    meta: meta(time),
    text: narrative(`${display}: ${value} ${unit}, measured on ${time.slice(0, 10)}`),
    identifier: [{ system: 'urn:bench:observation', value: `${patient}-${index}` }],
    status: 'final',
    category: [{ coding: [{ system: category, code: kind }] }],
    code: { coding: [{ system: 'http://loinc.org', code, display }], text: display },
    subject: { reference: `Patient/${patient}` },
    encounter: { reference: `Encounter/${encounter}` },
    effectiveDateTime: time,
    issued: time,
    performer: [{ reference: `Practitioner/dr-${index % practitioners}` }],
    valueQuantity: { value, ...quantity },
    referenceRange: [
      {
        low: { value: Math.round((mean - 2 * deviation) * 10) / 10, ...quantity },
        high: { value: Math.round((mean + 2 * deviation) * 10) / 10, ...quantity },
      },
    ],
  };
}

function condition({ random, patient, index, encounter }: Writing): object {
  const [code, display] = random.pick<readonly [string, string]>(conditions);
  const time = moment(random);
  return {
    resourceType: 'Condition',
    id: `${patient}-c${index}`,
    meta: meta(time),
    text: narrative(`${display}. ${filler.slice(0, 200)}`),
    clinicalStatus: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
      ],
    },
    code: {
      coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display }],
      text: display,
    },
    subject: { reference: `Patient/${patient}` },
    encounter: { reference: `Encounter/${encounter}` },
    onsetDateTime: time.slice(0, 10),
    recordedDate: time,
    recorder: { reference: `Practitioner/dr-${index % practitioners}` },
  };
}

function medicationRequest({ random, patient, index, encounter }: Writing): object {
  const [code, display] = random.pick<readonly [string, string]>(medications);
  const time = moment(random);
  return {
    resourceType: 'MedicationRequest',
    id: `${patient}-m${index}`,
    meta: meta(time),
    text: narrative(`${display}, one tablet in the morning. ${filler.slice(0, 120)}`),
    status: random.pick(['active', 'completed', 'stopped']),
    intent: 'order',
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }],
      text: display,
    },
    subject: { reference: `Patient/${patient}` },
    encounter: { reference: `Encounter/${encounter}` },
    authoredOn: time,
    requester: { reference: `Practitioner/dr-${index % practitioners}` },
    dosageInstruction: [
      {
        text: '1 tablet by mouth every morning',
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
      },
    ],
    dispenseRequest: { numberOfRepeatsAllowed: 3, quantity: { value: 90, unit: 'tablet' } },
  };
}

function note({ random, patient, index, encounter }: Writing): object {
  const time = moment(random);
  return {
    resourceType: 'DocumentReference',
    id: `${patient}-d${index}`,
    meta: meta(time),
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }] },
    subject: { reference: `Patient/${patient}` },
    date: time,
    author: [{ reference: `Practitioner/dr-${index % practitioners}` }],
    content: [
      {
        attachment: {
          contentType: 'text/plain',
          data: Buffer.from(filler).toString('base64'),
          title: 'Progress note',
        },
      },
    ],
    context: { encounter: [{ reference: `Encounter/${encounter}` }] },
  };
}

function encounterOf(id: string, { random, patient, index }: Omit<Writing, 'encounter'>): object {
  const time = moment(random);
  return {
    resourceType: 'Encounter',
    id,
    meta: meta(time),
    text: narrative(`Visit of ${time.slice(0, 10)}. ${filler}`),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: { reference: `Patient/${patient}` },
    participant: [{ individual: { reference: `Practitioner/dr-${index % practitioners}` } }],
    period: { start: time, end: time },
  };
}

/** Family names of patients; each stands there with a number below {@link familiesPerName}. */
export const families: readonly string[] = [
  'Ashdown',
  'Brightwater',
  'Copperfield',
  'Dunmore',
  'Eastlake',
  'Fairweather',
];

/** How many numbers stand behind a family name. */
export const familiesPerName = 200;

const givenNames = ['Ada', 'Bruno', 'Clara', 'Diego', 'Esther', 'Femi', 'Grace', 'Hiro'];

function patientOf(id: string, index: number, random: Random): object {
  const family = `${random.pick(families)}${index % familiesPerName}`;
  return {
    resourceType: 'Patient',
    id,
    meta: meta('2015-01-01T00:00:00.000Z'),
    text: narrative(filler),
    identifier: [{ system: 'urn:bench:mrn', value: `MRN${index}` }],
    name: [{ use: 'official', family, given: [random.pick(givenNames)] }],
    gender: random.pick(['female', 'male']),
    birthDate: [
      random.integer({ min: 1930, max: 2005 }),
      `0${random.integer({ min: 1, max: 9 })}`,
      '15',
    ].join('-'),
    generalPractitioner: [{ reference: `Practitioner/dr-${index % practitioners}` }],
    address: [{ line: [`${index} Mill Lane`], city: 'Northport', country: 'GB' }],
  };
}

/** Of each 50 resources: 26 laboratory values, 10 vital signs, 3 conditions … */
function resourceOf(writing: Writing): object {
  const place = writing.index % 50;
  if (place < 26) return observation('laboratory', writing);
  if (place < 36) return observation('vital-signs', writing);
  if (place < 39) return condition(writing);
  if (place < 44) return medicationRequest(writing);
  if (place < 46) return note(writing);
  return encounterOf(`${writing.patient}-e${writing.index}`, writing);
}

/** All resources of a hospital, one after the other. */
export function* hospital({ patients, perPatient }: HospitalSize): Generator<object> {
  const random = seededRandom(`bench ${patients} ${perPatient}`);
  for (let index = 0; index < practitioners; index += 1) {
    yield {
      resourceType: 'Practitioner',
      id: `dr-${index}`,
      meta: meta('2015-01-01T00:00:00.000Z'),
      name: [{ family: `Physician${index}`, given: [random.pick(givenNames)] }],
    };
  }
  for (let number = 0; number < patients; number += 1) {
    const patient = `p${number}`;
    yield patientOf(patient, number, random);
    for (let index = 1; index < perPatient; index += 1) {
      // The first encounter of the last block; the first block's resources refer ahead to theirs.
      const encounter = `${patient}-e${Math.max(0, Math.floor((index - 46) / 50)) * 50 + 46}`;
      yield resourceOf({ random, patient, index, encounter });
    }
  }
}

/** Writes a hospital as NDJSON; gives the number of resources and of bytes. */
export async function writeHospital(path: string, size: HospitalSize) {
  const stream = createWriteStream(path, { highWaterMark: 1 << 22 });
  let resources = 0;
  let bytes = 0;
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const chunk = Buffer.from(lines.join(''), 'utf8');
    lines = [];
    bytes += chunk.length;
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  for (const resource of hospital(size)) {
    lines.push(`${JSON.stringify(resource)}\n`);
    resources += 1;
    if (lines.length === 2000) await flush();
  }
  await flush();
  stream.end();
  await finished(stream);
  return { resources, bytes };
}

/** What a chart says at a moment: the values, drugs and problems that its texts speak of. */
import { isObject } from '../../lib/index.ts';
import type { StoredResource } from '../../fhir/index.ts';
import { type LabName, labNames, labTest, loincForUnit } from '../../knowledge/index.ts';
import { medicationList } from '../background-note.ts';
import { ageYears, momentMs } from '../moment.ts';
import type { PatientStory } from '../story.ts';
import { writtenAt } from '../written-at.ts';

/** A measured value. */
export interface FactValue {
  readonly atMs: number;
  readonly date: string;
  /** As written, without unit: `2.4`, `<0.01`, `102/60`. */
  readonly value: string;
  readonly unit: string;
}

/** A chart as texts see it. */
export interface ChartFacts {
  readonly patient: PatientStory;
  /** Values of a test or sign, oldest first. */
  readonly valuesOf: (name: string) => readonly FactValue[];
  /** A fact that is no value, at a moment; undefined for an unknown name. */
  readonly saidAt: (name: string, date: string) => string | undefined;
}

const dayMs = 86_400_000;

/** The last millisecond that a date covers, so far as texts care. */
export function throughMs(date: string): number {
  return date.includes('T') ? momentMs(date) : momentMs(date) + dayMs - 1;
}

const vitalNames: { readonly [loinc: string]: string } = {
  '85354-9': 'bp',
  '8867-4': 'pulse',
  '9279-1': 'respirations',
  '8310-5': 'temperature',
  '59408-5': 'saturation',
  '29463-7': 'weight',
  '8302-2': 'height',
  '39156-5': 'bmi',
};

function loadNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(vitalNames));
  const add = (code: string, name: LabName) => {
    if (!names.has(code)) names.set(code, name);
  };
  for (const name of labNames) {
    const test = labTest(name, 'female');
    add(test.loinc, name);
    add(loincForUnit(name, 'umol/L'), name);
  }
  return names;
}

let codeNames: ReadonlyMap<string, string> | undefined;

/** Tests and signs by LOINC code; built at the first use. */
function namesByCode(): ReadonlyMap<string, string> {
  codeNames ??= loadNames();
  return codeNames;
}

/** The value and unit of an Observation, as a note would quote them. */
function writtenValue(resource: StoredResource): { value: string; unit: string } | undefined {
  const { component } = resource;
  if (Array.isArray(component)) {
    const parts = component.map((part) => writtenAt(part, 'valueQuantity', 'value'));
    return { value: parts.join('/'), unit: writtenAt(component[0], 'valueQuantity', 'unit') };
  }
  if (isObject(resource.valueQuantity)) {
    const sign = writtenAt(resource, 'valueQuantity', 'comparator');
    const value = `${sign}${writtenAt(resource, 'valueQuantity', 'value')}`;
    return { value, unit: writtenAt(resource, 'valueQuantity', 'unit') };
  }
  const words = writtenAt(resource, 'valueString');
  return words === '' ? undefined : { value: words, unit: '' };
}

function collectValues(resources: readonly StoredResource[]) {
  const values = new Map<string, FactValue[]>();
  for (const resource of resources) {
    if (resource.resourceType !== 'Observation') continue;
    const name = namesByCode().get(writtenAt(resource, 'code', 'coding', 0, 'code'));
    const date = writtenAt(resource, 'effectiveDateTime');
    const value = name === undefined || date === '' ? undefined : writtenValue(resource);
    if (name === undefined || value === undefined) continue;
    const issued = writtenAt(resource, 'issued') || date;
    const fact = { date, atMs: Math.max(momentMs(date), momentMs(issued)), ...value };
    const list = values.get(name);
    if (list === undefined) values.set(name, [fact]);
    else list.push(fact);
  }
  for (const list of values.values()) list.sort((left, right) => left.atMs - right.atMs);
  return values;
}

function listed(
  resources: readonly StoredResource[],
  told: { readonly resourceType: string; readonly date: string },
): string {
  const until = throughMs(told.date);
  const names = resources
    .filter(({ resourceType }) => resourceType === told.resourceType)
    .filter((resource) => momentMs(writtenAt(resource, 'recordedDate')) <= until)
    .filter((resource) => {
      const abated = writtenAt(resource, 'abatementDateTime');
      const isGone = writtenAt(resource, 'clinicalStatus', 'coding', 0, 'code') === 'inactive';
      return !isGone && (abated === '' || momentMs(abated) > until);
    })
    .map((resource) => writtenAt(resource, 'code', 'text'));
  return names.length === 0 ? 'none known' : names.join(', ');
}

/** Opens a chart's facts. */
export function chartFacts(
  patient: PatientStory,
  resources: readonly StoredResource[],
): ChartFacts {
  const values = collectValues(resources);
  const said = (name: string, date: string): string | undefined => {
    switch (name) {
      case 'age':
        return String(ageYears(patient.birthDate, date));
      case 'sex':
        return patient.gender === 'female' ? 'woman' : 'man';
      case 'name':
        return `${patient.given.join(' ')} ${patient.family}`;
      case 'family':
        return patient.family;
      case 'given':
        return patient.given.join(' ');
      case 'mrn':
        return patient.mrn;
      case 'phone':
        return patient.phone;
      case 'born':
        return patient.birthDate;
      case 'date':
        return date.slice(0, 10);
      case 'medications':
        return medicationList(resources, date);
      case 'problems':
        return listed(resources, { resourceType: 'Condition', date });
      case 'allergies':
        return listed(resources, { resourceType: 'AllergyIntolerance', date });
      default:
        return undefined;
    }
  };
  return { patient, valuesOf: (name) => values.get(name) ?? [], saidAt: said };
}

/** Observation: vital signs of one moment. */
import type { StoredResource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { toInstant } from './moment.ts';
import { quantity } from './quantity.ts';
import { hl7Concept, loincConcept, type Place, stored, encounterElement } from './stored.ts';
import type { VitalsStory } from './story.ts';

interface Sign {
  readonly suffix: string;
  readonly loinc: string;
  readonly display: string;
  readonly unit: string;
  readonly value: number | undefined;
}

function bodyMassIndex({ weightKg, heightCm }: VitalsStory): number | undefined {
  if (weightKg === undefined || heightCm === undefined) return undefined;
  return Number((weightKg / (heightCm / 100) ** 2).toFixed(1));
}

function signs(story: VitalsStory): readonly Sign[] {
  const sign = (
    name: Pick<Sign, 'suffix' | 'loinc' | 'display'>,
    measured: Pick<Sign, 'unit' | 'value'>,
  ): Sign => ({ ...name, ...measured });
  return [
    sign(
      { suffix: 'pulse', loinc: '8867-4', display: 'Heart rate' },
      { unit: '/min', value: story.pulse },
    ),
    sign(
      { suffix: 'respirations', loinc: '9279-1', display: 'Respiratory rate' },
      { unit: '/min', value: story.respirations },
    ),
    sign(
      { suffix: 'temperature', loinc: '8310-5', display: 'Body temperature' },
      { unit: 'Cel', value: story.temperatureC },
    ),
    sign(
      { suffix: 'oxygen-saturation', loinc: '59408-5', display: 'Oxygen saturation' },
      { unit: '%', value: story.oxygenSaturation },
    ),
    sign(
      { suffix: 'weight', loinc: '29463-7', display: 'Body weight' },
      { unit: 'kg', value: story.weightKg },
    ),
    sign(
      { suffix: 'height', loinc: '8302-2', display: 'Body height' },
      { unit: 'cm', value: story.heightCm },
    ),
    sign(
      { suffix: 'bmi', loinc: '39156-5', display: 'Body mass index' },
      { unit: 'kg/m2', value: bodyMassIndex(story) },
    ),
  ];
}

function pressureElements(story: VitalsStory): JsonObject | undefined {
  const parts = [
    { loinc: '8480-6', display: 'Systolic blood pressure', value: story.systolic },
    { loinc: '8462-4', display: 'Diastolic blood pressure', value: story.diastolic },
  ].flatMap(({ loinc, display, value }) =>
    value === undefined
      ? []
      : [
          {
            code: loincConcept(loinc, display),
            valueQuantity: quantity({ value, unit: 'mm[Hg]' }),
          },
        ],
  );
  if (parts.length === 0) return undefined;
  return { code: loincConcept('85354-9', 'Blood pressure'), component: parts };
}

/** The main sign first, under the plain id. */
export function vitalsResources(story: VitalsStory, place: Place): readonly StoredResource[] {
  const pressure = pressureElements(story);
  const told = [
    ...(pressure === undefined ? [] : [{ suffix: 'blood-pressure', elements: pressure }]),
    ...signs(story).flatMap(({ suffix, loinc, display, unit, value }) =>
      value === undefined
        ? []
        : [
            {
              suffix,
              elements: {
                code: loincConcept(loinc, display),
                valueQuantity: quantity({ value, unit }),
              },
            },
          ],
    ),
  ];
  return told.map(({ suffix, elements: { code, ...measured } }, index) =>
    stored({
      resourceType: 'Observation',
      id: index === 0 ? place.id : `${place.id}-${suffix}`,
      knownAt: story.date,
      elements: {
        status: 'final',
        category: [hl7Concept('observation-category', 'vital-signs', 'Vital Signs')],
        code,
        subject: { reference: place.patient },
        encounter: encounterElement(story.encounter),
        effectiveDateTime: story.date,
        issued: toInstant(story.date),
        ...measured,
      },
    }),
  );
}

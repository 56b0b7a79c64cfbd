/** Observation: one laboratory result. */
import type { StoredResource } from '../fhir/index.ts';
import {
  type LabRange,
  type LabSex,
  type LabTest,
  labTest,
  loincForUnit,
} from '../knowledge/index.ts';
import { type JsonObject, ResidencyError } from '../lib/index.ts';
import { toInstant } from './moment.ts';
import { quantity, unitCode } from './quantity.ts';
import {
  actor,
  annotation,
  hl7Concept,
  loincConcept,
  type Place,
  stored,
  encounterElement,
} from './stored.ts';
import type { LabStory } from './story.ts';

const flags = { L: 'Low', H: 'High' } as const;

function flagOf(value: number, range: LabRange): keyof typeof flags | undefined {
  if (range.low !== undefined && value < range.low) return 'L';
  if (range.high !== undefined && value > range.high) return 'H';
  return undefined;
}

function rangeElement(range: LabRange, unit: string): JsonObject[] | undefined {
  if (range.low === undefined && range.high === undefined) return undefined;
  const { low, high } = range;
  return [
    {
      low: low === undefined ? undefined : quantity({ value: low, unit }),
      high: high === undefined ? undefined : quantity({ value: high, unit }),
    },
  ];
}

/** `<0.01` is a quantity with a comparator; other words are a string. */
function valueElement(value: number | string, unit: string | undefined): JsonObject {
  if (unit !== undefined && typeof value === 'number') {
    return { valueQuantity: quantity({ value, unit }) };
  }
  const bound = /^([<>]=?)\s*(\d+(?:\.\d+)?)$/.exec(String(value));
  if (unit !== undefined && bound !== null) {
    const { value: figure, ...rest } = quantity({ value: Number(bound[2]), unit });
    return { valueQuantity: { value: figure, comparator: bound[1], ...rest } };
  }
  return { valueString: String(value) };
}

function unitOf(story: LabStory, test: LabTest): string | undefined {
  const unit = story.unit ?? (test.kind === 'quantity' ? test.unit : undefined);
  if (unit === undefined && typeof story.value === 'number') {
    throw new ResidencyError({
      code: 'chart-unit-missing',
      category: 'invalid',
      message: `${story.test} on ${story.date} is answered in words; give ${story.value} a unit`,
    });
  }
  return unit;
}

/** One result of the hospital's laboratory, or of another one with its unit, range and name. */
export function labResource(
  story: LabStory,
  place: Place & { readonly sex: LabSex },
): StoredResource {
  const test = labTest(story.test, place.sex);
  const unit = unitOf(story, test);
  const usual = test.kind === 'quantity' && unit === test.unit ? test.range : {};
  const range = story.range ?? usual;
  const flag = typeof story.value === 'number' ? flagOf(story.value, range) : undefined;
  const loinc = unit === undefined ? test.loinc : loincForUnit(story.test, unitCode(unit));
  return stored({
    resourceType: 'Observation',
    id: place.id,
    knownAt: story.issued ?? story.date,
    elements: {
      status: 'final',
      category: [hl7Concept('observation-category', 'laboratory', 'Laboratory')],
      code: loincConcept(loinc, test.display, story.display),
      subject: { reference: place.patient },
      encounter: encounterElement(story.encounter),
      effectiveDateTime: story.date,
      issued: toInstant(story.issued ?? story.date),
      performer: [
        story.performer === undefined
          ? { reference: 'Organization/larkmoor-general' }
          : actor(story.performer),
      ],
      ...valueElement(story.value, unit),
      interpretation:
        flag === undefined
          ? undefined
          : [hl7Concept('v3-ObservationInterpretation', flag, flags[flag])],
      note: annotation(story.comment),
      referenceRange: unit === undefined ? undefined : rangeElement(range, unit),
    },
  });
}

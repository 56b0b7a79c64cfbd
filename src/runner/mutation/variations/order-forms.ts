import type { JsonObject } from '../../../lib/index.ts';
import type { CaseFile } from '../../../record/index.ts';
import { isActiveOrder, isNew, type JournalEntry } from '../act.ts';
import { directionsOf, dosageOf, doseOf, withDosage } from '../dosage.ts';
import { withAfter } from '../edit-case.ts';
import { objectIn } from '../inside.ts';
import type { Variation } from '../variation.ts';

function withNewOrders(
  caseFile: CaseFile,
  change: (entry: JournalEntry) => JournalEntry,
): CaseFile {
  const journal = caseFile.journal.map((entry) =>
    isNew(entry) && isActiveOrder(entry) ? change(entry) : entry,
  );
  return { ...caseFile, journal };
}

function conceptName({ after }: JournalEntry): 'medicationCodeableConcept' | 'code' {
  return after?.resourceType === 'MedicationRequest' ? 'medicationCodeableConcept' : 'code';
}

function conceptOf(entry: JournalEntry): JsonObject {
  return objectIn(entry.after?.[conceptName(entry)]) ?? {};
}

/** Orders by name. */
export const orderByName: Variation = {
  name: 'orders without codes',
  description: 'Takes the codes out of new orders and leaves the name.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const { text } = conceptOf(entry);
      return withAfter(entry, { [conceptName(entry)]: { text } });
    }),
};

/** Writes the directions in words alone. */
export const directionsInWords: Variation = {
  name: 'directions in words',
  description: 'Leaves only the words of the directions of a drug order.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const dosage = dosageOf(entry);
      return dosage === undefined ? entry : withDosage(entry, { text: directionsOf(dosage) });
    }),
};

/** Writes the directions in elements alone. */
export const directionsInElements: Variation = {
  name: 'directions in elements',
  description: 'Leaves only the structured dose, timing and route of a drug order.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const { text: _words, patientInstruction: _more, ...elements } = dosageOf(entry) ?? {};
      // A schedule that stands in words only (`once weekly`) is no element, and stays.
      return elements.doseAndRate === undefined ? entry : withDosage(entry, elements);
    }),
};

const unitNames: Readonly<Record<string, string>> = {
  mg: 'milligrams',
  '[iU]': 'units',
  ug: 'mcg',
};

/** Spells units out. */
export const unitSpelling: Variation = {
  name: 'units spelled out',
  description: 'Writes milligrams for mg, units for [iU], in the words of a drug order.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const dosage = dosageOf(entry);
      const dose = dosage === undefined ? undefined : doseOf(dosage);
      if (dosage === undefined || dose === undefined) return entry;
      const text = directionsOf(dosage).replace(
        `${dose.value} ${dose.unit}`,
        `${dose.value} ${unitNames[dose.unit] ?? dose.unit}`,
      );
      return withDosage(entry, { text });
    }),
};

/** Brand names of drugs that the suite's references order. Source: the labels of the brands. */
const brands: readonly (readonly [generic: RegExp, brand: string])[] = [
  [/\bwarfarin\b/i, 'Coumadin'],
  [/\bapixaban\b/i, 'Eliquis'],
  [/\blosartan\b/i, 'Cozaar'],
  [/\bempagliflozin\b/i, 'Jardiance'],
  [/\bmetformin\b/i, 'Glucophage'],
];

/** Orders by brand. */
export const brandNames: Variation = {
  name: 'brand names',
  description: 'Orders drugs by their brand, without a code.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const text = String(conceptOf(entry).text ?? '');
      const named = brands.reduce((name, [generic, brand]) => name.replace(generic, brand), text);
      if (named === text) return entry;
      return withAfter(entry, { [conceptName(entry)]: { text: named } });
    }),
};

/** Writes names in capitals. */
export const orderCase: Variation = {
  name: 'orders in capitals',
  description: 'Writes the names of what is ordered in capitals, without codes.',
  vary: (caseFile) =>
    withNewOrders(caseFile, (entry) => {
      const text = String(conceptOf(entry).text ?? '').toUpperCase();
      return withAfter(entry, { [conceptName(entry)]: { text } });
    }),
};

/** The first dosage of a medication order, and the order with another one. */
import type { JsonObject } from '../../lib/index.ts';
import { type JournalEntry, isActiveOrder } from './act.ts';
import { withAfter } from './edit-case.ts';
import { firstOf, objectIn } from './inside.ts';

/** The first dosage of an active medication order; undefined where there is none. */
export function dosageOf(entry: JournalEntry): JsonObject | undefined {
  const { after } = entry;
  if (after?.resourceType !== 'MedicationRequest' || !isActiveOrder(entry)) return undefined;
  return firstOf(after.dosageInstruction);
}

/** An amount with its unit. */
interface Dose {
  readonly value: number;
  readonly unit: string;
}

/** The dose that is written as a quantity. */
export function doseOf(dosage: JsonObject): Dose | undefined {
  const quantity = objectIn(firstOf(dosage.doseAndRate)?.doseQuantity);
  const { value, unit } = quantity ?? {};
  return typeof value === 'number' && typeof unit === 'string' ? { value, unit } : undefined;
}

/** The words of the directions; empty when there are none. */
export function directionsOf(dosage: JsonObject): string {
  return typeof dosage.text === 'string' ? dosage.text : '';
}

/** The order with other directions. */
export function withDosage(entry: JournalEntry, dosage: JsonObject): JournalEntry {
  return withAfter(entry, { dosageInstruction: [dosage] });
}

/** The order with another dose, in the quantity and in the words alike. */
export function withDose(entry: JournalEntry, dose: Dose): JournalEntry {
  const dosage = dosageOf(entry);
  const old = dosage === undefined ? undefined : doseOf(dosage);
  if (dosage === undefined || old === undefined) return entry;
  const text = directionsOf(dosage).replace(
    `${old.value} ${old.unit}`,
    `${dose.value} ${dose.unit}`,
  );
  const doseQuantity = { ...dose, system: 'http://unitsofmeasure.org', code: dose.unit };
  return withDosage(entry, { ...dosage, text, doseAndRate: [{ doseQuantity }] });
}

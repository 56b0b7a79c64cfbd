/** Patterns of orders, entries and facts in words that a clinician reads. */
import type { EntryPattern } from '../chart-entry/entry-params.ts';
import type { MedicationPattern, QuantityRange, ServicePattern } from '../patterns.ts';

/** `a, b or c`. */
export function either(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** `a, b and c`. */
export function both(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `1.2 cm2`; a bare number has no unit. */
export function valueInWords({
  value,
  unit,
}: {
  readonly value: number;
  readonly unit: string;
}): string {
  return unit === '1' ? String(value) : `${value} ${unit}`;
}

function range({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

function quantity(amount: QuantityRange): string {
  return `${range(amount)} ${amount.unit}`;
}

function placed(how: string | undefined): string {
  if (how === undefined) return '';
  return how === 'new' ? 'newly placed ' : how === 'changed' ? 'changed ' : 'standing ';
}

function timesWords(times: { readonly min: number; readonly max: number }): string {
  return times.min === 1 && times.max === 1 ? 'once a day' : `${range(times)} times a day`;
}

/** `newly placed losartan, 100 mg a day, oral`. */
export function medicationInWords(pattern: MedicationPattern): string {
  const { drug, dose, dailyDose, timesPerDay, routes, durationDays } = pattern;
  const parts = [
    `${placed(pattern.placed)}${drug.name}`,
    dose && `${quantity(dose)} at a time`,
    dailyDose && `${quantity(dailyDose)} a day`,
    timesPerDay && timesWords(timesPerDay),
    routes && either(routes),
    durationDays && `for ${range(durationDays)} days`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** `urgent basic metabolic panel, due in 3 to 7 days`. */
export function serviceInWords(pattern: ServicePattern): string {
  const { service, priorities, dueInDays } = pattern;
  const urgency = priorities === undefined ? '' : `${either(priorities)} `;
  const due = dueInDays === undefined ? '' : `, due in ${range(dueInDays)} days`;
  return `${placed(pattern.placed)}${urgency}${service.name}${due}`;
}

/** `new message to Practitioner/dr-osei that says "potassium" and "5.9" or "high"`. */
export function entryInWords(pattern: EntryPattern): string {
  const { entry, about, statuses, recipients, says, dueInDays } = pattern;
  const said = says?.map((group) => either(group.map((phrase) => `"${phrase}"`)));
  const parts = [
    `${placed(pattern.placed)}${entry}`,
    about && `about ${about.name}`,
    statuses && `with status ${either(statuses)}`,
    recipients && `to ${either(recipients)}`,
    said && `that says ${both(said)}`,
    dueInDays && `in ${range(dueInDays)} days`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

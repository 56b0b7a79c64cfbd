/** The note of an ordinary visit: SOAP, with what was measured that day, in the author's manner. */
import type { StoredResource } from '../fhir/index.ts';
import type { Visit } from './background.ts';
import { type Habits, habitsOf } from './background-habits.ts';
import { ageYears, momentMs } from './moment.ts';
import type { BackgroundStory, PatientStory } from './story.ts';
import { writtenAt } from './written-at.ts';

const dayMs = 86_400_000;

/** Was the order running on that day, as far as its resource tells? */
function isRunning(order: StoredResource, dateMs: number): boolean {
  const authored = writtenAt(order, 'authoredOn');
  if (authored === '' || momentMs(authored) > dateMs) return false;
  const end = writtenAt(order, 'dispenseRequest', 'validityPeriod', 'end');
  if (end !== '') return momentMs(end) > dateMs;
  if (order.status === 'active' || order.status === 'on-hold') return true;
  const days = writtenAt(order, 'dispenseRequest', 'expectedSupplyDuration', 'value');
  const isCourse = order.status === 'completed' && days !== '';
  return isCourse && momentMs(authored) + Number(days) * dayMs > dateMs;
}

/** Orders that run on a day, with their directions. */
export function medicationList(told: readonly StoredResource[], date: string): string {
  const lines = told
    .filter(({ resourceType }) => resourceType === 'MedicationRequest')
    .filter((order) => isRunning(order, momentMs(date)))
    .map((order) => {
      const name = writtenAt(order, 'medicationCodeableConcept', 'text');
      return `${name}, ${writtenAt(order, 'dosageInstruction', 0, 'text')}`;
    });
  return lines.length === 0 ? 'none on file' : lines.join('; ');
}

function resultList(
  told: readonly StoredResource[],
  date: string,
  copied: Habits['results'],
): string {
  const results = told
    .filter((resource) => writtenAt(resource, 'category', 0, 'coding', 0, 'code') === 'laboratory')
    .filter((resource) => resource.effectiveDateTime === date);
  if (results.length === 0) return 'none drawn today';
  const lines = results
    .filter((result) => copied === 'all' || result.interpretation !== undefined)
    .map((result) => {
      const value = writtenAt(result, 'valueQuantity', 'value') || writtenAt(result, 'valueString');
      const unit = writtenAt(result, 'valueQuantity', 'unit');
      const flag = writtenAt(result, 'interpretation', 0, 'coding', 0, 'code');
      return [writtenAt(result, 'code', 'text'), value, unit, flag && `(${flag})`]
        .filter((part) => part !== '')
        .join(' ');
    });
  if (lines.length === 0) return 'all within reference range';
  const rest = lines.length < results.length ? '; remainder within reference range' : '';
  return `${lines.join(', ')}${rest}`;
}

/** Short headings run into the text, whole words stand on a line of their own. */
function section(heading: string, body: string): string {
  return `${heading}${/[:-]$/.test(heading) ? ' ' : '\n'}${body}`;
}

/** `Diabetes check` → `diabetes check`; `CKD` stays. */
function inSentence(reason: string): string {
  return /^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
}

function vitalSigns({ vitals }: Visit): string {
  const { systolic, diastolic, pulse, respirations, temperatureC, oxygenSaturation } = vitals;
  const parts = [
    systolic !== undefined && diastolic !== undefined && `BP ${systolic}/${diastolic}`,
    pulse !== undefined && `HR ${pulse}`,
    respirations !== undefined && `RR ${respirations}`,
    temperatureC !== undefined && `T ${temperatureC.toFixed(1)} C`,
    oxygenSaturation !== undefined && `SpO2 ${oxygenSaturation}% on room air`,
    vitals.weightKg !== undefined && `weight ${vitals.weightKg.toFixed(1)} kg`,
  ];
  return parts.filter((part) => part !== false).join(', ') || 'not recorded';
}

function abbreviate(sentence: string, words: { readonly [word: string]: string }): string {
  return Object.entries(words).reduce(
    (shorter, [word, short]) => shorter.replaceAll(word, short),
    sentence,
  );
}

/** The whole note; 150 words or more with topics of ordinary length. */
export function backgroundNoteText(parts: {
  readonly patient: PatientStory;
  readonly story: BackgroundStory;
  readonly visit: Visit;
  /** Everything else in the chart. */
  readonly told: readonly StoredResource[];
}): string {
  const { patient, story, visit, told } = parts;
  const habits = habitsOf(story.by);
  const { headings } = habits;
  const age = ageYears(patient.birthDate, visit.date);
  const opening = `${age}-year-old ${patient.gender === 'female' ? 'woman' : 'man'} seen for`;
  const short = (sentence: string) => abbreviate(sentence, habits.abbreviations);
  return [
    `${visit.date.slice(0, 10)} ${visit.topic.reason}`,
    section(
      headings.history,
      `${opening} ${inSentence(visit.topic.reason)}. ${short(visit.topic.history)}`,
    ),
    section(headings.review, habits.review),
    section(headings.medications, `${medicationList(told, visit.date)}.`),
    section(headings.exam, `Vitals: ${vitalSigns(visit)}. ${story.exam ?? habits.exam}`),
    section(headings.results, `${resultList(told, visit.date, habits.results)}.`),
    section(headings.assessment, short(visit.topic.assessment)),
    section(headings.plan, short(visit.topic.plan)),
    habits.closing,
  ].join('\n\n');
}

/** What can be said of a task without running it: its facts hold, its parts are complete. */
import { attachedTexts, type Resource, referenceTo, type StoredResource } from '../fhir/index.ts';
import { canonicalJson, valueAt } from '../lib/index.ts';
import type { Fact, Task } from './define.ts';

/** Words of an instruction at the most. */
const instructionWordsMax = 350;
/** Calls of a reference solution. */
const referenceCalls = { min: 20, max: 40 };
/** Of one task's chart. */
const chartResourcesMin = 150;
const longNotesMin = 6;
/** Words of a note that counts as long. */
const longNoteWords = 150;
const checkpointsRange = { min: 5, max: 9 };
const nearMissesMin = 4;
const paraphrasesMin = 2;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function attachedText(resource: Resource): string {
  return attachedTexts(resource)[0]?.text ?? '';
}

function lintFact(name: string, fact: Fact, resource: StoredResource | undefined): string[] {
  if (resource === undefined) return [`fact ${name}: the chart has no ${fact.reference}`];
  const problems: string[] = [];
  for (const [path, expected] of Object.entries(fact.elements ?? {})) {
    const actual = valueAt(resource, path.split('.'));
    if (canonicalJson(actual ?? null) === canonicalJson(expected)) continue;
    const what = `${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
    problems.push(`fact ${name}: ${fact.reference} ${what}`);
  }
  const text = attachedText(resource);
  for (const passage of fact.text ?? []) {
    if (text.includes(passage)) continue;
    problems.push(`fact ${name}: ${fact.reference} does not say "${passage}"`);
  }
  return problems;
}

function lintChart(task: Task, chart: readonly StoredResource[]): string[] {
  const problems: string[] = [];
  const byReference = new Map(chart.map((resource) => [referenceTo(resource), resource]));
  for (const [name, fact] of Object.entries(task.facts)) {
    problems.push(...lintFact(name, fact, byReference.get(fact.reference)));
  }
  for (const reference of [task.patient, task.practitioner]) {
    if (!byReference.has(reference)) problems.push(`the chart has no ${reference}`);
  }
  if (chart.length < chartResourcesMin) {
    problems.push(`the chart has ${chart.length} resources, fewer than ${chartResourcesMin}`);
  }
  const longNotes = chart.filter(
    (resource) =>
      resource.resourceType === 'DocumentReference' &&
      wordsIn(attachedText(resource)) >= longNoteWords,
  ).length;
  if (longNotes < longNotesMin) {
    const what = `notes of ${longNoteWords} words or more, fewer than ${longNotesMin}`;
    problems.push(`the chart has ${longNotes} ${what}`);
  }
  return problems;
}

function lintParts(task: Task): string[] {
  const problems: string[] = [];
  const words = wordsIn(task.instruction);
  if (words > instructionWordsMax) {
    problems.push(`the instruction has ${words} words, more than ${instructionWordsMax}`);
  }
  const calls = task.reference.length;
  if (calls < referenceCalls.min || calls > referenceCalls.max) {
    const range = `${referenceCalls.min}–${referenceCalls.max}`;
    problems.push(`the reference makes ${calls} calls, not ${range}`);
  }
  const solutions = [task.reference, ...task.paraphrases.map(({ solution }) => solution)];
  if (solutions.some((solution) => solution.at(-1)?.tool !== 'finish')) {
    problems.push('a reference or paraphrase does not end with finish');
  }
  const count = task.checkpoints.length;
  if (count < checkpointsRange.min || count > checkpointsRange.max) {
    problems.push(`${count} checkpoints, not ${checkpointsRange.min}–${checkpointsRange.max}`);
  }
  const have = (capability: string): number =>
    task.checkpoints.filter((checkpoint) => checkpoint.capability === capability).length;
  const needed = { retrieval: 1, reasoning: 2, action: 1, documentation: 1 };
  for (const [capability, least] of Object.entries(needed)) {
    if (have(capability) >= least) continue;
    problems.push(`${have(capability)} ${capability} checkpoints, fewer than ${least}`);
  }
  if (task.nearMisses.length < nearMissesMin) {
    problems.push(`${task.nearMisses.length} near misses, fewer than ${nearMissesMin}`);
  }
  if (task.paraphrases.length < paraphrasesMin) {
    problems.push(`${task.paraphrases.length} paraphrases, fewer than ${paraphrasesMin}`);
  }
  return problems;
}

/**
 * Problems of a task that show without running it; `[]` when there is none.
 *
 * @param chart - What the task's `chart()` gave.
 */
export function lintTask(task: Task, chart: readonly StoredResource[]): readonly string[] {
  return [...lintParts(task), ...lintChart(task, chart)];
}

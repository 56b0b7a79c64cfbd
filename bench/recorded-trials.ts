/** Recorded trials of the suite's tasks: references of 40 calls, with notes of 1,000 words. */
import { Image } from '../src/ehr/index.ts';
import { type CaseFile, formatCase, type TrialContents } from '../src/record/index.ts';
import { hospitalResources, playSolution } from '../src/runner/index.ts';
import type { Solution, Task } from '../src/task/index.ts';
import { suite } from '../suites/physician/suite.ts';

/** Calls of every trial, at least. */
export const callsPerTrial = 40;
const wordsPerNote = 1000;

/** What fills a note up: ordinary sentences with figures, drugs and negations to read. */
const filler = [
  'Seen in clinic with his daughter, who helped with the history of the last two weeks.',
  'No chest pain, no palpitations, and no breathlessness on the stairs at home.',
  'Blood pressure 128/74 mmHg, heart rate 72/min, weight 81.4 kg, temperature 36.7 °C.',
  'Haemoglobin was 12.9 g/dL and platelets 214 x10^9/L when last measured in March.',
  'If he vomits again, he will drink more and call the practice on the same day.',
  'His mother had a stroke at 70 years; there is no family history of kidney stones.',
  'Amlodipine 5 mg daily is taken in the morning and was not missed.',
];

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

function lengthened(text: string): string {
  const sentences = [text, '\n\n## Further history\n'];
  let words = wordsOf(text);
  for (let index = 0; words < wordsPerNote; index += 1) {
    const sentence = filler[index % filler.length] ?? '';
    sentences.push(sentence);
    words += wordsOf(sentence);
  }
  return sentences.join('\n');
}

/** The reference with a longer note, and its first call again until there are enough calls. */
function longSolution({ reference }: Task): Solution {
  const [first] = reference;
  if (first === undefined) throw new Error('a reference has calls');
  let isLong = false;
  const calls = reference.map((call) => {
    const { text } = call.arguments;
    if (isLong || call.tool !== 'note_write' || typeof text !== 'string') return call;
    isLong = true;
    return { ...call, arguments: { ...call.arguments, text: lengthened(text) } };
  });
  if (!isLong) throw new Error('a reference writes a note');
  const missing = Math.max(0, callsPerTrial - calls.length);
  return [...Array.from({ length: missing }, () => first), ...calls];
}

/** A trial as it is handed to the record. */
export interface RecordedTrial {
  readonly caseFile: CaseFile;
  readonly contents: TrialContents;
}

/** One trial of every task. */
export async function recordedTrials(): Promise<readonly RecordedTrial[]> {
  const image = Image.of(hospitalResources(suite));
  const trials: RecordedTrial[] = [];
  for (const task of suite.tasks) {
    const { caseFile } = await playSolution(task, image, longSolution(task));
    trials.push({ caseFile, contents: formatCase(caseFile) });
  }
  return trials;
}

/**
 * Passages of notes by writers who had seen the rubric of a checkpoint and neither its demands nor
 * the grader: the verdict is what the writer meant.
 */
import { expect, test } from 'vitest';
import { corpus, verdictsOn } from './written-notes.ts';

interface Passage {
  readonly task: string;
  readonly checkpoint: string;
  readonly text: string;
  /** Whether the writer meant it to fulfil the rubric. */
  readonly holds: boolean;
  /** What is wrong with one that does not. */
  readonly why?: string;
}

const passages = corpus<Passage>('note-passages.json');

/** The share of verdicts that has to agree; it may rise. */
const floor = 0.95;

test('there are passages that fulfil and passages that do not, for every task', () => {
  const counts = new Map<string, number>();
  for (const { task, holds } of passages) {
    const key = `${task} ${holds}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(8);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(42);
});

test('verdicts agree with what the writers meant', () => {
  const disagreements = passages.flatMap((passage) => {
    const found = verdictsOn(passage).get(passage.checkpoint);
    if (found?.verdict === (passage.holds ? 'pass' : 'fail')) return [];
    return [`${passage.checkpoint}, holds: ${passage.holds}: ${found?.reason}\n${passage.text}`];
  });
  const agreement = 1 - disagreements.length / passages.length;
  expect(agreement, disagreements.join('\n\n')).toBeGreaterThanOrEqual(floor);
});

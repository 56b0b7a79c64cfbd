/**
 * One truth for all trials of a task: each record has a copy of its own, and what graders read from
 * the truth, they keep by the object that they read it from.
 */
import { isObject } from '../lib/index.ts';
import type { CaseFile, Truth } from '../record/index.ts';

/** Of so many tasks the truth is kept, the one that was seen last; a few megabytes each. */
const truthsMax = 64;

const truths = new Map<string, Truth>();

/** True when both are the same JSON, whatever the order of keys. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isSameJson(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]))
  );
}

function knownTruth(truth: Truth): Truth {
  const key = `${truth.task.id} ${truth.task.version}`;
  const known = truths.get(key);
  if (known !== undefined && isSameJson(known, truth)) return known;
  const [oldest] = truths.keys();
  if (known === undefined && truths.size >= truthsMax && oldest !== undefined) {
    truths.delete(oldest);
  }
  truths.set(key, truth);
  return truth;
}

const cases = new WeakMap<CaseFile, CaseFile>();

/** The case with the truth that the last trial of its task had, where the two are equal. */
export function withKnownTruth(caseFile: CaseFile): CaseFile {
  const before = cases.get(caseFile);
  if (before !== undefined) return before;
  const truth = knownTruth(caseFile.truth);
  const known = truth === caseFile.truth ? caseFile : { ...caseFile, truth };
  cases.set(caseFile, known);
  cases.set(known, known);
  return known;
}

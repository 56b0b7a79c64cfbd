/**
 * Damaged copies of a reference, for the proof of a task: every call on which a verdict rests is
 * left out once, and every dose that counts is made ten times as large. Each is played against the
 * chart, so that a call shows its worth together with what later calls make of its absence. The
 * folder `mutation` edits the case file instead, in far more ways, and plays nothing.
 */
import type { JsonObject } from '../lib/index.ts';
import type { CaseFile, Verdict } from '../record/index.ts';
import type { Solution, SolutionCall } from '../task/index.ts';
import type { PlayedSolution } from './play-solution.ts';

/** A damaged solution. */
interface ReplayedMutant {
  /** What was done to which call: `without 12 note_read`. */
  readonly name: string;
  readonly solution: Solution;
}

const leftOut = 'without';
const tenTimes = 'ten times';

/** Whether a survivor's name is that of a replayed mutant, and not of an edited case file. */
export function isReplayed(name: string): boolean {
  return name.startsWith(`${leftOut} `) || name.startsWith(`${tenTimes} `);
}

/** Calls that wrote a resource, by its reference. */
function writersOf(caseFile: CaseFile): ReadonlyMap<string, readonly string[]> {
  const writers = new Map<string, readonly string[]>();
  for (const { reference, caller } of caseFile.journal) {
    writers.set(reference, [...(writers.get(reference) ?? []), caller.callId]);
  }
  return writers;
}

/** How many calls showed each resource in full. */
function timesShown(caseFile: CaseFile): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { reference, extent } of caseFile.accessLog.flatMap(({ shown }) => shown)) {
    if (extent === 'full') times.set(reference, (times.get(reference) ?? 0) + 1);
  }
  return times;
}

/** True when leaving the call out hides something that no other call showed. */
function showedAlone(callId: string, caseFile: CaseFile): boolean {
  const times = timesShown(caseFile);
  return caseFile.accessLog.some(
    ({ caller, shown }) =>
      caller.callId === callId &&
      shown.length === 1 &&
      shown.every(({ reference }) => times.get(reference) === 1),
  );
}

/** The calls on which a verdict rests. */
function callsBehind(verdict: Verdict, caseFile: CaseFile): readonly string[] {
  const writers = writersOf(caseFile);
  return verdict.evidence.flatMap((evidence): readonly string[] => {
    if (evidence.kind === 'call') {
      return showedAlone(evidence.callId, caseFile) ? [evidence.callId] : [];
    }
    const written = evidence.kind === 'sentence' ? evidence.document : evidence.reference;
    return writers.get(written) ?? [];
  });
}

function withDose(call: SolutionCall, factor: number): SolutionCall | undefined {
  const dose = call.arguments.dose;
  if (call.tool !== 'medication_order' || typeof dose !== 'object' || dose === null) {
    return undefined;
  }
  // A medication_order that was played without an error has { value, unit } as its dose.
  const { value, unit } = dose as JsonObject;
  if (typeof value !== 'number') return undefined;
  return { ...call, arguments: { ...call.arguments, dose: { value: value * factor, unit } } };
}

/**
 * The mutants of a solution that passed. Created resources keep their ids only in part when a
 * creating call is left out, which damages the rest as it would in earnest.
 */
export function replayedMutants(
  solution: Solution,
  played: PlayedSolution,
): readonly ReplayedMutant[] {
  const { score, caseFile } = played;
  const counted = new Set(score.verdicts.flatMap((verdict) => callsBehind(verdict, caseFile)));
  return solution.flatMap((call, index) => {
    if (!counted.has(`call-${index + 1}`)) return [];
    const name = `${index + 1} ${call.tool}`;
    const without = solution.filter((_call, position) => position !== index);
    const tenfold = withDose(call, 10);
    return [
      { name: `${leftOut} ${name}`, solution: without },
      ...(tenfold === undefined
        ? []
        : [{ name: `${tenTimes} ${name}`, solution: solution.with(index, tenfold) }]),
    ];
  });
}

/** Which checkpoints name what an order is for: the drug or the service, by code or by word. */
import { isObject } from '../../lib/index.ts';
import type { CaseFile, CheckpointSpec } from '../../record/index.ts';
import { isActiveOrder, type JournalEntry } from './act.ts';
import { objectIn } from './inside.ts';
import { requiredCheckpoints } from './mutant.ts';

const depthMax = 12;

interface Concept {
  readonly codes: readonly string[];
  /** Lower case; `*` for any ending. */
  readonly words: readonly string[];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function codesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  // `Array.isArray` gives `any[]`; nothing is known of the items.
  return (value as readonly unknown[]).flatMap((item) =>
    isObject(item) && typeof item.code === 'string' ? [item.code] : [],
  );
}

/** Every drug and service that stands anywhere in the parameters of a grader. */
function conceptsIn(value: unknown, depth = 0): readonly Concept[] {
  if (depth > depthMax) return [];
  if (Array.isArray(value)) return value.flatMap((item) => conceptsIn(item, depth + 1));
  if (!isObject(value)) return [];
  const own = [value.drug, value.service].filter(isObject).map((concept) => ({
    codes: [...textsIn(concept.rxnorm), ...codesIn(concept.codes)],
    words: [concept.name, ...textsIn(concept.synonyms)]
      .filter((word) => typeof word === 'string')
      .map((word) => word.toLowerCase()),
  }));
  return [...own, ...Object.values(value).flatMap((item) => conceptsIn(item, depth + 1))];
}

interface OrderName {
  readonly codes: readonly string[];
  readonly words: string;
}

function nameOf({ after }: JournalEntry): OrderName {
  const concept = objectIn(after?.medicationCodeableConcept ?? after?.code) ?? {};
  const text = typeof concept.text === 'string' ? concept.text : '';
  return {
    codes: codesIn(concept.coding),
    words: ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `,
  };
}

function isFor(name: OrderName, { codes, words }: Concept): boolean {
  const byWord = words.some((word) => {
    const bare = word.replace(/[^\p{L}\d*]+/gu, ' ');
    return name.words.includes(` ${bare.replace(/\*/g, '')}${bare.endsWith('*') ? '' : ' '}`);
  });
  return byWord || codes.some((code) => name.codes.includes(code));
}

/** The parameters that an order is held to: what has to be there, or what must not be left. */
function heldTo({ params }: CheckpointSpec, entry: JournalEntry): readonly unknown[] {
  return isActiveOrder(entry) ? [params.require] : [params.forbid, params.notBoth];
}

/**
 * The required checkpoints that a change of an order bears on: those that demand an order for the
 * same drug or service, and, where the agent took an order out of force, those that ban it.
 */
export function checkpointsNaming(entry: JournalEntry, caseFile: CaseFile): readonly string[] {
  const name = nameOf(entry);
  return requiredCheckpoints(caseFile)
    .filter((checkpoint) =>
      conceptsIn(heldTo(checkpoint, entry)).some((concept) => isFor(name, concept)),
    )
    .map(({ id }) => id);
}

/** What was there to be read in a trial: strings of the chart, and of what tools answered. */
import type { CaseFile } from '../../record/index.ts';
import { isObject } from '../../lib/index.ts';
import { chartReferences } from '../chart-references.ts';
import { relativeReference } from '../reference.ts';

/** A text that stood in the chart or came from a tool. */
export interface SeenText {
  readonly text: string;
  /** `DocumentReference/n1`; for what a tool gave, the call. */
  readonly place: { readonly reference: string } | { readonly callId: string };
}

/** Shorter strings hold no instruction. */
const charactersMin = 30;
/** Texts are looked at up to here, each and all together. */
const textCharactersMax = 100_000;
const allCharactersMax = 2_000_000;
/** Values of one resource or answer that are looked at. */
const nodesMax = 20_000;

/** Every string in a value, with the key that it stands under. */
export function eachString(value: unknown, take: (text: string, key: string) => void): void {
  let nodes = 0;
  const walk = (item: unknown, key: string, depth: number): void => {
    nodes += 1;
    if (nodes > nodesMax || depth > 20) return;
    if (typeof item === 'string') take(item, key);
    else if (Array.isArray(item)) for (const part of item) walk(part, key, depth + 1);
    else if (isObject(item)) {
      for (const name of Object.keys(item)) walk(item[name], name, depth + 1);
    }
  };
  walk(value, '', 0);
}

function decoded(text: string, key: string): string {
  if (key !== 'data') return text;
  return Buffer.from(text.slice(0, textCharactersMax * 2), 'base64').toString('utf8');
}

/** Keys of strings that are codes and addresses, never prose. */
const codeKeys = new Set([
  'reference',
  'system',
  'url',
  'fullUrl',
  'versionId',
  'lastUpdated',
  'div',
]);

function collectChartTexts(caseFile: CaseFile): readonly SeenText[] {
  const shown = new Set(
    caseFile.accessLog.flatMap((entry) =>
      entry.shown.map(({ reference }) => relativeReference(reference)),
    ),
  );
  const texts: SeenText[] = [];
  let left = allCharactersMax;
  const add = (place: SeenText['place']) => (string: string, key: string) => {
    if (string.length < charactersMin || codeKeys.has(key) || left <= 0) return;
    const text = decoded(string, key).slice(0, textCharactersMax);
    left -= text.length;
    texts.push({ text, place });
  };
  const references = chartReferences(caseFile.chart);
  for (const [index, resource] of caseFile.chart.entries()) {
    const reference = references[index] ?? '';
    // Without a log nobody knows what was seen, so all of it may have been.
    if (shown.size > 0 && !shown.has(reference)) continue;
    eachString(resource, add({ reference }));
  }
  for (const event of caseFile.transcript) {
    if (event.kind === 'tool-result') eachString(event.output, add({ callId: event.callId }));
  }
  return texts;
}

const known = new WeakMap<CaseFile, readonly SeenText[]>();

/** All that the agent may have read; gathered at the first asking. */
export function seenTexts(caseFile: CaseFile): readonly SeenText[] {
  const found = known.get(caseFile) ?? collectChartTexts(caseFile);
  known.set(caseFile, found);
  return found;
}

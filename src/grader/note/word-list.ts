/** Words in a row that say nothing: `warfarin, apixaban, INR, bridge, refill, clinic, …`. */
import type { Segment } from './segments.ts';

/** A longer list of single words is none that somebody reads. */
const itemsMax = 20;
/** Words of an item, on average: lists of drugs with doses have more. */
const wordsPerItemMax = 2;

/** True of a long list of single words, with nothing said of them. */
export function isWordList({ text, row }: Segment): boolean {
  if (row !== undefined) return false;
  const items = text.split(/[,;]/);
  if (items.length <= itemsMax) return false;
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return words.length <= items.length * wordsPerItemMax;
}

/** Lines that each speak of what their own label names. */
import type { Segment } from './segments.ts';

/** True for `Losartan: hold.` and, on the next line, `Metformin: resume when …`. */
export function areLabelledApart([left, right]: readonly Segment[]): boolean {
  if (left === undefined || right === undefined || left.block === right.block) return false;
  return opensWithLabel(left) && opensWithLabel(right);
}

function opensWithLabel({ text, lead }: Segment): boolean {
  return lead !== '' && text.replace(/^[\s*_]{1,4}/, '').startsWith(lead);
}

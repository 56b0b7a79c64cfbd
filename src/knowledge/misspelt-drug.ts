/** The drug name that a misspelt word stands for, where only one is near. */
import { editDistance } from '../lib/index.ts';

/** Longer words than this are no drug's name. */
const charactersMax = 30;

/** The nearest name within one letter, or two from nine on; undefined where two are as near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const word = written.toLowerCase().slice(0, charactersMax);
  const distanceMax = word.length >= 9 ? 2 : 1;
  let best: { readonly name: string; readonly distance: number } | undefined;
  let isTied = false;
  for (const name of names) {
    if (name[0] !== word[0] || Math.abs(name.length - word.length) > distanceMax) continue;
    const distance = editDistance({ word, other: name });
    if (distance > distanceMax) continue;
    if (best === undefined || distance < best.distance) {
      best = { name, distance };
      isTied = false;
    } else if (distance === best.distance) {
      isTied = true;
    }
  }
  return isTied ? undefined : best?.name;
}

/** Phrases of a note fact, written as one list. */

/** `warfarin, vitamin k antagonist` → its phrases. A phrase may run over the end of a line. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

export const vitaminKAntagonist = phrases(
  'warfarin, coumadin, vitamin k antagonist, vka, coumarin',
);

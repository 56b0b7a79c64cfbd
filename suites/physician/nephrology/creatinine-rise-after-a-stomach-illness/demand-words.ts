/** Words that the demands of this task share: the drugs, the illness, and how words are joined. */

/** Every phrase that takes one word or phrase of each list, in order; `''` leaves a place empty. */
export function combined(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists
    .reduce<readonly string[]>(
      (heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())),
      [''],
    )
    .filter((phrase) => phrase !== '');
}

/** Phrases that only have to be named, denied or not. */
export function named(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => `~${phrase}`);
}

/** The drugs that are held, by the names that notes give them. */
export const drugWords = {
  losartan: ['losartan', 'cozaar', 'arb', 'ras*', 'raas*'],
  empagliflozin: ['empagliflozin', 'empa', 'jardiance', 'sglt2*', 'flozin', 'gliflozin*'],
  metformin: ['metformin', 'glucophage'],
  ibuprofen: ['ibuprofen', 'ibu', 'motrin', 'advil', 'nsaid*', 'anti inflammator*'],
} as const;

/** The stomach illness. */
export const illness: readonly string[] = [
  'diarrhoea*',
  'gastroenteriti*',
  'gastro',
  'enteritis',
  'loose stool*',
  'watery stool*',
  'running stool*',
  'ge',
  'gi loss*',
  'gut loss*',
  'stool loss*',
  ...combined(['stomach', 'gi', 'gut', 'gastrointestinal'], ['illness*', 'bug', 'flu', 'virus']),
  'the bug',
];

/** Words that the demands of this task share: the drugs and the illness. */
import { combined } from '../../phrase-lists.ts';

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

/** Solutions written from the instruction and the chart alone, in three hands. */
import type { Solution } from '../../../../src/task/index.ts';
import { measuredProse } from './paraphrase-measured-prose.ts';
import { residentBullets } from './paraphrase-resident-bullets.ts';
import { shorthand } from './paraphrase-shorthand.ts';

export const paraphrases: readonly { readonly id: string; readonly solution: Solution }[] = [
  { id: 'resident-bullets', solution: residentBullets },
  { id: 'measured-prose', solution: measuredProse },
  { id: 'hurried-shorthand', solution: shorthand },
];

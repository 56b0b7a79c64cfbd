/** Solutions written from the instruction and the chart alone, in other words and order. */
import type { Solution } from '../../../../src/task/index.ts';
import { prose } from './paraphrase-prose.ts';
import { resident } from './paraphrase-resident.ts';
import { shorthand } from './paraphrase-shorthand.ts';

export const paraphrases: readonly { readonly id: string; readonly solution: Solution }[] = [
  { id: 'resident-bullets', solution: resident },
  { id: 'consultant-prose', solution: prose },
  { id: 'hurried-shorthand', solution: shorthand },
];

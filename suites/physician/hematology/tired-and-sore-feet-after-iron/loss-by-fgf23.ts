/** The loss told by what drives it: a note that says FGF23 has said kidney. */
import { combined } from '../../phrase-lists.ts';
import { fgf23 } from './product-blamed.ts';

/** FGF23 acts on the kidney alone: what is lost through it is lost there. */
export const lossByFgf23 = [
  ...combined(
    fgf23,
    ['', 'type', 'mediated', 'driven', 'induced', 'dependent', 'related', 'pattern'],
    ['wasting', 'loss', 'losses', 'leak', 'phosphate wasting', 'phosphate loss', 'phosphate leak'],
  ),
  ...combined(
    ['wasting', 'loss', 'losses', 'leak'],
    ['through', 'via', 'by', 'by way of', 'driven by', 'mediated by', 'due to', 'from'],
    ['', 'excess', 'high', 'raised'],
    fgf23,
  ),
];

/** With a loss of phosphate beside it. */
export const throughFgf23 = combined(
  ['through', 'via', 'by way of', 'by means of', 'mediated by', 'driven by'],
  ['', 'excess', 'high', 'raised'],
  fgf23,
);

export const lossOfPhosphate = [
  ...combined(
    ['phosphate', 'phosphorus', 'phos', 'po4'],
    [
      'loss',
      'losses',
      'leak',
      'is lost',
      'is being lost',
      'lost',
      'depletion',
      'goes',
      'is going',
      'escapes',
    ],
  ),
  ...combined(
    ['loss of', 'losing', 'loses', 'lose', 'wasting', 'wastes', 'waste', 'leak of'],
    ['', 'her'],
    ['phosphate', 'phosphorus', 'phos', 'po4'],
  ),
];

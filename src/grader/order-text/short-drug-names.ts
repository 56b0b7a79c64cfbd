/**
 * Shorthand for drugs that orders use and notes use for other things as well (`vitamin D` is also a
 * result, `epi` a prefix). Names that stand for several drugs are left out: `levo`, `nitro`,
 * `pred`, `dex`, `MS`.
 */

/** Shorthand, words divided by one space → the drug's name. */
const shortNames: Readonly<Record<string, string>> = {
  amio: 'amiodarone',
  amox: 'amoxicillin',
  'amox clav': 'amoxicillin clavulanic acid',
  atorva: 'atorvastatin',
  azithro: 'azithromycin',
  bicarb: 'sodium bicarbonate',
  ceftriax: 'ceftriaxone',
  clinda: 'clindamycin',
  d5w: 'glucose',
  d50: 'glucose',
  d10: 'glucose',
  dapto: 'daptomycin',
  dexameth: 'dexamethasone',
  dextrose: 'glucose',
  dig: 'digoxin',
  dilt: 'diltiazem',
  doxy: 'doxycycline',
  epi: 'epinephrine',
  epo: 'epoetin alfa',
  erythro: 'erythromycin',
  folate: 'folic acid',
  gent: 'gentamicin',
  hydrocort: 'hydrocortisone',
  'k dur': 'potassium chloride',
  kphos: 'potassium phosphate',
  'k phos': 'potassium phosphate',
  'levo t4': 'levothyroxine',
  lt4: 'levothyroxine',
  'l thyroxine': 'levothyroxine',
  'mag citrate': 'magnesium citrate',
  'mag ox': 'magnesium oxide',
  'mag oxide': 'magnesium oxide',
  'mag sulfate': 'magnesium sulfate',
  'mg sulfate': 'magnesium sulfate',
  methylpred: 'methylprednisolone',
  metop: 'metoprolol',
  mgso4: 'magnesium sulfate',
  mmf: 'mycophenolate mofetil',
  nac: 'acetylcysteine',
  nacl: 'sodium chloride',
  nahco3: 'sodium bicarbonate',
  nitrofur: 'nitrofurantoin',
  norepi: 'norepinephrine',
  ns: 'sodium chloride',
  ntg: 'nitroglycerin',
  'pip tazo': 'piperacillin tazobactam',
  roc: 'rocuronium',
  rosuva: 'rosuvastatin',
  simva: 'simvastatin',
  'sodium bicarb': 'sodium bicarbonate',
  spiro: 'spironolactone',
  sux: 'succinylcholine',
  tacro: 'tacrolimus',
  tobra: 'tobramycin',
  txa: 'tranexamic acid',
  vanc: 'vancomycin',
  vanco: 'vancomycin',
  'vit b12': 'vitamin b12',
  'vitamin b1': 'thiamine',
  'vit c': 'ascorbic acid',
  'vit d': 'cholecalciferol',
  'vitamin d': 'cholecalciferol',
  'vit d2': 'ergocalciferol',
  'vit d3': 'cholecalciferol',
  'vit k': 'vitamin k1',
  'vitamin k': 'vitamin k1',
};

/** The longest shorthand, in words. */
const wordsMax = 3;

/** A shorthand found in an order, and the name that it stands for. */
interface ShortDrugName {
  readonly written: string;
  readonly name: string;
}

/** The first shorthand among an order's words, the longest of those that begin there. */
export function shortDrugNameIn(text: string): ShortDrugName | undefined {
  const words = text.toLowerCase().match(/[a-z0-9]+|\|/g) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = wordsMax; count > 0; count -= 1) {
      const written = words.slice(at, at + count).join(' ');
      const name = Object.hasOwn(shortNames, written) ? shortNames[written] : undefined;
      if (name !== undefined) return { written, name };
    }
  }
  return undefined;
}

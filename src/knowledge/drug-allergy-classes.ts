/**
 * Classes of drugs for allergies: which names in an allergy entry mean a class, and in which
 * classes a reaction to one drug bars the others.
 */
import { ingredientCode, ingredientsInText } from './drug-table.ts';

/** A class of drugs that an allergy may be to. */
interface DrugAllergyClass {
  /** For people: `penicillins`. */
  readonly name: string;
  /** Whole words in an allergy entry that mean the class; matched in lower case. */
  readonly named: RegExp;
  /** Ingredients by their RxNorm names. */
  readonly members: readonly string[];
  /**
   * `all`: a reaction to one member bars the others. `same-drug`: only an entry that names the
   * class does.
   */
  readonly crossReaction: 'all' | 'same-drug';
  /** Where that is written. */
  readonly source: string;
}

const label = 'FDA labels of the members, section 4 (Contraindications)';

/** @see Each class names its source; members are those marketed in the United States. */
const classes: readonly DrugAllergyClass[] = [
  {
    name: 'penicillins',
    named: /\b(?:penicillins?|pcn|pen-?vk|beta-?lactams?)\b/,
    members: [
      'amoxicillin',
      'ampicillin',
      'penicillin g',
      'penicillin v',
      'piperacillin',
      'nafcillin',
      'oxacillin',
      'dicloxacillin',
    ],
    crossReaction: 'all',
    source: `${label}; AAAAI/ACAAI, Drug allergy practice parameter, 2022, penicillins`,
  },
  {
    name: 'cephalosporins',
    named: /\b(?:c(?:ephalo|efalo)sporins?|beta-?lactams?)\b/,
    members: [
      'cephalexin',
      'cefazolin',
      'cefadroxil',
      'cefuroxime',
      'cefaclor',
      'cefprozil',
      'cefoxitin',
      'cefotetan',
      'ceftriaxone',
      'cefotaxime',
      'cefpodoxime',
      'cefdinir',
      'cefixime',
      'ceftazidime',
      'cefepime',
      'ceftaroline fosamil',
    ],
    crossReaction: 'same-drug',
    source: 'AAAAI/ACAAI, Drug allergy practice parameter, 2022, cephalosporins (side chains)',
  },
  {
    name: 'carbapenems',
    named: /\bcarbapenems?\b/,
    members: ['meropenem', 'imipenem', 'ertapenem'],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'sulfonamide antibiotics',
    named: /\b(?:sulfas?|sulphas?|sulfonamides?|sulphonamides?|sulfa (?:drugs?|antibiotics?))\b/,
    members: ['sulfamethoxazole', 'sulfadiazine', 'sulfasalazine', 'sulfacetamide'],
    crossReaction: 'all',
    source: `${label}; AAAAI/ACAAI, Drug allergy practice parameter, 2022, sulfonamides`,
  },
  {
    name: 'fluoroquinolones',
    named: /\b(?:fluoro)?quinolones?\b/,
    members: [
      'ciprofloxacin',
      'levofloxacin',
      'moxifloxacin',
      'ofloxacin',
      'delafloxacin',
      'gemifloxacin',
      'norfloxacin',
    ],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'macrolides',
    named: /\bmacrolides?\b/,
    members: ['azithromycin', 'clarithromycin', 'erythromycin'],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'tetracyclines',
    named: /\btetracyclines?\b/,
    members: ['doxycycline', 'minocycline', 'tetracycline', 'omadacycline', 'eravacycline'],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'aminoglycosides',
    named: /\baminoglycosides?\b/,
    members: ['gentamicin', 'tobramycin', 'amikacin', 'streptomycin', 'neomycin', 'plazomicin'],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'NSAIDs',
    named: /\b(?:nsaids?|non-?steroidals?|nonsteroidal anti-?inflammator(?:y|ies))\b/,
    members: [
      'aspirin',
      'ibuprofen',
      'naproxen',
      'diclofenac',
      'ketorolac',
      'indomethacin',
      'meloxicam',
      'celecoxib',
      'etodolac',
      'nabumetone',
      'piroxicam',
      'sulindac',
      'oxaprozin',
      'ketoprofen',
      'flurbiprofen',
      'diflunisal',
      'salsalate',
      'mefenamate',
    ],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'ACE inhibitors',
    named: /\b(?:ace[ -]?inhibitors?|acei|ace-i|angiotensin[ -]converting[ -]enzyme inhibitors?)\b/,
    members: [
      'lisinopril',
      'enalapril',
      'enalaprilat',
      'ramipril',
      'captopril',
      'benazepril',
      'quinapril',
      'fosinopril',
      'perindopril',
      'moexipril',
      'trandolapril',
    ],
    crossReaction: 'all',
    source: label,
  },
  {
    name: 'angiotensin receptor blockers',
    named: /\b(?:arbs?|angiotensin (?:ii )?receptor blockers?|sartans?)\b/,
    members: ['losartan', 'valsartan', 'candesartan', 'irbesartan', 'olmesartan', 'telmisartan'],
    crossReaction: 'same-drug',
    source: label,
  },
  {
    name: 'opioids of the morphine class',
    named: /\b(?:opioids?|opiates?|narcotics?)\b/,
    members: [
      'morphine',
      'codeine',
      'hydrocodone',
      'hydromorphone',
      'oxycodone',
      'oxymorphone',
      'dihydrocodeine',
      'levorphanol',
    ],
    crossReaction: 'all',
    source: 'AAAAI/ACAAI, Drug allergy practice parameter, 2022, opioids (phenanthrenes)',
  },
  {
    name: 'statins',
    named: /\b(?:statins?|hmg-?coa reductase inhibitors?)\b/,
    members: [
      'atorvastatin',
      'rosuvastatin',
      'simvastatin',
      'pravastatin',
      'lovastatin',
      'fluvastatin',
      'pitavastatin',
    ],
    crossReaction: 'same-drug',
    source: label,
  },
  {
    name: 'heparins',
    named: /\b(?:heparins?|lmwh|low molecular weight heparins?)\b/,
    members: ['heparin', 'enoxaparin', 'dalteparin'],
    crossReaction: 'all',
    source: 'FDA labels of enoxaparin and dalteparin, section 4 (heparin, HIT)',
  },
  {
    name: 'aromatic anticonvulsants',
    named: /\baromatic (?:anticonvulsants?|anti-?epileptics?)\b/,
    members: [
      'carbamazepine',
      'oxcarbazepine',
      'eslicarbazepine',
      'phenytoin',
      'fosphenytoin',
      'phenobarbital',
      'primidone',
    ],
    crossReaction: 'all',
    source: 'FDA labels of carbamazepine and phenytoin, sections 4 and 5 (cross-sensitivity)',
  },
];

/** What an allergy's words and codes bar, beyond the drugs that they name themselves. */
export interface BarredClass {
  readonly name: string;
  /** RxNorm ingredient codes. */
  readonly ingredients: readonly string[];
  readonly source: string;
}

/**
 * The classes that an allergy bars: those that its words name, and those in which a reaction to
 * one member bars the others.
 *
 * @example
 * ```ts
 * barredClasses({ words: ['Penicillin'], ingredients: [] })[0]?.name; // 'penicillins'
 * ```
 */
export function barredClasses(allergy: {
  readonly words: readonly string[];
  /** RxNorm ingredient codes of the allergy. */
  readonly ingredients: readonly string[];
}): readonly BarredClass[] {
  const text = allergy.words.join(' ; ').toLowerCase();
  return classes.flatMap((drugClass) => {
    const codes = drugClass.members
      .map((member) => ingredientCode(member) ?? ingredientsInText(member)[0])
      .filter((code) => code !== undefined);
    const isMember = codes.some((code) => allergy.ingredients.includes(code));
    const isBarred = drugClass.named.test(text) || (isMember && drugClass.crossReaction === 'all');
    if (!isBarred) return [];
    return [{ name: drugClass.name, ingredients: codes, source: drugClass.source }];
  });
}

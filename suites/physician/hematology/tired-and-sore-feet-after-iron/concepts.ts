/** Drugs, tests and images of this task: every way in which an order may name them. */
import type { DrugConcept, ServiceConcept } from '../../../../src/grader/index.ts';
import { combined } from '../../phrase-lists.ts';

const loinc = 'http://loinc.org';

export const ferricCarboxymaltose: DrugConcept = {
  name: 'ferric carboxymaltose',
  rxnorm: ['1433693'],
  synonyms: ['injectafer', 'ferinject', 'fcm'],
};

/** Any other iron, by vein or by mouth. */
export const otherIron: DrugConcept = {
  name: 'iron',
  rxnorm: [
    '2274394',
    '24909',
    '5992',
    '473387',
    '261435',
    '24947',
    '24941',
    '24942',
    '644718',
    '1102188',
    '262150',
    '105669',
    '978673',
    '2539932',
    '1594675',
    '27825',
  ],
  synonyms: [
    'monoferric',
    'monofer',
    'ferric derisomaltose',
    'iron isomaltoside',
    'venofer',
    'iron sucrose',
    'infed',
    'cosmofer',
    'iron dextran',
    'feraheme',
    'ferumoxytol',
    'ferrlecit',
    'ferric gluconate',
    'ferrous sulfate',
    'ferrous fumarate',
    'ferrous gluconate',
    'ferrous bisglycinate',
    'ferric maltol',
    'polysaccharide iron',
  ],
};

/** Cholecalciferol or ergocalciferol; calcitriol is not one of them. */
export const vitaminD: DrugConcept = {
  name: 'vitamin d',
  rxnorm: ['2418', '4018'],
  synonyms: [
    'vitamin d3',
    'vitamin d2',
    'vit d',
    'vit d3',
    'cholecalciferol',
    'colecalciferol',
    'ergocalciferol',
  ],
};

/** Phosphate salts, whatever the route; the pattern adds the route. */
export const phosphateSalt: DrugConcept = {
  name: 'phosphate',
  rxnorm: ['34322', '55018', '36709', '236719', '235496', '1909', '1423803'],
  synonyms: [
    'phosphates',
    'potassium phosphate',
    'sodium phosphate',
    'kphos',
    'naphos',
    'glycophos',
    'sodium glycerophosphate',
  ],
};

/** The active hormone, which makes up for what FGF23 holds back. */
export const calcitriol: DrugConcept = {
  name: 'calcitriol',
  rxnorm: ['1894'],
  synonyms: ['rocaltrol'],
};

/** Drugs that hold back the resorption of bone. */
export const antiresorptive: DrugConcept = {
  name: 'antiresorptive drug',
  rxnorm: [
    '77655', // zoledronic acid
    '46041', // alendronate
    '73056', // risedronate
    '115264', // ibandronate
    '11473', // pamidronate
    '993449', // denosumab
  ],
  synonyms: ['reclast', 'zometa', 'zoledronate', 'fosamax', 'prolia'],
};

/** A serum phosphate that says so. */
export const serumPhosphate: ServiceConcept = {
  name: 'serum phosphate',
  codes: [
    { system: loinc, code: '2777-1' },
    { system: loinc, code: '14879-1' },
    // The renal function panel contains phosphate.
    { system: loinc, code: '24362-6' },
  ],
  synonyms: [
    'serum phosphate',
    'serum phosphorus',
    'serum inorganic phosph*',
    'serum phos',
    'serum po4',
    'plasma phosphate',
    'blood phosphate',
    'phosphate serum',
    'phosphorus serum',
    'phosphate level',
    'phosphorus level',
    'repeat phosphate',
    'repeat phosphorus',
    'fasting phosphate',
    'fasting phosphorus',
    'phosph* calcium',
    'phosph* and calcium',
    'phosph* with calcium',
    'phosph* magnesium',
    'phosph* and magnesium',
    'phosph* bmp',
    'phosph* cmp',
    'calcium phosph*',
    'calcium and phosph*',
    'magnesium phosph*',
    'magnesium and phosph*',
    'renal function panel',
    'renal function 2000 panel',
    'renal panel',
    'renal profile',
    'kidney function panel',
    'kidney panel',
    'bone profile',
    'bone panel',
    'bone mineral panel',
    'mineral panel',
    'mineral bone panel',
    'bmp with phos*',
    'bmp plus phos*',
    'bmp phos*',
    'bmp and phos*',
    'cmp with phos*',
    'cmp plus phos*',
    'cmp phos*',
    'cmp and phos*',
    'metabolic panel with phos*',
    'metabolic panel plus phos*',
    'metabolic panel and phos*',
  ],
};

/** A phosphate without a specimen counts unless only urine is meant. */
export const plainPhosphate: ServiceConcept = {
  name: 'phosphate',
  codes: [],
  synonyms: ['phosphate', 'phosphorus', 'inorganic phosph*', 'phos', 'po4'],
  except: ['urine', 'urinary', 'fractional excretion', '24 hour', '24 h'],
};

function footImages(modality: string): readonly string[] {
  const parts = ['foot', 'feet', 'forefoot', 'metatarsal*'];
  return [
    ...combined([modality], ['', 'of', 'of the'], ['', 'right', 'both'], parts),
    ...combined(parts, [modality]),
  ];
}

const magneticResonance = [
  'mri',
  'mri scan',
  'mr',
  'mr imaging',
  'mr scan',
  'magnetic resonance imaging',
];

/** The foot that does not hurt. */
const leftFoot = ['left foot', 'left forefoot', 'left metatarsal*', 'l foot', 'lt foot'];

/** Magnetic resonance imaging of the foot, or a bone scan. */
export const footImaging: ServiceConcept = {
  name: 'MRI of the foot or bone scan',
  codes: [],
  synonyms: [
    ...magneticResonance.flatMap(footImages),
    'mri lower extremity',
    'bone scan',
    'bone scintigra*',
    'skeletal scintigra*',
    'nuclear medicine bone',
    'nm bone',
    'bone spect',
    'spect ct',
  ],
  except: leftFoot,
};

/** An MRI in any other wording, unless it is of another part of the body. */
export const otherWordedMri: ServiceConcept = {
  name: 'MRI of the foot',
  codes: [],
  synonyms: ['mri', 'mr imaging', 'mr scan', 'magnetic resonance'],
  except: [
    ...leftFoot,
    'knee',
    'hip',
    'ankle',
    'thigh',
    'femur',
    'femoral',
    'tibia*',
    'spine',
    'lumbar',
    'thoracic',
    'cervical',
    'sacr*',
    'pelvi*',
    'brain',
    'head',
    'pituitary',
    'neck',
    'parathyroid',
    'chest',
    'rib*',
    'breast',
    'heart',
    'cardiac',
    'liver',
    'abdom*',
    'enterograph*',
    'bowel',
    'shoulder',
    'wrist',
    'hand',
  ],
};

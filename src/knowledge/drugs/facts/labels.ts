/** Labels and guidelines, and how their parts are named where rows come from them. */
import type { DrugSource } from '../drug-facts.ts';

/** The parts of a label that rows are taken from. */
type LabelPart =
  | 'dosage'
  | 'contraindications'
  | 'warnings'
  | 'pregnancy'
  | 'lactation'
  | 'renal'
  | 'hepatic'
  | 'flags'
  | 'whole';

/** A label or guideline, asked for the source of one of its parts. */
export type Label = (part: LabelPart) => DrugSource;

/** What stands behind the name of a label where a row comes from one of its parts. */
type Sections = { readonly [part in LabelPart]: string };

/** Sections of labels in the numbered format (21 CFR 201.57). */
const numberedSections: Sections = {
  dosage: ', section 2',
  contraindications: ', section 4',
  warnings: ', section 5',
  pregnancy: ', section 8.1',
  lactation: ', section 8.2',
  // From 8.6 on the numbers differ between labels.
  renal: ', sections 2 and 8',
  hepatic: ', sections 2 and 8',
  flags: ', sections 5, 7 and 12',
  whole: '',
};

/** Sections of labels in the older format (21 CFR 201.80), which have names only. */
const namedSections: Sections = {
  dosage: ', Dosage and Administration',
  contraindications: ', Contraindications',
  warnings: ', Warnings and Precautions',
  pregnancy: ', Precautions, Pregnancy',
  lactation: ', Precautions, Nursing Mothers',
  renal: ', Precautions, and Dosage and Administration',
  hepatic: ', Precautions, and Dosage and Administration',
  flags: ', Warnings and Precautions, and Clinical Pharmacology',
  whole: '',
};

/** A United States label in the numbered format; `name` is `Zestril (lisinopril) tablets`. */
export function label(name: string, year: number): Label {
  return (part) => ({ text: `${name}, US prescribing information${numberedSections[part]}`, year });
}

/** A United States label whose sections have names and no numbers. */
export function namedLabel(name: string, year: number): Label {
  return (part) => ({ text: `${name}, US prescribing information${namedSections[part]}`, year });
}

/** What Drug Facts of medicines sold without prescription have (21 CFR 201.66): no more. */
function drugFactsPart(part: LabelPart): string {
  if (part === 'whole') return '';
  return part === 'dosage' ? ': Directions' : ': Warnings';
}

/** The Drug Facts of a medicine that is sold without prescription. */
export function drugFactsLabel(name: string, year: number): Label {
  return (part) => ({ text: `${name}, US Drug Facts label${drugFactsPart(part)}`, year });
}

/** A guideline or reference work, the same for every row. */
export function guideline(text: string, year: number): Label {
  return () => ({ text, year });
}

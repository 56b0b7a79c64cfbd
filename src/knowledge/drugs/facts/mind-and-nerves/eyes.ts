/** Eye drops for glaucoma. Data, one drug after the other. */
import type { DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug } from '../rows.ts';

const drops = (most: number) =>
  by('ophthalmic', { single: [1, 2], perDay: [1, 3], max: most, unit: '[drp]' });

/** Eye drops by ingredient; both eyes count, so a drop once a day in each is two. */
export const eyes: readonly DrugFacts[] = [
  drug('latanoprost', {
    classes: ['prostaglandin-eye-drop'],
    label: label('Xalatan (latanoprost) eye drops', 2022),
    doses: [drops(2)],
    renal: [],
    hepatic: [],
  }),
  drug('travoprost', {
    classes: ['prostaglandin-eye-drop'],
    label: label('Travatan Z (travoprost) eye drops', 2020),
    doses: [drops(2)],
    renal: [],
    hepatic: [],
  }),
  drug('bimatoprost', {
    classes: ['prostaglandin-eye-drop'],
    label: label('Lumigan (bimatoprost) eye drops', 2020),
    doses: [drops(2)],
    renal: [],
    hepatic: [],
  }),
  drug('brimonidine', {
    classes: ['alpha-2-agonist-eye-drop'],
    label: label('Alphagan P (brimonidine) eye drops', 2021),
    doses: [drops(6)],
    renal: [],
    hepatic: [],
    never: { 'under-2-years': 'Apnea and coma of infants' },
    hardly: {
      depression: 'May worsen vascular insufficiency, depression',
      'coronary-disease': 'Severe heart disease: caution',
    },
    pregnancy: ['caution', 'Little known'],
    lactation: ['avoid', 'Apnea of the infant'],
    flags: { sedating: 'other' },
  }),
  drug('dorzolamide', {
    classes: ['carbonic-anhydrase-inhibitor-eye-drop', 'non-antibiotic-sulfonamide'],
    label: label('Trusopt (dorzolamide) eye drops', 2020),
    doses: [drops(6)],
    renal: [['crcl', 30, 'avoid', 'Not recommended']],
    hepatic: [['A', 'monitor', 'Caution']],
    pregnancy: ['caution', 'Little known'],
    lactation: ['caution', 'Little known'],
  }),
];

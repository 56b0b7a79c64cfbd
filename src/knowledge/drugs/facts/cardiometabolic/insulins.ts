/** Insulins. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { diabetesStandards } from './cited-guidelines.ts';
import { label } from '../labels.ts';
import { drug, drugClass, intravenous, subcutaneous } from '../rows.ts';

const lantus = label('Lantus (insulin glargine) injection', 2023);
const ketoacidosis = 'ketoacidosis or severe hyperglycemia after a stop';

/** A day's bound and a dose's, in units: above them a slip is likelier than resistance. */
const basal = {
  single: [4, 80],
  perDay: [1, 2],
  max: 160,
  maxSingle: 100,
  unit: '[iU]',
  bound: 'ours',
} as const;

const mealtime = {
  single: [1, 30],
  perDay: [1, 6],
  max: 150,
  maxSingle: 50,
  unit: '[iU]',
  bound: 'ours',
} as const;

const lowerNeed = ['egfr', 30, 'monitor', 'Insulin lasts longer: lower doses suffice.'] as const;
const lowerNeedLiver = ['B', 'monitor', 'Less glucose is made: lower doses suffice.'] as const;

/** Classes of insulins. */
export const insulinClasses: readonly DrugClassFacts[] = [
  drugClass('insulin', {
    label: lantus,
    title: 'insulin',
    duplicates: false,
    hardly: { hypoglycemia: 'Label bars it during an episode of hypoglycemia.' },
    others: [
      ['absolute', { test: 'glucose', below: 70, unit: 'mg/dL' }, 'Treat hypoglycemia first.'],
      ['relative', { test: 'potassium', below: 3.3, unit: 'mmol/L' }, 'Lowers potassium further.'],
    ],
    pregnancy: ['usual', 'Preferred in pregnancy.', diabetesStandards],
    lactation: ['usual', 'No harm; needs may fall.'],
    flags: { hypoglycemia: true },
    monitoring: ['glucose, hemoglobin A1c; potassium during infusion'],
    allergyNames: ['insulins'],
  }),
  drugClass('basal-insulin', {
    label: lantus,
    title: 'basal insulin',
    within: 'insulin',
    flags: { hypoglycemia: true },
  }),
  drugClass('mealtime-insulin', {
    label: label('Humalog (insulin lispro) injection', 2023),
    title: 'mealtime insulin',
    within: 'insulin',
    flags: { hypoglycemia: true },
  }),
];

function basalInsulin(ingredient: string, brand: string): DrugFacts {
  return drug(ingredient, {
    label: label(brand, 2023),
    classes: ['basal-insulin', 'insulin'],
    doses: [subcutaneous(basal)],
    renal: [lowerNeed],
    hepatic: [lowerNeedLiver],
    vital: ketoacidosis,
  });
}

function mealtimeInsulin(ingredient: string, brand: string): DrugFacts {
  return drug(ingredient, {
    label: label(brand, 2023),
    classes: ['mealtime-insulin', 'insulin'],
    doses: [
      subcutaneous(mealtime),
      intravenous({
        use: 'bolus, or infusion of about 0.1 [iU]/kg/h',
        single: [1, 15],
        perDay: [1, 24],
        max: 360,
        maxSingle: 20,
        unit: '[iU]',
        bound: 'ours',
      }),
    ],
    renal: [lowerNeed],
    hepatic: [lowerNeedLiver],
    vital: ketoacidosis,
  });
}

/** Insulins. */
export const insulinDrugs: readonly DrugFacts[] = [
  basalInsulin('insulin glargine', 'Lantus and Toujeo (insulin glargine) injection'),
  basalInsulin('insulin detemir', 'Levemir (insulin detemir) injection'),
  basalInsulin('insulin degludec', 'Tresiba (insulin degludec) injection'),
  basalInsulin('insulin isophane', 'Humulin N and Novolin N (human insulin isophane)'),
  mealtimeInsulin('insulin lispro', 'Humalog (insulin lispro) injection'),
  mealtimeInsulin('insulin aspart, human', 'Novolog (insulin aspart) injection'),
  mealtimeInsulin('insulin glulisine, human', 'Apidra (insulin glulisine) injection'),
  mealtimeInsulin('insulin, regular, human', 'Humulin R and Novolin R (human insulin)'),
];

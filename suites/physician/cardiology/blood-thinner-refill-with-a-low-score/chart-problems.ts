/** The problem list, as it has been carried forward, and the allergies. */
import type { AllergyStory, Chart, ConditionStory } from '../../../../src/chart/index.ts';

const problems: readonly ConditionStory[] = [
  {
    id: 'lone-af',
    text: 'Lone atrial fibrillation',
    icd10: 'I48.19',
    onset: '2022-06-18',
    recorded: '2022-07-12',
    status: 'active',
    note: 'CHA2DS2-VASc 1',
  },
  {
    id: 'mitral-stenosis',
    text: 'Mitral stenosis, mild',
    icd10: 'I34.2',
    onset: '2021-03-16',
    recorded: '2021-03-23',
    status: 'active',
    note: 'Echo 03/2021 MVA 1.9 cm2. Next echo 03/2024.',
  },
  {
    id: 'latent-tb',
    text: 'Latent tuberculosis infection',
    icd10: 'Z22.7',
    onset: '2019-10-03',
    recorded: '2019-10-29',
    status: 'active',
  },
  {
    id: 'iron-deficiency',
    text: 'Iron deficiency anemia due to chronic blood loss',
    icd10: 'D50.0',
    onset: '2022-02-15',
    recorded: '2022-02-15',
    status: 'active',
  },
  {
    text: 'Migraine without aura',
    icd10: 'G43.009',
    recorded: '2019-10-29',
    status: 'active',
  },
  {
    text: 'Heavy menstrual bleeding',
    icd10: 'N92.0',
    recorded: '2022-02-15',
    status: 'resolved',
    abated: '2023-11-14',
    note: 'Light spotting since contraceptive implant',
  },
  {
    text: 'Vitamin D deficiency',
    icd10: 'E55.9',
    recorded: '2020-07-07',
    status: 'active',
  },
  {
    text: 'Seasonal allergic rhinitis',
    icd10: 'J30.2',
    recorded: '2024-05-21',
    status: 'active',
  },
  {
    text: 'Dental caries',
    icd10: 'K02.9',
    recorded: '2019-10-29',
    status: 'active',
  },
  {
    text: 'Low back pain',
    icd10: 'M54.5',
    recorded: '2019-10-29',
    status: 'inactive',
  },
  {
    text: 'Long-term current use of anticoagulant',
    icd10: 'Z79.01',
    recorded: '2022-06-18',
    status: 'active',
  },
];

const allergies: readonly AllergyStory[] = [
  {
    id: 'sulfa',
    substance: 'Sulfamethoxazole',
    rxnorm: '10180',
    category: 'medication',
    type: 'allergy',
    reaction: 'Itchy rash on trunk on day 3',
    severity: 'mild',
    recorded: '2021-03-02',
  },
  {
    substance: 'Codeine',
    rxnorm: '2670',
    category: 'medication',
    type: 'intolerance',
    reaction: 'Vomiting',
    severity: 'mild',
    recorded: '2022-06-18',
  },
];

export function tellProblems(chart: Chart): void {
  for (const problem of problems) chart.condition(problem);
  for (const allergy of allergies) chart.allergy(allergy);
}

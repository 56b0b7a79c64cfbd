/** Drugs against gout. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { drug, drugClass, intravenous, oral } from '../rows.ts';

const zyloprim = namedLabel('Zyloprim (allopurinol) tablets', 2018);
const krystexxa = label('Krystexxa (pegloticase) injection', 2022);

/** Classes of drugs against gout. */
export const goutClasses: readonly DrugClassFacts[] = [
  drugClass('xanthine-oxidase-inhibitor', {
    label: zyloprim,
    title: 'xanthine oxidase inhibitor',
    monitoring: ['uric acid every two to five weeks until at the goal; liver enzymes, creatinine'],
  }),
  drugClass('uricosuric', { label: namedLabel('Probenecid tablets', 2020), title: 'uricosuric' }),
  drugClass('colchicine', {
    label: label('Colcrys (colchicine) tablets', 2023),
    title: 'colchicine',
  }),
  drugClass('uricase', {
    label: krystexxa,
    title: 'uricase',
    never: { 'g6pd-deficiency': 'Hemolysis and methemoglobin.' },
    monitoring: ['G6PD before the start; uric acid before each infusion'],
  }),
];

/** Drugs against gout. */
export const goutDrugs: readonly DrugFacts[] = [
  drug('allopurinol', {
    label: zyloprim,
    classes: ['xanthine-oxidase-inhibitor'],
    doses: [
      oral({ single: [50, 300], perDay: [1, 3], max: 800, maxSingle: 400 }),
      intravenous({
        single: [100, 600],
        perDay: [1, 4],
        max: 600,
        source: label('Aloprim (allopurinol) injection', 2018)('dosage'),
      }),
    ],
    renal: [
      ['crcl', 60, 'monitor', 'Start with 100 mg or less (50 mg in stage 4) and raise slowly.'],
      ['crcl', 20, 'reduce', '200 mg a day.', 200],
      ['crcl', 10, 'reduce', 'At most 100 mg a day.', 100],
    ],
    lactation: ['usual', 'Acceptable; watch the infant for rash.', lactMed],
    hardly: { 'severe-skin-reaction': 'Never again after a reaction to it.' },
    others: [
      [
        'absolute',
        'hla-b-5801',
        'Severe skin reactions: give something else.',
        { text: 'CPIC guideline for HLA-B and allopurinol', year: 2015 },
      ],
    ],
  }),
  drug('febuxostat', {
    label: label('Uloric (febuxostat) tablets', 2023),
    classes: ['xanthine-oxidase-inhibitor'],
    doses: [oral({ single: [40, 80], perDay: [1, 1], max: 80 })],
    renal: [['crcl', 30, 'reduce', 'At most 40 mg a day.', 40]],
    hepatic: [['C', 'monitor', 'Not studied in severe impairment.']],
    hardly: {
      'coronary-disease': 'More cardiovascular deaths than under allopurinol.',
      stroke: 'More cardiovascular deaths than under allopurinol.',
      'organ-transplant': 'Not studied; bars azathioprine.',
    },
  }),
  drug('colchicine', {
    label: label('Colcrys (colchicine) tablets', 2023),
    classes: ['colchicine'],
    doses: [
      oral({
        use: 'attack: 1.2 mg, 0.6 mg an hour later',
        single: [0.6, 1.2],
        perDay: [1, 3],
        max: 1.8,
      }),
      oral({ use: 'prevention', single: [0.3, 0.6], perDay: [1, 2], max: 1.2 }),
      oral({ use: 'familial Mediterranean fever', single: [0.6, 2.4], perDay: [1, 2], max: 2.4 }),
    ],
    renal: [
      ['crcl', 60, 'monitor', 'Watch for neuromuscular toxicity.'],
      ['crcl', 30, 'reduce', 'Prevention 0.3 mg a day; attacks once in two weeks at most.', 0.6],
    ],
    hepatic: [['C', 'reduce', 'Reduce for prevention; attacks once in two weeks at most.']],
    pregnancy: ['caution', 'Data are reassuring in familial Mediterranean fever.'],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    hardly: { 'bone-marrow-suppression': 'Worsens it.', rhabdomyolysis: 'Myopathy.' },
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('probenecid', {
    label: namedLabel('Probenecid tablets', 2020),
    classes: ['uricosuric'],
    doses: [oral({ single: [250, 1_000], perDay: [1, 4], max: 2_000 })],
    renal: [['crcl', 30, 'avoid', 'No effect.']],
    never: {
      'kidney-stones': 'Barred with uric acid stones.',
      'bone-marrow-suppression': 'Barred in blood dyscrasia.',
    },
    hardly: { 'peptic-ulcer': 'May worsen.', 'g6pd-deficiency': 'Hemolysis.' },
  }),
  drug('pegloticase', {
    label: krystexxa,
    classes: ['uricase'],
    doses: [intravenous({ single: [8, 8], perDay: [1 / 14, 1 / 14], max: 8 })],
    monitoring: ['stop when uric acid exceeds 6 mg/dL twice under treatment'],
  }),
];

/** Anticoagulants and antiplatelet drugs. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { lactMed } from './cited-guidelines.ts';
import { drugFactsLabel, label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral, subcutaneous } from '../rows.ts';

const coumadin = label('Coumadin (warfarin) tablets', 2017);
const eliquis = label('Eliquis (apixaban) tablets', 2021);
const heparinLabel = label('Heparin sodium injection', 2019);
const plavix = label('Plavix (clopidogrel) tablets', 2022);
const thrombosis = 'thrombosis, stroke or embolism after a stop';
const stentThrombosis = 'stent thrombosis or infarction after a stop';
const bleeds = 'Bleeding is worsened.';
const triplePositive =
  'Not recommended: more thrombosis than under warfarin, above all when triple positive.';

/** Classes of anticoagulants and antiplatelet drugs. */
export const clottingClasses: readonly DrugClassFacts[] = [
  drugClass('anticoagulant', {
    label: coumadin,
    title: 'anticoagulant',
    duplicates: false,
    never: { 'active-bleeding': bleeds },
    hardly: {
      'intracranial-hemorrhage': 'May bleed again.',
      'gi-bleeding': 'May bleed again.',
      'bleeding-disorder': 'Bleeding tendency is worsened.',
      thrombocytopenia: 'Bleeding tendency is worsened.',
      'severe-hypertension': 'Risk of hemorrhagic stroke.',
    },
    others: [
      ['relative', { test: 'platelets', below: 50, unit: '10*3/uL' }, 'Bleeding is more likely.'],
      [
        'absolute',
        { test: 'platelets', below: 25, unit: '10*3/uL' },
        'Severe thrombocytopenia.',
        heparinLabel('contraindications'),
      ],
      ['relative', { test: 'hemoglobin', below: 7, unit: 'g/dL' }, 'Look for bleeding first.'],
    ],
    flags: { bleeding: 'anticoagulant' },
    monitoring: ['signs of bleeding; hemoglobin and platelets'],
    allergyNames: ['anticoagulants'],
  }),
  drugClass('vitamin-k-antagonist', {
    label: coumadin,
    title: 'vitamin K antagonist',
    within: 'anticoagulant',
    flags: { bleeding: 'anticoagulant' },
  }),
  drugClass('immediate-anticoagulant', {
    label: eliquis,
    title: 'anticoagulant that acts at once',
    within: 'anticoagulant',
    flags: { bleeding: 'anticoagulant' },
  }),
  drugClass('direct-oral-anticoagulant', {
    label: eliquis,
    title: 'direct oral anticoagulant',
    within: 'immediate-anticoagulant',
    pregnancy: ['avoid', 'Few data; bleeding of mother and fetus.'],
    lactation: ['avoid', 'Breast-feeding is not recommended for want of data.'],
    hardly: { 'mitral-stenosis': 'Warfarin is preferred in rheumatic stenosis.' },
    others: [
      ['absolute', 'antiphospholipid-syndrome', triplePositive, eliquis('warnings')],
      [
        'absolute',
        'mechanical-valve',
        'Not recommended with a mechanical valve.',
        eliquis('warnings'),
      ],
      ['absolute', 'intracranial-hemorrhage', 'May bleed again.', eliquis('warnings')],
    ],
    flags: { bleeding: 'anticoagulant' },
    monitoring: ['creatinine, hemoglobin and liver enzymes at least once a year'],
  }),
  drugClass('heparin', {
    label: heparinLabel,
    title: 'heparin or low-molecular-weight heparin',
    within: 'immediate-anticoagulant',
    never: { 'heparin-induced-thrombocytopenia': 'Thrombosis and death on re-exposure.' },
    pregnancy: ['usual', 'Does not cross the placenta.'],
    lactation: ['usual', 'Does not reach the milk.'],
    flags: { bleeding: 'anticoagulant', hyperkalemia: true },
    monitoring: ['platelets every two to three days in the first two weeks'],
    allergyNames: ['heparins', 'low molecular weight heparins', 'lmwh'],
  }),
  drugClass('antiplatelet', {
    label: plavix,
    title: 'antiplatelet drug',
    duplicates: false,
    never: { 'active-bleeding': bleeds },
    hardly: {
      'bleeding-disorder': 'Bleeding tendency is worsened.',
      'peptic-ulcer': 'May bleed.',
      'intracranial-hemorrhage': 'May bleed again.',
    },
    others: [
      ['relative', { test: 'platelets', below: 30, unit: '10*3/uL' }, 'Bleeding is more likely.'],
    ],
    flags: { bleeding: 'antiplatelet' },
    monitoring: ['signs of bleeding'],
  }),
  drugClass('p2y12-inhibitor', {
    label: plavix,
    title: 'P2Y12 inhibitor',
    within: 'antiplatelet',
    lactation: ['caution', 'Not studied.'],
    flags: { bleeding: 'antiplatelet' },
  }),
  drugClass('salicylate', {
    label: drugFactsLabel('Aspirin tablets', 2022),
    title: 'salicylate',
    within: 'antiplatelet',
    flags: { bleeding: 'antiplatelet' },
    allergyNames: ['salicylates'],
    crossReactivity: [
      {
        with: 'nsaid',
        risk: 'high',
        text: 'Asthma, urticaria or angioedema from one may come from any that inhibits COX-1.',
        source: drugFactsLabel('Aspirin tablets', 2022)('warnings'),
      },
    ],
  }),
  drugClass('phosphodiesterase-3-inhibitor', {
    label: label('Pletal (cilostazol) tablets', 2017),
    title: 'phosphodiesterase 3 inhibitor',
    never: { 'heart-failure': 'Inhibitors of phosphodiesterase 3 shortened survival.' },
  }),
  drugClass('hemorheologic', {
    label: label('Pentoxifylline extended-release tablets', 2016),
    title: 'hemorheologic drug',
  }),
  drugClass('thrombolytic', {
    label: label('TNKase (tenecteplase) injection', 2023),
    title: 'thrombolytic',
    never: {
      'active-bleeding': bleeds,
      'intracranial-hemorrhage': 'Barred.',
      'bleeding-disorder': 'Barred.',
      'severe-hypertension': 'Barred.',
      'brain-tumor': 'Barred.',
    },
    flags: { bleeding: 'thrombolytic' },
  }),
];

/** Anticoagulants. */
export const anticoagulantDrugs: readonly DrugFacts[] = [
  drug('warfarin', {
    label: coumadin,
    classes: ['vitamin-k-antagonist', 'anticoagulant'],
    doses: [oral({ single: [0.5, 10], perDay: [1 / 7, 1], max: 15, bound: 'ours' })],
    renal: [['crcl', 30, 'monitor', 'No adjustment; bleeding is more frequent.']],
    hepatic: [['A', 'monitor', 'Response rises as synthesis of clotting factors falls.']],
    pregnancy: [
      'contraindicated',
      'Embryopathy and fetal bleeding; only with a mechanical valve may benefit exceed this.',
    ],
    lactation: ['usual', 'Not found in milk.'],
    never: { 'intracranial-hemorrhage': 'Barred in hemorrhage of the nervous system.' },
    hardly: {
      'peptic-ulcer': 'May bleed.',
      falls: 'Head injury bleeds more.',
      'alcohol-use-disorder': 'Response varies.',
    },
    others: [
      ['relative', { test: 'inr', above: 3.5, unit: '{INR}' }, 'Lower or leave out doses.'],
      ['absolute', { test: 'inr', above: 5, unit: '{INR}' }, 'Hold doses until it falls.'],
    ],
    flags: { bleeding: 'anticoagulant', cyp2c9: 'sensitive substrate' },
    monitoring: ['INR daily until stable, then every one to twelve weeks'],
    vital: thrombosis,
  }),
  drug('apixaban', {
    label: eliquis,
    classes: ['direct-oral-anticoagulant', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [
      oral({ use: 'atrial fibrillation', single: [2.5, 5], perDay: [2, 2], max: 10 }),
      oral({
        use: 'venous thromboembolism (10 mg twice daily in the first week)',
        single: [2.5, 10],
        perDay: [2, 2],
        max: 20,
      }),
    ],
    renal: [
      [
        'crcl',
        25,
        'monitor',
        'Outside the trials; in atrial fibrillation 2.5 mg twice daily with two of three risks.',
      ],
    ],
    hepatic: [
      ['B', 'monitor', 'No dose can be recommended in moderate impairment.'],
      ['C', 'avoid', 'Not recommended in severe impairment.'],
    ],
    monitoring: [
      'two of age 80 years, weight 60 kg or less, creatinine 1.5 mg/dL: 2.5 mg twice daily',
    ],
    vital: thrombosis,
  }),
  drug('rivaroxaban', {
    label: label('Xarelto (rivaroxaban) tablets', 2023),
    classes: ['direct-oral-anticoagulant', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [
      oral({ use: 'atrial fibrillation', single: [15, 20], perDay: [1, 1], max: 20 }),
      oral({
        use: 'venous thromboembolism (15 mg twice daily for 21 days)',
        single: [10, 20],
        perDay: [1, 2],
        max: 30,
      }),
      oral({ use: 'arterial disease', single: [2.5, 2.5], perDay: [2, 2], max: 5 }),
    ],
    renal: [
      ['crcl', 50.01, 'reduce', 'In atrial fibrillation 15 mg a day.', 15],
      ['crcl', 15, 'avoid', 'Avoid for venous thromboembolism; hardly studied for others.'],
    ],
    hepatic: [['B', 'avoid', 'Avoid in moderate and severe impairment.']],
    vital: thrombosis,
  }),
  drug('dabigatran etexilate', {
    label: label('Pradaxa (dabigatran etexilate) capsules', 2023),
    classes: ['direct-oral-anticoagulant', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [oral({ single: [75, 220], perDay: [1, 2], max: 300 })],
    renal: [
      ['crcl', 30, 'reduce', 'In atrial fibrillation 75 mg twice daily.', 150],
      ['crcl', 15, 'avoid', 'No dose can be recommended.'],
    ],
    never: { 'mechanical-valve': 'More thrombosis and bleeding than warfarin.' },
    hardly: { 'aged-75-or-over': 'More gastrointestinal bleeding.' },
    vital: thrombosis,
  }),
  drug('edoxaban', {
    label: label('Savaysa (edoxaban) tablets', 2023),
    classes: ['direct-oral-anticoagulant', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [oral({ single: [15, 60], perDay: [1, 1], max: 60 })],
    renal: [
      ['crcl', 50, 'reduce', '30 mg a day. Above 95 mL/min not for atrial fibrillation.', 30],
      ['crcl', 15, 'avoid', 'Not recommended.'],
    ],
    hepatic: [['B', 'avoid', 'Not recommended in moderate and severe impairment.']],
    vital: thrombosis,
  }),
  drug('heparin', {
    label: heparinLabel,
    classes: ['heparin', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [
      subcutaneous({
        use: 'prevention',
        single: [5_000, 7_500],
        perDay: [2, 3],
        max: 22_500,
        unit: '[iU]',
      }),
      subcutaneous({
        use: 'treatment',
        single: [8_000, 20_000],
        perDay: [2, 3],
        max: 40_000,
        unit: '[iU]',
      }),
      intravenous({
        use: 'bolus, then about 18 [iU]/kg/h',
        single: [100, 10_000],
        perDay: [1, 24],
        max: 60_000,
        maxSingle: 30_000,
        unit: '[iU]',
        bound: 'ours',
      }),
    ],
    monitoring: ['aPTT or anti-Xa six hours after each change of an infusion; potassium'],
    vital: thrombosis,
  }),
  drug('enoxaparin', {
    label: label('Lovenox (enoxaparin) injection', 2022),
    classes: ['heparin', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [
      subcutaneous({ use: 'prevention', single: [30, 40], perDay: [1, 2], max: 80 }),
      subcutaneous({
        use: 'treatment',
        single: [1, 1.5],
        perDay: [1, 2],
        max: 2,
        maxSingle: 1.5,
        unit: 'mg/kg',
      }),
      intravenous({ use: 'bolus in infarction', single: [30, 30], perDay: [1, 1], max: 30 }),
    ],
    renal: [
      ['crcl', 30, 'reduce', 'Once daily: treatment 1 mg/kg, prevention 30 mg.'],
      ['crcl', 15, 'monitor', 'Not for dialysis: prefer unfractionated heparin.'],
    ],
    vital: thrombosis,
  }),
  drug('dalteparin', {
    label: label('Fragmin (dalteparin) injection', 2020),
    classes: ['heparin', 'immediate-anticoagulant', 'anticoagulant'],
    doses: [
      subcutaneous({
        use: 'prevention',
        single: [2_500, 5_000],
        perDay: [1, 2],
        max: 7_500,
        unit: '[iU]',
      }),
      subcutaneous({
        use: 'treatment, 100 to 200 [iU]/kg',
        single: [5_000, 18_000],
        perDay: [1, 2],
        max: 20_000,
        maxSingle: 18_000,
        unit: '[iU]',
      }),
    ],
    renal: [['crcl', 30, 'monitor', 'Adjust to anti-Xa levels.']],
    vital: thrombosis,
  }),
  drug('fondaparinux', {
    label: label('Arixtra (fondaparinux) injection', 2020),
    classes: ['immediate-anticoagulant', 'anticoagulant'],
    doses: [subcutaneous({ single: [2.5, 10], perDay: [1, 1], max: 10 })],
    renal: [
      ['crcl', 50, 'monitor', 'Bleeding rises as clearance falls.'],
      ['crcl', 30, 'avoid', 'Contraindicated.'],
    ],
    pregnancy: ['caution', 'Crosses the placenta in small amounts.'],
    lactation: ['caution', 'Not studied.'],
    vital: thrombosis,
  }),
  drug('tenecteplase', {
    label: label('TNKase (tenecteplase) injection', 2023),
    classes: ['thrombolytic'],
    doses: [intravenous({ single: [15, 50], perDay: [1, 1], max: 50 })],
    hardly: { stroke: 'Barred in myocardial infarction after a stroke of the last three months.' },
  }),
];

/** Antiplatelet drugs. */
export const antiplateletDrugs: readonly DrugFacts[] = [
  drug('aspirin', {
    label: drugFactsLabel('Aspirin tablets and suppositories', 2022),
    classes: ['salicylate', 'antiplatelet'],
    doses: [
      oral({ use: 'cardiovascular', single: [75, 325], perDay: [1, 1], max: 325 }),
      oral({
        use: 'pain or fever',
        single: [325, 1_000],
        perDay: [1, 6],
        max: 4_000,
        maxSingle: 1_000,
      }),
      by('rectal', { single: [300, 600], perDay: [1, 6], max: 3_600 }),
    ],
    renal: [['crcl', 10, 'monitor', 'Avoid doses for pain in severe renal failure.']],
    hepatic: [['C', 'avoid', 'Avoid in severe hepatic impairment: bleeding.']],
    sources: {
      renal: label('Durlaza (aspirin) capsules', 2015)('renal'),
      hepatic: label('Durlaza (aspirin) capsules', 2015)('hepatic'),
    },
    pregnancy: ['caution', 'Low dose is used against preeclampsia; not for pain from week 20.'],
    lactation: ['caution', 'Low dose is acceptable; avoid doses for pain.', lactMed],
    never: {
      'aspirin-sensitive-asthma': 'Bronchospasm and anaphylactoid reactions.',
      'under-18-years': 'Reye syndrome after viral illness.',
    },
    hardly: {
      'peptic-ulcer': 'May bleed.',
      'gi-bleeding': 'May bleed again.',
      'nasal-polyps': 'Marks aspirin sensitivity.',
      'intracranial-hemorrhage': 'May bleed again.',
      'g6pd-deficiency': 'Hemolysis with large doses.',
    },
    vital: stentThrombosis,
  }),
  drug('clopidogrel', {
    label: plavix,
    classes: ['p2y12-inhibitor', 'antiplatelet'],
    doses: [
      oral({ use: 'maintenance', single: [75, 75], perDay: [1, 2], max: 150 }),
      oral({ use: 'loading', single: [300, 600], perDay: [1, 1], max: 600 }),
    ],
    vital: stentThrombosis,
  }),
  drug('prasugrel', {
    label: label('Effient (prasugrel) tablets', 2022),
    classes: ['p2y12-inhibitor', 'antiplatelet'],
    doses: [
      oral({ use: 'maintenance', single: [5, 10], perDay: [1, 1], max: 10 }),
      oral({ use: 'loading', single: [60, 60], perDay: [1, 1], max: 60 }),
    ],
    never: { stroke: 'Barred after a stroke or transient ischemic attack.' },
    hardly: { 'aged-75-or-over': 'Fatal and intracranial bleeding.' },
    vital: stentThrombosis,
  }),
  drug('ticagrelor', {
    label: label('Brilinta (ticagrelor) tablets', 2022),
    classes: ['p2y12-inhibitor', 'antiplatelet'],
    doses: [
      oral({ use: 'maintenance', single: [60, 90], perDay: [2, 2], max: 180 }),
      oral({ use: 'loading', single: [180, 180], perDay: [1, 1], max: 270 }),
    ],
    hepatic: [['C', 'avoid', 'Avoid in severe hepatic impairment.']],
    never: { 'intracranial-hemorrhage': 'Barred after intracranial hemorrhage.' },
    hardly: { bradycardia: 'Ventricular pauses.' },
    flags: { bleeding: 'antiplatelet', cyp3a4: 'sensitive substrate' },
    vital: stentThrombosis,
  }),
  drug('dipyridamole', {
    label: namedLabel('Persantine (dipyridamole) tablets; Aggrenox capsules', 2019),
    classes: ['antiplatelet'],
    doses: [
      oral({ single: [25, 100], perDay: [3, 4], max: 400 }),
      oral({ use: 'extended release', single: [200, 200], perDay: [2, 2], max: 400 }),
    ],
    hardly: { 'coronary-disease': 'May provoke angina in severe disease.' },
  }),
  drug('cilostazol', {
    label: label('Pletal (cilostazol) tablets', 2017),
    classes: ['phosphodiesterase-3-inhibitor', 'antiplatelet'],
    doses: [oral({ single: [50, 100], perDay: [2, 2], max: 200 })],
    never: { 'heart-failure': 'Barred in heart failure of any severity.' },
    hepatic: [['B', 'monitor', 'Not studied in moderate and severe impairment.']],
  }),
  drug('vorapaxar', {
    label: label('Zontivity (vorapaxar) tablets', 2019),
    classes: ['antiplatelet'],
    doses: [oral({ single: [2.08, 2.08], perDay: [1, 1], max: 2.08 })],
    hepatic: [['C', 'avoid', 'Not recommended in severe hepatic impairment.']],
    never: {
      stroke: 'Barred after a stroke or transient ischemic attack.',
      'intracranial-hemorrhage': 'Barred after intracranial hemorrhage.',
    },
  }),
  drug('pentoxifylline', {
    label: label('Pentoxifylline extended-release tablets', 2016),
    classes: ['hemorheologic'],
    doses: [oral({ single: [400, 400], perDay: [2, 3], max: 1_200 })],
    renal: [['crcl', 30, 'reduce', '400 mg once daily.', 400]],
    never: {
      'intracranial-hemorrhage': 'Barred after recent cerebral or retinal hemorrhage.',
    },
  }),
];

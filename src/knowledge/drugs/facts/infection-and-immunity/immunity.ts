/** Drugs that act on immunity, and those of cancer. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral, subcutaneous } from '../rows.ts';

const humira = label('Humira (adalimumab) injection', 2023);
const xeljanz = label('Xeljanz (tofacitinib) tablets', 2022);
const trexall = label('Trexall (methotrexate) tablets', 2021);
const imuran = label('Imuran (azathioprine) tablets', 2022);
const arimidex = label('Arimidex (anastrozole) tablets', 2022);
const prograf = label('Prograf (tacrolimus) capsules', 2023);

/** What these drugs share by kind. */
export const immunityClasses: readonly DrugClassFacts[] = [
  drugClass('antimetabolite', {
    label: trexall,
    title: 'antimetabolite',
    duplicates: false,
    hardly: { 'bone-marrow-suppression': 'Deeper cytopenia.', 'serious-infection': 'Wait.' },
  }),
  drugClass('thiopurine', {
    label: imuran,
    title: 'thiopurine',
    pregnancy: ['caution', 'Kept on in transplantation and bowel disease where needed.'],
    hardly: { 'tpmt-deficiency': 'A tenth of the dose, or another drug.' },
    monitoring: ['blood count and liver enzymes'],
  }),
  drugClass('calcineurin-inhibitor', {
    label: prograf,
    title: 'calcineurin inhibitor',
    flags: { nephrotoxic: true, cyp3a4: 'sensitive substrate', hyperkalemia: true },
    monitoring: ['trough level, creatinine, potassium, blood pressure'],
  }),
  drugClass('mtor-inhibitor', {
    label: label('Rapamune (sirolimus) tablets', 2022),
    title: 'mTOR inhibitor',
    flags: { cyp3a4: 'sensitive substrate' },
    monitoring: ['trough level, lipids'],
  }),
  drugClass('tnf-inhibitor', {
    label: humira,
    title: 'TNF inhibitor',
    within: 'biologic-immunosuppressant',
    hardly: {
      'demyelinating-disease': 'New or worse demyelination.',
      'heart-failure': 'New or worse heart failure.',
      'latent-tuberculosis': 'Treat latent tuberculosis before.',
    },
  }),
  drugClass('biologic-immunosuppressant', {
    label: humira,
    title: 'biologic immunosuppressant',
    hardly: {
      'serious-infection': 'Not during an active infection: boxed warning.',
      'active-tuberculosis': 'Not during active tuberculosis.',
      'hepatitis-b': 'Reactivation: test before.',
    },
    monitoring: ['tuberculosis and hepatitis B before the start'],
  }),
  drugClass('jak-inhibitor', {
    label: xeljanz,
    title: 'JAK inhibitor',
    within: 'biologic-immunosuppressant',
    hardly: {
      'serious-infection': 'Boxed warning.',
      'active-tuberculosis': 'Boxed warning.',
      'venous-thromboembolism': 'Thrombosis: boxed warning.',
      'recent-mi': 'Cardiovascular events: boxed warning.',
      malignancy: 'Malignancy: boxed warning.',
    },
  }),
  drugClass('aromatase-inhibitor', {
    label: arimidex,
    title: 'aromatase inhibitor',
    pregnancy: ['contraindicated', 'Harms the fetus.'],
    hardly: { osteoporosis: 'Bone loss: follow density.' },
  }),
  drugClass('cytotoxic', {
    label: label('Cyclophosphamide tablets and injection', 2023),
    title: 'cytotoxic',
    duplicates: false,
    pregnancy: ['avoid', 'Harms the fetus.'],
    lactation: ['avoid', 'Not while breast-feeding.'],
  }),
  drugClass('kinase-inhibitor', {
    label: label('Gleevec (imatinib) tablets', 2022),
    title: 'kinase inhibitor',
    duplicates: false,
    pregnancy: ['avoid', 'Harms the fetus.'],
  }),
  drugClass('checkpoint-inhibitor', {
    label: label('Keytruda (pembrolizumab) injection', 2024),
    title: 'immune checkpoint inhibitor',
    hardly: { 'organ-transplant': 'Rejection.' },
  }),
  drugClass('antiandrogen', {
    label: label('Casodex (bicalutamide) tablets', 2021),
    title: 'antiandrogen',
    pregnancy: ['contraindicated', 'Harms the fetus.'],
  }),
  drugClass('immunomodulatory-imide', {
    label: label('Revlimid (lenalidomide) capsules', 2023),
    title: 'immunomodulatory imide',
    pregnancy: ['contraindicated', 'Malformations: boxed warning.'],
    hardly: { 'venous-thromboembolism': 'Thrombosis: boxed warning.' },
  }),
  drugClass('antirheumatic', {
    label: label('Azulfidine (sulfasalazine) tablets', 2022),
    title: 'antirheumatic',
    duplicates: false,
  }),
];

const immunosuppressants: readonly DrugFacts[] = [
  drug('methotrexate', {
    label: trexall,
    classes: ['antimetabolite'],
    doses: [
      oral({
        use: 'rheumatoid arthritis or psoriasis, once a week',
        single: [5, 25],
        perDay: [1 / 7, 1 / 7],
        max: 30 / 7,
        maxSingle: 30,
      }),
      subcutaneous({
        use: 'once a week',
        single: [7.5, 25],
        perDay: [1 / 7, 1 / 7],
        max: 30 / 7,
        maxSingle: 30,
      }),
    ],
    renal: [
      ['crcl', 60, 'monitor', 'Follow the blood count closely; reduce the dose.'],
      ['crcl', 30, 'avoid', 'Builds up: pancytopenia.'],
    ],
    hepatic: [['A', 'avoid', 'Fibrosis.']],
    pregnancy: ['contraindicated', 'Fetal death and malformations, for non-cancer uses.'],
    lactation: ['contraindicated', 'Not while breast-feeding.'],
    never: { 'liver-cirrhosis': 'Fibrosis.', 'bone-marrow-suppression': 'Pancytopenia.' },
    hardly: { 'alcohol-use-disorder': 'Fibrosis.', 'serious-infection': 'Wait.' },
    monitoring: ['blood count, liver enzymes, creatinine every 4 to 12 weeks; folic acid beside'],
  }),
  drug('leflunomide', {
    label: label('Arava (leflunomide) tablets', 2023),
    classes: ['antirheumatic'],
    doses: [oral({ single: [10, 100], perDay: [1, 1], max: 100 })],
    pregnancy: ['contraindicated', 'Boxed warning; washout with cholestyramine.'],
    never: { 'liver-disease': 'Severe liver disease: boxed warning.' },
  }),
  drug('sulfasalazine', {
    label: label('Azulfidine (sulfasalazine) tablets', 2022),
    classes: ['sulfonamide-antirheumatic', 'antirheumatic'],
    doses: [oral({ single: [500, 1000], perDay: [2, 4], max: 4000 })],
    never: { 'bowel-obstruction': 'Obstruction of bowel or urine.', porphyria: 'Attacks.' },
    hardly: { 'g6pd-deficiency': 'Hemolysis.' },
    pregnancy: ['usual', 'Kept on, with folic acid.'],
  }),
  drug('azathioprine', {
    label: imuran,
    classes: ['thiopurine'],
    doses: [oral({ single: [25, 250], perDay: [1, 2], max: 300, bound: 'ours' })],
    renal: [['crcl', 30, 'reduce', 'Lower doses.']],
    vital: 'rejection of a transplant, relapse',
  }),
  drug('mercaptopurine', {
    label: label('Purixan (mercaptopurine) suspension', 2022),
    classes: ['thiopurine'],
    doses: [oral({ single: [25, 150], perDay: [1, 1], max: 200, bound: 'ours' })],
  }),
  drug('mycophenolate mofetil', {
    label: label('CellCept (mycophenolate mofetil) capsules', 2022),
    classes: ['antimetabolite'],
    doses: [oral({ single: [250, 1500], perDay: [2, 2], max: 3000 })],
    renal: [['egfr', 25, 'reduce', 'At most 1 g twice a day.', 2000]],
    pregnancy: ['contraindicated', 'Loss and malformations: boxed warning.'],
    vital: 'rejection of a transplant',
  }),
  drug('mycophenolic acid', {
    label: label('Myfortic (mycophenolic acid) tablets', 2022),
    classes: ['antimetabolite'],
    doses: [oral({ single: [180, 720], perDay: [2, 2], max: 1440 })],
    pregnancy: ['contraindicated', 'Loss and malformations: boxed warning.'],
    vital: 'rejection of a transplant',
  }),
  drug('tacrolimus', {
    label: prograf,
    classes: ['calcineurin-inhibitor'],
    doses: [
      oral({ single: [0.5, 10], perDay: [1, 2], max: 30, bound: 'ours' }),
      by('topical', { single: [0.1, 100], perDay: [1, 2], max: 200, bound: 'ours' }),
    ],
    vital: 'rejection of a transplant',
    flags: {
      nephrotoxic: true,
      cyp3a4: 'sensitive substrate',
      qt: 'possible',
      hyperkalemia: true,
    },
  }),
  drug('cyclosporine', {
    label: label('Neoral (cyclosporine) capsules', 2023),
    classes: ['calcineurin-inhibitor'],
    doses: [
      oral({ single: [0.5, 9], perDay: [2, 2], max: 18, unit: 'mg/kg' }),
      by('ophthalmic', { single: [1, 1], perDay: [2, 2], max: 8, unit: '[drp]', bound: 'ours' }),
    ],
    vital: 'rejection of a transplant',
  }),
  drug('sirolimus', {
    label: label('Rapamune (sirolimus) tablets', 2022),
    classes: ['mtor-inhibitor'],
    doses: [oral({ single: [1, 15], perDay: [1, 1], max: 40 })],
    vital: 'rejection of a transplant',
  }),
  drug('everolimus', {
    label: label('Zortress (everolimus) tablets', 2022),
    classes: ['mtor-inhibitor'],
    doses: [oral({ single: [0.25, 10], perDay: [1, 2], max: 20, bound: 'ours' })],
  }),
  drug('adalimumab', {
    label: humira,
    classes: ['tnf-inhibitor', 'biologic-immunosuppressant'],
    doses: [subcutaneous({ single: [40, 160], perDay: [1 / 14, 1 / 7], max: 160 })],
  }),
  drug('etanercept', {
    label: label('Enbrel (etanercept) injection', 2023),
    classes: ['tnf-inhibitor', 'biologic-immunosuppressant'],
    doses: [subcutaneous({ single: [25, 50], perDay: [1 / 7, 2 / 7], max: 50 })],
  }),
  drug('infliximab', {
    label: label('Remicade (infliximab) injection', 2022),
    classes: ['tnf-inhibitor', 'biologic-immunosuppressant'],
    doses: [intravenous({ single: [3, 10], perDay: [1 / 56, 1 / 14], max: 10, unit: 'mg/kg' })],
    never: { 'severe-heart-failure': 'Over 5 mg/kg in NYHA III and IV.' },
  }),
  drug('tocilizumab', {
    label: label('Actemra (tocilizumab) injection', 2023),
    classes: ['biologic-immunosuppressant'],
    doses: [
      subcutaneous({ single: [162, 162], perDay: [1 / 14, 1 / 7], max: 162 }),
      intravenous({ single: [4, 8], perDay: [1 / 28, 1 / 14], max: 12, unit: 'mg/kg' }),
    ],
  }),
  drug('rituximab', {
    label: label('Rituxan (rituximab) injection', 2022),
    classes: ['biologic-immunosuppressant'],
    doses: [intravenous({ single: [375, 1000], perDay: [1 / 180, 1 / 7], max: 1000 })],
  }),
  drug('ustekinumab', {
    label: label('Stelara (ustekinumab) injection', 2023),
    classes: ['biologic-immunosuppressant'],
    doses: [subcutaneous({ single: [45, 90], perDay: [1 / 84, 1 / 28], max: 90 })],
  }),
  drug('tofacitinib', {
    label: xeljanz,
    classes: ['jak-inhibitor', 'biologic-immunosuppressant'],
    doses: [oral({ single: [5, 11], perDay: [1, 2], max: 20 })],
    renal: [['crcl', 60, 'reduce', '5 mg once a day for arthritis.', 10]],
    hepatic: [['C', 'avoid', 'Not recommended.']],
  }),
  drug('upadacitinib', {
    label: label('Rinvoq (upadacitinib) tablets', 2024),
    classes: ['jak-inhibitor', 'biologic-immunosuppressant'],
    doses: [oral({ single: [15, 45], perDay: [1, 1], max: 45 })],
    renal: [['egfr', 30, 'reduce', '15 mg a day for eczema and arthritis.', 30]],
    hepatic: [['C', 'avoid', 'Not recommended.']],
  }),
  drug('dupilumab', {
    label: label('Dupixent (dupilumab) injection', 2024),
    classes: ['antirheumatic'],
    doses: [subcutaneous({ single: [200, 600], perDay: [1 / 28, 1 / 7], max: 600 })],
  }),
];

const cancer: readonly DrugFacts[] = [
  drug('cyclophosphamide', {
    label: label('Cyclophosphamide tablets and injection', 2023),
    classes: ['cytotoxic'],
    doses: [
      oral({ single: [1, 5], perDay: [1, 1], max: 5, unit: 'mg/kg' }),
      intravenous({ single: [10, 50], perDay: [1 / 28, 1], max: 50, unit: 'mg/kg' }),
    ],
  }),
  drug('hydroxyurea', {
    label: label('Hydrea (hydroxyurea) capsules', 2022),
    classes: ['cytotoxic'],
    doses: [oral({ single: [10, 35], perDay: [1, 1], max: 35, unit: 'mg/kg' })],
    renal: [['crcl', 60, 'reduce', 'Half of the dose.', 15]],
  }),
  drug('capecitabine', {
    label: label('Xeloda (capecitabine) tablets', 2022),
    classes: ['cytotoxic'],
    doses: [oral({ single: [1000, 3000], perDay: [2, 2], max: 6000, bound: 'ours' })],
    renal: [['crcl', 30, 'avoid', 'Contraindicated in severe impairment.']],
    never: { 'dpd-deficiency': 'Deaths.' },
    flags: { cyp2c9: 'inhibitor' },
  }),
  drug('imatinib', {
    label: label('Gleevec (imatinib) tablets', 2022),
    classes: ['kinase-inhibitor'],
    doses: [oral({ single: [100, 600], perDay: [1, 2], max: 800 })],
    renal: [['crcl', 40, 'reduce', 'At most 400 mg.', 400]],
  }),
  drug('ibrutinib', {
    label: label('Imbruvica (ibrutinib) capsules', 2024),
    classes: ['kinase-inhibitor'],
    doses: [oral({ single: [140, 560], perDay: [1, 1], max: 560 })],
    flags: { bleeding: 'antiplatelet', cyp3a4: 'sensitive substrate' },
  }),
  drug('tamoxifen', {
    label: label('Soltamox (tamoxifen) solution', 2022),
    classes: ['selective-estrogen-receptor-modulator'],
    doses: [oral({ single: [10, 20], perDay: [1, 2], max: 40 })],
    pregnancy: ['contraindicated', 'Harms the fetus.'],
    never: { 'venous-thromboembolism': 'For prevention of cancer: boxed warning.' },
    hardly: { 'endometrial-cancer': 'Uterine cancer.' },
  }),
  drug('anastrozole', {
    label: arimidex,
    classes: ['aromatase-inhibitor'],
    doses: [oral({ single: [1, 1], perDay: [1, 1], max: 1 })],
  }),
  drug('letrozole', {
    label: label('Femara (letrozole) tablets', 2022),
    classes: ['aromatase-inhibitor'],
    doses: [oral({ single: [2.5, 2.5], perDay: [1, 1], max: 7.5, bound: 'ours' })],
  }),
  drug('exemestane', {
    label: label('Aromasin (exemestane) tablets', 2022),
    classes: ['aromatase-inhibitor'],
    doses: [oral({ single: [25, 25], perDay: [1, 1], max: 50 })],
  }),
  drug('enzalutamide', {
    label: label('Xtandi (enzalutamide) capsules', 2023),
    classes: ['antiandrogen'],
    doses: [oral({ single: [80, 160], perDay: [1, 1], max: 240 })],
    hardly: { 'seizure-disorder': 'Seizures.' },
    flags: { cyp3a4: 'strong inducer' },
  }),
  drug('bicalutamide', {
    label: label('Casodex (bicalutamide) tablets', 2021),
    classes: ['antiandrogen'],
    doses: [oral({ single: [50, 150], perDay: [1, 1], max: 150 })],
  }),
  drug('leuprolide', {
    label: label('Lupron Depot (leuprolide) injection', 2023),
    classes: ['gnrh-agonist'],
    doses: [
      by('intramuscular', { single: [3.75, 45], perDay: [1 / 180, 1 / 28], max: 45 }),
      subcutaneous({ single: [1, 45], perDay: [1 / 180, 1], max: 45 }),
    ],
    pregnancy: ['contraindicated', 'Harms the fetus.'],
  }),
  drug('lenalidomide', {
    label: label('Revlimid (lenalidomide) capsules', 2023),
    classes: ['immunomodulatory-imide'],
    doses: [oral({ single: [2.5, 25], perDay: [0.5, 1], max: 25 })],
    renal: [
      ['crcl', 60, 'reduce', '10 mg a day for myeloma.', 10],
      ['crcl', 30, 'reduce', '15 mg every other day for myeloma.', 7.5],
    ],
  }),
  drug('pembrolizumab', {
    label: label('Keytruda (pembrolizumab) injection', 2024),
    classes: ['checkpoint-inhibitor'],
    doses: [intravenous({ single: [200, 400], perDay: [1 / 42, 1 / 21], max: 400 })],
    monitoring: ['thyroid, liver, creatinine, glucose'],
  }),
  drug('nivolumab', {
    label: label('Opdivo (nivolumab) injection', 2024),
    classes: ['checkpoint-inhibitor'],
    doses: [intravenous({ single: [240, 480], perDay: [1 / 28, 1 / 14], max: 480 })],
  }),
  drug('filgrastim', {
    label: label('Neupogen (filgrastim) injection', 2023),
    classes: ['colony-stimulating-factor'],
    doses: [subcutaneous({ single: [5, 10], perDay: [1, 1], max: 30, unit: 'ug/kg' })],
  }),
  drug('rasburicase', {
    label: label('Elitek (rasburicase) injection', 2021),
    classes: ['urate-oxidase'],
    doses: [intravenous({ single: [0.05, 0.2], perDay: [1, 1], max: 0.2, unit: 'mg/kg' })],
    never: { 'g6pd-deficiency': 'Hemolysis: boxed warning.' },
  }),
];

/** Classes of one or two members, named so that duplicates are seen. */
export const smallImmunityClasses: readonly DrugClassFacts[] = [
  drugClass('sulfonamide-antirheumatic', {
    label: label('Azulfidine (sulfasalazine) tablets', 2022),
    title: 'sulfonamide antirheumatic',
    allergyNames: ['sulfa', 'sulfa drugs', 'sulfonamides'],
  }),
  drugClass('selective-estrogen-receptor-modulator', {
    label: label('Soltamox (tamoxifen) solution', 2022),
    title: 'selective estrogen receptor modulator',
  }),
  drugClass('gnrh-agonist', {
    label: label('Lupron Depot (leuprolide) injection', 2023),
    title: 'GnRH agonist',
  }),
  drugClass('colony-stimulating-factor', {
    label: label('Neupogen (filgrastim) injection', 2023),
    title: 'colony-stimulating factor',
  }),
  drugClass('urate-oxidase', {
    label: label('Elitek (rasburicase) injection', 2021),
    title: 'urate oxidase',
  }),
];

/** Drugs of immunity and cancer in common use. */
export const immunityDrugs: readonly DrugFacts[] = [...immunosuppressants, ...cancer];

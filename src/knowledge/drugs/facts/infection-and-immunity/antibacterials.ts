/** Antibacterials other than beta-lactams. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral } from '../rows.ts';

const cipro = label('Cipro (ciprofloxacin) tablets', 2023);
const doryx = label('Vibramycin (doxycycline) capsules', 2022);
const bactrim = label('Bactrim (sulfamethoxazole and trimethoprim) tablets', 2023);
const zithromax = label('Zithromax (azithromycin) tablets', 2023);
const gentamicin = label('Gentamicin injection', 2022);

/** What antibacterials of one kind share. */
export const antibacterialClasses: readonly DrugClassFacts[] = [
  drugClass('macrolide', {
    label: zithromax,
    title: 'macrolide',
    pregnancy: ['caution', 'Clarithromycin is avoided; azithromycin and erythromycin are used.'],
    hardly: { 'long-qt': 'Prolongs QT further.', 'myasthenia-gravis': 'May worsen weakness.' },
    allergyNames: ['macrolides', 'macrolide'],
  }),
  drugClass('tetracycline-class', {
    label: doryx,
    title: 'tetracycline',
    pregnancy: ['avoid', 'Stains teeth and slows bone growth from the second trimester on.'],
    lactation: ['caution', 'Short courses only.'],
    never: { pregnancy: 'Teeth and bones of the fetus.' },
    hardly: {
      'under-8-years': 'Stains teeth; short courses of doxycycline where lives are at stake.',
      'raised-intracranial-pressure': 'Intracranial hypertension.',
    },
    allergyNames: ['tetracyclines'],
  }),
  drugClass('fluoroquinolone', {
    label: cipro,
    title: 'fluoroquinolone',
    pregnancy: ['caution', 'Cartilage of young animals; only where nothing else serves.'],
    never: { 'myasthenia-gravis': 'Worsens weakness, with deaths: boxed warning.' },
    hardly: {
      'long-qt': 'Prolongs QT further.',
      'aortic-aneurysm': 'Rupture and dissection.',
      'tendon-disorder': 'Tendon rupture, mostly with steroids and over 60.',
      'seizure-disorder': 'Lowers the seizure threshold.',
      'under-18-years': 'Cartilage; few uses only.',
    },
    allergyNames: ['fluoroquinolones', 'quinolones'],
    monitoring: ['tendon pain, neuropathy, glucose in people treated for diabetes'],
  }),
  drugClass('sulfonamide-antibiotic', {
    label: bactrim,
    title: 'sulfonamide antibiotic',
    allergyNames: ['sulfa', 'sulfa drugs', 'sulfonamides', 'sulfa antibiotics'],
    hardly: { 'g6pd-deficiency': 'Hemolysis.', porphyria: 'May bring on an attack.' },
  }),
  drugClass('aminoglycoside', {
    label: gentamicin,
    title: 'aminoglycoside',
    pregnancy: ['avoid', 'Deafness of the child has been seen with this class.'],
    hardly: { 'myasthenia-gravis': 'Blocks transmission at the end plate.' },
    flags: { nephrotoxic: true },
    monitoring: ['levels, creatinine, hearing'],
    allergyNames: ['aminoglycosides'],
  }),
  drugClass('nitroimidazole', {
    label: label('Flagyl (metronidazole) tablets', 2023),
    title: 'nitroimidazole',
    hardly: { 'alcohol-use-disorder': 'Reaction like that of disulfiram.' },
  }),
  drugClass('oxazolidinone', {
    label: label('Zyvox (linezolid) tablets and injection', 2023),
    title: 'oxazolidinone',
    flags: { serotonergic: 'strong' },
  }),
  drugClass('glycopeptide', {
    label: label('Vancomycin injection', 2023),
    title: 'glycopeptide',
    flags: { nephrotoxic: true },
  }),
  drugClass('polymyxin', {
    label: label('Coly-Mycin M (colistimethate) injection', 2022),
    title: 'polymyxin',
    flags: { nephrotoxic: true },
  }),
  drugClass('antibacterial', {
    label: label('Macrobid (nitrofurantoin) capsules', 2022),
    title: 'antibacterial',
    duplicates: false,
  }),
  drugClass('antimycobacterial', {
    label: label('Rifadin (rifampin) capsules', 2023),
    title: 'antimycobacterial',
    duplicates: false,
    monitoring: ['liver enzymes'],
  }),
];

const byMouth: readonly DrugFacts[] = [
  drug('azithromycin', {
    label: zithromax,
    classes: ['macrolide'],
    doses: [
      oral({ single: [250, 500], perDay: [1, 1], max: 2000, maxSingle: 2000 }),
      intravenous({ single: [500, 500], perDay: [1, 1], max: 500 }),
    ],
    never: { cholestasis: 'After jaundice or liver injury by azithromycin.' },
    pregnancy: ['usual', 'No known harm at usual doses.'],
    lactation: ['usual', 'Low amounts in milk.'],
    flags: { qt: 'known' },
  }),
  drug('clarithromycin', {
    label: label('Biaxin (clarithromycin) tablets', 2022),
    classes: ['macrolide'],
    doses: [oral({ single: [250, 1000], perDay: [1, 2], max: 1000 })],
    renal: [['crcl', 30, 'reduce', 'Half of the dose.', 500]],
    pregnancy: ['avoid', 'Only where nothing else serves.'],
    flags: { qt: 'known', cyp3a4: 'strong inhibitor' },
  }),
  drug('erythromycin', {
    label: label('Erythromycin tablets', 2022),
    classes: ['macrolide'],
    doses: [
      oral({ single: [250, 1000], perDay: [2, 4], max: 4000 }),
      intravenous({ single: [250, 1000], perDay: [4, 4], max: 4000 }),
    ],
    pregnancy: ['usual', 'The estolate is avoided.'],
    flags: { qt: 'known', cyp3a4: 'moderate inhibitor' },
  }),
  drug('doxycycline', {
    label: doryx,
    classes: ['tetracycline-class'],
    doses: [
      oral({ single: [50, 200], perDay: [1, 2], max: 300 }),
      intravenous({ single: [100, 200], perDay: [1, 2], max: 200 }),
    ],
  }),
  drug('minocycline', {
    label: label('Minocin (minocycline) capsules', 2022),
    classes: ['tetracycline-class'],
    doses: [oral({ single: [50, 200], perDay: [1, 2], max: 400 })],
    renal: [['crcl', 80, 'reduce', 'At most 200 mg a day.', 200]],
  }),
  drug('tetracycline', {
    label: label('Tetracycline capsules', 2021),
    classes: ['tetracycline-class'],
    doses: [oral({ single: [250, 500], perDay: [2, 4], max: 2000 })],
    renal: [['crcl', 50, 'avoid', 'Raises urea and builds up: use doxycycline.']],
  }),
  drug('ciprofloxacin', {
    label: cipro,
    classes: ['fluoroquinolone'],
    doses: [
      oral({ single: [250, 750], perDay: [2, 2], max: 1500 }),
      intravenous({ single: [200, 400], perDay: [2, 3], max: 1200 }),
      by('ophthalmic', { single: [1, 2], perDay: [2, 24], max: 48, unit: '[drp]', bound: 'ours' }),
      by('otic', { single: [1, 5], perDay: [2, 2], max: 20, unit: '[drp]', bound: 'ours' }),
    ],
    renal: [['crcl', 30, 'reduce', '250 to 500 mg every 18 to 24 hours.', 500]],
    flags: { qt: 'known' },
  }),
  drug('levofloxacin', {
    label: label('Levaquin (levofloxacin) tablets', 2022),
    classes: ['fluoroquinolone'],
    doses: [
      oral({ single: [250, 750], perDay: [0.5, 1], max: 750 }),
      intravenous({ single: [250, 750], perDay: [0.5, 1], max: 750 }),
    ],
    renal: [
      ['crcl', 50, 'reduce', '750 mg every 48 hours.', 375],
      ['crcl', 20, 'reduce', '750 mg first, then 500 mg every 48 hours.', 250],
    ],
    flags: { qt: 'known' },
  }),
  drug('moxifloxacin', {
    label: label('Avelox (moxifloxacin) tablets', 2022),
    classes: ['fluoroquinolone'],
    doses: [
      oral({ single: [400, 400], perDay: [1, 1], max: 400 }),
      intravenous({ single: [400, 400], perDay: [1, 1], max: 400 }),
    ],
    flags: { qt: 'known' },
  }),
  drug('sulfamethoxazole', {
    label: bactrim,
    classes: ['sulfonamide-antibiotic'],
    doses: [
      oral({ single: [400, 1600], perDay: [1, 4], max: 6400 }),
      intravenous({ single: [400, 2000], perDay: [2, 4], max: 8000 }),
    ],
    renal: [
      ['crcl', 30, 'reduce', 'Half of the dose.', 1600],
      ['crcl', 15, 'avoid', 'Not recommended.'],
    ],
    pregnancy: ['avoid', 'Folate antagonism early; kernicterus near term.'],
    lactation: ['caution', 'Not in the first weeks, in jaundice or G6PD deficiency.'],
    never: {
      'megaloblastic-anemia-folate-deficiency': 'Folate antagonism.',
      infant: 'Under two months.',
    },
    monitoring: ['potassium and creatinine; blood count in long courses'],
  }),
  drug('trimethoprim', {
    label: label('Trimethoprim tablets', 2021),
    classes: ['antibacterial'],
    doses: [
      oral({ single: [80, 320], perDay: [1, 4], max: 1280 }),
      intravenous({ single: [80, 400], perDay: [2, 4], max: 1600 }),
    ],
    renal: [
      ['crcl', 30, 'reduce', 'Half of the dose.', 320],
      ['crcl', 15, 'avoid', 'Not recommended.'],
    ],
    never: { 'megaloblastic-anemia-folate-deficiency': 'Folate antagonism.' },
    pregnancy: ['avoid', 'Folate antagonism.'],
    flags: { hyperkalemia: true },
  }),
  drug('nitrofurantoin', {
    label: label('Macrobid (nitrofurantoin) capsules', 2022),
    classes: ['antibacterial'],
    doses: [oral({ single: [50, 100], perDay: [1, 4], max: 400 })],
    renal: [
      ['crcl', 60, 'monitor', 'The label bars it; the Beers criteria allow short use from 30 on.'],
      ['crcl', 30, 'avoid', 'Does not reach the urine, and harms nerves and lungs.'],
    ],
    pregnancy: ['caution', 'Contraindicated from week 38 on.'],
    never: {
      anuria: 'Does not reach the urine.',
      'g6pd-deficiency': 'Hemolysis.',
      cholestasis: 'After liver injury by nitrofurantoin.',
      neonate: 'Hemolysis of the newborn.',
    },
    hardly: { 'peripheral-neuropathy': 'Neuropathy may become irreversible.' },
  }),
  drug('fosfomycin', {
    label: label('Monurol (fosfomycin) granules', 2022),
    classes: ['antibacterial'],
    doses: [oral({ single: [3000, 3000], perDay: [1 / 3, 1], max: 3000 })],
    pregnancy: ['usual', 'A single dose is used in pregnancy.'],
  }),
  drug('metronidazole', {
    label: label('Flagyl (metronidazole) tablets', 2023),
    classes: ['nitroimidazole'],
    doses: [
      oral({ single: [250, 750], perDay: [1, 4], max: 4000, maxSingle: 2000 }),
      intravenous({ single: [500, 1000], perDay: [2, 4], max: 4000 }),
      by('vaginal', { single: [37.5, 500], perDay: [1, 2], max: 1000, bound: 'ours' }),
      by('topical', { single: [1, 100], perDay: [1, 2], max: 200, bound: 'ours' }),
    ],
    hepatic: [['C', 'reduce', 'Half of the dose.', 2000]],
    pregnancy: ['caution', 'Not in the first trimester for trichomonas by the label.'],
    flags: { qt: 'conditional', cyp2c9: 'inhibitor' },
  }),
  drug('tinidazole', {
    label: label('Tindamax (tinidazole) tablets', 2021),
    classes: ['nitroimidazole'],
    doses: [oral({ single: [1000, 2000], perDay: [1, 1], max: 2000 })],
    pregnancy: ['avoid', 'First trimester contraindicated.'],
  }),
  drug('clindamycin', {
    label: label('Cleocin (clindamycin) capsules', 2023),
    classes: ['antibacterial'],
    doses: [
      oral({ single: [150, 600], perDay: [3, 4], max: 1800 }),
      intravenous({ single: [300, 900], perDay: [2, 4], max: 4800, maxSingle: 1200 }),
      by('topical', { single: [1, 100], perDay: [1, 2], max: 200, bound: 'ours' }),
    ],
    pregnancy: ['usual', 'No known harm in the second and third trimester.'],
    hardly: { 'c-difficile': 'Colitis: boxed warning.' },
  }),
  drug('fidaxomicin', {
    label: label('Dificid (fidaxomicin) tablets', 2021),
    classes: ['antibacterial'],
    doses: [oral({ single: [200, 200], perDay: [2, 2], max: 400 })],
  }),
  drug('rifampin', {
    label: label('Rifadin (rifampin) capsules', 2023),
    classes: ['antimycobacterial'],
    doses: [
      oral({ single: [300, 600], perDay: [1, 2], max: 1200 }),
      intravenous({ single: [300, 600], perDay: [1, 2], max: 1200 }),
    ],
    hepatic: [['A', 'monitor', 'Only where necessary, at most 8 mg/kg a day.']],
    hardly: { 'acute-liver-disease': 'Hepatitis.' },
    flags: { cyp3a4: 'strong inducer' },
  }),
  drug('rifabutin', {
    label: label('Mycobutin (rifabutin) capsules', 2021),
    classes: ['antimycobacterial'],
    doses: [oral({ single: [150, 300], perDay: [0.3, 1], max: 450 })],
    renal: [['crcl', 30, 'reduce', 'Half of the dose.', 150]],
  }),
  drug('isoniazid', {
    label: label('Isoniazid tablets', 2022),
    classes: ['antimycobacterial'],
    doses: [oral({ single: [100, 900], perDay: [1 / 7, 1], max: 900 })],
    never: { 'acute-liver-disease': 'Acute liver disease, or earlier injury by isoniazid.' },
    hardly: { 'alcohol-use-disorder': 'Hepatitis: boxed warning.' },
    pregnancy: ['caution', 'Used for active tuberculosis, with pyridoxine.'],
  }),
  drug('ethambutol', {
    label: label('Myambutol (ethambutol) tablets', 2021),
    classes: ['antimycobacterial'],
    doses: [oral({ single: [400, 2400], perDay: [0.3, 1], max: 4000 })],
    renal: [['crcl', 30, 'reduce', '15 to 25 mg/kg three times a week.']],
    hardly: { 'retinal-disease': 'Optic neuritis cannot be followed.' },
  }),
  drug('pyrazinamide', {
    label: label('Pyrazinamide tablets', 2021),
    classes: ['antimycobacterial'],
    doses: [oral({ single: [500, 2000], perDay: [0.3, 1], max: 3000 })],
    never: { 'acute-liver-disease': 'Severe liver damage.', gout: 'Acute gout.' },
  }),
  drug('dapsone', {
    label: label('Dapsone tablets', 2021),
    classes: ['antimycobacterial'],
    doses: [oral({ single: [25, 100], perDay: [1, 1], max: 300 })],
    hardly: { 'g6pd-deficiency': 'Hemolysis: test before.' },
  }),
];

const byVein: readonly DrugFacts[] = [
  drug('vancomycin', {
    label: label('Vancomycin injection', 2023),
    classes: ['glycopeptide'],
    doses: [
      intravenous({ single: [500, 2000], perDay: [0.5, 3], max: 4500, maxSingle: 3000 }),
      oral({ use: 'C. difficile', single: [125, 500], perDay: [4, 4], max: 2000 }),
    ],
    renal: [['crcl', 50, 'monitor', 'Longer intervals by levels; the oral form is not absorbed.']],
    monitoring: ['area under the curve 400 to 600, or trough; creatinine'],
  }),
  drug('daptomycin', {
    label: label('Cubicin (daptomycin) injection', 2023),
    classes: ['antibacterial'],
    doses: [intravenous({ single: [4, 12], perDay: [0.5, 1], max: 12, unit: 'mg/kg' })],
    renal: [['crcl', 30, 'reduce', 'Every 48 hours.', 6]],
    hardly: { rhabdomyolysis: 'Follow CK weekly.' },
    monitoring: ['CK once a week'],
  }),
  drug('linezolid', {
    label: label('Zyvox (linezolid) tablets and injection', 2023),
    classes: ['oxazolidinone'],
    doses: [
      oral({ single: [400, 600], perDay: [1, 2], max: 1200 }),
      intravenous({ single: [600, 600], perDay: [1, 2], max: 1200 }),
    ],
    hardly: { 'bone-marrow-suppression': 'Weekly blood counts.' },
    flags: { serotonergic: 'strong' },
    monitoring: ['blood count once a week'],
  }),
  drug('gentamicin', {
    label: gentamicin,
    classes: ['aminoglycoside'],
    doses: [
      intravenous({ single: [1, 7], perDay: [0.5, 3], max: 7, unit: 'mg/kg' }),
      by('ophthalmic', { single: [1, 2], perDay: [4, 24], max: 48, unit: '[drp]', bound: 'ours' }),
    ],
    renal: [['crcl', 60, 'reduce', 'Longer intervals by levels.']],
  }),
  drug('tobramycin', {
    label: label('Tobramycin injection', 2022),
    classes: ['aminoglycoside'],
    doses: [
      intravenous({ single: [1, 7], perDay: [0.5, 3], max: 10, unit: 'mg/kg' }),
      by('inhaled', { single: [300, 300], perDay: [2, 2], max: 600 }),
    ],
    renal: [['crcl', 60, 'reduce', 'Longer intervals by levels.']],
  }),
  drug('amikacin', {
    label: label('Amikacin injection', 2022),
    classes: ['aminoglycoside'],
    doses: [intravenous({ single: [5, 20], perDay: [0.5, 3], max: 20, unit: 'mg/kg' })],
    renal: [['crcl', 60, 'reduce', 'Longer intervals by levels.']],
  }),
  drug('colistin', {
    label: label('Coly-Mycin M (colistimethate) injection', 2022),
    classes: ['polymyxin'],
    doses: [intravenous({ single: [1, 2.5], perDay: [2, 4], max: 5, unit: 'mg/kg' })],
    renal: [['crcl', 80, 'reduce', 'By the table of the label.', 3.8]],
  }),
  drug('tigecycline', {
    label: label('Tygacil (tigecycline) injection', 2022),
    classes: ['tetracycline-class'],
    doses: [intravenous({ single: [25, 100], perDay: [2, 2], max: 200 })],
    hepatic: [['C', 'reduce', '25 mg every 12 hours after 100 mg.', 100]],
  }),
];

/** Antibacterials other than beta-lactams in common use. */
export const antibacterialDrugs: readonly DrugFacts[] = [...byMouth, ...byVein];

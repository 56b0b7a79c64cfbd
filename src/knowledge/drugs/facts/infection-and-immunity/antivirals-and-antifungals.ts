/** Antivirals, antifungals, antiparasitics. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral } from '../rows.ts';

const diflucan = label('Diflucan (fluconazole) tablets', 2023);
const valtrex = label('Valtrex (valacyclovir) tablets', 2022);
const epivir = label('Epivir (lamivudine) tablets', 2022);
const plaquenil = label('Plaquenil (hydroxychloroquine) tablets', 2023);

/** What these drugs share by kind. */
export const antiviralAndAntifungalClasses: readonly DrugClassFacts[] = [
  drugClass('azole-antifungal', {
    label: diflucan,
    title: 'azole antifungal',
    hardly: { 'long-qt': 'Prolongs QT further.', 'acute-liver-disease': 'Liver injury.' },
    allergyNames: ['azoles', 'azole antifungals'],
    monitoring: ['liver enzymes in long courses'],
  }),
  drugClass('antifungal', { label: diflucan, title: 'antifungal', duplicates: false }),
  drugClass('nucleoside-antiviral', {
    label: valtrex,
    title: 'antiviral against herpes viruses',
    pregnancy: ['usual', 'Acyclovir and valacyclovir are used.'],
    lactation: ['usual', 'Low amounts in milk.'],
  }),
  drugClass('antiviral', { label: valtrex, title: 'antiviral', duplicates: false }),
  drugClass('antiretroviral', {
    label: epivir,
    title: 'antiretroviral',
    duplicates: false,
    hardly: { 'hepatitis-b': 'Flares of hepatitis B when it is stopped or changed.' },
  }),
  drugClass('antimalarial', { label: plaquenil, title: 'antimalarial', duplicates: false }),
  drugClass('antiparasitic', {
    label: label('Stromectol (ivermectin) tablets', 2022),
    title: 'antiparasitic',
    duplicates: false,
  }),
];

const antifungals: readonly DrugFacts[] = [
  drug('fluconazole', {
    label: diflucan,
    classes: ['azole-antifungal', 'antifungal'],
    doses: [
      oral({ single: [50, 800], perDay: [1 / 7, 1], max: 800 }),
      intravenous({ single: [100, 800], perDay: [1, 1], max: 800 }),
    ],
    renal: [['crcl', 51, 'reduce', 'Half of the dose after a full first one.', 400]],
    pregnancy: ['avoid', 'High doses for weeks harm; a single 150 mg dose is uncertain.'],
    lactation: ['usual', 'Safe at usual doses.'],
    flags: { qt: 'known', cyp3a4: 'moderate inhibitor', cyp2c9: 'inhibitor' },
  }),
  drug('itraconazole', {
    label: label('Sporanox (itraconazole) capsules', 2023),
    classes: ['azole-antifungal', 'antifungal'],
    doses: [oral({ single: [100, 200], perDay: [1, 3], max: 600 })],
    never: { 'heart-failure': 'Negative inotropy: boxed warning for nail fungus.' },
    pregnancy: ['avoid', 'Contraindicated for nail fungus.'],
    flags: { cyp3a4: 'strong inhibitor', qt: 'conditional' },
  }),
  drug('voriconazole', {
    label: label('Vfend (voriconazole) tablets', 2023),
    classes: ['azole-antifungal', 'antifungal'],
    doses: [
      oral({ single: [100, 400], perDay: [2, 2], max: 800 }),
      intravenous({ single: [3, 6], perDay: [2, 2], max: 12, unit: 'mg/kg' }),
    ],
    renal: [['crcl', 50, 'monitor', 'The vehicle of the infusion builds up: give by mouth.']],
    hepatic: [['A', 'reduce', 'Half of the maintenance dose.', 200]],
    pregnancy: ['avoid', 'Harms the fetus.'],
    flags: { qt: 'known', cyp3a4: 'strong inhibitor', cyp2c9: 'inhibitor' },
  }),
  drug('posaconazole', {
    label: label('Noxafil (posaconazole) tablets', 2023),
    classes: ['azole-antifungal', 'antifungal'],
    doses: [
      oral({ single: [100, 400], perDay: [1, 3], max: 800 }),
      intravenous({ single: [300, 300], perDay: [1, 2], max: 600 }),
    ],
    renal: [['crcl', 50, 'monitor', 'The vehicle of the infusion builds up: give by mouth.']],
    flags: { qt: 'conditional', cyp3a4: 'strong inhibitor' },
  }),
  drug('ketoconazole', {
    label: label('Ketoconazole tablets', 2021),
    classes: ['azole-antifungal', 'antifungal'],
    doses: [
      oral({ single: [200, 400], perDay: [1, 1], max: 400 }),
      by('topical', { single: [1, 100], perDay: [1, 2], max: 200, bound: 'ours' }),
    ],
    never: { 'acute-liver-disease': 'Liver injury: boxed warning.' },
    flags: { qt: 'conditional', cyp3a4: 'strong inhibitor' },
  }),
  drug('terbinafine', {
    label: label('Lamisil (terbinafine) tablets', 2022),
    classes: ['antifungal'],
    doses: [oral({ single: [250, 250], perDay: [1, 1], max: 500 })],
    renal: [['crcl', 50, 'avoid', 'Not recommended.']],
    never: { 'liver-disease': 'Chronic or active liver disease.' },
    flags: { cyp2d6: 'strong inhibitor' },
  }),
  drug('nystatin', {
    label: label('Nystatin oral suspension', 2021),
    classes: ['antifungal'],
    doses: [
      oral({ single: [100_000, 1_000_000], perDay: [3, 4], max: 4_000_000, unit: '[iU]' }),
      by('topical', { single: [1, 100], perDay: [2, 3], max: 300, unit: 'g', bound: 'ours' }),
    ],
    pregnancy: ['usual', 'Hardly absorbed.'],
  }),
  drug('amphotericin', {
    label: label('AmBisome (liposomal amphotericin B) injection', 2022),
    classes: ['antifungal'],
    doses: [intravenous({ single: [0.5, 6], perDay: [1, 1], max: 10, unit: 'mg/kg' })],
    flags: { nephrotoxic: true },
    monitoring: ['creatinine, potassium, magnesium'],
  }),
  drug('micafungin', {
    label: label('Mycamine (micafungin) injection', 2022),
    classes: ['antifungal'],
    doses: [intravenous({ single: [50, 150], perDay: [1, 1], max: 150 })],
  }),
  drug('caspofungin', {
    label: label('Cancidas (caspofungin) injection', 2022),
    classes: ['antifungal'],
    doses: [intravenous({ single: [35, 70], perDay: [1, 1], max: 70 })],
    hepatic: [['B', 'reduce', '35 mg a day after 70 mg.', 35]],
  }),
];

const antivirals: readonly DrugFacts[] = [
  drug('acyclovir', {
    label: label('Zovirax (acyclovir) capsules and tablets', 2022),
    classes: ['nucleoside-antiviral', 'antiviral'],
    doses: [
      oral({ single: [200, 800], perDay: [2, 5], max: 4000 }),
      intravenous({ single: [5, 10], perDay: [3, 3], max: 60, unit: 'mg/kg' }),
      by('topical', { single: [1, 100], perDay: [3, 6], max: 300, bound: 'ours' }),
    ],
    renal: [
      ['crcl', 25, 'reduce', '800 mg every 8 hours.', 2400],
      ['crcl', 10, 'reduce', '800 mg every 12 hours.', 1600],
    ],
    flags: { nephrotoxic: true },
  }),
  drug('valacyclovir', {
    label: valtrex,
    classes: ['nucleoside-antiviral', 'antiviral'],
    doses: [oral({ single: [500, 2000], perDay: [1, 3], max: 4000 })],
    renal: [
      ['crcl', 50, 'reduce', 'For zoster 1 g every 12 hours.', 2000],
      ['crcl', 30, 'reduce', 'For zoster 1 g every 24 hours.', 1000],
      ['crcl', 10, 'reduce', '500 mg every 24 hours.', 500],
    ],
  }),
  drug('famciclovir', {
    label: label('Famvir (famciclovir) tablets', 2021),
    classes: ['nucleoside-antiviral', 'antiviral'],
    doses: [oral({ single: [125, 1500], perDay: [1, 3], max: 2000 })],
    renal: [
      ['crcl', 60, 'reduce', 'For zoster 500 mg every 12 hours.', 1000],
      ['crcl', 20, 'reduce', 'For zoster 250 mg every 24 hours.', 250],
    ],
  }),
  drug('ganciclovir', {
    label: label('Cytovene (ganciclovir) injection', 2022),
    classes: ['nucleoside-antiviral', 'antiviral'],
    doses: [intravenous({ single: [2.5, 5], perDay: [1, 2], max: 10, unit: 'mg/kg' })],
    renal: [['crcl', 70, 'reduce', '2.5 mg/kg every 12 hours.', 5]],
    pregnancy: ['avoid', 'Harms the fetus in animals.'],
    lactation: ['contraindicated', 'Mutagenic.'],
    hardly: { neutropenia: 'Not under 500 neutrophils.' },
  }),
  drug('valganciclovir', {
    label: label('Valcyte (valganciclovir) tablets', 2022),
    classes: ['nucleoside-antiviral', 'antiviral'],
    doses: [oral({ single: [450, 900], perDay: [0.5, 2], max: 1800 })],
    renal: [
      ['crcl', 60, 'reduce', '450 mg twice, then once a day.', 900],
      ['crcl', 40, 'reduce', '450 mg once a day, then every 2 days.', 450],
    ],
    pregnancy: ['avoid', 'Harms the fetus in animals.'],
    lactation: ['contraindicated', 'Mutagenic.'],
  }),
  drug('oseltamivir', {
    label: label('Tamiflu (oseltamivir) capsules', 2023),
    classes: ['antiviral'],
    doses: [oral({ single: [30, 75], perDay: [1, 2], max: 150 })],
    renal: [
      ['crcl', 60, 'reduce', '30 mg twice a day.', 60],
      ['crcl', 30, 'reduce', '30 mg once a day.', 30],
    ],
    pregnancy: ['usual', 'Recommended for influenza in pregnancy.'],
  }),
  drug('remdesivir', {
    label: label('Veklury (remdesivir) injection', 2024),
    classes: ['antiviral'],
    doses: [intravenous({ single: [100, 200], perDay: [1, 1], max: 200 })],
    monitoring: ['liver enzymes'],
  }),
  drug('nirmatrelvir', {
    label: label('Paxlovid (nirmatrelvir and ritonavir) tablets', 2023),
    classes: ['antiviral'],
    doses: [oral({ single: [150, 300], perDay: [2, 2], max: 600 })],
    renal: [['egfr', 60, 'reduce', '150 mg twice a day.', 300]],
    hepatic: [['C', 'avoid', 'Not recommended.']],
    flags: { cyp3a4: 'strong inhibitor' },
  }),
  drug('ritonavir', {
    label: label('Norvir (ritonavir) tablets', 2023),
    classes: ['antiretroviral'],
    doses: [oral({ single: [100, 600], perDay: [1, 2], max: 1200 })],
    flags: { cyp3a4: 'strong inhibitor', cyp2d6: 'strong inhibitor' },
  }),
  drug('cobicistat', {
    label: label('Tybost (cobicistat) tablets', 2021),
    classes: ['antiretroviral'],
    doses: [oral({ single: [150, 150], perDay: [1, 1], max: 150 })],
    flags: { cyp3a4: 'strong inhibitor' },
  }),
  drug('lamivudine', {
    label: epivir,
    classes: ['antiretroviral'],
    doses: [oral({ single: [100, 300], perDay: [1, 2], max: 300 })],
    renal: [['crcl', 30, 'reduce', '150 mg a day and less by the table.', 150]],
  }),
  drug('emtricitabine', {
    label: label('Emtriva (emtricitabine) capsules', 2021),
    classes: ['antiretroviral'],
    doses: [oral({ single: [200, 200], perDay: [0.25, 1], max: 200 })],
    renal: [['crcl', 50, 'reduce', 'Every 48 hours; under 30 every 72.', 100]],
  }),
  drug('tenofovir disoproxil', {
    label: label('Viread (tenofovir disoproxil) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [150, 300], perDay: [1 / 7, 1], max: 300 })],
    renal: [
      ['crcl', 50, 'reduce', 'Every 48 hours.', 150],
      ['crcl', 30, 'reduce', 'Every 72 to 96 hours.', 100],
    ],
    flags: { nephrotoxic: true },
  }),
  drug('tenofovir alafenamide', {
    label: label('Vemlidy (tenofovir alafenamide) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [10, 25], perDay: [1, 1], max: 25 })],
    renal: [['crcl', 15, 'avoid', 'Not without dialysis.']],
  }),
  drug('abacavir', {
    label: label('Ziagen (abacavir) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [300, 600], perDay: [1, 2], max: 600 })],
    never: { 'hla-b-5701': 'Hypersensitivity: boxed warning.' },
    hepatic: [['B', 'avoid', 'Contraindicated.']],
  }),
  drug('efavirenz', {
    label: label('Sustiva (efavirenz) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [400, 600], perDay: [1, 1], max: 800 })],
    hepatic: [['B', 'avoid', 'Not recommended.']],
    flags: { qt: 'conditional' },
  }),
  drug('dolutegravir', {
    label: label('Tivicay (dolutegravir) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [50, 50], perDay: [1, 2], max: 100 })],
  }),
  drug('bictegravir', {
    label: label('Biktarvy (bictegravir, emtricitabine, tenofovir alafenamide) tablets', 2024),
    classes: ['antiretroviral'],
    doses: [oral({ single: [50, 50], perDay: [1, 1], max: 50 })],
    renal: [['crcl', 15, 'avoid', 'Not without dialysis.']],
  }),
  drug('raltegravir', {
    label: label('Isentress (raltegravir) tablets', 2022),
    classes: ['antiretroviral'],
    doses: [oral({ single: [400, 1200], perDay: [1, 2], max: 1600 })],
  }),
  drug('darunavir', {
    label: label('Prezista (darunavir) tablets', 2023),
    classes: ['antiretroviral'],
    doses: [oral({ single: [600, 800], perDay: [1, 2], max: 1200 })],
    hepatic: [['C', 'avoid', 'Not recommended.']],
  }),
  drug('entecavir', {
    label: label('Baraclude (entecavir) tablets', 2022),
    classes: ['antiviral'],
    doses: [oral({ single: [0.5, 1], perDay: [1, 1], max: 1 })],
    renal: [['crcl', 50, 'reduce', 'Half of the dose, or every 48 hours.', 0.5]],
  }),
  drug('sofosbuvir', {
    label: label('Sovaldi (sofosbuvir) tablets', 2022),
    classes: ['antiviral'],
    doses: [oral({ single: [400, 400], perDay: [1, 1], max: 400 })],
    hardly: { 'hepatitis-b': 'Hepatitis B may flare: test before.' },
  }),
  drug('ribavirin', {
    label: label('Ribavirin capsules', 2022),
    classes: ['antiviral'],
    doses: [oral({ single: [200, 800], perDay: [2, 2], max: 1400 })],
    renal: [['crcl', 50, 'avoid', 'Contraindicated for capsules.']],
    pregnancy: ['contraindicated', 'Harms the fetus, also through a male partner.'],
    never: { anemia: 'Hemoglobinopathies; hemolysis.' },
  }),
];

const antiparasitics: readonly DrugFacts[] = [
  drug('hydroxychloroquine', {
    label: plaquenil,
    classes: ['antimalarial'],
    doses: [
      oral({ single: [100, 400], perDay: [1, 2], max: 600 }),
      oral({ use: 'acute malaria', single: [400, 800], perDay: [1, 2], max: 1200 }),
    ],
    renal: [['egfr', 30, 'monitor', 'Retinal harm comes sooner.']],
    pregnancy: ['usual', 'Kept on in lupus.'],
    lactation: ['usual', 'Low amounts in milk.'],
    hardly: { 'retinal-disease': 'Retinal harm.', 'long-qt': 'Prolongs QT further.' },
    flags: { qt: 'known' },
    monitoring: ['eyes in the first year and yearly after five'],
  }),
  drug('chloroquine', {
    label: label('Aralen (chloroquine) tablets', 2021),
    classes: ['antimalarial'],
    doses: [oral({ single: [250, 1000], perDay: [1 / 7, 1], max: 1500 })],
    hardly: { 'retinal-disease': 'Retinal harm.' },
    flags: { qt: 'known' },
  }),
  drug('primaquine', {
    label: label('Primaquine tablets', 2021),
    classes: ['antimalarial'],
    doses: [oral({ single: [15, 30], perDay: [1 / 7, 1], max: 45 })],
    never: { 'g6pd-deficiency': 'Hemolysis: test before.' },
    pregnancy: ['contraindicated', 'Hemolysis of a deficient fetus.'],
  }),
  drug('atovaquone', {
    label: label('Mepron (atovaquone) suspension', 2022),
    classes: ['antimalarial'],
    doses: [oral({ single: [250, 1500], perDay: [1, 2], max: 1500 })],
  }),
  drug('mefloquine', {
    label: label('Mefloquine tablets', 2021),
    classes: ['antimalarial'],
    doses: [oral({ single: [250, 1250], perDay: [1 / 7, 1], max: 1250 })],
    never: {
      depression: 'Boxed warning for prevention.',
      psychosis: 'Boxed warning for prevention.',
      'seizure-disorder': 'Seizures.',
    },
  }),
  drug('ivermectin', {
    label: label('Stromectol (ivermectin) tablets', 2022),
    classes: ['antiparasitic'],
    doses: [oral({ single: [0.15, 0.2], perDay: [1, 1], max: 0.4, unit: 'mg/kg', bound: 'ours' })],
  }),
  drug('albendazole', {
    label: label('Albenza (albendazole) tablets', 2021),
    classes: ['antiparasitic'],
    doses: [oral({ single: [400, 400], perDay: [1, 2], max: 800 })],
    pregnancy: ['avoid', 'Only where nothing else serves.'],
  }),
];

/** Antivirals, antifungals and antiparasitics in common use. */
export const antiviralAndAntifungalDrugs: readonly DrugFacts[] = [
  ...antifungals,
  ...antivirals,
  ...antiparasitics,
];

/** Penicillins, cephalosporins, carbapenems. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts, DrugSource } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const amoxil = label('Amoxil (amoxicillin) capsules and tablets', 2023);
const penicillinAllergyParameter: DrugSource = {
  text: 'AAAAI/ACAAI, Drug allergy: a 2022 practice parameter update, beta-lactam section',
  year: 2022,
};

/** Beta-lactams by their rings and side chains, which allergies follow. */
export const betaLactamClasses: readonly DrugClassFacts[] = [
  drugClass('beta-lactam', {
    label: amoxil,
    title: 'beta-lactam',
    duplicates: false,
    pregnancy: ['usual', 'No known harm to the fetus at usual doses.'],
    lactation: ['usual', 'Little reaches the milk; watch for loose stools and thrush.'],
    allergyNames: ['beta-lactams', 'beta lactams'],
  }),
  drugClass('penicillin', {
    label: amoxil,
    title: 'penicillin',
    within: 'beta-lactam',
    duplicates: false,
    allergyNames: ['penicillin', 'penicillins', 'pcn'],
    crossReactivity: [
      {
        with: 'cephalosporin',
        risk: 'low',
        text: 'About 2 % react to a cephalosporin; the side chain decides.',
        source: penicillinAllergyParameter,
      },
      {
        with: 'carbapenem',
        risk: 'low',
        text: 'Under 1 % react to a carbapenem.',
        source: penicillinAllergyParameter,
      },
    ],
  }),
  drugClass('aminopenicillin', {
    label: amoxil,
    title: 'aminopenicillin',
    within: 'penicillin',
    duplicates: true,
    hardly: { mononucleosis: 'Most patients with mononucleosis get a rash.' },
    crossReactivity: [
      {
        with: 'cephalosporin-with-aminopenicillin-side-chain',
        risk: 'high',
        text: 'The same side chain: cephalexin, cefadroxil and cefaclor.',
        source: penicillinAllergyParameter,
      },
    ],
  }),
  drugClass('beta-lactamase-inhibitor', {
    label: label('Augmentin (amoxicillin and clavulanate) tablets', 2023),
    title: 'beta-lactamase inhibitor',
    duplicates: false,
  }),
  drugClass('cephalosporin', {
    label: label('Keflex (cephalexin) capsules', 2021),
    title: 'cephalosporin',
    within: 'beta-lactam',
    duplicates: false,
    allergyNames: ['cephalosporin', 'cephalosporins'],
    crossReactivity: [
      {
        with: 'penicillin',
        risk: 'low',
        text: 'Few who react to a cephalosporin react to a penicillin.',
        source: penicillinAllergyParameter,
      },
    ],
  }),
  drugClass('cephalosporin-with-aminopenicillin-side-chain', {
    label: label('Keflex (cephalexin) capsules', 2021),
    title: 'cephalosporin with an aminopenicillin side chain',
    within: 'cephalosporin',
    duplicates: true,
  }),
  drugClass('cephalosporin-with-aztreonam-side-chain', {
    label: label('Fortaz (ceftazidime) injection', 2022),
    title: 'cephalosporin with the side chain of aztreonam',
    within: 'cephalosporin',
    duplicates: true,
  }),
  drugClass('carbapenem', {
    label: label('Merrem (meropenem) injection', 2023),
    title: 'carbapenem',
    within: 'beta-lactam',
    duplicates: true,
    hardly: { 'seizure-disorder': 'Lowers the seizure threshold, the more so in renal failure.' },
    allergyNames: ['carbapenem', 'carbapenems'],
  }),
  drugClass('monobactam', {
    label: label('Azactam (aztreonam) injection', 2021),
    title: 'monobactam',
    within: 'beta-lactam',
    duplicates: true,
    crossReactivity: [
      {
        with: 'cephalosporin-with-aztreonam-side-chain',
        risk: 'high',
        text: 'Ceftazidime has the same side chain.',
        source: penicillinAllergyParameter,
      },
    ],
  }),
];

/** Penicillins and what protects them. */
const penicillins: readonly DrugFacts[] = [
  drug('amoxicillin', {
    label: amoxil,
    classes: ['aminopenicillin', 'penicillin', 'beta-lactam'],
    doses: [
      oral({ single: [250, 1000], perDay: [2, 3], max: 3000 }),
      oral({ use: 'prophylaxis of endocarditis', single: [2000, 2000], perDay: [1, 1], max: 3000 }),
    ],
    renal: [
      ['crcl', 30, 'reduce', '250 or 500 mg every 12 hours; no 875 mg tablet.', 1000],
      ['crcl', 10, 'reduce', '250 or 500 mg every 24 hours.', 500],
    ],
  }),
  drug('clavulanate', {
    label: label('Augmentin (amoxicillin and clavulanate) tablets', 2023),
    classes: ['beta-lactamase-inhibitor'],
    doses: [oral({ single: [62.5, 125], perDay: [2, 3], max: 500 })],
    renal: [['crcl', 30, 'reduce', 'No 875 mg tablet of the combination.']],
    hepatic: [['A', 'monitor', 'Cholestatic injury; not again after one.']],
    never: { cholestasis: 'After jaundice or liver injury by this combination.' },
  }),
  drug('ampicillin', {
    label: label('Ampicillin injection', 2022),
    classes: ['aminopenicillin', 'penicillin', 'beta-lactam'],
    doses: [
      intravenous({ single: [1000, 2000], perDay: [4, 6], max: 14000 }),
      oral({ single: [250, 500], perDay: [4, 4], max: 4000 }),
    ],
    renal: [['crcl', 10, 'reduce', 'Every 12 to 24 hours.']],
  }),
  drug('sulbactam', {
    label: label('Unasyn (ampicillin and sulbactam) injection', 2023),
    classes: ['beta-lactamase-inhibitor'],
    doses: [intravenous({ single: [500, 1000], perDay: [3, 4], max: 4000 })],
    renal: [['crcl', 30, 'reduce', 'Every 12 hours; under 15 every 24 hours.', 2000]],
  }),
  drug('penicillin v', {
    label: label('Penicillin V potassium tablets', 2022),
    classes: ['penicillin', 'beta-lactam'],
    doses: [oral({ single: [125, 500], perDay: [2, 4], max: 3000 })],
  }),
  drug('penicillin g', {
    label: label('Penicillin G potassium injection', 2022),
    classes: ['penicillin', 'beta-lactam'],
    doses: [
      intravenous({
        single: [1_000_000, 4_000_000],
        perDay: [4, 6],
        max: 24_000_000,
        unit: '[iU]',
      }),
      intramuscular({
        use: 'benzathine, for syphilis and streptococci',
        single: [1_200_000, 2_400_000],
        perDay: [1 / 30, 1],
        max: 2_400_000,
        unit: '[iU]',
      }),
    ],
    renal: [['crcl', 10, 'reduce', 'Half of the dose every 8 to 10 hours.']],
  }),
  drug('dicloxacillin', {
    label: label('Dicloxacillin capsules', 2021),
    classes: ['penicillin', 'beta-lactam'],
    doses: [oral({ single: [125, 500], perDay: [4, 4], max: 4000 })],
  }),
  drug('nafcillin', {
    label: label('Nafcillin injection', 2022),
    classes: ['penicillin', 'beta-lactam'],
    doses: [intravenous({ single: [500, 2000], perDay: [4, 6], max: 12000 })],
  }),
  drug('oxacillin', {
    label: label('Oxacillin injection', 2022),
    classes: ['penicillin', 'beta-lactam'],
    doses: [intravenous({ single: [250, 2000], perDay: [4, 6], max: 12000 })],
  }),
  drug('piperacillin', {
    label: label('Zosyn (piperacillin and tazobactam) injection', 2023),
    classes: ['penicillin', 'beta-lactam'],
    doses: [intravenous({ single: [2000, 4500], perDay: [3, 4], max: 18000 })],
    renal: [
      ['crcl', 40, 'reduce', '2.25 g every 6 hours; 3.375 g for hospital pneumonia.', 13500],
      ['crcl', 20, 'reduce', '2.25 g every 8 hours; every 6 for hospital pneumonia.', 9000],
    ],
    flags: { nephrotoxic: true },
  }),
  drug('tazobactam', {
    label: label('Zosyn (piperacillin and tazobactam) injection', 2023),
    classes: ['beta-lactamase-inhibitor'],
    doses: [intravenous({ single: [250, 500], perDay: [3, 4], max: 2000 })],
    renal: [['crcl', 40, 'reduce', 'With piperacillin.']],
  }),
];

/** Cephalosporins, carbapenems, aztreonam. */
const cephalosporinsAndCarbapenems: readonly DrugFacts[] = [
  drug('cephalexin', {
    label: label('Keflex (cephalexin) capsules', 2021),
    classes: ['cephalosporin-with-aminopenicillin-side-chain', 'cephalosporin', 'beta-lactam'],
    doses: [oral({ single: [250, 1000], perDay: [2, 4], max: 4000 })],
    renal: [
      ['crcl', 30, 'reduce', '250 mg every 8 to 12 hours.', 1000],
      ['crcl', 15, 'reduce', '250 mg every 24 hours.', 500],
    ],
  }),
  drug('cefadroxil', {
    label: label('Cefadroxil capsules', 2021),
    classes: ['cephalosporin-with-aminopenicillin-side-chain', 'cephalosporin', 'beta-lactam'],
    doses: [oral({ single: [500, 1000], perDay: [1, 2], max: 2000 })],
    renal: [['crcl', 50, 'reduce', '500 mg every 12 hours; under 25 every 24.', 1000]],
  }),
  drug('cefazolin', {
    label: label('Cefazolin injection', 2023),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [intravenous({ single: [250, 2000], perDay: [2, 4], max: 12000 })],
    renal: [['crcl', 35, 'reduce', 'Half of the dose every 12 hours.', 4000]],
  }),
  drug('cefuroxime', {
    label: label('Ceftin (cefuroxime) tablets', 2021),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [
      oral({ single: [250, 500], perDay: [2, 2], max: 1000 }),
      intravenous({ single: [750, 1500], perDay: [3, 4], max: 9000 }),
    ],
    renal: [['crcl', 30, 'reduce', 'Every 24 hours by mouth.', 1500]],
  }),
  drug('cefoxitin', {
    label: label('Cefoxitin injection', 2022),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [intravenous({ single: [1000, 2000], perDay: [3, 6], max: 12000 })],
    renal: [['crcl', 50, 'reduce', '1 to 2 g every 8 to 12 hours.', 6000]],
  }),
  drug('cefdinir', {
    label: label('Cefdinir capsules', 2021),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [oral({ single: [300, 600], perDay: [1, 2], max: 600 })],
    renal: [['crcl', 30, 'reduce', '300 mg once a day.', 300]],
  }),
  drug('cefpodoxime', {
    label: label('Cefpodoxime tablets', 2021),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [oral({ single: [100, 400], perDay: [2, 2], max: 800 })],
    renal: [['crcl', 30, 'reduce', 'Every 24 hours.', 400]],
  }),
  drug('cefixime', {
    label: label('Suprax (cefixime) capsules', 2022),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [oral({ single: [200, 400], perDay: [1, 2], max: 400 })],
    renal: [['crcl', 60, 'reduce', '260 mg a day; under 20, 200 mg.', 300]],
  }),
  drug('ceftriaxone', {
    label: label('Ceftriaxone injection', 2023),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [
      intravenous({ single: [1000, 2000], perDay: [1, 2], max: 4000 }),
      intramuscular({ single: [250, 1000], perDay: [1, 2], max: 4000 }),
    ],
    hepatic: [['C', 'reduce', 'With kidney disease as well: at most 2 g a day.', 2000]],
    never: { neonate: 'With jaundice, or with intravenous calcium: precipitates.' },
  }),
  drug('ceftazidime', {
    label: label('Fortaz (ceftazidime) injection', 2022),
    classes: ['cephalosporin-with-aztreonam-side-chain', 'cephalosporin', 'beta-lactam'],
    doses: [intravenous({ single: [500, 2000], perDay: [2, 3], max: 6000 })],
    renal: [
      ['crcl', 50, 'reduce', '1 g every 12 hours.', 3000],
      ['crcl', 30, 'reduce', '1 g every 24 hours.', 1500],
    ],
  }),
  drug('cefepime', {
    label: label('Maxipime (cefepime) injection', 2023),
    classes: ['cephalosporin', 'beta-lactam'],
    doses: [intravenous({ single: [500, 2000], perDay: [2, 3], max: 6000 })],
    renal: [
      ['crcl', 60, 'reduce', 'At most 2 g every 12 hours.', 4000],
      ['crcl', 30, 'reduce', 'At most 2 g every 24 hours: encephalopathy.', 2000],
      ['crcl', 11, 'reduce', 'At most 1 g every 24 hours.', 1000],
    ],
    hardly: { 'seizure-disorder': 'Seizures and encephalopathy, mostly when not adjusted.' },
  }),
  drug('ertapenem', {
    label: label('Invanz (ertapenem) injection', 2023),
    classes: ['carbapenem', 'beta-lactam'],
    doses: [by('intravenous', { single: [500, 1000], perDay: [1, 1], max: 1000 })],
    renal: [['crcl', 31, 'reduce', '500 mg a day.', 500]],
  }),
  drug('meropenem', {
    label: label('Merrem (meropenem) injection', 2023),
    classes: ['carbapenem', 'beta-lactam'],
    doses: [intravenous({ single: [500, 2000], perDay: [2, 3], max: 6000 })],
    renal: [
      ['crcl', 51, 'reduce', 'The dose every 12 hours.', 4000],
      ['crcl', 26, 'reduce', 'Half of the dose every 12 hours.', 2000],
      ['crcl', 10, 'reduce', 'Half of the dose every 24 hours.', 1000],
    ],
  }),
  drug('imipenem', {
    label: label('Primaxin (imipenem and cilastatin) injection', 2023),
    classes: ['carbapenem', 'beta-lactam'],
    doses: [intravenous({ single: [250, 1000], perDay: [3, 4], max: 4000 })],
    renal: [
      ['crcl', 60, 'reduce', '400 to 750 mg every 6 to 8 hours.', 3000],
      ['crcl', 15, 'avoid', 'Only with dialysis within 48 hours.'],
    ],
  }),
  drug('aztreonam', {
    label: label('Azactam (aztreonam) injection', 2021),
    classes: ['monobactam', 'beta-lactam'],
    doses: [intravenous({ single: [500, 2000], perDay: [2, 4], max: 8000 })],
    renal: [
      ['crcl', 30, 'reduce', 'Half of the dose after a full first one.', 4000],
      ['crcl', 10, 'reduce', 'A quarter of the dose after a full first one.', 2000],
    ],
  }),
];

/** Beta-lactams in common use. */
export const betaLactamDrugs: readonly DrugFacts[] = [
  ...penicillins,
  ...cephalosporinsAndCarbapenems,
];

/** Beta blockers. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { hypertensionInPregnancy, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral } from '../rows.ts';

const withdrawal =
  'beta blocker withdrawal: angina, myocardial infarction and arrhythmia after a sudden stop';
const lopressor = label('Lopressor (metoprolol tartrate) tablets and injection', 2023);

/** The class of beta blockers, and those that also act on the bronchi. */
export const betaBlockerClasses: readonly DrugClassFacts[] = [
  drugClass('beta-blocker', {
    label: lopressor,
    title: 'beta blocker',
    pregnancy: ['caution', 'Slows growth of the fetus; newborn bradycardia and hypoglycemia.'],
    lactation: ['caution', 'Watch the infant for bradycardia and sleepiness.'],
    never: {
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      bradycardia: 'Slows the heart further; barred in severe sinus bradycardia.',
    },
    hardly: {
      'decompensated-heart-failure':
        'Barred in cardiogenic shock; not to be started or raised in decompensation.',
      hypotension: 'Lowers pressure further.',
      pheochromocytoma: 'Only after an alpha blocker: pressure may rise.',
    },
    flags: { bradycardia: true },
    monitoring: ['heart rate and blood pressure'],
    allergyNames: ['beta blockers', 'beta blocker', 'beta-blockers'],
  }),
  drugClass('cardioselective-beta-blocker', {
    label: lopressor,
    title: 'cardioselective beta blocker',
    within: 'beta-blocker',
    hardly: { asthma: 'Selectivity is relative: lowest dose, with a bronchodilator at hand.' },
    flags: { bradycardia: true },
  }),
  drugClass('nonselective-beta-blocker', {
    label: label('Inderal LA (propranolol) capsules', 2023),
    title: 'nonselective beta blocker',
    within: 'beta-blocker',
    never: { asthma: 'Bronchospasm, which has killed.' },
    hardly: { copd: 'Bronchospasm: prefer a cardioselective one.' },
    flags: { bradycardia: true },
  }),
];

/** Beta blockers. */
export const betaBlockerDrugs: readonly DrugFacts[] = [
  drug('metoprolol', {
    label: lopressor,
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ use: 'hypertension or angina', single: [12.5, 200], perDay: [1, 4], max: 450 }),
      oral({
        use: 'heart failure, extended release',
        single: [12.5, 200],
        perDay: [1, 1],
        max: 200,
        source: label('Toprol-XL (metoprolol succinate) tablets', 2023)('dosage'),
      }),
      intravenous({ single: [2.5, 5], perDay: [1, 6], max: 60, maxSingle: 15, bound: 'ours' }),
    ],
    hepatic: [['B', 'reduce', 'Start low and raise slowly.']],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    flags: { bradycardia: true, cyp2d6: 'sensitive substrate' },
    vital: withdrawal,
  }),
  drug('atenolol', {
    label: namedLabel('Tenormin (atenolol) tablets', 2023),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [12.5, 100], perDay: [1, 2], max: 100 }),
      oral({ use: 'angina', single: [50, 200], perDay: [1, 1], max: 200 }),
    ],
    renal: [
      ['crcl', 35, 'reduce', 'At most 50 mg a day.', 50],
      ['crcl', 15, 'reduce', 'At most 25 mg a day.', 25],
    ],
    pregnancy: ['avoid', 'Slows growth of the fetus more than other beta blockers.'],
    lactation: ['avoid', 'Accumulates in milk: bradycardia of the infant.'],
    vital: withdrawal,
  }),
  drug('bisoprolol', {
    label: namedLabel('Zebeta (bisoprolol) tablets', 2023),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [oral({ single: [1.25, 10], perDay: [1, 1], max: 20 })],
    renal: [['crcl', 40, 'monitor', 'Start with 2.5 mg and raise with caution.']],
    hepatic: [['A', 'monitor', 'Start with 2.5 mg in hepatitis or cirrhosis.']],
    vital: withdrawal,
  }),
  drug('carvedilol', {
    label: label('Coreg (carvedilol) tablets', 2017),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [6.25, 25], perDay: [2, 2], max: 50 }),
      oral({
        use: 'heart failure (50 mg twice daily over 85 kg)',
        single: [3.125, 50],
        perDay: [2, 2],
        max: 100,
      }),
      oral({
        use: 'extended release',
        single: [10, 80],
        perDay: [1, 1],
        max: 80,
        source: label('Coreg CR (carvedilol phosphate) capsules', 2017)('dosage'),
      }),
    ],
    hepatic: [['C', 'avoid', 'Contraindicated in severe hepatic impairment.']],
    flags: { bradycardia: true, cyp2d6: 'sensitive substrate' },
    vital: withdrawal,
  }),
  drug('propranolol', {
    label: namedLabel('Propranolol tablets and injection', 2021),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [20, 320], perDay: [1, 4], max: 640 }),
      oral({ use: 'angina', single: [20, 320], perDay: [1, 4], max: 320 }),
      oral({ use: 'migraine or tremor', single: [20, 160], perDay: [1, 4], max: 320 }),
      oral({ use: 'arrhythmia', single: [10, 30], perDay: [3, 4], max: 120 }),
      intravenous({ single: [0.5, 3], perDay: [1, 4], max: 12, maxSingle: 3, bound: 'ours' }),
    ],
    hepatic: [['B', 'reduce', 'First-pass clearance falls: start low.']],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    vital: withdrawal,
  }),
  drug('nebivolol', {
    label: label('Bystolic (nebivolol) tablets', 2019),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [oral({ single: [2.5, 40], perDay: [1, 1], max: 40 })],
    renal: [['crcl', 30, 'reduce', 'Start with 2.5 mg.']],
    hepatic: [
      ['B', 'reduce', 'Start with 2.5 mg.'],
      ['C', 'avoid', 'Contraindicated in severe hepatic impairment.'],
    ],
    flags: { bradycardia: true, cyp2d6: 'sensitive substrate' },
    vital: withdrawal,
  }),
  drug('labetalol', {
    label: namedLabel('Trandate (labetalol) tablets and injection', 2021),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ single: [100, 800], perDay: [2, 3], max: 2_400 }),
      intravenous({ single: [10, 80], perDay: [1, 6], max: 300, maxSingle: 80 }),
    ],
    hepatic: [['B', 'monitor', 'First-pass clearance falls; stop for signs of liver injury.']],
    pregnancy: ['usual', 'Preferred for hypertension in pregnancy.', hypertensionInPregnancy],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    vital: withdrawal,
  }),
  drug('nadolol', {
    label: namedLabel('Corgard (nadolol) tablets', 2023),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [oral({ single: [20, 320], perDay: [1, 1], max: 320 })],
    renal: [
      ['crcl', 50, 'reduce', 'Every 24 to 36 hours.'],
      ['crcl', 30, 'reduce', 'Every 24 to 48 hours.'],
      ['crcl', 10, 'reduce', 'Every 40 to 60 hours.'],
    ],
    lactation: ['caution', 'More reaches the milk than of others: prefer another.', lactMed],
    vital: withdrawal,
  }),
  drug('esmolol', {
    label: label('Brevibloc (esmolol) injection', 2020),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [
      intravenous({
        use: 'bolus, then 50 to 300 ug/kg/min',
        single: [0.25, 1],
        perDay: [1, 24],
        max: 432,
        maxSingle: 1,
        unit: 'mg/kg',
      }),
    ],
    monitoring: ['heart rate and blood pressure, continuously'],
  }),
  drug('pindolol', {
    label: namedLabel('Pindolol tablets', 2020),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [oral({ single: [2.5, 30], perDay: [2, 3], max: 60 })],
    vital: withdrawal,
  }),
  drug('acebutolol', {
    label: namedLabel('Acebutolol capsules', 2019),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [oral({ single: [200, 600], perDay: [1, 2], max: 1_200 })],
    renal: [
      ['crcl', 50, 'reduce', 'Half the daily dose.', 600],
      ['crcl', 25, 'reduce', 'A quarter of the daily dose.', 300],
    ],
    lactation: ['avoid', 'Accumulates in milk.'],
    vital: withdrawal,
  }),
  drug('timolol', {
    label: namedLabel('Timolol tablets; timolol ophthalmic solution', 2020),
    classes: ['nonselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ single: [5, 30], perDay: [1, 2], max: 60 }),
      by('ophthalmic', { single: [1, 2], perDay: [1, 2], max: 4, unit: '[drp]' }),
    ],
    vital: withdrawal,
  }),
  drug('betaxolol', {
    label: namedLabel('Kerlone (betaxolol) tablets; betaxolol ophthalmic solution', 2013),
    classes: ['cardioselective-beta-blocker', 'beta-blocker'],
    doses: [
      oral({ single: [5, 20], perDay: [1, 1], max: 40 }),
      by('ophthalmic', { single: [1, 2], perDay: [1, 2], max: 4, unit: '[drp]' }),
    ],
    renal: [['crcl', 30, 'reduce', 'Start with 5 mg; at most 20 mg a day.', 20]],
    vital: withdrawal,
  }),
];

/** Classes with few members in use. Data, one class after the other. */
import type { DrugClassFacts } from '../../drug-facts.ts';
import { drugFactsLabel, guideline, label, namedLabel } from '../labels.ts';
import { drugClass } from '../rows.ts';

const vmat2Labels = label('Labels of tetrabenazine, deutetrabenazine and valbenazine', 2023);
const racetamLabels = label('Labels of levetiracetam and brivaracetam', 2023);

/** Classes that say little beyond what their members say. */
export const classesOfFew: readonly DrugClassFacts[] = [
  drugClass('mood-stabilizer', {
    title: 'mood stabilizer',
    duplicates: false,
    label: label('Lithium carbonate tablets and capsules', 2022),
  }),
  drugClass('racetam-antiepileptic', {
    title: 'racetam antiepileptic',
    within: 'antiepileptic',
    duplicates: true,
    label: racetamLabels,
    pregnancy: ['caution', 'No clear increase of malformations with levetiracetam; levels fall'],
    lactation: ['caution', 'Excreted in milk; watch the infant'],
  }),
  drugClass('vmat2-inhibitor', {
    title: 'VMAT2 inhibitor',
    duplicates: true,
    label: vmat2Labels,
    hardly: {
      suicidality: 'Depression and suicide in Huntington disease (boxed warning)',
      depression: 'Depression and suicide in Huntington disease (boxed warning)',
      'long-qt': 'QT prolongation',
      'prolonged-qt': 'QT prolongation',
      parkinson: 'May cause parkinsonism',
    },
    pregnancy: ['caution', 'Little known; animal studies show harm'],
    lactation: ['avoid', 'Little known; breast-feeding not recommended by some labels'],
    monitoring: ['Mood; parkinsonism; barred with MAO inhibitors and reserpine'],
  }),
  drugClass('anesthetic', {
    title: 'intravenous anesthetic or sedative',
    duplicates: false,
    label: label('Labels of propofol, ketamine, etomidate and dexmedetomidine', 2022),
    pregnancy: ['caution', 'Animal studies of long exposure show harm to the developing brain'],
    lactation: ['caution', 'Low levels in milk after single doses'],
    flags: { sedating: 'other' },
  }),
  drugClass('azapirone', {
    title: 'azapirone',
    duplicates: true,
    label: namedLabel('Buspirone tablets', 2021),
  }),
  drugClass('melatonin-agonist', {
    title: 'melatonin agonist',
    within: 'sedative-hypnotic',
    duplicates: true,
    label: label('Rozerem (ramelteon) tablets', 2021),
    pregnancy: ['caution', 'Little known'],
    lactation: ['caution', 'Little known'],
    flags: { sedating: 'other' },
  }),
  drugClass('norepinephrine-reuptake-inhibitor', {
    title: 'norepinephrine reuptake inhibitor',
    duplicates: true,
    label: label('Strattera (atomoxetine) capsules', 2022),
  }),
  drugClass('wakefulness-drug', {
    title: 'wakefulness drug',
    duplicates: true,
    label: label('Provigil (modafinil) tablets', 2022),
  }),
  drugClass('dopamine-precursor', {
    title: 'dopamine precursor',
    duplicates: false,
    label: label('Sinemet (carbidopa and levodopa) tablets', 2020),
  }),
  drugClass('decarboxylase-inhibitor', {
    title: 'decarboxylase inhibitor',
    duplicates: false,
    label: label('Sinemet (carbidopa and levodopa) tablets', 2020),
  }),
  drugClass('comt-inhibitor', {
    title: 'COMT inhibitor',
    duplicates: true,
    label: namedLabel('Comtan (entacapone) tablets', 2019),
  }),
  drugClass('nmda-antagonist', {
    title: 'NMDA antagonist',
    duplicates: true,
    label: label('Labels of amantadine and memantine', 2020),
  }),
  drugClass('peripheral-cholinesterase-inhibitor', {
    title: 'peripheral cholinesterase inhibitor',
    duplicates: true,
    label: namedLabel('Mestinon (pyridostigmine) tablets', 2020),
  }),
  drugClass('glutamate-inhibitor', {
    title: 'glutamate inhibitor',
    duplicates: true,
    label: label('Rilutek (riluzole) tablets', 2020),
  }),
  drugClass('potassium-channel-blocker', {
    title: 'potassium channel blocker',
    duplicates: true,
    label: label('Ampyra (dalfampridine) tablets', 2022),
  }),
  drugClass('alcohol-deterrent', {
    title: 'drug against alcohol use',
    duplicates: false,
    label: guideline('APA practice guideline on alcohol use disorder', 2018),
  }),
  drugClass('nicotinic-partial-agonist', {
    title: 'nicotinic partial agonist',
    duplicates: true,
    label: label('Chantix (varenicline) tablets', 2019),
  }),
  drugClass('nicotine-replacement', {
    title: 'nicotine replacement',
    duplicates: false,
    label: drugFactsLabel('Nicotine patch, gum and lozenge', 2020),
  }),
  drugClass('para-aminophenol-analgesic', {
    title: 'acetaminophen',
    duplicates: true,
    label: label('Ofirmev (acetaminophen) injection', 2022),
  }),
  drugClass('leukotriene-antagonist', {
    title: 'leukotriene antagonist',
    duplicates: true,
    label: label('Singulair (montelukast) tablets', 2020),
  }),
  drugClass('methylxanthine', {
    title: 'methylxanthine',
    duplicates: true,
    label: namedLabel('Theophylline extended-release tablets', 2017),
    allergyNames: ['xanthines'],
  }),
  drugClass('phosphodiesterase-4-inhibitor', {
    title: 'phosphodiesterase-4 inhibitor',
    duplicates: true,
    label: label('Daliresp (roflumilast) tablets', 2020),
  }),
  drugClass('anti-ige-antibody', {
    title: 'anti-IgE antibody',
    duplicates: true,
    label: label('Xolair (omalizumab) injection', 2024),
  }),
  drugClass('catecholamine', {
    title: 'catecholamine',
    duplicates: false,
    label: label('Adrenalin (epinephrine) injection', 2023),
  }),
  drugClass('mast-cell-stabilizer', {
    title: 'mast cell stabilizer',
    duplicates: true,
    label: namedLabel('Cromolyn nebulizer solution', 2015),
  }),
  drugClass('expectorant', {
    title: 'expectorant',
    duplicates: true,
    label: drugFactsLabel('Guaifenesin syrup', 2018),
  }),
  drugClass('antitussive', {
    title: 'cough suppressant',
    duplicates: true,
    label: drugFactsLabel('Dextromethorphan syrup', 2018),
  }),
  drugClass('alpha-2-agonist-eye-drop', {
    title: 'alpha-2 agonist eye drop',
    duplicates: true,
    label: label('Alphagan P (brimonidine) eye drops', 2021),
  }),
  drugClass('carbonic-anhydrase-inhibitor-eye-drop', {
    title: 'carbonic anhydrase inhibitor eye drop',
    duplicates: true,
    label: label('Trusopt (dorzolamide) eye drops', 2020),
  }),
];

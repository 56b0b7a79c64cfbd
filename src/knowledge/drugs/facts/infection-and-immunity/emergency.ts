/** Drugs of emergency and intensive care. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const levophed = label('Levophed (norepinephrine) injection', 2022);
const atropineLabel = label('Atropine injection', 2022);
const zemuron = label('Rocuronium injection', 2022);
const cyklokapron = label('Cyklokapron (tranexamic acid) injection', 2022);

/** What these drugs share by kind. */
export const emergencyClasses: readonly DrugClassFacts[] = [
  drugClass('vasopressor', { label: levophed, title: 'vasopressor', duplicates: false }),
  drugClass('inotrope', {
    label: label('Dobutamine injection', 2022),
    title: 'inotrope',
    duplicates: false,
  }),
  drugClass('antimuscarinic', {
    label: atropineLabel,
    title: 'antimuscarinic',
    duplicates: false,
    hardly: {
      'closed-angle-glaucoma': 'Raises the pressure of the eye.',
      'urinary-retention': 'Retention.',
    },
  }),
  drugClass('cholinesterase-inhibitor-injection', {
    label: label('Bloxiverz (neostigmine) injection', 2022),
    title: 'cholinesterase inhibitor for injection',
    never: { 'bowel-obstruction': 'Obstruction of bowel or urine.' },
    flags: { bradycardia: true },
  }),
  drugClass('neuromuscular-blocker', {
    label: zemuron,
    title: 'neuromuscular blocker',
    duplicates: false,
    hardly: { 'myasthenia-gravis': 'Much deeper and longer block.' },
  }),
  drugClass('antifibrinolytic', {
    label: cyklokapron,
    title: 'antifibrinolytic',
    never: {
      'venous-thromboembolism': 'Active thrombosis.',
      'intracranial-hemorrhage': 'Subarachnoid.',
    },
  }),
  drugClass('direct-thrombin-inhibitor-injection', {
    label: label('Argatroban injection', 2022),
    title: 'direct thrombin inhibitor for injection',
    within: 'anticoagulant',
    never: { 'active-bleeding': 'Major bleeding.' },
    flags: { bleeding: 'anticoagulant' },
  }),
  drugClass('antidote', {
    label: label('Acetadote (acetylcysteine) injection', 2022),
    title: 'antidote',
    duplicates: false,
  }),
  drugClass('iron-chelator', {
    label: label('Exjade (deferasirox) tablets', 2022),
    title: 'iron chelator',
  }),
  drugClass('thrombopoietin-agonist', {
    label: label('Promacta (eltrombopag) tablets', 2023),
    title: 'thrombopoietin agonist',
    hardly: { 'venous-thromboembolism': 'Thrombosis.' },
  }),
  drugClass('immune-globulin', {
    label: label('Gammagard (immune globulin) infusion', 2023),
    title: 'immune globulin',
  }),
  drugClass('glucose-raising-hormone', {
    label: label('Glucagon injection', 2022),
    title: 'hormone that raises glucose',
  }),
  drugClass('intravenous-fluid', {
    label: label('Sodium chloride 0.9 % injection', 2022),
    title: 'intravenous fluid',
    duplicates: false,
  }),
];

/** Drugs of emergency and intensive care. */
export const emergencyDrugs: readonly DrugFacts[] = [
  drug('norepinephrine', {
    label: levophed,
    classes: ['vasopressor'],
    doses: [
      intravenous({ single: [0.01, 3], perDay: [1, 1], max: 5000, unit: 'ug/kg', bound: 'ours' }),
    ],
  }),
  drug('dopamine', {
    label: label('Dopamine injection', 2022),
    classes: ['vasopressor'],
    doses: [
      intravenous({ single: [1, 50], perDay: [1, 1], max: 72_000, unit: 'ug/kg', bound: 'ours' }),
    ],
    never: { pheochromocytoma: 'Crisis.' },
  }),
  drug('dobutamine', {
    label: label('Dobutamine injection', 2022),
    classes: ['inotrope'],
    doses: [
      intravenous({ single: [0.5, 40], perDay: [1, 1], max: 57_600, unit: 'ug/kg', bound: 'ours' }),
    ],
    never: { 'hypertrophic-obstructive-cardiomyopathy': 'Worsens obstruction.' },
  }),
  drug('atropine', {
    label: atropineLabel,
    classes: ['antimuscarinic'],
    doses: [
      intravenous({ single: [0.4, 1], perDay: [1, 8], max: 6, bound: 'ours' }),
      by('ophthalmic', { single: [1, 2], perDay: [1, 4], max: 8, unit: '[drp]', bound: 'ours' }),
    ],
    flags: { anticholinergic: 'strong' },
  }),
  drug('glycopyrronium', {
    label: label('Robinul (glycopyrrolate) tablets and injection', 2022),
    classes: ['antimuscarinic'],
    doses: [
      oral({ single: [1, 2], perDay: [2, 3], max: 8 }),
      intravenous({ single: [0.1, 0.4], perDay: [1, 6], max: 2.4, bound: 'ours' }),
    ],
    flags: { anticholinergic: 'strong' },
  }),
  drug('neostigmine', {
    label: label('Bloxiverz (neostigmine) injection', 2022),
    classes: ['cholinesterase-inhibitor-injection'],
    doses: [intravenous({ single: [0.5, 5], perDay: [1, 2], max: 5 })],
  }),
  drug('rocuronium', {
    label: zemuron,
    classes: ['neuromuscular-blocker'],
    doses: [
      intravenous({ single: [0.1, 1.2], perDay: [1, 24], max: 20, unit: 'mg/kg', bound: 'ours' }),
    ],
  }),
  drug('succinylcholine', {
    label: label('Anectine (succinylcholine) injection', 2022),
    classes: ['neuromuscular-blocker'],
    doses: [
      intravenous({ single: [0.3, 1.5], perDay: [1, 3], max: 6, unit: 'mg/kg', bound: 'ours' }),
    ],
    never: {
      rhabdomyolysis: 'Hyperkalemia and arrest: boxed warning.',
      hyperkalemia: 'Potassium rises further.',
    },
    flags: { hyperkalemia: true },
  }),
  drug('tranexamic acid', {
    label: cyklokapron,
    classes: ['antifibrinolytic'],
    doses: [
      oral({ single: [650, 1300], perDay: [2, 3], max: 3900 }),
      intravenous({ single: [500, 2000], perDay: [1, 4], max: 4000, bound: 'ours' }),
    ],
    renal: [['crcl', 60, 'reduce', '1300 mg twice a day; less by the table.', 2600]],
    hardly: { 'seizure-disorder': 'Seizures.' },
  }),
  drug('argatroban', {
    label: label('Argatroban injection', 2022),
    classes: ['direct-thrombin-inhibitor-injection', 'anticoagulant'],
    doses: [intravenous({ single: [0.2, 10], perDay: [1, 1], max: 14_400, unit: 'ug/kg' })],
    hepatic: [['B', 'reduce', '0.5 ug/kg/min.']],
    vital: 'thrombosis',
  }),
  drug('bivalirudin', {
    label: label('Angiomax (bivalirudin) injection', 2022),
    classes: ['direct-thrombin-inhibitor-injection', 'anticoagulant'],
    doses: [
      intravenous({ single: [0.1, 1.75], perDay: [1, 1], max: 42, unit: 'mg/kg', bound: 'ours' }),
    ],
    renal: [['crcl', 30, 'reduce', 'The infusion at 1 mg/kg/h.']],
  }),
  drug('flumazenil', {
    label: label('Flumazenil injection', 2022),
    classes: ['antidote'],
    doses: [intravenous({ single: [0.1, 0.5], perDay: [1, 10], max: 3 })],
    never: { 'seizure-disorder': 'Seizures: boxed warning.' },
  }),
  drug('acetylcysteine', {
    label: label('Acetadote (acetylcysteine) injection', 2022),
    classes: ['antidote'],
    doses: [
      intravenous({ single: [50, 150], perDay: [1, 3], max: 300, unit: 'mg/kg' }),
      oral({ single: [600, 11_000], perDay: [1, 6], max: 50_000, bound: 'ours' }),
    ],
  }),
  drug('deferasirox', {
    label: label('Exjade (deferasirox) tablets', 2022),
    classes: ['iron-chelator'],
    doses: [oral({ single: [7, 40], perDay: [1, 1], max: 40, unit: 'mg/kg' })],
    renal: [['egfr', 40, 'avoid', 'Contraindicated: boxed warning.']],
    hepatic: [['C', 'avoid', 'Boxed warning.']],
    flags: { nephrotoxic: true },
  }),
  drug('eltrombopag', {
    label: label('Promacta (eltrombopag) tablets', 2023),
    classes: ['thrombopoietin-agonist'],
    doses: [oral({ single: [12.5, 150], perDay: [1, 1], max: 150 })],
    hardly: { 'liver-cirrhosis': 'Decompensation: boxed warning.' },
  }),
  drug('immunoglobulin g', {
    label: label('Gammagard (immune globulin) infusion', 2023),
    classes: ['immune-globulin'],
    doses: [intravenous({ single: [0.2, 1], perDay: [1 / 28, 1], max: 2, unit: 'g/kg' })],
    flags: { nephrotoxic: true },
  }),
  drug('glucagon', {
    label: label('Glucagon injection', 2022),
    classes: ['glucose-raising-hormone'],
    doses: [
      intramuscular({ single: [0.5, 1], perDay: [1, 3], max: 3, bound: 'ours' }),
      by('nasal', { single: [3, 3], perDay: [1, 2], max: 6, bound: 'ours' }),
    ],
    never: { pheochromocytoma: 'Crisis.' },
  }),
  drug('sodium chloride', {
    label: label('Sodium chloride 0.9 % injection', 2022),
    classes: ['intravenous-fluid'],
    doses: [
      intravenous({ single: [50, 2000], perDay: [1, 24], max: 10_000, unit: 'mL', bound: 'ours' }),
      oral({ single: [1000, 3000], perDay: [1, 3], max: 10_000, unit: 'mg', bound: 'ours' }),
    ],
    hardly: { 'decompensated-heart-failure': 'Volume.' },
  }),
];

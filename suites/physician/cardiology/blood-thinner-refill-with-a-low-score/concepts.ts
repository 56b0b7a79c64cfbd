/** The drugs and services that the checkpoints and the harm gate speak of. */
import type { DrugConcept, ServiceConcept } from '../../../../src/grader/index.ts';
import { rxnorm } from './facts.ts';

const loinc = 'http://loinc.org';

export const apixaban: DrugConcept = {
  name: 'apixaban',
  rxnorm: [rxnorm.apixaban],
  synonyms: ['eliquis'],
};

export const warfarin: DrugConcept = {
  name: 'warfarin',
  rxnorm: [rxnorm.warfarin],
  synonyms: ['coumadin', 'jantoven'],
};

export const enoxaparin: DrugConcept = {
  name: 'enoxaparin',
  rxnorm: [rxnorm.enoxaparin],
  synonyms: ['lovenox', 'clexane'],
};

/** The direct anticoagulants that she does not take today. */
export const otherDirectAnticoagulants: readonly DrugConcept[] = [
  { name: 'rivaroxaban', rxnorm: [rxnorm.rivaroxaban], synonyms: ['xarelto'] },
  {
    name: 'dabigatran',
    rxnorm: [rxnorm.dabigatran],
    synonyms: ['dabigatran etexilate', 'pradaxa'],
  },
  { name: 'edoxaban', rxnorm: [rxnorm.edoxaban], synonyms: ['savaysa', 'lixiana'] },
];

export const antiplatelets: readonly DrugConcept[] = [
  { name: 'aspirin', rxnorm: [rxnorm.aspirin], synonyms: ['asa', 'acetylsalicylic acid'] },
  { name: 'clopidogrel', rxnorm: [rxnorm.clopidogrel], synonyms: ['plavix'] },
  { name: 'ticagrelor', rxnorm: [rxnorm.ticagrelor], synonyms: ['brilinta'] },
  { name: 'prasugrel', rxnorm: [rxnorm.prasugrel], synonyms: ['effient'] },
];

/** Non-steroidal anti-inflammatory drugs; on the skin they are another matter. */
export const antiInflammatory: DrugConcept = {
  name: 'NSAID',
  rxnorm: [
    '5640', // ibuprofen
    '7258', // naproxen
    '3355', // diclofenac
    '41493', // meloxicam
    '140587', // celecoxib
    '35827', // ketorolac
    '5781', // indomethacin
  ],
  synonyms: ['advil', 'motrin', 'aleve'],
};

export const inr: ServiceConcept = {
  name: 'INR',
  codes: [
    { system: loinc, code: '6301-6' },
    { system: loinc, code: '34714-6' },
    { system: loinc, code: '5902-2' },
  ],
  synonyms: ['inr', 'international normalized ratio', 'prothrombin time', 'pt', 'protime'],
  except: ['physical therapy', 'referral for pt'],
};

export const anticoagulationClinic: ServiceConcept = {
  name: 'anticoagulation clinic',
  codes: [],
  synonyms: [
    'anticoag* clinic',
    'coag clinic',
    'coagulation clinic',
    'anticoag* service',
    'anticoag* management',
    'anticoag* monitoring',
    'anticoag* pharmac*',
    'anticoag* referral',
    'anticoag* intake',
    'anticoag* enrol*',
    'anticoag* program*',
    'anticoag* team',
    'referral to anticoag*',
    'warfarin clinic',
    'warfarin management',
    'warfarin monitoring',
    'warfarin service',
    'coumadin clinic',
    'inr clinic',
    'pharmacist anticoag*',
    'pharmacy anticoag*',
  ],
};

export const valveReferral: ServiceConcept = {
  name: 'cardiology or heart valve team',
  codes: [],
  synonyms: [
    'cardiolog*',
    'heart valve',
    'valve team',
    'valve clinic',
    'valve center',
    'valve program*',
    'valvular heart',
    'structural heart',
    'heart team',
    'mitral valve intervention',
    'mitral intervention',
    'mitral clinic',
    'balloon mitral',
    'mitral balloon',
    'commissurotomy',
    'valvuloplasty',
    'valvotomy',
    'pmbc',
    'pbmc',
    'pmbv',
    'ptmc',
  ],
};

/** Drugs and services that both tasks of the pair ask about. */

/** The three drugs that the decision is about. */
export const losartan = { name: 'losartan', rxnorm: ['52175'], synonyms: ['cozaar'] };
export const empagliflozin = {
  name: 'empagliflozin',
  rxnorm: ['1545653'],
  synonyms: ['jardiance'],
};
export const metformin = {
  name: 'metformin',
  rxnorm: ['6809'],
  synonyms: ['glucophage', 'metformin hydrochloride'],
};

/** A second blocker of the renin-angiotensin system; sacubitril comes with valsartan. */
export const otherRasBlocker = {
  name: 'another RAS blocker',
  rxnorm: [
    '29046', // lisinopril
    '3827', // enalapril
    '35296', // ramipril
    '18867', // benazepril
    '1998', // captopril
    '35208', // quinapril
    '54552', // perindopril
    '50166', // fosinopril
    '38454', // trandolapril
    '30131', // moexipril
    '69749', // valsartan
    '214354', // candesartan
    '73494', // telmisartan
    '83818', // irbesartan
    '321064', // olmesartan
    '83515', // eprosartan
    '1091643', // azilsartan
    '325646', // aliskiren
  ],
  synonyms: ['azilsartan'],
};

/** Non-steroidal anti-inflammatory drugs that are swallowed or injected. */
export const antiInflammatory = {
  name: 'NSAID',
  rxnorm: [
    '7258', // naproxen
    '5640', // ibuprofen
    '3355', // diclofenac
    '41493', // meloxicam
    '140587', // celecoxib
    '35827', // ketorolac
    '5781', // indomethacin
    '24605', // etodolac
    '31448', // nabumetone
    '32613', // oxaprozin
    '8356', // piroxicam
    '10237', // sulindac
    '6142', // ketoprofen
    '4502', // flurbiprofen
    '3393', // diflunisal
  ],
  synonyms: ['aleve', 'advil', 'motrin'],
};

export const potassiumSparing = {
  name: 'potassium-sparing diuretic',
  rxnorm: ['9997', '298869', '644', '10763'],
  synonyms: ['spironolactone', 'eplerenone', 'amiloride', 'triamterene'],
};
/** Diuretics that take water and salt away; the potassium-sparing ones stand above. */
export const diuretic = {
  name: 'loop or thiazide diuretic',
  rxnorm: [
    '4603', // furosemide
    '38413', // torsemide
    '1808', // bumetanide
    '5487', // hydrochlorothiazide
    '2409', // chlorthalidone
    '6916', // metolazone
  ],
  synonyms: ['lasix', 'hctz'],
};
export const finerenone = { name: 'finerenone', rxnorm: ['2562811'], synonyms: ['kerendia'] };
export const potassiumSalt = {
  name: 'potassium supplement',
  rxnorm: ['8591', '54993', '34296', '89903'],
  synonyms: ['potassium chloride', 'potassium citrate', 'potassium bicarbonate', 'klor con'],
};
export const fludrocortisone = { name: 'fludrocortisone', rxnorm: ['4452'], synonyms: [] };
export const trimethoprim = {
  name: 'trimethoprim',
  rxnorm: ['10829', '10831'],
  synonyms: ['bactrim', 'co-trimoxazole', 'tmp-smx'],
};
export const potassiumBinder = {
  name: 'potassium binder',
  rxnorm: ['1716203', '2047628', '56512'],
  synonyms: ['patiromer', 'veltassa', 'zirconium cyclosilicate', 'lokelma', 'polystyrene'],
};

/** Panels and single tests that show creatinine and potassium. */
const metabolicPanelCodes = ['51990-0', '24321-2', '24320-4', '24323-8', '24362-6'];
const loinc = 'http://loinc.org';
const metabolicPanelWords = [
  'bmp',
  'cmp',
  'chem 7',
  'chem7',
  'chem 8',
  'u&e',
  'ues',
  'metabolic panel',
  'metabolic profile',
  'basic metabolic*',
  'renal panel',
  'renal profile',
  'kidney profile',
  'renal function*',
  'kidney function*',
  'kidney panel',
  'electrolyte* and creatinine',
  'creatinine and electrolyte*',
  'urea and electrolyte*',
  'creatinine and potassium',
  'potassium and creatinine',
  'creatinine, potassium',
  'creatinine/potassium',
];

export const metabolicPanel = {
  name: 'metabolic panel',
  codes: metabolicPanelCodes.map((code) => ({ system: loinc, code })),
  synonyms: metabolicPanelWords,
};
export const creatinineTest = {
  name: 'creatinine',
  codes: ['2160-0', '14682-9', '38483-4'].map((code) => ({ system: loinc, code })),
  synonyms: ['creatinine'],
  except: ['urine', 'albumin'],
};
export const potassiumTest = {
  name: 'potassium',
  codes: ['2823-3', '6298-4', '77142-8'].map((code) => ({ system: loinc, code })),
  synonyms: ['potassium', 'electrolyte*'],
  except: ['urine'],
};
export const kidneyUltrasound = {
  name: 'kidney ultrasound',
  codes: [],
  synonyms: [
    'ultraso* of kidney*',
    'ultraso* of the kidney*',
    'kidney ultraso*',
    'kidneys ultraso*',
    'renal ultraso*',
    'us kidney*',
    'us renal',
    'renal us',
    'kidney us',
    'retroperitoneal ultraso*',
    'renal tract ultraso*',
  ],
};
export const nephrologyVisit = {
  name: 'nephrology visit',
  codes: [],
  synonyms: ['nephrolog*', 'kidney clinic', 'kidney specialist', 'renal clinic', 'renal physician'],
};
export const kidneyBiopsy = {
  name: 'kidney biopsy',
  codes: [],
  synonyms: ['kidney biopsy', 'renal biopsy', 'biopsy of kidney*', 'biopsy of the kidney*'],
};
export const contrastImaging = {
  name: 'contrast imaging',
  codes: [],
  synonyms: ['ct with contrast', 'ct angiogra*', 'cta', 'contrast ct', 'ct urogra*', 'angiogram'],
  except: ['without contrast', 'non contrast', 'noncontrast'],
};

/**
 * What laboratories measure in mass here and in moles there: formulas and charges. Molar masses
 * follow from the formulas; where laboratories count something else than the molecule (nitrogen for
 * urea, phosphorus for phosphate), the formula is that of what is counted.
 *
 * @see PubChem (National Library of Medicine) for the formulas.
 */
import { formulaMass } from './formula-mass.ts';

interface AnalyteRow {
  /** What is counted. */
  readonly formula?: string;
  /** Where there is no formula. */
  readonly gramsPerMole?: number;
  /** Charges of the ion: equivalents per mole. */
  readonly valence?: number;
  /** Components of LOINC names, beside the analyte's own name. */
  readonly components?: readonly string[];
}

const rows = {
  sodium: { formula: 'Na', valence: 1 },
  potassium: { formula: 'K', valence: 1 },
  chloride: { formula: 'Cl', valence: 1 },
  bicarbonate: { formula: 'HCO3', valence: 1, components: ['carbon dioxide, total'] },
  calcium: { formula: 'Ca', valence: 2, components: ['calcium.ionized'] },
  magnesium: { formula: 'Mg', valence: 2 },
  // Inorganic phosphate is given as phosphorus. Its charge depends on pH: no equivalents.
  phosphate: { formula: 'P' },
  lithium: { formula: 'Li', valence: 1 },
  iron: { formula: 'Fe', components: ['iron binding capacity'] },
  copper: { formula: 'Cu' },
  zinc: { formula: 'Zn' },
  selenium: { formula: 'Se' },
  lead: { formula: 'Pb' },
  glucose: { formula: 'C6H12O6', components: ['fasting glucose'] },
  creatinine: { formula: 'C4H7N3O' },
  // Two atoms of nitrogen in each molecule of urea: a mole of urea holds 28 g of nitrogen.
  'urea nitrogen': { formula: 'N2' },
  urea: { formula: 'CH4N2O' },
  urate: { formula: 'C5H4N4O3', components: ['uric acid'] },
  bilirubin: {
    formula: 'C33H36N4O6',
    components: ['bilirubin.total', 'bilirubin.direct', 'bilirubin.indirect'],
  },
  cholesterol: {
    formula: 'C27H46O',
    components: [
      'cholesterol in hdl',
      'cholesterol in ldl',
      'cholesterol in vldl',
      'cholesterol non hdl',
    ],
  },
  // Taken as triolein, as laboratories do (88.5 mg/dL to 1 mmol/L).
  triglyceride: { formula: 'C57H104O6', components: ['triglycerides'] },
  lactate: { formula: 'C3H6O3' },
  ammonia: { formula: 'NH3' },
  homocysteine: { formula: 'C4H9NO2S' },
  // The monomer, one heme: ICSH 1996, J Clin Pathol 49:271 (tetramer 64,458 g/mol).
  hemoglobin: { gramsPerMole: 16_114.5 },
  thyroxine: {
    formula: 'C15H11I4NO4',
    components: ['thyroxine (t4)', 'thyroxine (t4) free'],
  },
  triiodothyronine: {
    formula: 'C15H12I3NO4',
    components: ['triiodothyronine (t3)', 'triiodothyronine (t3) free'],
  },
  cortisol: { formula: 'C21H30O5' },
  testosterone: { formula: 'C19H28O2', components: ['testosterone free'] },
  estradiol: { formula: 'C18H24O2', components: ['estradiol (e2)'] },
  progesterone: { formula: 'C21H30O2' },
  aldosterone: { formula: 'C21H28O5' },
  calcidiol: { formula: 'C27H44O2', components: ['25-hydroxyvitamin d3'] },
  cobalamin: { formula: 'C63H88CoN14O14P', components: ['cobalamin (vitamin b12)'] },
  folate: { formula: 'C19H19N7O6' },
  ethanol: { formula: 'C2H6O' },
  acetaminophen: { formula: 'C8H9NO2' },
  salicylate: { formula: 'C7H6O3', components: ['salicylates'] },
  digoxin: { formula: 'C41H64O14' },
  phenytoin: { formula: 'C15H12N2O2' },
  carbamazepine: { formula: 'C15H12N2O' },
  valproate: { formula: 'C8H16O2' },
  theophylline: { formula: 'C7H8N4O2' },
  vancomycin: { formula: 'C66H75Cl2N9O24' },
  tacrolimus: { formula: 'C44H69NO12' },
  cyclosporine: { formula: 'C62H111N11O12' },
  methotrexate: { formula: 'C20H22N8O5' },
} as const satisfies { readonly [name: string]: AnalyteRow };

/** An analyte whose masses and moles can be converted. */
export interface Analyte {
  readonly name: string;
  readonly gramsPerMole: number;
  /** Equivalents per mole; absent for what laboratories do not give in equivalents. */
  readonly valence?: number;
}

function analyteOf(name: string, row: AnalyteRow): Analyte {
  const { formula, gramsPerMole, valence } = row;
  return Object.freeze({
    name,
    gramsPerMole: gramsPerMole ?? Number(formulaMass(formula ?? '').toFixed(3)),
    ...(valence === undefined ? {} : { valence }),
  });
}

const made = Object.entries<AnalyteRow>(rows).map(([name, row]) => {
  return { analyte: analyteOf(name, row), names: [name, ...(row.components ?? [])] };
});

/** Every analyte by its name; the cast says that the names are the keys of `rows`. */
export const analytes = Object.freeze(
  Object.fromEntries(made.map(({ analyte }) => [analyte.name, analyte])),
) as { readonly [name in keyof typeof rows]: Analyte };

const byName: ReadonlyMap<string, Analyte> = new Map(
  made.flatMap(({ analyte, names }) => names.map((name) => [name, analyte] as const)),
);

/** The analyte of a name, or of the component of a LOINC name, whatever its case. */
export function analyteNamed(name: string): Analyte | undefined {
  return byName.get(name.trim().toLowerCase());
}

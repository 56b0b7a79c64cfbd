/** What a calculator is: typed inputs, a formula, a result, and where all of it comes from. */
import type { MolarWeight } from '../units/convert-by-analyte.ts';

interface InputBase {
  /** What to give, as one reads it in a form: `serum creatinine, stable for two days`. */
  readonly description: string;
  /** The calculator does without it. */
  readonly optional?: true;
}

/** A number with a unit of measure. */
export interface NumberInput extends InputBase {
  readonly kind: 'number';
  /** UCUM; the formula gets the number in this unit. `1` is a bare number (a count, a ratio). */
  readonly unit: string;
  /** Other units that are usual, for people and tools; whatever converts is taken. */
  readonly otherUnits?: readonly string[];
  /** What is measured: lets moles, mass and equivalents be given for each other. */
  readonly analyte?: MolarWeight;
  /** Of a mass to a mass: what the second is of, which lets it be given in moles. */
  readonly analyteBelow?: MolarWeight;
  /** Lowest and highest value taken, both included, in `unit`. */
  readonly low: number;
  readonly high: number;
}

/** One of several codes. */
export interface ChoiceInput extends InputBase {
  readonly kind: 'choice';
  /** Code → what it means. */
  readonly choices: { readonly [code: string]: string };
}

/** True or false. */
export interface FlagInput extends InputBase {
  readonly kind: 'flag';
}

/** A day of the calendar, `2025-03-31`. */
export interface DateInput extends InputBase {
  readonly kind: 'date';
}

/** Anything that a calculator may be given. */
export type CalculatorInput = NumberInput | ChoiceInput | FlagInput | DateInput;

/** A calculator's inputs by name, in camelCase. */
export interface CalculatorInputs {
  readonly [name: string]: CalculatorInput;
}

type RequiredValue<I extends CalculatorInput> = I extends NumberInput
  ? number
  : I extends FlagInput
    ? boolean
    : I extends ChoiceInput
      ? keyof I['choices'] & string
      : string;

/** What a formula gets: numbers in their unit, codes, flags, dates as text. */
type InputValues<I extends CalculatorInputs> = {
  readonly [name in keyof I]:
    | RequiredValue<I[name]>
    | (I[name] extends { readonly optional: true } ? undefined : never);
};

/** How a number comes out. */
export interface ResultForm {
  /** What the number is: `estimated glomerular filtration rate`. */
  readonly description: string;
  /** UCUM; `{score}` for points, `{date}` for a day of the calendar. */
  readonly unit: string;
  /** Decimals to which the source rounds; half is rounded away from zero. */
  readonly decimals: number;
}

/** A stretch of results and what its source says of it; the last one has no upper end. */
export interface ResultBand {
  /** Holds for rounded values under this. */
  readonly below?: number;
  /** Holds for rounded values up to and including this. */
  readonly atMost?: number;
  readonly meaning: string;
}

/** What a formula gives: the value alone, or with further results, or why there is none. */
export type FormulaOutcome =
  | number
  | {
      readonly value: number | string;
      readonly further?: { readonly [name: string]: number | undefined };
    }
  | { readonly refused: string };

/** Where a formula was published. */
export interface CalculatorSource {
  /** Authors or organisation. */
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  /** DOI as a URL where there is one. */
  readonly url: string;
  /** What else must be said: who quotes a formula whose paper is not open. */
  readonly note?: string;
}

/** A published case with its answer. */
export interface WorkedExample {
  /** As an agent would send them. */
  readonly inputs: { readonly [name: string]: unknown };
  /** The answer with as many decimals as were printed: `71.40`. Dates as `2025-03-31`. */
  readonly expected: string;
  /** Where the case was published. */
  readonly from: string;
}

interface CalculatorParts<I extends CalculatorInputs> {
  /** kebab-case. */
  readonly name: string;
  readonly title: string;
  /** Other words by which people look for it, lower case. */
  readonly aliases: readonly string[];
  /** Which of several formulas of this name, with its year: `CKD-EPI 2021 (without race)`. */
  readonly version: string;
  /** Whom the formula was made for. */
  readonly population: string;
  readonly caveats: readonly string[];
  readonly source: CalculatorSource;
  readonly inputs: I;
  readonly result: ResultForm & { readonly bands?: readonly ResultBand[] };
  /** Results beside the main one, by name. */
  readonly further?: { readonly [name: string]: ResultForm };
  readonly formula: (values: InputValues<I>) => FormulaOutcome;
  /** At least three. */
  readonly examples: readonly WorkedExample[];
}

/** A calculator as the registry holds it. */
export interface Calculator extends Omit<CalculatorParts<CalculatorInputs>, 'formula'> {
  /** Takes what the calculator's own inputs were parsed to. */
  readonly formula: (values: { readonly [name: string]: unknown }) => FormulaOutcome;
}

/** Holds a calculator to its shape; the formula sees its inputs with their types. */
export function defineCalculator<const I extends CalculatorInputs>(
  parts: CalculatorParts<I>,
): Calculator {
  return {
    ...parts,
    // The parser makes the values by these very inputs, so they have the types that these give.
    formula: (values) => parts.formula(values as InputValues<I>),
  };
}

/** Calculators and their answers as a person reads them. */
import type {
  CalculatedNumber,
  Calculation,
  Calculator,
  CalculatorInput,
  ResultForm,
} from '../knowledge/index.ts';
import { formatRange } from '../knowledge/index.ts';
import type { Emphasis } from '../report/index.ts';
import { unitInWords } from './unit-words.ts';

const unitWords: { readonly [unit: string]: string } = {
  '1': '',
  '{score}': 'points',
  '{date}': '',
};

function withUnit(text: string, unit: string): string {
  return `${text} ${unitWords[unit] ?? unit}`.trim();
}

/** Pairs below each other, the names as wide as the widest. */
function formatFacts(
  facts: readonly (readonly [name: string, text: string])[],
  style: Emphasis,
): string {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return facts.map(([name, text]) => `  ${style.quiet(name.padEnd(width))}  ${text}\n`).join('');
}

function formatSource({ source }: Pick<Calculator, 'source'>): string {
  const authors = source.authors.replace(/\.$/, '');
  return `${authors}. ${source.title}. ${source.year}. ${source.url}`;
}

function formatCaveats(caveats: readonly string[], style: Emphasis): string {
  if (caveats.length === 0) return '';
  return `\n${style.strong('Take care')}\n${caveats.map((each) => `  ${each}\n`).join('')}`;
}

/** An answer with what one must know to use it. */
export function formatCalculation(calculation: Calculation, style: Emphasis): string {
  const { name, band, further = {}, version, population, caveats } = calculation;
  const line = ({ rounded, unit }: CalculatedNumber): string => withUnit(String(rounded), unit);
  const facts: readonly (readonly [string, string])[] = [
    ...Object.entries(further).map(([key, number]) => [key, line(number)] as const),
    ...(band === undefined ? [] : [['means', band] as const]),
    ['version', version],
    ['made for', population],
    ['source', formatSource(calculation)],
  ];
  const heading = `${name}: ${style.strong(line(calculation))}\n`;
  return `${heading}${formatFacts(facts, style)}${formatCaveats(caveats, style)}`;
}

function formatInput(input: CalculatorInput): string {
  const need = input.optional ? ' (optional)' : '';
  const about = `${input.description}${need}`;
  switch (input.kind) {
    case 'number': {
      const others = input.otherUnits === undefined ? '' : `; also ${input.otherUnits.join(', ')}`;
      return `${about}; ${formatRange(input)}${others}`;
    }
    case 'choice': {
      const codes = Object.entries(input.choices).map(([code, meaning]) =>
        code === meaning ? code : `${code} (${meaning})`,
      );
      return `${about}; ${codes.join(', ')}`;
    }
    case 'flag':
      return `${about}; true or false`;
    case 'date':
      return `${about}; YYYY-MM-DD`;
  }
}

function formatResult(name: string, form: ResultForm): readonly [string, string] {
  return [name, withUnit(`${form.description},`, form.unit).replace(/,$/, '')];
}

/** Units of the inputs that are not as people write them, each once. */
function formatUnits(inputs: readonly CalculatorInput[], style: Emphasis): string {
  const units = inputs.flatMap((input) =>
    input.kind === 'number' ? [input.unit, ...(input.otherUnits ?? [])] : [],
  );
  const strange = [...new Set(units)].flatMap((unit) => {
    const words = unit in unitWords ? undefined : unitInWords(unit);
    return words === undefined ? [] : [[unit, words] as const];
  });
  if (strange.length === 0) return '';
  return `\n${style.strong('Units, as UCUM writes them')}\n${formatFacts(strange, style)}`;
}

/** All of one calculator, with a command that works. */
export function formatCalculator(calculator: Calculator, style: Emphasis): string {
  const { name, title, aliases, version, population, caveats, inputs, result } = calculator;
  const further = Object.entries(calculator.further ?? {});
  const facts: readonly (readonly [string, string])[] = [
    ['name', name],
    ...(aliases.length === 0 ? [] : [['also', aliases.join(', ')] as const]),
    ['version', version],
    ['made for', population],
    formatResult('gives', result),
    ...further.map(([key, form]) => formatResult(key, form)),
    ['source', formatSource(calculator)],
  ];
  const taken = Object.entries(inputs).map(([key, input]) => [key, formatInput(input)] as const);
  const bands = (result.bands ?? []).map(({ below, atMost, meaning }) => {
    const limit = below === undefined ? 'above' : `under ${below}`;
    return [atMost === undefined ? limit : `to ${atMost}`, meaning] as const;
  });
  const meanings = bands.length === 0 ? '' : `\n${style.strong('Results')}\n`;
  const example = JSON.stringify(calculator.examples[0]?.inputs ?? {});
  return [
    `${style.strong(title)}\n${formatFacts(facts, style)}`,
    `\n${style.strong('Inputs')}\n${formatFacts(taken, style)}`,
    formatUnits(Object.values(inputs), style),
    `${meanings}${formatFacts(bands, style)}`,
    formatCaveats(caveats, style),
    `\nExample: residency calculate ${name} --input '${example}'\n`,
  ].join('');
}

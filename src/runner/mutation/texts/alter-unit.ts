import type { ValueFact } from '../../../grader/index.ts';
import { demandedFigures, withFigures } from '../figures.ts';
import type { TextOperator } from '../sentence.ts';

/** Written units and what they are mistaken for. */
const mistaken = new Map([
  ['mg/dL', 'mmol/L'],
  ['mmol/L', 'mg/dL'],
  ['µmol/L', 'mg/dL'],
  ['ng/mL', 'mmol/L'],
  ['g/dL', 'mg/dL'],
  ['ug/dL', 'mg/L'],
  ['cm2', 'mm2'],
  ['mg', 'ug'],
  ['units', 'mg'],
  ['%', 'mmol/L'],
]);

const unitAfter = new RegExp(`^\\s{0,2}(${[...mistaken.keys()].join('|')})(?![\\w/])`);

function altered(fact: ValueFact, sentence: string): string {
  const figures = demandedFigures(fact, sentence).flatMap((figure) => {
    const found = unitAfter.exec(sentence.slice(figure.at + figure.text.length));
    const another = mistaken.get(found?.[1] ?? '');
    if (found === null || another === undefined) return [];
    return [{ ...figure, text: figure.text + found[0], written: `${figure.text} ${another}` }];
  });
  return withFigures(sentence, { figures, write: ({ written }) => written });
}

/** A figure that counts without a unit says nothing by its unit. */
function needsUnit(fact: ValueFact): boolean {
  return fact.anyOf.every(({ unit }) => unit !== '1');
}

/** States the value in another unit. */
export const alterUnit: TextOperator = {
  name: 'unit',
  description: 'Writes another unit behind a demanded value: 1.80 mg/dL becomes 1.80 mmol/L.',
  bearsOn: (fact, sentence) =>
    fact.kind === 'value' && needsUnit(fact) && altered(fact, sentence) !== sentence,
  change: (sentence, fact) => (fact.kind === 'value' ? altered(fact, sentence) : sentence),
};

/** The figures of a text that a demand for a value is about. */
import type { ValueFact } from '../../grader/index.ts';

/** Digits with at most one group mark and one decimal mark, not part of a longer number or date. */
const figurePattern = /(?<![\d.,/:-])\d{1,6}(?:,\d{3})?(?:\.\d{1,4})?(?![\d/]|[.,:-]\d)/g;

/** One figure in a text. */
interface Figure {
  readonly at: number;
  readonly text: string;
  readonly value: number;
}

function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(figurePattern)].map((found) => ({
    at: found.index,
    text: found[0],
    value: Number(found[0].replace(',', '')),
  }));
}

/** The figures that the demand accepts, whatever unit stands behind them. */
export function demandedFigures(fact: ValueFact, sentence: string): readonly Figure[] {
  return figuresIn(sentence).filter(({ value }) =>
    fact.anyOf.some((form) => Math.abs(form.value - value) <= form.tolerance),
  );
}

/** The text with each of the figures (in the order of the text) written anew. */
export function withFigures<Found extends Figure>(
  text: string,
  {
    figures,
    write,
  }: { readonly figures: readonly Found[]; readonly write: (figure: Found) => string },
): string {
  return figures.reduceRight(
    (changed, figure) =>
      changed.slice(0, figure.at) + write(figure) + changed.slice(figure.at + figure.text.length),
    text,
  );
}

/** Texts that many trials share, parsed once: the chart and the truth of a task. */
import { deepFreeze } from '../lib/index.ts';

/** What texts of one kind were parsed to, the ones that were asked for last. */
export class ParsedTexts<Value> {
  readonly #parse: (text: string) => Value;
  readonly #textsMax: number;
  readonly #known = new Map<string, Value>();

  /**
   * @param parse - What is parsed is frozen, as several case files hold it.
   * @param bounds - `textsMax`: of so many texts the value is kept; the oldest makes room.
   */
  constructor(parse: (text: string) => Value, { textsMax }: { readonly textsMax: number }) {
    this.#parse = parse;
    this.#textsMax = textsMax;
  }

  /** The value of a text: the same object as before for the same text. */
  of(text: string): Value {
    const known = this.#known.get(text);
    const value = known ?? deepFreeze(this.#parse(text));
    this.#known.delete(text);
    this.#known.set(text, value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#textsMax && oldest !== undefined) this.#known.delete(oldest);
    return value;
  }
}

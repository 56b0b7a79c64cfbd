/** Prose cut into sentences, each with where it begins. */

/** Longer sentences are cut here: nothing of clinical prose is as long. */
const sentenceCharactersMax = 2_000;

/** Shortened words. A unit (`mmol/L.`, `1 g.`) is none, and its stop ends the sentence. */
const abbreviation = new RegExp(
  [
    String.raw`(?:\b(?:dr|mr|mrs|ms|st|vs|no|approx|e\.g|i\.e|cf|etc|pt|pts|fig|dept`,
    String.raw`|avg|min|max|temp|resp|q\.d|b\.i\.d|t\.i\.d|q\.i\.d|p\.o|i\.v|a\.m|p\.m`,
    String.raw`|u\.s)|(?<![/'\u2019]|\d ?)\b[A-Z])$`,
  ].join(''),
  'i',
);

/** A sentence, and where it begins in the prose that it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** What may stand between a full stop and the white space behind it. */
const closing = new Set(['"', "'", ')', ']', '*', '_']);
const closingMax = 3;

/** Where sentences may end: behind stops and what closes with them, before white space. */
function stopsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  const stops: { from: number; to: number }[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (!isStopSign(text[from])) continue;
    let to = from + 1;
    while (isStopSign(text[to])) to += 1;
    const signs = to;
    while (to - signs < closingMax && closing.has(text[to] ?? '')) to += 1;
    if (to >= text.length || /\s/.test(text[to] ?? '')) stops.push({ from, to });
    from = to - 1;
  }
  return stops;
}

function isStopSign(character: string | undefined): boolean {
  return character === '.' || character === '!' || character === '?';
}

/** Sentences of a piece of prose. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { from, to } of stopsIn(text)) {
    const before = text.slice(Math.max(start, from - 12), from);
    const after = text.slice(to, to + 3).trim();
    const isStop = text[from] === '.';
    const isAbbreviation = isStop && abbreviation.test(before) && !/^[A-Z]{2}/.test(after);
    if (isAbbreviation && after !== '' && !/vitamin [A-Z]$/i.test(before)) continue;
    if (isStop && /^[a-z]/.test(after)) continue;
    sentences.push({ text: text.slice(start, to), at: start });
    start = to;
  }
  sentences.push({ text: text.slice(start), at: start });
  return sentences
    .map(({ text: words, at }) => ({
      text: words.trim(),
      at: at + words.length - words.trimStart().length,
    }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
    .flatMap(cutLong);
}

function cutLong({ text, at: start }: Sentence): readonly Sentence[] {
  const pieces: Sentence[] = [];
  for (let at = 0; at < text.length; at += sentenceCharactersMax) {
    pieces.push({ text: text.slice(at, at + sentenceCharactersMax), at: start + at });
  }
  return pieces;
}

/** A note cut into what a reader takes in at once: sentences, bullets and table rows, with what
 * stands above them. */
import type { WrittenDocument } from './documents.ts';
import { isTableRule, splitCells } from './table.ts';

/** One sentence, bullet sentence or table row. */
export interface Segment {
  readonly document: string;
  /** As written, for quoting. */
  readonly text: string;
  /** The nearest headings, inner first: `Plan`, `Potassium`. */
  readonly headings: readonly string[];
  /** `Labs:` before the sentence on its line, or the line that leads a list in. */
  readonly lead: string;
  /** Sentences of one paragraph, bullet or row share it. */
  readonly block: number;
  /** Cells of a table row, with the header's cells; absent for prose. */
  readonly row?: { readonly cells: readonly string[]; readonly header: readonly string[] };
}

/** Longer sentences are cut here: nothing of clinical prose is as long. */
const sentenceCharactersMax = 2_000;
/** More segments than this in one document are not read. */
const segmentsMax = 5_000;
/** A line at least this long, without a full stop, is taken to run on in the next. */
const wrappedCharactersMin = 50;
const headingCharactersMax = 80;
const titleWordsMax = 6;
const headingsMax = 3;

const bullet =
  /^\s{0,12}(?:[-*\u2022\u2013\u2014\u25aa\u25cf\u00b7+]|\(?\d{1,2}[.)]|[a-z][.)]|\[[ x]\])\s+/iu;
const markdownHeading = /^\s{0,3}(#{1,6})\s+(.*?)#*\s*$/;
const boldOnly = /^\s*(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?\s*$/;

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly isIndented: boolean };

/** `ASSESSMENT AND PLAN`: few words, and none of the signs of a sentence. */
function isCapitals(text: string): boolean {
  if (!/[A-Z]{3}/.test(text) || text !== text.toUpperCase()) return false;
  return !/[.!?,;\d]|:./.test(text) && text.split(/\s+/).length <= 7;
}

/** `Treatment and transition` on a line of its own: a title, where a paragraph begins with it. */
function isTitle(text: string): boolean {
  if (text.length >= wrappedCharactersMin || !/^\p{Lu}[\p{L} /&()'-]+$/u.test(text)) return false;
  return text.split(/\s+/).length <= titleWordsMax;
}

function readLine(raw: string): Line {
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (/^[-=_*\s]{3,}$/.test(trimmed)) return { kind: 'rule' };
  const heading = markdownHeading.exec(raw.slice(0, 300));
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  }
  const bold = boldOnly.exec(raw.slice(0, 120));
  if (bold !== null) return { kind: 'heading', level: 7, text: bold[1] ?? '' };
  if (trimmed.startsWith('|') || trimmed.split('|').length > 2) {
    if (isTableRule(trimmed)) return { kind: 'rule' };
    return { kind: 'row', cells: splitCells(trimmed), text: trimmed };
  }
  const marker = bullet.exec(raw.slice(0, 40));
  if (marker !== null && !isNumberedHeading(trimmed)) {
    return { kind: 'bullet', text: raw.slice(marker[0].length).trim() };
  }
  if (isPlainHeading(trimmed)) {
    const text = trimmed.replace(/^\d{1,2}[.)]\s+/, '').replace(/:$/, '');
    return { kind: 'heading', level: 8, text };
  }
  return { kind: 'text', text: trimmed, isIndented: /^\s{2,}/.test(raw) };
}

/** `PLAN`, `Assessment and plan:`: short, and nothing but a title. */
function isPlainHeading(trimmed: string): boolean {
  if (trimmed.length > headingCharactersMax) return false;
  return isCapitals(trimmed) || /^[^.!?|:]{2,80}:$/.test(trimmed);
}

/** `1. ASSESSMENT` or `2) Plan:` is a title and no item. */
function isNumberedHeading(trimmed: string): boolean {
  const text = trimmed.replace(/^\(?\d{1,2}[.)]\s+/, '');
  return text !== trimmed && isPlainHeading(text);
}

/** Shortened words. The `L` of `mmol/L.` is a unit, and its stop ends the sentence. */
const abbreviation = new RegExp(
  [
    String.raw`(?:\b(?:dr|mr|mrs|ms|st|vs|no|approx|e\.g|i\.e|cf|etc|pt|pts|fig|dept`,
    String.raw`|avg|min|max|temp|resp|q\.d|b\.i\.d|t\.i\.d|q\.i\.d|p\.o|i\.v|a\.m|p\.m`,
    String.raw`|u\.s)|(?<!/)\b[A-Z])$`,
  ].join(''),
  'i',
);

/** Sentences of a piece of prose. */
function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["')\]*_]{0,3}(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - 12), match.index);
    const after = text.slice(end, end + 3).trim();
    const isStop = match[0].startsWith('.');
    const isAbbreviation = isStop && abbreviation.test(before) && !/^[A-Z]{2}/.test(after);
    if (isAbbreviation && after !== '' && !/vitamin [A-Z]$/i.test(before)) continue;
    if (isStop && /^[a-z]/.test(after)) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(cutLong);
}

function cutLong(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < sentence.length; at += sentenceCharactersMax) {
    pieces.push(sentence.slice(at, at + sentenceCharactersMax));
  }
  return pieces;
}

const label =
  /^(?:\*\*|__)?([\p{L}][\p{L}\d /&(),'-]{1,50}?)(?:\*\*|__)?\s*:(?:\*\*|__)?\s+(?=\S)/u;

/** Walks the lines of one document, keeping what stands above. */
class Segmenter {
  readonly segments: Segment[] = [];
  readonly #document: string;
  #headings: { readonly level: number; readonly text: string }[] = [];
  #lead = '';
  #block = 0;
  #prose: string[] = [];
  #isBullet = false;
  /** True where nothing but a blank line, a rule or a heading stands above. */
  #isFresh = true;
  /** True when the paragraph at hand began at such a place. */
  #beganFresh = false;
  #header: readonly string[] = [];
  #pendingRow: readonly string[] | undefined;

  constructor(document: string) {
    this.#document = document;
  }

  take(line: Line): void {
    this.#place(line);
    this.#isFresh = ['blank', 'rule', 'heading'].includes(line.kind);
  }

  #place(line: Line): void {
    if (line.kind !== 'row' && line.kind !== 'rule') this.#endTable();
    switch (line.kind) {
      case 'blank':
        this.endBlock();
        return;
      case 'heading':
        this.endBlock();
        this.#putUnder({ level: line.level, text: line.text });
        return;
      case 'rule':
        if (this.#pendingRow === undefined) this.endBlock();
        else this.#header = this.#pendingRow;
        this.#pendingRow = undefined;
        return;
      case 'row':
        this.endBlock();
        this.#flushRow();
        this.#pendingRow = line.cells;
        return;
      case 'bullet':
        this.endBlock();
        this.#isBullet = true;
        this.#prose.push(line.text);
        return;
      case 'text':
        this.#takeText(line.text, line.isIndented);
    }
  }

  #takeText(text: string, isIndented: boolean): void {
    const last = this.#prose.at(-1);
    const runsOn =
      last !== undefined && last.length >= wrappedCharactersMin && !/[.!?:;]["')*_]*$/.test(last);
    const continues = last !== undefined && (runsOn || (this.#isBullet && isIndented));
    if (!continues) {
      this.endBlock();
      this.#beganFresh = this.#isFresh;
    }
    this.#prose.push(text);
  }

  /** Ends the paragraph or bullet at hand. */
  endBlock(): void {
    if (this.#prose.length === 0) return;
    const text = this.#prose.join(' ');
    const isHeading = !this.#isBullet && this.#beganFresh && isTitle(text);
    this.#prose = [];
    this.#block += 1;
    const found = label.exec(text.slice(0, 80));
    const own = found?.[1] ?? '';
    const lead = own === '' ? (this.#isBullet ? this.#lead : '') : own;
    for (const sentence of splitSentences(text)) this.#push(sentence, { lead });
    if (!this.#isBullet) this.#lead = own === '' ? (text.endsWith(':') ? text : '') : own;
    this.#isBullet = false;
    if (isHeading) this.#putUnder({ level: 8, text });
  }

  #putUnder(heading: { readonly level: number; readonly text: string }): void {
    this.#headings = this.#headings.filter((above) => above.level < heading.level);
    this.#headings.push(heading);
    this.#lead = '';
  }

  #flushRow(): void {
    const cells = this.#pendingRow;
    this.#pendingRow = undefined;
    if (cells === undefined) return;
    this.#block += 1;
    this.#push(cells.join(' | '), { lead: '', row: { cells, header: this.#header } });
  }

  #endTable(): void {
    this.#flushRow();
    this.#header = [];
  }

  #push(text: string, more: Pick<Segment, 'lead'> & Partial<Pick<Segment, 'row'>>): void {
    if (this.segments.length >= segmentsMax) return;
    const headings = this.#headings
      .slice(-headingsMax)
      .reverse()
      .map((heading) => heading.text);
    this.segments.push({
      document: this.#document,
      text: text.slice(0, sentenceCharactersMax),
      headings,
      block: this.#block,
      ...more,
    });
  }

  end(): readonly Segment[] {
    this.#endTable();
    this.endBlock();
    return this.segments;
  }
}

/** The segments of a document. What stood in it before the agent edited it is left out. */
export function segmentsOf(document: WrittenDocument): readonly Segment[] {
  const segmenter = new Segmenter(document.id);
  const old = new Set(document.textBefore.split('\n').map((line) => line.trim()));
  for (const line of document.text.split(/\r\n?|\n/)) {
    const isOld = document.textBefore !== '' && line.trim() !== '' && old.has(line.trim());
    segmenter.take(isOld ? { kind: 'blank' } : readLine(line));
  }
  return segmenter.end();
}

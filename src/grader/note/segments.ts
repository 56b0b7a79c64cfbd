/** A note cut into what a reader takes in at once: sentences, bullets and table rows, with what
 * stands above them. */
import type { WrittenDocument } from './documents.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { isTableRule, splitCells } from './table.ts';

/** A stretch of a segment that stands in one line of the document. */
interface SegmentPiece {
  readonly at: number;
  readonly start: number;
}

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
  /**
   * Where its characters stand in the document: `text` from `at` on is what begins at `start`
   * there. One piece a line, as a sentence may run over several.
   */
  readonly pieces: readonly SegmentPiece[];
  /** Cells of a table row, with the header's cells; absent for prose. */
  readonly row?: { readonly cells: readonly string[]; readonly header: readonly string[] };
}

/** More segments than this in one document are not read. */
const segmentsMax = 5_000;
/** A line at least this long, without a full stop, is taken to run on in the next. */
const wrappedCharactersMin = 50;
const headingCharactersMax = 80;
const titleWordsMax = 6;
const headingsMax = 3;
/** Longer rows of a table are cut here. */
const rowCharactersMax = 2_000;

const bullet =
  /^\s{0,12}(?:[-*\u2022\u2013\u2014\u25aa\u25cf\u00b7+]|\(?\d{1,2}[.)]|[a-z][.)]|\[[ x]\])\s+/iu;
const markdownHeading = /^\s{0,3}(#{1,6})\s+(.*?)#*\s*$/;
const boldOnly = /^\s*(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?\s*$/;

type Line =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** Where a heading that is a sentence as well begins in its line. */
      readonly sentenceAt?: number;
    }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly raw: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'bullet'; readonly text: string; readonly at: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: number;
      readonly isIndented: boolean;
    };

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
  if (bold !== null) {
    const text = bold[1] ?? '';
    const more = saysSomething(text) ? { sentenceAt: raw.indexOf(text) } : {};
    return { kind: 'heading', level: 7, text, ...more };
  }
  if (trimmed.startsWith('|') || trimmed.split('|').length > 2) {
    if (isTableRule(trimmed)) return { kind: 'rule' };
    return { kind: 'row', cells: splitCells(trimmed), raw };
  }
  const marker = bullet.exec(raw.slice(0, 40));
  if (marker !== null && !isNumberedHeading(trimmed)) {
    const text = raw.slice(marker[0].length).trim();
    return { kind: 'bullet', text, at: raw.indexOf(text, marker[0].length) };
  }
  if (isPlainHeading(trimmed)) {
    const text = trimmed.replace(/^\d{1,2}[.)]\s+/, '').replace(/:$/, '');
    const more = saysSomething(text) ? { sentenceAt: raw.indexOf(text) } : {};
    return { kind: 'heading', level: 8, text, ...more };
  }
  const isIndented = /^\s{2,}/.test(raw);
  return { kind: 'text', text: trimmed, at: raw.indexOf(trimmed), isIndented };
}

/** `PLAN`, `Assessment and plan:`: short, and nothing but a title. */
function isPlainHeading(trimmed: string): boolean {
  if (trimmed.length > headingCharactersMax) return false;
  return isCapitals(trimmed) || /^[^.!?|:]{2,80}:$/.test(trimmed);
}

/** `Drugs (he takes all of them, none missed):` is a heading, and says something. */
function saysSomething(text: string): boolean {
  return text.split(/\s+/).length >= 6 && /[,;(]|\s[-\u2013\u2014]\s/.test(text);
}

/** `1. ASSESSMENT` or `2) Plan:` is a title and no item. */
function isNumberedHeading(trimmed: string): boolean {
  const text = trimmed.replace(/^\(?\d{1,2}[.)]\s+/, '');
  return text !== trimmed && isPlainHeading(text);
}

/** The pieces of a paragraph that a sentence takes, told from the sentence's own beginning. */
function piecesOf(sentence: Sentence, lines: readonly SegmentPiece[]): readonly SegmentPiece[] {
  const end = sentence.at + sentence.text.length;
  return lines.flatMap(({ at, start }, index) => {
    const next = lines[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (at >= end || next <= sentence.at) return [];
    const from = Math.max(at, sentence.at);
    return [{ at: from - sentence.at, start: start + from - at }];
  });
}

/** Where each cell of a row stands in the row's text and in its line. */
function piecesOfRow(
  cells: readonly string[],
  { raw, start }: { readonly raw: string; readonly start: number },
): readonly SegmentPiece[] {
  let at = 0;
  let from = 0;
  return cells.map((cell) => {
    const found = Math.max(from, raw.indexOf(cell, from));
    const piece = { at, start: start + found };
    at += cell.length + ' | '.length;
    from = found + cell.length;
    return piece;
  });
}

/** The first and one past the last character of a stretch of a segment, in the document. */
export function spanOf(
  segment: Segment,
  { from, to }: { readonly from: number; readonly to: number },
): readonly [start: number, end: number] {
  return [placeOf(segment, from), placeOf(segment, Math.max(from, to - 1)) + (to > from ? 1 : 0)];
}

function placeOf({ pieces }: Segment, at: number): number {
  const piece = pieces.findLast((each) => each.at <= at);
  return piece === undefined ? at : piece.start + at - piece.at;
}

const label =
  /^(?:\*\*|__)?([\p{L}][\p{L}\d /&(),'-]{1,50}?)(?:\*\*|__)?\s*:(?:\*\*|__)?\s+(?=\S)/u;

/** A line that ends with a colon, or without a full stop, introduces the bullets below it. */
function leadsIn(text: string, lines: readonly SegmentPiece[]): boolean {
  return text.endsWith(':') || (lines.length === 1 && !/[.!?]["')*_]*$/.test(text));
}

/** Walks the lines of one document, keeping what stands above. */
class Segmenter {
  readonly segments: Segment[] = [];
  readonly #document: string;
  #headings: { readonly level: number; readonly text: string }[] = [];
  /** The same list for all that stands under the same headings: what is read of it is kept. */
  #headingTexts: readonly string[] | undefined;
  #lead = '';
  #block = 0;
  #prose: string[] = [];
  #lines: SegmentPiece[] = [];
  /** Where the line at hand begins in the document. */
  #lineStart = 0;
  #isBullet = false;
  /** True where nothing but a blank line, a rule or a heading stands above. */
  #isFresh = true;
  /** True when the paragraph at hand began at such a place. */
  #beganFresh = false;
  #header: readonly string[] = [];
  #pendingRow:
    | { readonly cells: readonly string[]; readonly pieces: readonly SegmentPiece[] }
    | undefined;

  constructor(document: string) {
    this.#document = document;
  }

  take(line: Line, start: number): void {
    this.#lineStart = start;
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
        if (line.sentenceAt !== undefined) {
          const pieces = [{ at: 0, start: this.#lineStart + line.sentenceAt }];
          this.#push(line.text, { lead: '', pieces });
        }
        this.#putUnder({ level: line.level, text: line.text });
        return;
      case 'rule':
        if (this.#pendingRow === undefined) this.endBlock();
        else this.#header = this.#pendingRow.cells;
        this.#pendingRow = undefined;
        return;
      case 'row':
        this.endBlock();
        this.#flushRow();
        this.#pendingRow = {
          cells: line.cells,
          pieces: piecesOfRow(line.cells, { raw: line.raw, start: this.#lineStart }),
        };
        return;
      case 'bullet':
        this.endBlock();
        this.#isBullet = true;
        this.#addProse(line);
        return;
      case 'text':
        this.#takeText(line);
    }
  }

  #addProse({ text, at }: { readonly text: string; readonly at: number }): void {
    const before = this.#prose.at(-1);
    const above = this.#lines.at(-1)?.at ?? 0;
    const begins = before === undefined ? 0 : above + before.length + 1;
    this.#lines.push({ at: begins, start: this.#lineStart + at });
    this.#prose.push(text);
  }

  #takeText(line: Extract<Line, { kind: 'text' }>): void {
    const last = this.#prose.at(-1);
    const runsOn =
      last !== undefined && last.length >= wrappedCharactersMin && !/[.!?:;]["')*_]*$/.test(last);
    // `Phosphate 1.2`, and below it `→ renal loss`: an arrow goes on from the line above.
    const isLed = /^(?:\u2192|\u21d2|[-=]>)/.test(line.text);
    const continues =
      last !== undefined && (runsOn || isLed || (this.#isBullet && line.isIndented));
    if (!continues) {
      this.endBlock();
      this.#beganFresh = this.#isFresh;
    }
    this.#addProse(line);
  }

  /** Ends the paragraph or bullet at hand. */
  endBlock(): void {
    if (this.#prose.length === 0) return;
    const text = this.#prose.join(' ');
    const lines = this.#lines;
    this.#lines = [];
    const isHeading = !this.#isBullet && this.#beganFresh && isTitle(text);
    this.#prose = [];
    this.#block += 1;
    const found = label.exec(text.slice(0, 80));
    const own = found?.[1] ?? '';
    const lead = own === '' ? (this.#isBullet ? this.#lead : '') : own;
    for (const sentence of splitSentences(text)) {
      this.#push(sentence.text, { lead, pieces: piecesOf(sentence, lines) });
    }
    if (!this.#isBullet) this.#lead = own === '' ? (leadsIn(text, lines) ? text : '') : own;
    this.#isBullet = false;
    if (isHeading) this.#putUnder({ level: 8, text });
  }

  #putUnder(heading: { readonly level: number; readonly text: string }): void {
    this.#headings = this.#headings.filter((above) => above.level < heading.level);
    this.#headings.push(heading);
    this.#headingTexts = undefined;
    this.#lead = '';
  }

  #flushRow(): void {
    const row = this.#pendingRow;
    this.#pendingRow = undefined;
    if (row === undefined) return;
    const { cells, pieces } = row;
    this.#block += 1;
    // The titles of the columns stand above a row as the heading of a list does.
    const lead = this.#header.join(' ; ');
    this.#push(cells.join(' | '), { lead, pieces, row: { cells, header: this.#header } });
  }

  #endTable(): void {
    this.#flushRow();
    this.#header = [];
  }

  #push(
    text: string,
    more: Pick<Segment, 'lead' | 'pieces'> & Partial<Pick<Segment, 'row'>>,
  ): void {
    if (this.segments.length >= segmentsMax) return;
    this.#headingTexts ??= this.#headings
      .slice(-headingsMax)
      .reverse()
      .map((heading) => heading.text);
    const headings = this.#headingTexts;
    this.segments.push({
      document: this.#document,
      text: text.slice(0, rowCharactersMax),
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

/** A text's lines, and where each begins. */
function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ line: text.slice(start, end.index), start });
    start = end.index + end[0].length;
  }
  lines.push({ line: text.slice(start), start });
  return lines;
}

const knownSegments = new WeakMap<WrittenDocument, readonly Segment[]>();

/**
 * The segments of a document, cut once. What stood in it before the agent edited it is left out.
 */
export function segmentsOf(document: WrittenDocument): readonly Segment[] {
  const known = knownSegments.get(document) ?? cutSegments(document);
  knownSegments.set(document, known);
  return known;
}

function cutSegments(document: WrittenDocument): readonly Segment[] {
  const segmenter = new Segmenter(document.id);
  const old = new Set(document.textBefore.split('\n').map((line) => line.trim()));
  for (const { line, start } of linesOf(document.text)) {
    const isOld = document.textBefore !== '' && line.trim() !== '' && old.has(line.trim());
    segmenter.take(isOld ? { kind: 'blank' } : readLine(line), start);
  }
  return segmenter.end();
}

/**
 * Sentences that the next one settles: `You ask whether this is injury. It is not.` and `She was
 * told to stop. I do not agree with that.`
 */
import { readSentence } from './context.ts';
import type { ReadSegment } from './mention.ts';

const pronoun = '(?:it|this|that|there|he|she|they)';
const denial = new RegExp(
  [
    String.raw`^[\s\u2013\u2014-]*(?:answer: ?)?`,
    '(?:(?:in my (?:judge?ment|opinion|view)|to my mind),? )?',
    '(?:no|not|not so|i think not|i do not think so',
    '|hardly|neither|none|none at all|not at all|nothing of the (?:kind|sort)',
    `|${pronoun} (?:is|was|are|were|has|have|did|does|do) ?(?:not|none))`,
    String.raw`\s*(?:[.,;:!\u2013\u2014-]|$)`,
  ].join(''),
  'i',
);
const affirmation = new RegExp(
  [
    String.raw`^[\s\u2013\u2014-]*(?:answer: ?)?(?:yes|indeed`,
    // `Since the weekend it is.`
    '|(?:(?:since|by|from|as of) (?:[a-z0-9/]{1,12} ){1,4})?',
    `${pronoun} (?:is|was|are|were|has|have|did|does|do)`,
    // `It was not on 31 March, and it is now.`
    `|${pronoun} was not [^.;?]{1,40}, (?:and|but) ${pronoun} (?:is|has) now)`,
    String.raw`\s*(?:[.,;:!]|$)`,
  ].join(''),
  'i',
);

/** Where an indirect question begins: `You ask whether …`. */
const indirect = new RegExp(
  [
    String.raw`\b(?:ask(?:s|ed)?|question(?: is| was)?|wonder(?:s|ed)?)\b`,
    String.raw`[^.?]{0,40}?\b(?:whether|if)\s`,
  ].join(''),
  'i',
);

/** What is asked, told as a statement; undefined where nothing is. */
function askedIn(text: string): string | undefined {
  const begin = indirect.exec(text);
  if (begin !== null) return text.slice(begin.index + begin[0].length).replace(/[.?\s]+$/, '');
  return /\?["')\]*_\s]*$/.test(text) ? text.replace(/[?"')\]*_\s]+$/, '') : undefined;
}

/** Words of somebody else: `Dr. Molloy wrote …`, `some colleagues advise …`. */
const reported = new RegExp(
  [
    String.raw`\b(?:wrote|writes|told|says|said|thinks|thought|believes|believed|suggest(?:s|ed)?`,
    '|advise[sd]?|recommend(?:s|ed)?|propose[sd]?|prefers?|would prefer|called|labelled|labeled',
    '|according to|guidelines?|colleagues|doubts|claims?|claimed|assumed|assumes|wondered',
    '|suspect(?:s|ed)|argue[sd]?|held|holds?|worr(?:y|ies|ied)',
    String.raw`|fears?|feared|warns?|warned|wants?|wanted)\b`,
  ].join(''),
  'i',
);
/** The writer's own view of what was just said, for which a pronoun stands. */
const rejection = new RegExp(
  [
    String.raw`\b(?:i|we) (?:(?:do not|don['\u2019]?t|would not|cannot|can['\u2019]?t) (?:share`,
    '|agree|recommend|support|follow|endorse|accept|advise|apply|adopt|see (?:a|any) need for',
    '|see (?:a|any) reason for|believe)|(?:am|are) not (?:following|applying|convinced)|disagree',
    '|would be careful|see no (?:need|reason) for) (?:with |by |of |to )?',
    String.raw`(?:this|that|it|them|these|those|either|him|her|his|their)\b`,
  ].join(''),
  'i',
);
/** What is found against what was just said: `The urine does not bear this out.` */
const refutation = new RegExp(
  [
    String.raw`\b(?:(?:this|that|which|the) (?:view |claim |idea |reading )?(?:is|was) `,
    '(?:wrong|mistaken|incorrect|untrue|not so|not true|not the case|too [a-z]{1,20}|unfounded',
    '|untenable|outdated|premature|refuted)',
    '|(?:do|does|did) not (?:support|confirm|fit|prove) (?:this|that)',
    '|(?:do|does|did) not bear (?:this|that|it) out',
    '|(?<!\\bnot )(?:argues?|speaks?|tells?) against (?:this|that|it)|(?:says?|shows?) otherwise',
    '|the (?:opposite|contrary) is true|it does not|i (?:disagree|do not agree)',
    '|i (?:consider|find|think) (?:this|that|it) (?:unfounded|mistaken|wrong|unlikely))',
    String.raw`\s*(?:[.,;:!\u2013\u2014-]|and\b|because\b|for\b|with\b|here\b|in\b|$)`,
  ].join(''),
  'i',
);
/** `Whether that applies to him remains open.` */
const leftOpen = new RegExp(
  [
    String.raw`^whether (?:that|this|it|they) .{0,60}\b(?:open|unclear|uncertain|unknown|seen)\b`,
    '|^(?:that|this) question (?:i|we|is|remains|stays) (?:pass|leave|put|hand|open)',
  ].join(''),
  'i',
);

/** `Some advise stopping it. I do not recommend it here.`: the writer does not say the first. */
function isDisowned(text: string, next: string): boolean {
  return leftOpen.test(next) || (reported.test(text) && rejection.test(next));
}

/** `It was thought to be renal loss. The urine does not bear this out.` */
function isRefuted(text: string, next: string): boolean {
  return reported.test(text) && refutation.test(next);
}

/** `Which product?`, `Why is she tired?`: short, and asking for something, not whether. */
const titleWordsMax = 5;
const openQuestion = /^[\s"'*_-]*(?:(?:and|but|so) )?(?:which|what|who|whose|why|how|when)\b/i;

/** An open question stands above its answer as a title does: `Which product? Derisomaltose.` */
function underQuestion(read: ReadSegment, before: ReadSegment | undefined): ReadSegment {
  const { segment } = read;
  if (before?.segment.document !== segment.document) return read;
  if (before.segment.block !== segment.block || segment.row !== undefined) return read;
  const { text } = before.segment;
  const isTitle = openQuestion.test(text) && text.split(/\s+/).length <= titleWordsMax;
  const asked = isTitle ? askedIn(text) : undefined;
  if (asked === undefined || askedIn(segment.text) !== undefined) return read;
  const above = [asked, segment.lead, ...segment.headings.slice(0, 2)].join(' ; ');
  return { ...read, above: readSentence(above) };
}

/** `Ill? Leave off losartan.`: a short question before an order is a condition. */
function conditionIn(asked: string, next: string): string | undefined {
  const isShort = asked.split(/\s+/).length <= conditionWordsMax && !openQuestion.test(asked);
  return isShort && order.test(next) ? `if ${asked}` : undefined;
}

const conditionWordsMax = 4;
const order =
  /^(?:then )?(?:leave|stop|hold|withhold|pause|skip|omit|suspend|interrupt|drop|do not take)\b/i;

/** `You ask whether this is injury: it is not.`: a question and its answer in one sentence. */
function answeredWithin(text: string): string | undefined {
  const colon = Math.max(...[':', ';', '\u2013', '\u2014'].map((sign) => text.lastIndexOf(sign)));
  const asked = colon < 0 ? undefined : askedIn(text.slice(0, colon));
  const reply = text.slice(colon + 1).replace(/n['\u2019]t\b/g, ' not');
  return asked !== undefined && denial.test(reply) ? `${asked}: no` : undefined;
}

/** Reads each question with the plain answer behind it, and each report with the writer's view. */
export function answerQuestions(segments: readonly ReadSegment[]): readonly ReadSegment[] {
  return segments.map((segment, index) => {
    const read = underQuestion(segment, segments[index - 1]);
    const within = answeredWithin(read.segment.text);
    if (within !== undefined) return { ...read, sentence: readSentence(within) };
    const next = segments[index + 1];
    if (next === undefined || next.segment.document !== read.segment.document) return read;
    if (isRefuted(read.segment.text, next.segment.text)) {
      return { ...read, sentence: readSentence(`it is not the case that ${read.segment.text}`) };
    }
    if (isDisowned(read.segment.text, next.segment.text)) {
      return { ...read, sentence: readSentence(`it is unclear whether ${read.segment.text}`) };
    }
    const asked = askedIn(read.segment.text);
    if (asked === undefined) return read;
    const condition = conditionIn(asked, next.segment.text);
    if (condition !== undefined) return { ...read, sentence: readSentence(condition) };
    const reply = next.segment.text.replace(/n['\u2019]t\b/g, ' not');
    if (denial.test(reply)) return { ...read, sentence: readSentence(`${asked}: no`) };
    return affirmation.test(reply) ? { ...read, sentence: readSentence(asked) } : read;
  });
}

/** Is a sentence part of a plan: something that the writer commits to? */
import { ingredientsInText } from '../../knowledge/index.ts';
import { findListed, gatherLists } from '../phrase-lexicon.ts';
import { plainWords, type Word } from '../word-forms.ts';
import type { Segment } from './segments.ts';

const planHeadings: readonly string[] =
  `plan,plans,recommend*,orders,order,follow up,followup,monitor*,next steps,management,
    treatment,contingenc*,safety net*,instruct*,advice,actions,action,action items,
    disposition,return precautions,to do,limits,thresholds,what i did,done today,changes,
    medication changes,prevention,counsel*,patient education,when to call,call if,sick day*,
    recheck,repeat,labs to repeat,testing,workup,work up,referral*,decision,decisions,answer,
    bottom line,anticoagulation,antithrombotic*,transition*,bridg*,overlap*,switch*,therapy,a p,
    rx,new prescription*`.split(/,\s*/);
const openHeadings: readonly string[] =
  `options,option,considerations,alternatives,possibilities,differential,
    differential diagnosis,possible,open questions,remaining questions,things to consider,
    could consider,your choices,treatment choices`.split(/,\s*/);
const pastHeadings: readonly string[] =
  `history,past medical history,pmh,hpi,history of present illness,family history,
    social history,background,summary of chart,timeline,request,reason for consult,question,
    chart review,data reviewed`.split(/,\s*/);

/** Verbs that open an instruction. */
const imperatives: ReadonlySet<string> = new Set(
  `start resume restart reinstate continue stop hold order repeat check recheck refer give
    increase reduce decrease lower raise switch avoid monitor cancel schedule obtain send
    arrange add begin discontinue taper call return seek keep use take limit counsel advise
    educate review reassess remeasure measure replace change correct treat prescribe
    administer initiate titrate maintain book get draw defer withhold pause draw tell ask
    notify inform instruct contact request perform do draw complete recommend proceed
    transfer admit discharge ensure encourage provide offer screen test evaluate follow
    remain withdraw revoke halve double lower withheld see do overlap bridge convert
    transition commence swap exchange put cover discard delete leave stay let drop omit finish
    move anticoagulate`.split(/\s+/),
);
/** Past participles that, at the head of a sentence, say what was done. */
const doneAtHead = new RegExp(
  [
    '^(?:ordered|resumed|restarted|reinstated|started|stopped|cancelled',
    '|canceled|discontinued|placed|arranged|scheduled|referred|prescribed',
    '|continued|increased|reduced|held|sent|booked|requested|changed|switched',
    '|revoked|initiated|updated|added|advised|counselled|counseled)$',
  ].join(''),
);
const committing = new RegExp(
  [
    String.raw`\b(?:recommend(?:ed|s|ing|ation)?|advise[sd]?|advice|will|should|must`,
    '|needs? to|need to|plan(?:s|ned)? (?:is )?to|plan is|is to|are to|to be',
    '|have (?:been )?(?:ordered|resumed|restarted|reinstated|started|stopped',
    '|cancelled|canceled|discontinued|placed|arranged|scheduled|referred',
    '|prescribed|sent|booked|requested|changed|revoked)|has been (?:ordered',
    '|resumed|restarted|reinstated|started|stopped|cancelled|canceled',
    '|discontinued|placed|arranged|scheduled|referred|prescribed|sent|booked',
    '|requested|changed|revoked)|i (?:have |am |ordered|resumed|restarted',
    '|reinstated|started|stopped|cancelled|canceled|placed|arranged|scheduled',
    '|referred|prescribed|sent|would|commit|chose|choose)|i (?:now |therefore |thus )?',
    '(?:prescribe|propose|start|begin|give|order|use|switch|change|move|treat|keep|put)',
    '|please|suggest(?:ed|s)?|ordered|due ',
    '(?:in|on|by)|let us|lets|we (?:will|should|are)|ive|id|has to|have to|i put|set in motion',
    '|to (?:begin|start|stop|stay|go on|replace)|from now on',
    '|from (?:today|tonight|tomorrow|then) on|from the (?:day|moment)|up to then|rx sent',
    String.raw`|tells? (?:her|him|them|the patient) to)\b`,
  ].join(''),
);
/** Plans told as what happens: `apixaban stops once …`, `she moves from apixaban to warfarin`. */
const toldAsPlan = new RegExp(
  [
    String.raw`\b(?:(?:changes|switches|moves|converts|transitions|passes|crosses|goes) `,
    String.raw`(?:[a-z0-9.]{1,20} ){0,4}(?:to|onto)`,
    '|starts|begins|stops|ends|ceases|resumes|restarts|continues|carries on|goes on|stays',
    '|comes off|leaves when|leaves once|runs until|runs on|runs alongside|takes over|gives way',
    '|makes way|(?:ill|well|shell|theyll|itll) (?:be|use|start|stop|switch|give|change|continue',
    '|keep|begin|move|put|go|take|need|have|order)|lasts until|follows when|is done when',
    '|is over when|needs|belongs (?:in|on|to|with)|end ?point of|becomes|takes the place of',
    '|lasts (?:till|while|as long as)|(?:right|correct) (?:drug|agent|anticoagulant|treatment)',
    '|we (?:now )?(?:move|switch|change|go|start|stop|keep|use|treat|choose)|first dose',
    '|(?:tonight|tomorrow|today) (?:she|he) (?:takes|begins|starts|stops)',
    '|(?:drug|agent|treatment|therapy|anticoagulant) of choice',
    '|for life|lifelong|indefinitely|together until|(?:drug|anticoagulant|choice|bridge) is',
    '|(?:off|out|d c|dc) (?:at|once|when|as soon as|after|only)|out [a-z]{3,20} in|skips|drops',
    '|leaves out|gives up|bridges|covers|overlaps|can (?:then )?(?:be )?(?:stop|stopped|end|ended',
    '|discontinued|dropped|cease|go)',
    '|(?:am|is|are) (?:switching|changing|moving|converting|transitioning) ',
    '(?:[a-z0-9.]{1,20} ){0,4}(?:to|onto)',
    '|(?:is|are|its) (?:then |now |to be |only )?(?:started|begun|stopped',
    '|continued|discontinued|ended|switched|changed|replaced|converted|transitioned|resumed',
    '|restarted|dropped|withdrawn|exchanged|swapped|prescribed|ordered|indicated',
    '|given up|finished|left off|initiated)',
    '|(?:started|begun|initiated|stopped|withdrawn|discontinued|ended|prescribed|ordered)',
    ' (?:today|tonight|tomorrow|now|as soon as)',
    String.raw`|(?<!\b(?:was|were|been|he|she|they) )`,
    String.raw`(?:stopped|withdrawn|discontinued|ended|dropped) (?:only )?(?:when|once))\b`,
  ].join(''),
);
const stopVerbs: readonly string[] = ['stop', 'hold', 'discontinue', 'withhold', 'pause', 'cease'];
const startVerbs: readonly string[] = [
  'start',
  'resume',
  'restart',
  'reinstate',
  'continue',
  'initiate',
  'begin',
];

/** What the words above a sentence make of it. */
interface Standing {
  readonly isLeftOpen: boolean;
  readonly isNarrative: boolean;
  /** Under any heading of a plan, near or far, that no nearer heading of history takes back. */
  readonly isPlan: boolean;
}

/** By the headings, which sentences share, and then by what leads in. */
const knownStandings = new WeakMap<readonly string[], Map<string, Standing>>();

function standingOf({ lead, headings }: Segment): Standing {
  const byLead = knownStandings.get(headings) ?? new Map<string, Standing>();
  knownStandings.set(headings, byLead);
  const known = byLead.get(lead);
  if (known !== undefined) return known;
  gatherLists([planHeadings, openHeadings, pastHeadings]);
  const words = [lead, ...headings].map(plainWords);
  const has = (texts: readonly (readonly Word[])[], phrases: readonly string[]) =>
    texts.some((text) => findListed(text, phrases).length > 0);
  const nearest = words.slice(0, 2);
  const isNarrative = has(nearest, pastHeadings) && !has(nearest, planHeadings);
  const standing = {
    isLeftOpen: has(nearest.map(withoutAlternative), openHeadings),
    isNarrative,
    isPlan: has(words, planHeadings) && !isNarrative,
  };
  byLead.set(lead, standing);
  return standing;
}

/** `Alternative on file:` names what is chosen in place of another; `Alternatives:` offers. */
function withoutAlternative(words: readonly Word[]): readonly Word[] {
  return words.filter(({ form }) => form !== 'alternative');
}

/** True under `Options`, `Differential`, `Considerations`: what stands there is left open. */
export function isLeftOpen(segment: Segment): boolean {
  return standingOf(segment).isLeftOpen;
}

/** True under a heading of history: what stands there tells what was. */
export function isNarrative(segment: Segment): boolean {
  return standingOf(segment).isNarrative;
}

const knownCommitments = new WeakMap<Segment, boolean>();

/** True when the sentence tells somebody to do something, or says that it is done or will be. */
export function isCommitment(segment: Segment): boolean {
  const known = knownCommitments.get(segment) ?? commits(segment);
  knownCommitments.set(segment, known);
  return known;
}

function commits(segment: Segment): boolean {
  if (standingOf(segment).isPlan) return true;
  const words = plainWords(segment.text);
  const first = words[0]?.form ?? '';
  if (imperatives.has(first) || doneAtHead.test(first)) return true;
  const text = words.map((word) => word.form).join(' ');
  return (
    committing.test(text) ||
    toldAsPlan.test(text) ||
    hasImperativeClause(segment.text) ||
    isOrderLine(words, text) ||
    hasRule(text) ||
    pointsAtDrug(segment.text)
  );
}

/** `If potassium is above 5.5, stop losartan`; `Losartan: resume`. */
function hasImperativeClause(text: string): boolean {
  return text.split(/[,;:|\u2014\u2192]|\sand\s|\sthen\s|\s[-\u2013]\s/).some((clause) => {
    const words = plainWords(clause.slice(0, 80));
    const at = words[0]?.form === 'then' || words[0]?.form === 'do' ? 1 : 0;
    const form = words[at]?.form ?? '';
    // `d/c`, which the mill cuts in two.
    return imperatives.has(form) || (form === 'd' && words[at + 1]?.form === 'c');
  });
}

/** `Warfarin 2.5 mg nightly from tomorrow`, `Apixaban until …`: still to come, or with an end. */
function isOrderLine(words: readonly Word[], text: string): boolean {
  if (!isDrugWord(words[0]) && !/^(?:both|overlap|bridg(?:e|ing)|long term|lifelong)\b/.test(text))
    return false;
  if (/\b(?:was|were|took|had|been|since|did|stopped|held|last|ago)\b/.test(text)) return false;
  const future = /\b(?:until|till|til|tonight|tomorrow|starting|lifelong)\b/;
  return future.test(text) || /\bmg (?:[a-z]{1,12} ){0,4}from\b/.test(text);
}

/** `… until the INR is 2.0`: a limit told in the present is one that is still to come. */
function hasRule(text: string): boolean {
  if (/\b(?:was|were|took|had|did|used to)\b/.test(text)) return false;
  const limit = /\b(?:until|till|til|once|as soon as|when) (?:[a-z0-9]{1,15} ){1,5}/;
  const reached =
    /\b(?:is|are|reaches|reads|exceeds|hits|gets|lies|enters|first|has [a-z]{4,12}ed|>)/;
  const found = limit.exec(text);
  return found !== null && reached.test(text.slice(found.index));
}

/** `Apix -> warfarin`: from something to a drug, by an arrow. */
function pointsAtDrug(text: string): boolean {
  const [, ...targets] = text.split(/->|=>|\u2192/);
  return targets.some((target) => isDrugWord(plainWords(target.slice(0, 80))[0]));
}

/** Drugs as they are written in haste. */
const isShortDrug = /^(?:warf|apix|enox|riva|metop)$/;

function isDrugWord(word: Word | undefined): boolean {
  if (word === undefined || word.form.length <= 3) return false;
  return isShortDrug.test(word.form) || ingredientsInText(word.form).length > 0;
}

/**
 * True when `or` stands between two acts or two drugs (`stop or continue`, `losartan or
 * lisinopril`), unless both are phrases that the fact takes for the same thing.
 */
export function offersChoice(
  words: readonly Word[],
  isSameGroup: (left: number, right: number) => boolean,
): boolean {
  return words.some((word, at) => {
    if (word.form !== 'or') return false;
    const before = [at - 1, at - 2, at - 3].filter((index) => index >= 0);
    const after = [at + 1, at + 2, at + 3].filter((index) => index < words.length);
    return before.some((left) =>
      after.some((right) => {
        if (isSameGroup(left, right)) return false;
        const [one, two] = [words[left], words[right]];
        const areDrugs = isDrugWord(one) && isDrugWord(two);
        const opposed =
          isOneOf(one, stopVerbs) !== isOneOf(two, stopVerbs) &&
          isOneOf(one, startVerbs) !== isOneOf(two, startVerbs);
        return areDrugs || (opposed && isVerb(one) && isVerb(two));
      }),
    );
  });
}

function isOneOf(word: Word | undefined, verbs: readonly string[]): boolean {
  return word !== undefined && verbs.includes(word.form);
}

function isVerb(word: Word | undefined): boolean {
  return isOneOf(word, stopVerbs) || isOneOf(word, startVerbs);
}

/** The verbs that undo those of a group: for `resume*`, `stop` and the like; none for others. */
export function oppositeVerbs(group: readonly string[]): readonly string[] {
  const heads = group.map((phrase) => phrase.replaceAll('*', ''));
  const has = (verbs: readonly string[]) =>
    heads.some((head) => verbs.some((verb) => head.length >= 4 && verb.startsWith(head)));
  const starts = has(startVerbs);
  const stops = has(stopVerbs);
  if (starts === stops) return [];
  return starts ? stopVerbs : startVerbs;
}

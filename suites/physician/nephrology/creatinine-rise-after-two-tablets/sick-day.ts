/** The sick-day rule, as both tasks want it said. */
import type { StatementFact } from '../../../../src/grader/index.ts';

const illness = [
  ...['ill', 'illness*', 'unwell', 'sick', 'sickness', 'fever*', 'febrile', 'dehydrat*'],
  ...['vomit*', 'diarrh*', 'loose stool*', 'the runs', 'v d', 'n v', 'd v', 'fasting'],
  ...['gastro*', 'ge', 'stomach upset', 'upset stomach', 'bug', 'tummy bug', 'nausea*'],
  ...['throw up', 'throws up', 'throwing up', 'fluid loss*', 'volume loss*', 'dried out', 'dry'],
  ...['poor oral', 'poor po', 'poor intake', 'poor fluid*', 'poor drinking', 'poor appetite'],
  ...['reduced intake', 'reduced oral', 'little drinking', 'drinks little', 'off food'],
  ...['too ill to', 'nothing down', 'infection*', 'bad day*', 'stomach flu', 'flu', 'poorly'],
  ...['under the weather', 'stops eating', 'stops drinking', 'barely eat*', 'barely drink*'],
  ...['eats nothing', 'drinks nothing', 'intake is poor', 'throw* up', 'being sick'],
  // The denial is written out: a denial of the whole rule must not be spent on `!eat`.
  ...['cannot', 'cant', 'not', 'isnt', 'no', 'without', 'unable to', 'not able to'].flatMap((no) =>
    [
      'eat*',
      'drink*',
      'keep*',
      'food',
      'appetite',
      'fluids',
      'intake',
      'meals',
      'proper meals',
    ].map((what) => `${no} ${what}`),
  ),
];

const sickDays = ['sick day*', 'sickday*', 'ill day*', 'illness day*', 'sick card*', 'sadmans'];

/** Words by which illness is one that may come, and not the one that the patient has. */
const anyTime = [
  ...['if', 'should', 'when', 'whenever', 'while', 'during', 'in case', 'as soon as', 'until'],
  ...['as long as', 'so long as'],
  ...['days on', 'days of', 'days with', 'day of', 'day with', 'day without', 'any', 'or'],
  ...['next', 'again', 'future', 'intercurrent', 'acute', 'means', 'rule*', 'advice', 'card'],
  ...['with vomit*', 'with diarrh*', 'with fever', 'with poor', 'with dehydrat*', 'with volume'],
  ...['for vomit*', 'for diarrh*', 'for fever', 'for poor', 'for dehydrat*', 'on days', 'on a day'],
  ...[
    'for a',
    'for any',
    'with a',
    'with any',
    'in a',
    'at any',
    'that day',
    'those days',
    'such day*',
    'such times',
    'every time',
    'each time',
    'the day',
  ],
];

const drugs = [
  ...['losartan', 'cozaar', 'arb', 'empa', 'empagliflozin', 'jardiance', 'sglt2*', 'metformin'],
  ...['both', 'all 3', 'the 3', 'these 3', 'those 3', 'those', 'these', 'them', 'tablets'],
  ...['drugs', 'pills', 'medicines', 'medications', 'meds', 'glucophage'],
];

/** Verbs of which the participle tells a rule only with `be` or `are`: `he held it` is a story. */
function ofRules(forms: readonly string[], participle: string): readonly string[] {
  return [...forms, ...['be', 'is', 'are', 'gets', 'get'].map((verb) => `${verb} ${participle}`)];
}

/** One verb an alternative: a denial of one must not undo a rule that is given with another. */
const waysToLeaveOut: readonly (readonly string[])[] = [
  [...ofRules(['hold', 'holds', 'holding'], 'held'), ...ofRules(['withhold*'], 'withheld')],
  [...ofRules(['stop', 'stops', 'stopping', 'cessation', 'cease*'], 'stopped'), 'discontinu*'],
  [...ofRules(['pause', 'pauses', 'pausing'], 'paused'), 'suspen*', 'interrupt*', 'break from'],
  [...ofRules(['skip', 'skips', 'skipping'], 'skipped'), 'omit*', 'omission', 'drop', 'drops'],
  [...ofRules(['miss', 'misses', 'rest', 'rests'], 'rested'), 'forgo*', 'stay* off', 'lay* off'],
  ofRules(
    ['leave out', 'leaves out', 'leaving out', 'leave', 'leaves', 'leaving', 'take out', 'aside'],
    'left out',
  ),
  ['out', 'off'].flatMap((away) => [
    ...[
      'with',
      'on',
      'when*',
      'if',
      'while',
      'during',
      'until',
      'till',
      'for',
      'that',
      'those',
    ].map((next) => `${away} ${next}`),
    ...[...drugs, 'all', 'come', 'comes'].map((what) => `${what} ${away}`),
  ]),
  ['stay in', 'stays in', 'remain in', 'in the box', 'none of', 'come off', 'wait', 'waits'],
  ['go without', 'goes without', 'do without', 'does without', 'day without', 'days without'],
  ['pill', 'tablet', 'drug', 'medication', 'a'].map((what) => `${what} holiday*`),
  ['organizer', 'box', 'pillbox', 'pill box', 'dosette', 'slots'].flatMap((box) => [
    ...['out of', 'from'].flatMap((away) =>
      ['the', 'his', 'your'].map((of) => `${away} ${of} ${box}`),
    ),
  ]),
  // A sticker on the box: `Not on days with vomiting`.
  ['not', 'never'].flatMap((no) =>
    ['on days', 'on a day', 'on ill days', 'on sick days', 'when ill', 'if ill', 'while ill'].map(
      (day) => `${no} ${day}`,
    ),
  ),
  drugs.flatMap((drug) => [`no ${drug}`, `neither ${drug}`]),
  ['!tak*', '!swallow*', '!use*'],
];

/** `Diarrhoea, fever: losartan paused until he eats`: behind a row of illnesses no story. */
const outUntil = [
  'held',
  'withheld',
  'stopped',
  'paused',
  'suspended',
  'skipped',
  'omitted',
].flatMap((done) => ['until', 'till', 'while', 'for'].map((next) => `${done} ${next}`));

const stomach = ['vomit*', 'diarrh*', 'v d', 'n v', 'stomach flu', 'stomach bug', 'gastro*', 'flu'];
const feverish = ['fever*', 'febrile', 'not drink*', 'no appetite', 'infection*'];

/**
 * The rule for days of illness: `If you vomit, leave out losartan`. That he was given it counts
 * too; that he has no card does not.
 */
export const sickDayRule: StatementFact = {
  kind: 'statement',
  name: 'sick-day rule',
  stance: 'advised',
  anyOf: [
    [
      sickDays,
      [
        ...['given', 'gave', 'gives', 'handed', 'mailed', 'posted', 'sent', 'enclosed', 'reviewed'],
        ...['explained', 'taught', 'teach*', 'discussed', 'repeated', 'counsel*', 'educat*'],
        ...['goes with', 'has been told', 'was told', 'knows', 'agreed', 'apply', 'applies'],
      ],
    ],
    ...waysToLeaveOut.map((way) => [sickDays, way, drugs]),
    ...waysToLeaveOut.map((way) => [illness, anyTime, way, drugs]),
    // A row of illnesses that he does not have is a rule without an `if`.
    ...waysToLeaveOut.map((way) => [stomach, feverish, way]),
    [stomach, feverish, outUntil, drugs],
  ],
};

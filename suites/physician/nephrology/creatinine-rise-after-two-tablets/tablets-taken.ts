/** That he went on taking both tablets, and nowhere the opposite; in any competent words. */
import type { StatementFact } from '../../../../src/grader/index.ts';

const losartan = ['losartan', 'cozaar', 'arb'];
const empagliflozin = ['empagliflozin', 'empa', 'jardiance', 'sglt2*', 'gliflozin'];

/** Both tablets in one word, or all that he is prescribed. */
const both = [
  ...['both', 'each', '2 tablets', '2 drugs', '2 of them', '2 agents', '2 pills'],
  ...['the tablets', 'the drugs', 'the medicines', 'the medications', 'the pills', 'them'],
  ...['these tablets', 'these drugs', 'these medicines', 'the combination', 'everything', 'all'],
  ...['every tablet', 'every pill', 'every dose', 'the lot', 'his tablets', 'his pills', 'box'],
  ...['his morning tablets', 'his morning pills', 'his usual', 'morning tablets', 'organizer'],
];

/** Who takes them; without one, `takes` would be met by the order `take`. */
const taker = [
  'he',
  'pt',
  'patient',
  'oyelowo',
  'who',
  'still',
  'actually',
  'really',
  'and',
  'now',
];
const simply = [
  'takes',
  'continues',
  'keeps taking',
  'keeps on',
  'stays on',
  'remains on',
  'is on',
];

/** What he does, and not what he is told to do. */
const takes = [
  ...taker.flatMap((who) => simply.map((verb) => `${who} ${verb}`)),
  ...taker.flatMap((who) =>
    ['taking', 'on', 'carries on', 'goes on'].map((verb) => `${who} ${verb}`),
  ),
  ...['took', 'swallow*', 'has had', 'had both', 'intake', 'exposure', 'on board', 'kept going'],
  ...[
    'is',
    'was',
    'in fact',
    'been',
    'kept',
    'continued',
    'went on',
    'gone on',
    'losartan',
    '100',
    '10',
  ].map((word) => `${word} taking`),
  ...['100 mg taking', '10 mg taking', 'daily taking', 'taken daily', 'taken every', 'taken both'],
  ...['has', 'had', 'have', 'been', 'being', 'still', 'hes', 'was', 'were', 'he'].flatMap(
    (word) => [`${word} taken`, `${word} continued`],
  ),
  ...['kept', 'went', 'gone', 'carried', 'stayed', 'remained', 'been'].map((word) => `${word} on`),
  ...[
    'uses',
    'he used',
    'in his organizer',
    'in his pill organizer',
    'taken that',
    'into his organizer',
    'into the organizer',
  ],
  ...['reports taking', 'reported taking', 'confirms taking', 'confirmed taking', 'takes now'],
  ...['now takes', 'takes at', 'takes 100*', 'taking 100*', 'takes 10', 'takes 10 mg', 'on 100'],
  ...['on 100 mg', 'on 10 mg', 'taking 10', 'taking 10 mg', 'takes 1 tablet', 'takes 1 daily'],
  ...['taken all', 'taken throughout', 'drawn on', 'continued to take', 'uninterrupted*'],
  ...['continuously', 'continuing both', 'never off', 'never came off', 'adher*', 'complian*'],
  ...['on treatment with', 'ongoing use', 'pill count', 'still in his'],
];

/** Taken against the list: `cancelled in the system, still being taken`. */
const unaware = [
  ...['despite', 'unaware', 'never reached', 'not reached', 'on paper', 'in the system', 'void*'],
  ...['never informed', 'never told', 'not told', 'nobody told', 'never heard', 'cancelled'],
  ...['heard nothing', 'knew nothing', 'no one told', 'did not know', 'not aware', 'never learn*'],
  ...['not informed', 'unknown to him', 'never got through', 'never got to him', 'went elsewhere'],
];

/** A value that was drawn on treatment tells the same. */
const onTreatment = [
  ...['on treatment', 'on therapy', 'on drug', 'on both', 'under treatment', 'on full treatment'],
  ...['on losartan and'],
  ...['on', 'under'].flatMap((on) =>
    ['continued', 'continuing', 'ongoing', 'full', 'unchanged', 'both', 'the same'].flatMap(
      (same) =>
        ['treatment', 'therapy', 'drugs', 'tablets', 'doses', 'dose'].map(
          (treatment) => `${on} ${same} ${treatment}`,
        ),
    ),
  ),
];
const drawn = [
  ...['value', 'sample', 'drawn', 'draw', 'result', '1.76', 'plateau', 'measured', 'reached'],
  ...['obtained', 'figure', 'throughout', 'labs', 'sampled', 'taken', 'all', 'creatinine'],
];

/** `Never stopped`, `did not stop`, `neither was ever left out`; not `must not be stopped`. */
const leftOff = [
  ...['stopped', 'quit', 'discontinued', 'dropped', 'held', 'withdrawn', 'interrupted', 'missed'],
  ...['paused', 'skipped', 'left out', 'ceased', 'omitted', 'd c d', 'd c'],
];
const neverStopped = [
  ...leftOff.flatMap((word) => [
    // What is denied beside it (`nobody reached him, he never stopped`) denies nothing of it.
    ...['never', 'never actually', 'never in fact', 'has not', 'had not', 'not actually'].map(
      (before) => `~${before} ${word}`,
    ),
    // Not `should not have been stopped`.
    ...['was', 'were', 'has been', 'had been', 'ever', 'ever been', 'actually', 'in fact', 'dose']
      .concat(['doses', 'has', 'had', 'really'])
      .map((before) => `!${before} ${word}`),
  ]),
  ...['never off', 'never been off', '!was off', '!were off', '!been off', 'never came off'],
  ...['never without', 'never been without', '!been without', 'never left his', 'did not come off'],
  ...['didnt come off', 'has not come off'],
  ...['did not stop', 'didnt stop', 'did not actually stop', 'did not in fact stop'],
  ...['!missed dose*', '!gap', '!break', '!interruption', '!miss', '!missing', '!pause'],
  ...['missed no', 'missed none', 'missed nothing', 'none missed', 'stopped neither', '0 missed'],
  ...['neither stopped', 'neither was stopped', 'stopped nothing', 'not missed', 'not interrupted'],
];

/** How long: `both pills all along`. */
const throughout = [
  ...['all along', 'right through', 'all the way through', 'the whole time', 'the entire time'],
  ...['all the time', 'every day since', 'without a break', 'without interruption', 'unbroken'],
];

/** `Stopped in the chart, but not in real life`. */
const stop = ['stop*', 'discontinu*', 'cancel*', 'withdraw*', 'cessation'];
const onPaperOnly = [
  ...['on paper', 'in the chart', 'in the list', 'in the record', 'in the system'].flatMap(
    (where) => [
      `only ${where}`,
      `${where} only`,
      `${where} alone`,
      `${where} not`,
      `${where} but not`,
    ],
  ),
  ...['not in real*', 'not in fact', 'not in practice', 'not in life', 'never in real*'],
  ...['never carried out', 'never put into', 'never took effect', 'without effect', 'no effect'],
];

function goneOn(name: string, drug: readonly string[]): StatementFact {
  return {
    kind: 'statement',
    name: `he has gone on taking ${name}`,
    stance: 'asserted',
    anyOf: [
      [takes, both],
      [takes, drug],
      [onTreatment, drawn],
      [takes, unaware],
      [['takes', 'taking'], both, unaware],
      [neverStopped],
      [both, throughout],
      [stop, onPaperOnly],
      [drug, ['yes daily', 'taking yes']],
    ],
  };
}

/** A fact for each: lists and tables tell of one drug after the other. */
export const goneOnTaking: readonly StatementFact[] = [
  goneOn('losartan', losartan),
  goneOn('empagliflozin', empagliflozin),
];

/** `Off both`, `without losartan`. */
const offThem = ['off', 'without'].flatMap((word) =>
  [
    ...['both', 'them', 'either', 'losartan', 'empagliflozin', 'arb', 'the arb', 'the 2'],
    ...['the tablets', 'the drugs', 'treatment', 'therapy', 'drug', 'these', 'his tablets'],
  ].map((whom) => `${word} ${whom}`),
);
const aWeek = [
  ...[
    'a week',
    'one week',
    '1 week',
    '1 wk',
    '7 days',
    '7 d',
    'since 1 april',
    'since april 1',
    'since 4 1',
  ],
  ...[
    'since 04 01',
    'since 2025 04 01',
    'past week',
    'for days',
    'since the stop',
    'since the 1st',
  ],
];
const afterStopping = [
  ...['interruption', 'cessation', 'withdrawal', 'discontinuation'].flatMap((word) => [
    `${word} of`,
    `after ${word}`,
    `since ${word}`,
  ]),
  ...['after stopping', 'since stopping', 'stopping has', 'dechallenge', 'washout'],
  ...['since', 'once', 'after', 'because', 'with'].flatMap((word) =>
    ['they', 'both', 'both drugs', 'the drugs', 'the tablets'].flatMap((what) =>
      ['stopped', 'held', 'withheld', 'were stopped', 'were held', 'were withheld', 'off'].map(
        (how) => `${word} ${what} ${how}`,
      ),
    ),
  ),
  ...['week pause', 'week break', 'week long pause', 'stopped a week ago', 'held a week ago'],
];
const better = [
  ...['recover*', 'improv*', 'settl*', 'better', 'fall', 'fell', 'falling', 'heal*', 'lower'],
  ...['come down', 'came down', 'coming down', 'difference', 'above baseline', 'declin*'],
];

/** Told as a fact; that the list has them as stopped is true and may be said. */
export const nowhereOff: StatementFact = {
  kind: 'statement',
  name: 'nowhere that he has been off them',
  stance: 'not-asserted',
  anyOf: [
    [offThem, aWeek],
    // Not `off drug` alone: `Never off drug:` may lead in what follows.
    [
      ['week', 'days', 'now', 'is', 'while', 'when', 'after being', 'once', 'was', '1.76', 'drawn']
        .concat(['taken', 'measured', 'and', 'obtained', 'value', 'creatinine', 'd'])
        .flatMap((before) =>
          ['treatment', 'therapy', 'drug', 'both'].map((what) => `${before} off ${what}`),
        ),
      [...better, '1.76'],
    ],
    [['been off both', 'been off losartan', 'been off them', 'been without', 'week off therapy']],
    [
      ['currently off', 'now off', 'he is off', 'is now off'],
      [...losartan, ...both],
    ],
    [
      // `He is not on his feet` is said of none of them.
      ['currently not on', 'is not on', 'is no longer on'].flatMap((verb) =>
        [...losartan, ...empagliflozin, ...both, 'the arb', 'either', 'treatment'].map(
          (whom) => `${verb} ${whom}`,
        ),
      ),
    ],
    [
      ['left out', 'omitted', 'skipped', 'left off', 'not taken'].flatMap((verb) =>
        ['from 1 april', 'from april 1', 'from 4 1', 'since', 'on the clinics', 'as instructed']
          .concat(['as told', 'as advised', 'after the message', 'for a week', 'for 1 week'])
          .map((how) => `${verb} ${how}`),
      ),
      [...losartan, ...empagliflozin, ...both],
    ],
    [
      ['he stopped', 'pt stopped', 'patient stopped'],
      [...losartan, ...both],
      ['as told', 'on his own', 'himself', 'as instructed', 'as advised', 'when told'],
    ],
    [['stopped taking both', 'stopped both on', 'stopped taking them', 'stopped taking losartan']],
    [
      ['last took', 'last dose', 'last taken', 'last tablet'],
      ['1 april', 'april 1', '4 1', '04 01', '31 march', 'a week ago'],
    ],
    [
      ['takes', 'taking', 'took', 'taken'].flatMap((verb) => [
        `${verb} neither`,
        `no longer ${verb}`,
        ...['both', 'either', 'them', 'losartan', 'stopped'].map((whom) => `not ${verb} ${whom}`),
      ]),
    ],
    [
      ['held', 'stopped', 'paused', 'withheld', 'interrupted', 'off'],
      ['1 wk', '1 week', '7 d', '7 days']
        .flatMap((long) => [`x ${long}`, `for ${long}`])
        .concat(['for a week', 'for the past week']),
      [...losartan, ...both],
    ],
    [afterStopping, [...better, ...aWeek]],
    [
      ['out of his organizer', 'out of the organizer', 'out of his box'],
      ['since', ...aWeek],
    ],
  ],
};

/** What the note may not say: that the injury is older than the illness, or the tablets' doing. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined, illness } from './demand-words.ts';

const damage = ['injury', 'injuries', 'injured', 'aki', 'damage', 'insult'];

/** Days and events of the three weeks before the illness. */
const weeksBefore = [
  ...combined(['', 'early', 'mid', 'late', 'the end of', '10', '31', 'week of'], ['march']),
  ...combined(['march'], ['10', '31']),
  '31 mar',
  '3/10',
  '03/10',
  '3/31',
  '03/31',
  '31.3',
  '2025 03 31',
  'last month',
  'the travel clinic',
  'the time of the travel clinic',
];

/** Between an injury and its day, side by side. */
const onDay = ['since', 'since at least', 'of', 'on', 'in', 'from', 'by', 'at', 'dated'];

/** The same with more words between the two: those that speak of nothing but a beginning. */
const beginsOn = [
  ...combined(['present', 'there', 'been present'], ['since', 'since at least', 'on', 'in']),
  ...combined(['was', 'is'], ['dated', 'already']),
  ...combined(['began', 'developed', 'occurred', 'set in'], ['in', 'on', 'by', 'with', '']),
  ...combined(['dates', 'dating', 'goes', 'dates back', 'goes back'], ['from', 'to']),
  ...combined(['first'], ['noted', 'seen', 'detected'], ['in', 'on', 'by', 'at']),
  ...combined(['already', 'onset', 'soon after', 'shortly after'], ['', 'in', 'on', 'by']),
];

/** The illness comes later than what is said to be ahead of it. */
const aheadOfIllness = combined(
  [
    ...combined(
      ['begun', 'began', 'started', 'present', 'there', 'injury', 'aki', 'injured', 'damaged'],
      ['before'],
    ),
    'preced*',
    'predat*',
    'antedat*',
    'older than',
    'earlier than',
  ],
  ['', 'the', 'this', 'his', 'he'],
  [...illness.slice(0, 5), 'illness', 'stomach', 'gastrointestinal', 'fell ill', 'was ill'],
);

/** Names of the first rise, which was none. */
const firstRise = ['1.80', '1.8', '159', '22', 'first rise', 'march rise', '3/31', '31 march'];

const induced = combined(['drug', 'arb', 'losartan', 'empagliflozin'], ['induced', 'related']);

export const notOlder: NoteFact = {
  kind: 'statement',
  name: 'nowhere an injury older than the illness',
  stance: 'not-asserted',
  anyOf: [
    [combined(damage, onDay, weeksBefore)],
    [damage, combined(beginsOn, weeksBefore)],
    [[...damage, 'kidneys'], aheadOfIllness],
    [
      firstRise,
      combined(
        ['was', 'was already', 'already', 'march he had', '3/31 he had', 'represented'],
        ['', 'an', 'acute', 'kidney', 'acute kidney', 'an acute'],
        damage,
      ),
    ],
    [['by the time', 'when', 'before'], ['fell ill', 'became ill', 'was ill'], ['already'], damage],
    [combined(['first', '2 step'], damage), ['second', 'then', 'later', 'march']],
    [damage, combined(['stage 1', 'stage 2'], ['on', 'in', 'since', 'by'], weeksBefore)],
    [
      combined(
        ['3/31', '03/31', '31 march', 'march'],
        ['1.80', '159', '22'],
        ['', 'stage 1'],
        damage,
      ),
    ],
    [
      damage,
      combined(
        ['since', 'with', 'from', 'after'],
        ['the start of', 'the beginning of', 'starting', 'the doubling of', 'doubling'],
        ['losartan', 'empagliflozin', 'treatment', 'the 2 drugs', 'both drugs'],
      ),
    ],
    [combined(damage, ['for', 'of', 'began', 'started', 'since'], ['2 weeks', '3 weeks', 'weeks'])],
    // In a sentence with both, these words hardly tell of anything else.
    [
      damage,
      weeksBefore,
      [
        'already',
        'dates',
        'dating',
        'goes back',
        'back to',
        'existing',
        'ongoing',
        'as early as',
        'in retrospect',
        'even then',
        ...induced,
        ...combined(['rightly', 'correctly'], ['called', 'named', 'diagnosed', 'stopped']),
        ...combined(['was', 'is'], ['right', 'correct', 'confirmed']),
      ],
    ],
  ],
};

const tablets = [
  'losartan',
  'empagliflozin',
  'arb',
  'sglt2*',
  'drugs',
  'drug changes',
  'tablets',
  'medicines',
  'treatment',
];
/** `Injury, and he takes both drugs` is right: the drug stands beside the word of cause. */
export const notTheTablets: NoteFact = {
  kind: 'statement',
  name: 'nowhere the two kidney tablets as its cause',
  stance: 'not-asserted',
  anyOf: [
    [
      combined(
        ['injury', 'aki'],
        ['by', 'from', 'due to', 'is due to', 'caused by', 'is caused by', 'attributed to'],
        ['', 'the', 'his', 'doubled', 'both', '2', 'the 2', 'the doubled', 'the combination of'],
        tablets,
      ),
    ],
    [
      [
        ...combined(induced, ['', 'acute', 'kidney', 'acute kidney', 'renal'], ['injury', 'aki']),
        ...combined(['injury', 'aki'], ['', 'is', 'was'], induced),
      ],
    ],
    [
      combined(
        tablets,
        ['', 'has', 'have'],
        [
          'injured',
          'damaged',
          'harmed',
          'caused the injury',
          'caused this injury',
          'carry the responsibility',
          'are responsible',
          'are to blame',
        ],
      ),
    ],
  ],
};

/** What the note may not say of the injury: that it is older than the illness, or not from it. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined } from '../../phrase-lists.ts';
import { drugWords, illness } from './demand-words.ts';

const damage = ['injur*', 'aki', 'damage*', 'insult'];

/** Days of the three weeks before the illness, and stretches of that time. */
const dates = ['31 mar*', 'mar* 31', '3/31', '03/31', '31.3', '2025 03 31', '10 mar*'];
const stretches = ['march', 'early march', 'mid march', 'late march', 'last month'];
const weeksBefore = [...dates, ...stretches, 'end of march', 'the travel clinic'];

/**
 * Between an injury and its day. Side by side: `AKI now, with 1.80 on 31 March an expected dip`
 * is right.
 */
const dated = [
  ...combined(damage, ['since', 'of', 'from', 'by'], weeksBefore),
  ...combined(damage, ['on', 'dated', 'onset'], dates),
  ...combined(damage, ['in'], stretches),
];

/** The same with more words between the two: those that speak of nothing but a beginning. */
const begins = combined(
  [
    ...combined(['present', 'there'], ['since', 'since at least', 'on']),
    ...combined(['began', 'developed', 'occurred', 'onset'], ['', 'in', 'on']),
    ...combined(['dates', 'dating', 'dates back', 'goes back'], ['from', 'to']),
    ...combined(['first noted', 'first seen', 'already'], ['in', 'on']),
    'soon after',
  ],
  ['march', '31 mar*', '10 mar*', '3/31', 'late march'],
);

/** The illness comes later than what is said to be ahead of it. */
const aheadOf = [
  ...combined(['begun', 'began', 'started', 'present', 'there', ...damage], ['before']),
  ...combined(['precede*', 'predate*', 'antedate*'], ['the', 'this', 'his', 'any', 'all']),
  'older than',
  'earlier than',
];
const fallingIll = [...illness, 'illness', 'stomach', 'gastrointestinal', 'fell ill', 'was ill'];

/** Names of the first rise, which was none. */
const firstRise = ['1.80', '1.8', '159', '22', 'first rise', 'march rise', '3/31', '31 march'];

const induced = combined(['drug', 'arb', 'losartan', 'empagliflozin'], ['induced', 'related']);

export const notOlder: NoteFact = {
  kind: 'statement',
  name: 'nowhere an injury older than the illness',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [dated],
    [damage, [...begins, ...combined(['noted', 'seen', 'found'], ['by the travel clinic'])]],
    [[...damage, 'kidneys'], aheadOf, fallingIll],
    [
      firstRise,
      combined(
        ['was', 'already', 'march he had', '3/31 he had', 'represented'],
        ['', 'an', 'acute', 'kidney', 'acute kidney'],
        ['injury', 'aki', 'damage'],
      ),
    ],
    [['by the time', 'when', 'before'], ['fell ill', 'became ill', 'was ill'], ['already'], damage],
    [combined(['first', '2 step'], damage), ['second', 'then', 'later', 'march']],
    [damage, combined(['stage 1', 'stage 2'], ['on', 'in', 'since'], [...dates, 'march'])],
    [
      damage,
      combined(['3/31', '31 march', 'march'], ['1.80', '159', '22'], ['', 'stage 1'], ['aki']),
    ],
    [
      damage,
      combined(['since', 'with', 'from', 'after'], ['the start of', 'starting', 'the doubling of']),
      ['losartan', 'empagliflozin', 'treatment', 'the 2 drugs', 'both drugs'],
    ],
    [combined(damage, ['for', 'began', 'started'], ['2 weeks', '3 weeks', 'weeks'])],
    // A doubling there never was, and no trend before the illness that went on into it.
    [
      [
        'doubling preceded',
        'doubling had preceded',
        'doubling came before',
        'trend was set before',
      ],
    ],
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

/** The two tablets, with what stands before their names. */
const tablets = [
  ...combined(['', 'doubled', 'the doubled'], ['losartan', 'arb']),
  ...['empagliflozin', 'sglt2*', 'treatment'],
  ...combined(['the', 'his', 'both', '2', 'the 2', 'these'], ['drug*', 'tablets', 'medicines']),
];
const caused = [
  ...['injured', 'damaged', 'harmed', 'caused the injury', 'caused this injury'],
  'carry the responsibility',
];

/** `Injury, and he takes both drugs` is right: the drug stands beside the word of cause. */
export const notTheTablets: NoteFact = {
  kind: 'statement',
  name: 'nowhere the two kidney tablets as its cause',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      combined(
        ['injury', 'aki'],
        ['by', 'from', 'due to', 'is due to', 'caused by', 'is caused by', 'attributed to'],
        tablets,
      ),
    ],
    [
      [
        ...combined(induced, ['', 'acute', 'kidney', 'acute kidney', 'renal'], ['injury', 'aki']),
        ...combined(['injury', 'aki'], ['', 'is', 'was'], induced),
      ],
    ],
    [combined(['losartan', 'empagliflozin', 'drugs', 'tablets'], ['', 'has', 'have'], caused)],
    [
      combined(
        ['losartan', 'empagliflozin', 'drugs', 'tablets'],
        ['is', 'are', 'must be taken as', 'to be seen as'],
        ['the cause', 'the culprit*', 'responsible', 'to blame'],
      ),
    ],
    [combined(['cause is', 'cause was', 'toxicity of', 'toxicity from'], tablets)],
    [
      combined(['principal', 'main', 'chief', 'primary', 'real'], ['cause', 'culprit', 'driver']),
      ['10 march', 'dual start', 'start of both', 'both drugs', 'drug changes', 'doubled losartan'],
    ],
  ],
};

/** A disease of the glomeruli that has to be looked for is another cause. */
export const notAnotherDisease: NoteFact = {
  kind: 'statement',
  name: 'nowhere a glomerular disease suspected',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      ['glomerulonephriti*', 'rapidly progressive', 'crescentic', 'vasculiti*', 'nephritis'],
      [
        ...combined(
          ['has', 'have', 'needs', 'must', 'should', 'is'],
          ['to be', 'be'],
          ['ruled out', 'excluded', 'looked for', 'suspected', 'feared', 'considered first'],
        ),
        ...['is suspected', 'i suspect', 'is feared', 'i fear', 'is likely', 'most likely'],
      ],
    ],
  ],
};

/** The illness or the tablets of his wife named, and made light of. */
export const notMadeLightOf: NoteFact = {
  kind: 'statement',
  name: 'nowhere the illness or ibuprofen made light of',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      [...illness, ...drugWords.ibuprofen],
      [
        ...combined(
          ['explain', 'explains', 'account for', 'contributed', 'matter', 'matters'],
          ['little', 'very little', 'hardly'],
        ),
        ...combined(
          ['is', 'are', 'was', 'were', 'only', 'mere'],
          ['', 'a', 'an', 'only'],
          ['bystander*', 'incidental', 'coincidental', 'coincidence', 'side issue*'],
        ),
        'late in the course',
      ],
    ],
  ],
};

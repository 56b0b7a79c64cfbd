/** C3: an expected effect of both drugs and no injury, in any competent words. */
import type { NoteFact, StatementFact } from '../../../../src/grader/index.ts';
import { goneOnTaking, nowhereOff } from './tablets-taken.ts';

/** Words for the moving of creatinine and filtration. */
const moves = [
  ...['dip', 'rise', 'rose', 'increase', 'increment', 'change', 'bump', 'step', 'shift', 'price'],
  ...['fall', 'fell', 'drop', 'decline', 'decrease', 'reduction', 'effect', 'response', 'action'],
  ...['alteration', 'consequence', 'pattern'],
];
const foreseen = [
  ...['expected', 'anticipated', 'predict*', 'foreseen', 'foreseeable', 'forecast', 'intended'],
  ...['functional', 'physiologic*', 'pharmacologic*', 'wanted', 'desired', 'hoped for', 'benign'],
  ...[
    'harmless',
    'therapeutic',
    'desirable',
    'welcome',
    'innocent',
    'innocuous',
    'accept*',
    'tolerable',
    'permissible',
    'permitted',
    'par for the course',
  ],
  ...['class effect', 'rather than structural', 'not structural'],
];
/** These say it of a change only: a pressure may be normal beside it. */
const ordinary = ['normal', 'usual', 'known', 'typical', 'customary', 'allowed', 'familiar'];

/** What was said before that it would be, or meant to be. */
const asMeant = [
  ...['should', 'intended', 'planned', 'designed', 'predicted', 'announced', 'foretold', 'hoped'],
  ...['foreseen', 'expected', 'wanted', 'meant', 'anticipated', 'forecast', 'warned'],
]
  .flatMap((how) => [`as ${how}`, `as it ${how}`, `as they ${how}`, `as was ${how}`])
  .concat(
    ...[
      'by design',
      'on target',
      'part and parcel',
      'to be expected',
      'one expects',
      'should expect',
      'as usual',
    ],
    ...['doing their job', 'do their job', 'doing its job', 'at work', 'work as', 'working as'],
    ...['comes with', 'come with', 'goes with', 'go with', 'belongs to', 'belong to'],
    ...['announced', 'foresaw', 'predicted', 'foretold', 'promised', 'aims for', 'aim for'],
    ...[
      'aimed for',
      'want to see',
      'like to see',
      'hope for',
      'look for',
      'what they do',
      'reckoned with',
      'both drugs protect',
      'drugs protect',
    ],
  );
const treatment = [
  ...['losartan', 'arb', 'empagliflozin', 'sglt2*', 'treatment', 'therapy', 'drug', 'tablet'],
  ...['medicine*', 'medication*', 'agents', 'pills', 'pair', 'both', 'combination'],
];

/** One alternative a wording: a denial of one ("no glomerular disease") leaves the others alone. */
const expected: StatementFact = {
  kind: 'statement',
  name: 'an expected, haemodynamic effect',
  stance: 'asserted',
  anyOf: [
    [
      [
        ...['haemodynamic', 'haemodynamics', 'haemodynamically mediated'],
        ...['haemodynamically driven', 'haemodynamically caused', 'haemodynamically explained'],
      ],
    ],
    [
      ['glomerul*', 'intraglomerul*', 'filtration', 'filter*', 'nephron*', 'arteriol*'],
      ['pressure*', 'perfusion', 'tone', 'relax*', 'dilat*'],
    ],
    [['hyperfiltration'], ['reduc*', 'less*', 'lower*', 'reliev*', 'correct*', 'fall', 'end*']],
    [['efferent'], ['dilat*', 'relax*', 'tone', 'afferent', 'constrict*']],
    [foreseen, [...moves, 'creatinine', 'gfr', 'egfr', 'p gc', 'pgc']],
    [asMeant, [...moves, 'creatinine', 'gfr', 'egfr', 'filtration', ...treatment]],
    [
      ['typical', 'usual', 'customary', 'familiar', 'well known', 'classic*', 'textbook'],
      ['dip', 'bump', 'initial fall', 'initial drop', 'initial rise', 'early rise'],
    ],
    [['initial dip', 'early dip', 'is pharmacology', 'reflect* pharmacology', 'unload*']],
    [ordinary.flatMap((word) => moves.map((move) => `${word} ${move}`))],
  ],
};

const injuries = [
  ...[
    'injury',
    'injuries',
    'renal failure',
    'injured',
    'aki',
    'akd',
    'arf',
    'atn',
    'acute kidney disease',
  ],
  ...['kidney failure', 'acute tubular necrosis'],
];
const harms = [
  ...['damage*', 'harm*', 'hurt*', 'nephrotoxic*', 'injuring', 'losing', 'patholog*', 'insult*'],
];

const noInjury: StatementFact = {
  kind: 'statement',
  name: 'no injury',
  stance: 'asserted',
  anyOf: [
    [[...injuries.map((word) => `!${word}`), 'uninjured', 'unharmed', 'undamaged']],
    [
      harms.map((word) => `!${word}`),
      [
        ...[...moves, 'kidney*', 'renal', 'filter*', 'tablets', 'drugs', 'functional'],
        ...['tubul*', 'glomerul*', 'nephron*', 'parenchym*', 'structur*', 'organ', 'pharmacolog*'],
      ],
    ],
    [
      ['intact', 'unharmed', 'undamaged', 'uninjured', 'unhurt'],
      ['kidney*', 'renal', 'parenchyma*', 'nephron*', 'tubul*'],
    ],
    [
      ['fine', 'ok', 'okay', 'well', 'healthy', 'unaffected', 'safe'].flatMap((state) =>
        ['kidney is', 'kidneys are', 'kidney are'].map((kidneys) => `${kidneys} ${state}`),
      ),
    ],
    [['process', 'component', 'disease', 'event', 'problem'].map((what) => `!acute ${what}`)],
    [['nothing acute']],
    [
      ['kdigo', ...injuries],
      ['criteri*', 'definition*', 'stage*', 'threshold*'],
      [
        ...['!met', '!meet*', '!fulfil*', '!reach*', '!satisf*', '!attain*', 'unmet', 'meets no'],
        ...['meet no', 'meets none', 'reaches no', 'fulfils no', 'fulfills no', 'no criteri*'],
      ],
    ],
    // The label is taken away.
    [
      injuries,
      ['list', 'pl', 'label*', 'entry', 'entries', 'diagnosis', 'condition', 'word', 'term'],
      [
        ...['remov*', 'delet*', 'withdraw*', 'withdrawn', 'refut*', 'strike', 'struck', 'in error'],
        ...['should go', 'can go', 'must go', 'has to go', 'come off', 'comes off', 'take off'],
        ...[
          'taken off',
          'off pl',
          'off the',
          'off his',
          'off this',
          'dispense with',
          'drop*',
          'corrected',
          'mistake*',
          'mistaken*',
          'wrong*',
        ],
        ...[
          'misnomer',
          'erroneous*',
          'unfounded',
          'baseless',
          'rested on',
          '!stand',
          '!upheld',
          '!used',
          '!appl*',
          '!fit*',
          '!hold*',
        ],
      ],
    ],
    [
      injuries,
      [
        ...['been proven otherwise', 'in the negative', 'is refuted', 'was refuted', 'set aside'],
        ...['unfounded', 'misplaced', 'r o d', 'struck off', 'is an error', 'was an error'],
        ...['not the right word', 'injury it is not', 'not come into question', 'a misnomer'],
      ],
    ],
  ],
};

/** Injury told as what happened: by its cause, its degree or its course. */
const nowhereInjury: StatementFact = {
  kind: 'statement',
  name: 'nowhere a diagnosis of injury',
  stance: 'not-asserted',
  anyOf: [
    [
      injuries,
      [
        ...['drug induced', 'medication induced', 'due to', 'caused by', 'secondary to'],
        // Joined, `2 2` would be met by 22 %.
        ...['arb', 'losartan', 'ras*', 'raas', 'sglt2*', 'med*', 'drug*'].map(
          (what) => `2 2 ${what}`,
        ),
        ...[
          'from losartan',
          'from the arb',
          'from arb',
          'from both',
          'from the 2',
          'from doubling',
        ],
        ...[
          'recovering',
          'resolving',
          'improving',
          'healing',
          'heals',
          'subsiding',
          'will recover',
        ],
        ...[
          'represents',
          'amounts to',
          'qualifies',
          'counts as',
          'developed',
          'sustain*',
          'suffered',
        ],
        ...['this is injury', 'this is aki', 'this is acute', 'this is an acute', 'this is kidney'],
        ...['stage 1', 'stage 2', 'probable', 'likely', 'mild aki', 'mild acute', 'mild kidney'],
        ...['impression aki', 'impression acute', 'assessment aki', 'dx aki', 'diagnosis aki'],
        ...['confirmed', 'haemodynamic aki', 'haemodynamic acute', 'prerenal', 'nephrotoxic'],
        ...['an acute kidney injury', 'a kidney injury', 'is an injury', 'occurred', 'in recovery'],
        ...['agree with the diagnosis', 'after starting', 'by the combination', 'by the 2'],
        ...['from the drug', 'by losartan', 'by the tablets', 'by the drugs'],
        ...['on ckd', 'on top of', 'after this', 'correct diagnosis', 'right diagnosis', 'stands'],
        ...[
          'keep aki',
          'keep the diagnosis',
          'have coded',
          'mild injury',
          'small injury',
          'did occur',
        ],
      ],
    ],
    // Who denies the denial calls it injury.
    [
      injuries,
      ['not the case that', 'not true that', 'wrong to say that', 'wrong that'],
      [
        'is not',
        'are not',
        'no evidence',
        'no sign*',
        'no injury',
        'no aki',
        'no acute',
        'without',
      ],
    ],
    [
      ['hurt', 'harmed', 'damaged', 'injured'].flatMap((verb) =>
        ['his kidney', 'the kidney', 'your kidney'].map((whose) => `${verb} ${whose}`),
      ),
    ],
    [['drug induced', 'with', 'small', 'some'].map((word) => `${word} renal damage`)],
    [
      [
        'drug induced nephrotoxicity',
        'drug induced damage',
        'kidney has suffered',
        'damage is small',
      ],
    ],
  ],
};

export const expectedEffect: readonly NoteFact[] = [
  expected,
  noInjury,
  nowhereInjury,
  nowhereOff,
  ...goneOnTaking,
];

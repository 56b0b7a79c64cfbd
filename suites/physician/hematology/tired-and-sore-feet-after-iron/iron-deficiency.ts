/** An iron deficiency denied, over, lasting, or left open. */
import { combined } from '../../phrase-lists.ts';

/** What she does not have: these count where they are denied. */
export const isNotDeficient = [
  ...combined(
    ['!iron'],
    ['deficien*', 'deplet*', 'lack', 'poor', 'deficit', 'shortage', 'starv*', 'is lacking'],
  ),
  ...combined(
    [
      '!deficiency of',
      '!deficient in',
      '!depleted of',
      '!short of',
      '!lack of',
      '!lacks',
      '!lacking',
      '!lack',
    ],
    ['iron'],
  ),
  ...combined(
    ['!lacking in', '!want of', '!low in', '!low on', '!shortage of', '!run out of'],
    ['iron'],
  ),
  ...combined(['!needs', '!need', '!need of', '!need for'], ['iron', 'more iron', 'any iron']),
  '!id',
  '!ida',
  'nondeficient',
  'non iron deficient',
  'needs no iron',
  'wants for no iron',
  'nothing to replace',
  'no iron to replace',
  'well past deficiency',
  'past iron deficiency',
  'iron is back',
  'needs no more iron',
  'lacks no iron',
  ...combined(
    ['iron'],
    ['is not', 'isnt', 'is neither'],
    ['what she lacks', 'what she needs', 'lacking', 'low', 'short', 'the problem', 'the issue'],
  ),
];

export const deficiencyIsOver = combined(
  [
    'iron deficiency',
    'iron deficiency anemia',
    'ida',
    'id',
    'iron deficit',
    'iron lack',
    'iron depletion',
  ],
  [
    '',
    'is',
    'was',
    'has',
    'has been',
    'is now',
    'has now been',
    'has been fully',
    'is fully',
    'fully',
    'now',
    'no longer',
  ],
  [
    'corrected',
    'resolved',
    'repaired',
    'reversed',
    'cured',
    'gone',
    'over',
    'past',
    'present',
    'behind her',
    'belongs to the past',
    'a thing of the past',
    'made good',
    'put right',
  ],
).filter((phrase) => !phrase.endsWith('present') || phrase.includes('no longer'));

/** Finite verbs only: `has to be corrected` and `has not resolved` tell of a deficiency. */
export const isOver = [
  ...combined(
    ['is', 'was', 'has been', 'has now been', 'is now', 'has', 'is long', 'was fully'],
    ['over', 'gone', 'past', 'behind her', 'cured', 'history', 'corrected', 'resolved', 'reversed'],
  ),
];

/** Said of a deficiency, these tell that it is over; its denial beside them is one with them. */
export const noLonger = [
  'no longer',
  'not any more',
  'struck off',
  ...combined(
    ['has been', 'is', 'was', 'been'],
    ['', 'now', 'fully', 'more than'],
    ['repaid', 'repaired', 'made good', 'filled', 'covered', 'paid back', 'made up'],
  ),
];

export const deficiency = ['iron deficien*', 'deficiency of iron', 'iron lack', 'lack of iron'];

export const stillDeficient = [
  ...combined(
    ['still', 'remains', 'remain', 'continues to be', 'regarded as', 'treated as', 'in truth'],
    ['', 'still', 'functionally', 'truly'],
    ['iron deficient', 'deficient in iron', 'short of iron', 'iron depleted'],
  ),
  'has functional iron deficiency',
  'iron deficiency persists',
  ...combined(
    ['iron remains', 'stores remain', 'stores are'],
    ['short', 'low', 'empty', 'depleted'],
  ),
];

/** Their hedges are their own: such a sentence says that the question is open. */
export const isLeftOpen = [
  ...combined(
    ['cannot be', 'cant be', 'not', 'not yet', 'has not been', 'is not', 'is not yet'],
    ['ruled out', 'excluded', 'dismissed'],
  ),
  ...combined(
    ['remains', 'stays', 'is still', 'is'],
    ['', 'high'],
    ['on the differential', 'in the differential', 'possible', 'likely', 'a possibility', 'open'],
  ),
];

/** What a note may leave undecided of her iron, and the words for that. */
export const ironQuestion = [
  'iron status',
  'usable iron',
  'available iron',
  'functional iron',
  'iron deficien*',
  'iron replete',
  'ferritin reflects',
  'ferritin means',
];
export const undecided = [
  // Such words leave it open whatever `rather than` stands before them.
  ...['~i leave undecided', '~i leave open', '~i must leave open'],
  ...['undecided', 'undetermined', 'unresolved', 'unsettled', 'an open question'],
  ...['i cannot say', 'i cannot tell', 'is left open', 'leave open', 'leave it open'],
];

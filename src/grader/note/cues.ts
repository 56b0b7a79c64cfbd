/**
 * Words that turn what is said around them: negation, hypothesis, history, other people, hedging.
 * Written as they look after the mill of `plainWords` (apostrophes gone, lower case).
 *
 * @see Chapman and colleagues, NegEx, 2001, and Harkema and colleagues, ConText, 2009, for the
 * approach; the lists are our own.
 */

/** What a cue says of the words in its reach. */
export type CueKind = 'negated' | 'hypothetical' | 'historical' | 'other-person' | 'hedged';

/** A cue, and in which direction it reaches. */
export interface Cue {
  readonly kind: CueKind;
  readonly phrase: string;
  readonly reach: 'after' | 'before';
  /** Words that it reaches at most. */
  readonly wordsMax: number;
  /** True for cues that reach over the commas of a list: `no fever, chills or cough`. */
  readonly overCommas: boolean;
}

function cues(
  phrases: string,
  cue: Omit<Cue, 'phrase' | 'overCommas'> & { readonly overCommas?: boolean },
): readonly Cue[] {
  return phrases
    .split(/,\s*/)
    .map((phrase) => ({ overCommas: false, ...cue, phrase: phrase.trim() }));
}

/** The month, which is no hedge: `May 12`, `on 12 May`, `May 2026`, `in May`. */
const monthOfMay: readonly string[] = [
  ...Array.from({ length: 31 }, (_, day) => [
    `may ${day + 1}`,
    ...['on', 'by', 'until', 'from', 'for', 'before'].map((word) => `${word} ${day + 1} may`),
  ]).flat(),
  ...Array.from({ length: 41 }, (_, year) => `may ${2000 + year}`),
  ...['in', 'by', 'early', 'mid', 'late', 'of', 'since', 'until', 'from', 'before', 'after'].map(
    (word) => `${word} may`,
  ),
];

/** `Cannot be entirely ruled out`. */
const notWhollyExcluded: string = ['cannot', 'cant', 'not']
  .flatMap((not) =>
    ['entirely', 'fully', 'completely', 'wholly', 'altogether'].flatMap((wholly) =>
      ['ruled out', 'excluded'].map((out) => `${not} be ${wholly} ${out}`),
    ),
  )
  .join();

/** Sequences that look like a cue and are none. */
export const pseudoCues: readonly string[] = [
  ...monthOfMay,
  ...`not only,not just,not merely,not simply,no doubt,without doubt,without question,
    no question,or suspected,suspected pregnancy,
    nothing but,nothing more than,nothing other than,not surprising,not surprisingly,
    not unexpected,whether or not,if anything,
    as if,not to mention,not uncommon,not uncommonly,no longer than,no later than,
    protect against,protects against,protecting against,protection against,guard against,
    no more than,no less than,not later than,not more than,not less than,not exceed,
    not exceeding,not to exceed,without delay,without interruption,without a break,without pause,
    not improved,not resolved,not yet resolved,i consider it,i consider this,
    i consider these,i consider the,we consider it,we consider this,we consider the,
    and his wife,and her husband,with his wife,with her husband,to his wife,to her husband,
    tell his wife,tell her husband,told his wife,told her husband,may only,of either,in either,
    please ask me for,please ask us for,
    off either,from either,under either,by either,
    to either,stop either,stopped either,missed either,taking either,took either,not above,not over,
    not beyond,never above,never more than,
    may be stopped only,may be stopped when,may be stopped once,may then,may stop when,
    may stop once,
    prior to,prior authorization,past 24,
    she considers,he considers,risk of itself,its cousin,sister drug,sister trial`
    .split(/,\s*/)
    .map((phrase) => phrase.trim()),
];

/** All cues. */
export const allCues: readonly Cue[] = [
  ...cues(
    `not,cannot,cant,dont,doesnt,didnt,isnt,wasnt,arent,werent,hasnt,havent,hadnt,wont,
      shouldnt,wouldnt,couldnt,mustnt,never`,
    { kind: 'negated', reach: 'after', wordsMax: 10 },
  ),
  ...cues(
    `nothing to suggest,nothing suggests,nothing to support,nothing supports,fails to show,
      failed to show,no,without,denies,denied,deny,denying,negative for,no evidence of,
      no evidence for,no sign of,no signs of,no indication of,absence of,absent,free of,
      free from,neither,nor,lack of,lacks`,
    { kind: 'negated', reach: 'after', wordsMax: 12, overCommas: true },
  ),
  ...cues(
    `nothing,nobody,no one,falls short of,fall short of,far from,disagree with,disagree that,
      too large for,
      too great for,too big for,too steep for,too late for,larger than,bigger than,steeper than,
      more than the expected,
      exceeds the expected,exceeds what,beyond what`,
    { kind: 'negated', reach: 'after', wordsMax: 8 },
  ),
  ...cues('non', { kind: 'negated', reach: 'after', wordsMax: 1 }),
  ...cues('unlike', { kind: 'negated', reach: 'after', wordsMax: 3 }),
  ...cues(
    `rule out,rules out,ruled out,ruling out,exclude,excludes,excluded,excluding,
      argues against,argue against,arguing against,speaks against,speak against,
      evidence against,weighs against,against,rather than,instead of,as opposed to,unlikely,
      less likely,improbable,implausible,refutes,disproves,misread as,misread,
      misinterpreted as,misinterpreted,mislabelled as,mislabelled,mislabeled as,mislabeled,
      mistaken for,mistaken as,mistook,incompatible with,inconsistent with,anything but,wrongly,
      erroneously,
      incorrectly,mistakenly,avoid,avoids,avoiding,not because of,
      unrelated to,not related to`,
    { kind: 'negated', reach: 'after', wordsMax: 8 },
  ),
  ...cues(
    `ruled out,is excluded,are excluded,was excluded,were excluded,been excluded,excluded,
      unlikely,less likely,not likely,improbable,implausible,not present,absent,is negative,
      was negative,are negative,were negative,negative,not supported,not needed,not indicated,
      not required,not necessary,not warranted,not appropriate,not recommended,not advised,
      not advisable,not justified,unnecessary,unwarranted,inappropriate,not the cause,
      not the case,not the reason,not the explanation,not an explanation,does not fit,
      do not fit,doesnt fit,not explain,does not apply,do not apply,is wrong,was wrong,
      are wrong,is incorrect,was incorrect,is mistaken,was mistaken,is false,was false,
      is erroneous,was erroneous,is inaccurate,was inaccurate,in error,is unfounded,not true,
      not correct,not real,contraindicated,should be avoided,is avoided,not seen,not found,
      not detected,not identified,not demonstrated,not shown,not evident,not apparent,not met,
      not fulfilled,not confirmed,refuted,
      disproved,rejected,dismissed,discarded,is invalid,was invalid,is spurious,was spurious,
      is artefactual,is artifactual,
      is an artefact,is an artifact,is a misreading,was a misreading,is a misinterpretation,
      was a misinterpretation,is a unit error,was a unit error,unit mix up,never real,
      never happened,never occurred,never took place,not take place,not taken place,not happen,
      not occur,did not happen,did not occur,
      not established,not proven,not a finding,no longer present,no longer holds,no longer true,
      no longer applies,no longer valid,no longer exists,not there,out of the question,unmet,
      not hold,not addressed,not addressed here,not discussed here,not covered here,
      not dealt with here,
      not upheld,cannot be upheld,untenable,not tenable,not borne out,not occurred,not happened,
      plays no part,played no part,plays no role,
      played no role,off the problem list,from the problem list,to be corrected,not to blame,
      negligible,is unrelated,was unrelated,
      are unrelated,is denied,was denied,
      discussed and rejected,considered and rejected,rejected`,
    { kind: 'negated', reach: 'before', wordsMax: 12 },
  ),
  ...cues(
    `if,unless,had he,had she,had they,in case,in case of,should there be,were to,assuming,
    provided that,
      in the event of,in the event that`,
    {
      kind: 'hypothetical',
      reach: 'after',
      wordsMax: 30,
    },
  ),
  ...cues(
    `history of,hx of,h o,previous,previously,prior,past,formerly,childhood,remote,used to,
      years ago,in the past`,
    { kind: 'historical', reach: 'after', wordsMax: 4 },
  ),
  ...cues('years ago,in the past,in childhood,months ago,last year', {
    kind: 'historical',
    reach: 'before',
    wordsMax: 8,
  }),
  ...cues(
    `family history of,family history,fhx,mother,father,sister,brother,aunt,uncle,grandmother,
      grandfather,cousin,his son,her son,his daughter,her daughter,his wife,her husband,
      roommate,coworker,another patient,neighbor,neighbour,a cousin`,
    { kind: 'other-person', reach: 'after', wordsMax: 14, overCommas: true },
  ),
  ...cues(
    `in his mother,in her mother,in his father,in her father,in a sibling,in his brother,
      in her sister,in a cousin,in a relative,in another patient`,
    {
      kind: 'other-person',
      reach: 'before',
      wordsMax: 8,
    },
  ),
  ...cues(
    `possible,possibly,perhaps,maybe,may be,may have,may represent,may reflect,
      may come,may stem,may arise,
      may derive,might,could be,
      could represent,could reflect,could have,cannot exclude,cant exclude,cannot be excluded,
      cannot rule out,cannot entirely rule out,cannot fully rule out,cannot completely rule out,
      cannot entirely exclude,cannot fully exclude,cannot completely exclude,not excluded,
      questionable,query,uncertain whether,unclear whether,unclear if,unsure whether,unsure if,
      not sure,whether,either,differential includes,
      differential diagnosis includes,versus,vs,consider,considering,concern for,to rule out,
      please rule out,must rule out,r o,to evaluate for,evaluate for,screen for,assess for,
      check for,look for,test for,risk of,at risk for,probably not,likely not,perhaps not,
      probably still,likely still,i assume,we assume,i suppose,i presume,presumably,
      supposedly,as far as we know,as far as i know,hard to say whether,
      cannot say whether,hard to tell whether,too early to say,not exclude,not rule out,
      may contribute,i doubt,doubt that,doubt whether,may well be,might be,may want to,
      may wish to,might wish to,may like to,might like to,may prefer to,might prefer to,
      may choose to,might choose to,may opt to,may elect to,
      think about,please confirm,please verify,please ask,please check that,please check whether,
      might want to,should probably,ideally,
      no reason to avoid,no need to avoid,need not avoid,to distinguish,to differentiate,
      to discriminate,in order to tell,
      at first sight,at first glance,on the face of it,possibility of,suspicion of,suspects,
      suspected,ddx,watch for,watching for,wondered about,
      wonders about,claimed that,claims that,
      believes that,thinks that,argues that,would rather that`,
    { kind: 'hedged', reach: 'after', wordsMax: 12, overCommas: true },
  ),
  ...cues(notWhollyExcluded, { kind: 'hedged', reach: 'before', wordsMax: 10 }),
  ...cues(
    `is possible,are possible,remains possible,was possible,possible,not excluded,
      cannot be excluded,cant be excluded,cannot be ruled out,cant be ruled out,not ruled out,
      uncertain,unclear,versus,vs,may be,is questionable,is in question,to be confirmed,
      to be determined,to be decided by,yet to be decided,in the differential,
      on the differential,conceivable,a possibility,
      one possibility,remains open,is an open question,hard to say,hard to tell,
      remains to be seen,is doubtful,is debatable,cannot be judged,cannot be told,
      cannot be decided,might be,could be`,
    { kind: 'hedged', reach: 'before', wordsMax: 10 },
  ),
];

/** Cues by which a plan is left open. Conditions (`if K is above 5.5`) are none. */
export const planHedges: readonly string[] =
  `consider,considered,considering,consideration,could,may,might,maybe,perhaps,possibly,
    optional,optionally,option,options,alternatively,alternative,either,if you prefer,
    if preferred,if desired,if you wish,if you like,up to you,at your discretion,your choice,
    your preference,as you see fit,discuss whether,decide whether,whether to,whether or not,
    versus,vs,would be reasonable,is reasonable,be reasonable,not sure,unsure,defer to you,
    defer the decision`.split(/,\s*/);

/** Hedges of a plan that do not reach over a comma: `could worsen it, so stop`. */
export const weakHedges: ReadonlySet<string> = new Set(
  'could may might maybe perhaps possibly'.split(' '),
);

/** Words that, alone after a colon, a dash or in a cell, deny what stands before: `AKI: no`. */
export const verdictWords: ReadonlySet<string> = new Set(
  'no none absent negative excluded unlikely denied false incorrect'.split(' '),
);

/** Words that end a cue's reach. */
export const clauseBreaks: ReadonlySet<string> = new Set(
  `but however although though yet except because so therefore thus while whereas which
    hence whilst instead rather given despite since until`.split(/\s+/),
);

/** Verbs that show that a new clause has begun after a comma or an `and`. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  `is are was were has have had will should shows show showed remain remains suggests
    suggest indicates indicate supports support fits reflects resume restart start stop
    continue hold repeat order refer give check recheck monitor cancel keep take call starts
    begins stops ends continues resumes restarts changes switches moves goes returns stays
    needs takes leave leaves omit omits skip skips pause pauses drink ring
    carried kept took stayed went felt rose fell gives gave`.split(/\s+/),
);

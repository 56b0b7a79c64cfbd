/** What the note has to say of the way from one drug to the other, and of the refill. */
import type { StatementFact, ValueFact } from '../../../../src/grader/index.ts';
import { denied, pairs, phrases, unfit } from './phrases.ts';

const coverDrug = [
  ...phrases(`
    apixaban, apix, eliquis, enoxaparin, lovenox, clexane, lmwh, low molecular weight heparin,
    heparin, bridg*, overlap*, doac, noac, both, 2 drugs, dual therapy, direct drug, direct agent,
    direct anticoagulant, direct oral, in parallel, alongside, together, concurrent*, side by
    side, changeover, crossover, cover
  `),
  ...pairs(
    'old, older, present, current, existing, previous, remaining, first, other',
    'drug, tablet, one, medicine, pill, agent, anticoagulant, blood thinner, thinner, supply',
  ),
];

const inr = phrases('inr, inrs, international normalized ratio, blood test, reading');

const reachedAt = `is, was, at, to, reach*, has reached, exceed*, above, over, past, hit*, cross*,
attain*, pass*, shows, reads, touch*, >, least, get* to, gets to, not below,
not under, not less than, no lower than`;

/** The limit alone, which no goal is written like; "until two values" is none. */
const limit = [
  ...pairs(reachedAt, '2, 2.0'),
  ...pairs('until, till, til, once, when, first', '2.0, inr 2'),
  ...phrases('2 or, 2.0 or, 2.0 on, 2.0 twice, 2.0 ends, 2.0 at the least'),
];

/** The limit, reached; a goal alone ("INR goal 2-3") ends nothing. */
const inrReached = [
  ...limit,
  ...phrases(`
    2.0, of 2, inr 2, 2-3, 2 to 3, therapeutic, in range, within range, in the range, enters the
    range, in target, on target, at goal, at target, to goal, in the therapeutic, within the
    therapeutic, in the target, within target, target is reached, target is met,
    target has been, target inr has been, goal is reached, goal is met, goal has been, goal inr
    has been, target reached, goal reached, has reached, lower limit
  `),
];

/** What ends with the INR. */
const ending = phrases(`
  until, till, til, stop, stops, stopped, stopping, end, ends, ended, ending, over, off,
  discontinu*, d c, dc, d cd, withdraw*, withdrawn, drop, drops, dropped, finish*, ceas*, given
  up, give up, throw away, remove, removed, removal, may be stopped, may stop, may be
  discontinued, may be dropped, may be ended, may end, may be withdrawn, may come off, may be left
  off, expire*, skip*, leave off, alone, only, no longer needed, out, up to then, no more, done,
  lasts, last dose, terminat*, complet*, hold
`);

const condition = [
  ...phrases(`
    until, till, til, once, when, whenever, as soon as, after, if, provided, before, up to, no
    longer than, moment, point, means, rule, criterion, condition, confirm*, not before, not
    until, never before, not stop, not be stopped, the day, day on which, off at, cessation at,
    cessation of apixaban at, tied to, bound to, linked to, hinges on, depends on, stop at, stops
    at, stopped at, out at, ends at, ended at, d c at, discontinued at, off >, stop >, lasts
  `),
  ...pairs('at, with, on, from', 'inr, an inr, the inr, 2.0, the first inr, first inr'),
];

/** The other side of the limit: as long as it is not reached, the bridge goes on. */
const belowLimit = pairs(
  'below, under, less than, <, lower than, not yet, short of, not above, not at',
  '2, 2.0, in range, therapeutic',
);

/** What goes on until then. */
const lasting = phrases('continu*, goes on, stay*, stop*, end, ends, off, out, drop*, hold, d c');

export const bridgeEnds: StatementFact = {
  kind: 'statement',
  name: 'the bridge ends when the INR is in range',
  stance: 'advised',
  anyOf: [
    [coverDrug, inr, limit, [...condition, ...lasting]],
    [
      coverDrug,
      phrases(`
        until, till, til, once, when, whenever, as soon as, after, not before, !before, do not
        stop, up to, at inr, at an inr, at the inr, at the first inr, at first inr, at 2.0, at a
        first inr, the day, the moment
      `),
      inr,
      inrReached,
    ],
    [coverDrug, ending, condition, inr, inrReached],
    [coverDrug, phrases('while, as long as, so long as, if'), inr, belowLimit],
  ],
};

export const bridgeThreshold: ValueFact = {
  kind: 'value',
  name: 'INR 2.0 ends the bridge',
  anyOf: [{ value: 2, unit: '1', tolerance: 0.01 }],
  about: ['inr', 'international normalized ratio', 'threshold'],
  unitInText: 'optional',
};

/** No end by days alone, and none put off behind the limit. */
export const bridgeKeptToInr: StatementFact = {
  kind: 'statement',
  name: 'nowhere an end of the bridge without the INR',
  stance: 'not-asserted',
  anyOf: [
    [
      phrases('alone, apixaban, overlap, stop, stops, stopped, ends'),
      pairs('whatever, regardless of, irrespective of', 'the inr, the first inr, inr, her inr'),
    ],
    [
      phrases('apixaban'),
      pairs('then', 'kept on at, continued at, kept on for, continued for another'),
    ],
  ],
};

const refill = phrases(`
  refill*, rf, renew*, pended, pending order, pending prescription, draft*, 12 month*, 12 mo, 1
  year, year of apixaban, whole year, full year, years supply, another year, 365 day*,
  twelvemonth, 12mo, x12 mo, x12mo, x 12, x12, x1y, 11 repeats, 11 refills, eleven repeats, long
  supply, long refill, years prescription, long prescription, new prescription for apixaban,
  year supply, script, yearly, long term supply, 1 year prescription, yearly prescription,
  unsigned prescription, long order, years of apixaban, annual, 12 more month*, another 12 month*
`);

export const refillRefused: StatementFact = {
  kind: 'statement',
  name: 'the twelve-month refill is not issued',
  stance: 'asserted',
  anyOf: [
    [
      refill,
      [
        ...phrases(`
          cancel*, declin*, refus*, withdr*, withheld, withhold*, discarded, discarding, i
          discard, discard the, discard that, discard it, please discard, delet*, reject*,
          revok*, void*, voided, remov*, neither, unsigned, without signature, rescind*, strike,
          struck, scrap*, tore up, torn up, pulled, taken out, taken off, taken down, killed,
          erased, drop*, abandon*, denied, nullif*, annul*, negated, d c, d cd, dc, dcd,
          discontinu*, turned down, sent back, off the list, out of the queue, from the queue,
          out of your queue, from your queue, out of the system, deactivat*, not refill, not to
          refill, dont refill, never refill, no to, stopped, replaced by warfarin, replaced with
          warfarin, off the table
        `),
        ...unfit,
        ...denied(`
          sign*, issu*, renew, renewed, renewing, refilled, refilling, approv*, releas*,
          activat*, authori*, recommend*, appropriate, go ahead, go forward, go through, go out,
          going out, going ahead, continu*, give, given, giving, get, gets, indicated, proceed,
          send, sent, dispens*, provid*, extend*, fill*, grant*, done, needed, the drug, the
          right, the answer, right drug, safe, coming
        `),
      ],
    ],
    // "Against the renewal"; "instead of the year"; "not a refill".
    [
      pairs(
        `no, against, against a, against the, instead of, instead of a, instead of the, rather
        than a, rather than the, without, without a, without the, not a`,
        `renewal, year of apixaban, years supply, years refill, years prescription, 12 month*, 12
        mo, 12mo, year, annual, yearly, long refill, long supply, long term apixaban, year long,
        new prescription`,
      ),
    ],
    [
      phrases(`
        answer no refill, refill no, renewal no, renewal is no, refill is no, hence no refill, so
        no refill, x1y no, neither refill, neither a refill, neither the refill, neither renewal
      `),
    ],
    [
      denied(
        pairs(
          'sign, signing, renew, renewing, refill, refilling, reorder, extend',
          'apixaban, the apixaban',
        ),
      ),
    ],
    // Elsewhere "no refills" tells what is left on an old order.
    [phrases('no refill'), phrases('answer, year, 12 month*, stop, wrong drug, decision')],
  ],
};

const refillNouns = `
  refill, renewal, apixaban renewal, apixaban refill, pended order, pended prescription, pended
  refill, draft, prescription, order, 12 mo, 12 month apixaban, 12 month order, 12 month refill,
  12 month renewal, pended apixaban, year of apixaban, years supply, supply
`;

/** One phrase each, so that a signature on the warfarin order beside it is none on the refill. */
export const refillNotIssued: StatementFact = {
  kind: 'statement',
  name: 'nowhere the refill signed',
  stance: 'not-asserted',
  anyOf: [
    [
      [
        ...['', 'is ', 'was ', 'has been ', 'now ', 'may be ', 'can be ', 'should be '].flatMap(
          (link) =>
            pairs(
              refillNouns.replace(/,\s*(?:prescription|order|supply)(?=,|\s*$)/g, ''),
              phrases(`
                signed, approved, released, activated, issued, granted, authorized, sent,
                transmitted, dispensed, can go ahead, may go ahead, goes ahead, goes out
              `).map((verb) => link + verb),
            ),
        ),
        ...pairs(
          `signed, approved, released, renewed, activated, issued, authorized, sign, please sign,
          approve, release, activate, issue, please release, please approve, go ahead with`,
          pairs('the, her, your, this', `${refillNouns}, 12 month*, 12 months, pended*, twelve`),
        ),
        ...pairs(
          pairs('renewed, refilled, renew, refill', 'apixaban for, for, it for').join(', '),
          'another year, a year, a full year, 12 months, the year, 1 year',
        ),
        ...phrases(`
          apixaban for another year, let her have the year*, 11 refills e prescribed, refills e
          prescribed, 12 month renewal active, renewal active, draft may be signed, may be signed
          today, renewal goes ahead, refill goes ahead, it can go ahead, refill yes, renewal yes,
          refill ok, renewal ok, ok to sign, fine to sign, safe to sign, go ahead and sign, x12 mo
          signed, 12 mo signed
        `),
      ],
    ],
  ],
};

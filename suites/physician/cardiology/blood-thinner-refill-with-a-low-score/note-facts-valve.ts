/** What the note has to say of the valve and of the score. */
import type { StatementFact, ValueFact } from '../../../../src/grader/index.ts';
import { outsideEcho } from './facts.ts';
import { denied, directDrug, mitralStenosis, pairs, phrases, score, unfit } from './phrases.ts';

export const valveArea: ValueFact = {
  kind: 'value',
  name: 'mitral valve area 1.2 cm2',
  anyOf: [
    { value: outsideEcho.valveAreaCm2, unit: 'cm2', tolerance: 0.04 },
    // `cm^2` is read as `cm`.
    { value: outsideEcho.valveAreaCm2, unit: 'cm', tolerance: 0.04 },
    { value: outsideEcho.valveAreaCm2 * 100, unit: 'mm2', tolerance: 4 },
  ],
  about: phrases(`
    area, mva, va, valve, mitral, mv, stenosis, ms, planimetry, orifice, echo*, tte, pht, half
    time
  `),
  unitInText: 'optional',
};

/** "Rheumatic AF" and "rheumatic serology" say nothing of her valve. */
const rheumaticLesion = [
  ...pairs(
    'rheumatic, rheum, rheumatically',
    `mitral, ms, mv, stenosis, stenotic, valve, valvular, valvulopathy, valvulitis, heart, cardiac,
    disease, carditis, etiology, origin, cause, process, morphology, scar*, damage*, deform*,
    narrowing, narrowed, thicken*, leaflets, lesion, type, nature, pattern, changes, anatomy,
    appearance, features, background, pathology, severe, moderate, mod, tight, mixed, fusion,
    commissur*, doming, in, or moderate, or severe, and, with, by, 1.2`,
  ),
  ...pairs(
    `is, are, be, was, looks, as, severe, moderate, mod, tight, chronic, classic, classical,
    typical, clearly, truly, of, her, this, cause, etiology, origin, mechanism, nature, ms,
    stenosis, mv, mitral, valve, lesion, disease, symptomatic, significant, hence, therefore,
    thus, so, post, underlying, native`,
    'rheumatic',
  ),
  'rhd',
];

/** What is denied in a sentence on rheumatic stenosis without denying the disease. */
const deniedBeside = denied([
  ...directDrug,
  ...score,
  ...phrases(`
    appl*, valid*, use*, usable, stud*, test*, design*, meant, intend*, built, develop*, made,
    includ*, cover*, hold*, extend*, pertain*, indicat*, recommend*, appropriate, suit*, approv*,
    licens*, enough, adequate, sufficient, equivalent, decid*, role, place, bearing, stop*,
    refill*, safe*, lone, nonvalvular, help*, receiv*, mild
  `),
]);

/** The two studies changed about: an old 1.2 is no present one. */
export const areaNotOld: StatementFact = {
  kind: 'statement',
  name: 'nowhere 1.2 cm2 as the area of 2021',
  stance: 'not-asserted',
  anyOf: [[pairs('1.2, 1.2 cm2, 1.2 cm', 'in 2021, in march 2021, on 2021 3 16, of 2021')]],
};

export const rheumaticStenosis: StatementFact = {
  kind: 'statement',
  name: 'the stenosis is rheumatic',
  stance: 'asserted',
  anyOf: [
    [rheumaticLesion, [...mitralStenosis, 'echo*', 'rhd', ...deniedBeside]],
    [
      phrases('rheumatic fever, arf, rf at, rf age, rf in childhood, rheumatic carditis'),
      phrases(`
        cause*, etiolog*, origin, consequence, due to, damaged by, scar*, mark, mechanism,
        residual, secondary, result*, attribut*, sequel*, left by, put down to, goes back,
        following, stems, explain*, behind, therefore, hence, damage*, now has
      `),
      mitralStenosis,
    ],
    // A finding in the same breath: "valve area 1.2 cm2, rheumatic".
    [
      phrases('rheumatic, rheum, rheumatically'),
      phrases('mva, valve area, orifice, cm2, area 1.2, 1.2, mitral area, doming, commissur*'),
    ],
    // "Not usable in rheumatic stenosis" denies a use, not the disease: what was seen stands alone.
    [
      rheumaticLesion,
      mitralStenosis,
      phrases(`
        1.2, area, mva, fused, fusion, doming, domed, commissur*, planimetry, gradient, wilkins,
        severe, hockey stick, thickened, thickening, half time, pht
      `),
    ],
  ],
};

export const scoreSetAside: StatementFact = {
  kind: 'statement',
  name: 'the score does not decide here',
  stance: 'asserted',
  anyOf: [
    [
      score,
      [
        ...phrases(`
          regardless, irrespective, independent*, independently, whatever, whichever, no matter,
          without regard, without reference, without scoring, without a score, inapplicable, n
          a, invalid, irrelevant, immaterial, meaningless, moot, void, misleading, mislead*,
          misapplied, false* reassur*, underestimat*, unhelpful, useless, unusable, unreliable,
          unsuit*, uninformative, wrong tool, wrong question, wrong instrument, wrong scale,
          wrong yardstick, wrong measure, set aside, sets aside, put aside, beside the point,
          beside the question, off the table, out of place, disregard*, ignor*, discount*,
          dismiss*, bypass*, trump*, overrid*, supersed*, overrul*, outweigh*, delet*, struck,
          even with, even at, even if, despite, notwithstanding, any score, score or no score,
          score or not, nothing to do, for nothing, says nothing, say nothing, tells nothing,
          tells us nothing, means nothing, changes nothing, of no, adds nothing, add nothing,
          does not hold, takes nothing, no standing, no say, no voice, no vote, normal mitral
          valve, normal valve, healthy valve, silent, that matters, what matters, what counts,
          what decides, valve decides, valve determines, valve is what, valve itself, valve
          alone, stenosis decides, basis is the, same advice, same answer, same recommendation,
          same conclusion, either way, excluded, exclude*, leaves out, were left out, was left
          out, left out of,  other patients, other people, other population*,
          different population*, another population, unlike her, without such, without mitral,
          without rheumatic, without significant, without moderate, at any, superfluous,
          redundant, pointless, academic, unimportant, no difference, inadmissible, outside,
          forget, out of account, patients without, only where, only in, only for, only when,
          for nonvalvular, in nonvalvular, to nonvalvular, reserved for, unneeded
        `),
        ...denied(`
          appl*, applicable, valid*, use*, using, relevan*, contain*, enrol*, recruit*, represent*,
          exist*, releas*, decid*, decisive, determin*, driv*,
          guid*, govern*, basis, base*, reason, ground*, argument, count*, matter*, influenc*,
          chang*, alter*, affect*, enter*, come into, figure*, design*, intend*, meant, derived,
          built, made, develop*, stud*, test*, calibrat*, appropriate, depend*, rely, relies,
          rest*, hinge*, capture*, reflect*, comput*, calculat*, role, bearing, place, part,
          weight, say, speak*, tell*, answer*, ask*, inform*, help*, reliable, settl*, dictat*,
          control*, bear*, extend*, cover*, includ*, pertain*, concern*, belong*, fit*, suit*,
          correct, interpret*, criterion, yardstick, consult*, consider*, protect*, reassur*,
          spare*, excus*, exempt*, meaning*, value, equal*, aris*, importance, weigh*, usable,
          predict*, estimat*, measur*, describ*, address*, work*, operat*, account*, enough,
          adequate, proper, sound, trust*, follow*, go by, guided, turn*, let, look*, arbiter,
          criteri*, justif*, warrant*, standing, voice, vote, jurisdiction, purview, remit
        `),
        ...unfit,
      ],
    ],
    // "It presupposes that mitral stenosis is absent": the absence is not the score's.
    [score.map((phrase) => `~${phrase}`), phrases('~presuppos*, ~assumes that, ~presum*')],
    [
      denied([...score, 'points']),
      mitralStenosis,
      phrases(`
        decid*, decision, basis, matter*, determin*, settl*, without, mandatory, indicat*, reason,
        ground*, because, due, drive*, driven, carries, demand*, dictat*, obliges, requires, but,
        rather, patients with, count*, justif*, warrant*, compel*, by the, on the, for the, need*,
        releas*, exempt*, excus*, spare*, dispens*
      `),
    ],
  ],
};

const stopping = `stopping, discontinuing, discontinuation, withdrawal, withholding, a stop,
  doing without`;
const anticoagulation = `anticoagulation, anticoagulant, anticoagulants, treatment, therapy, blood
thinner, thinner, apixaban`;

/** Approval, in words that no warning carries: "stopping for the score would be a mistake". */
const stopsApproved = [
  ...pairs(
    'fine, ok, okay, safe, reasonable, acceptable, sensible, allows us, allows you, free',
    'to stop, to discontinue, to come off, to do without',
  ),
  ...pairs('is 1, vasc 1, of 1, score 1, 0', 'stop apixaban, stop anticoag*, stop the apixaban'),
  ...pairs(
    `allows, permits, justifies, supports, support, favors, argues for, speaks for, agree with, i
    recommend, i advise, i suggest, recommend, suggest`,
    stopping,
  ),
  ...pairs(
    'may, can, could, could reasonably, can safely, may safely, i would, should, you should',
    'stop, discontinue, come off, do without, withhold, end',
  ),
  ...pairs(
    'can, may, can then, may then, can safely, may safely, could safely, should, could',
    'be stopped, be discontinued, be ended, be given up, be withheld, be cancelled, be left off',
  ),
  ...pairs(
    'so, hence, therefore, thus, low enough to',
    'stop, discontinue, she can stop, do without',
  ),
  ...pairs('stop, discontinue, please stop, please discontinue', anticoagulation).flatMap((stop) =>
    pairs(stop, 'because, since, given, as, in view'),
  ),
];

/** "Stopping in view of the low score would be reasonable" lets the score decide after all. */
export const scoreNotGround: StatementFact = {
  kind: 'statement',
  name: 'nowhere the low score as a ground to stop',
  stance: 'not-asserted',
  anyOf: [
    [[...score, ...phrases('scores, scoring, points, low risk')], stopsApproved],
    [
      [...score, ...phrases('scores, scoring, points, low risk')],
      phrases(`
        stop, stopping, stopped, discontinu*, ending, come off, without anticoag*, no anticoag*,
        without an anticoag*, withholding, cancelled, hold off, dropped, cease, ceas*
      `),
      phrases(`
        reasonable, reasonably, acceptable, defensible, be defended, be justified, is justified,
        permissible, legitimate, is safe, be safe, be appropriate, is appropriate, support a
        trial, not object, no objection, is an option, an alternative, has no indication,
        sensible, would also be a reasonable, would be a reasonable, would be reasonable, would
        also be reasonable, would be acceptable, would also be acceptable, can be dropped, could
        be dropped, may be dropped, may cease, can cease, could cease
      `),
    ],
    [
      [...score, ...phrases('points, scores, scoring')],
      [
        ...pairs(
          `does not need, does not warrant, does not justify, does not require, not warrant, needs
          no, has no indication for, no indication for, hold off on, hold off on any`,
          `one, a blood thinner, an anticoagulant, any anticoagulant, ${anticoagulation}`,
        ),
        ...pairs(
          'no anticoagulation, no anticoagulant, anticoagulation not, anticoagulation is not',
          `indicated, needed, required, is needed, is indicated, is required, necessary, warranted`,
        ),
        ...pairs(
          'anticoagulation is, apixaban is, treatment is',
          'unnecessary, optional, superfluous, dispensable, not needed, not indicated',
        ),
        ...pairs('too low to, not enough to', 'justify, warrant, need, require'),
        ...phrases('means no indication, has no indication, anticoagulation is optional'),
      ],
    ],
    // A mild valve, to which the score would apply after all.
    [
      score,
      phrases(`
        may be used as, can be used as, may be used in mild, can be used in mild, applies in mild,
        applies to mild, is valid in mild, does apply, still applies, no treatment
        mandate, remains our guide, remains the guide, remains a guide, remains decisive, remains
        valid, remains applicable
      `),
    ],
    [
      [...score, ...phrases('points, scores, scoring')],
      [
        ...pairs('accept, not be wrong, not wrong', 'stopping, to stop, a stop'),
        ...phrases(`
          managed without anticoag*, do without anticoag*, anticoagulation optional, treatment
          optional, apixaban optional, stopping acceptable, stopping reasonable
        `),
      ],
    ],
    [
      pairs(
        'rests on the, rests on, depends on the, hinges on the, turns on the, follows the',
        'score, cha2ds2*, chads*',
      ),
    ],
    // The one way to say it that names no score.
    [pairs('may come off, can come off', 'apixaban, her apixaban, anticoagulation')],
  ],
};

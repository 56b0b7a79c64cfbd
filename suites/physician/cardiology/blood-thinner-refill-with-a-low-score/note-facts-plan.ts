/**
 * What the note has to say of the way from one drug to the other and of its dangers, with the words
 * that competent notes use for it; words of negation as in `note-facts-reasoning.ts`.
 */
import type { StatementFact, ValueFact } from '../../../../src/grader/index.ts';
import { phrases, vitaminKAntagonist } from './phrases.ts';

export const bridgeEnds: StatementFact = {
  kind: 'statement',
  name: 'the bridge ends when the INR is in range',
  stance: 'recommended',
  anyOf: [
    [
      phrases(`
        apixaban, eliquis, enoxaparin, lovenox, lmwh, low molecular weight heparin, heparin,
        bridg*, overlap*, doac, both drugs, both anticoagulants
      `),
      phrases(`
        until, till, til, once, when, as soon as, only after, after the inr, after inr,
        after an inr, after two inr*, after 2 inr*, at inr, at an inr, then stop*, then discontinu*,
        then drop*, then d/c, stop* at, stop* on, stop* the day, stop* apixaban, apixaban stop*,
        discontinu* apixaban, stop* enoxaparin, enoxaparin stop*, do not stop, not stop,
        not be stopped, never stop, not discontinu*, not be discontinued, no longer than,
        the day, on the day, stop date, stop rule, stop criterion, stop* condition, end point
      `),
      phrases(`
        inr > 2, inr > 2.0, inr >, inr 2, inr 2.0, inr is, inr was, inr has, inr reach*,
        inr rise*, inr exceed*, inr climb*, inr hit*, inr get*, inr become*, inr come*,
        inr cross*, inr above, inr over, inr at, inr of, inr within, inr in range, inr in the,
        inr in target, inr in therapeutic, inr therapeutic, therapeutic inr, inr target,
        target inr, inr goal, goal inr, inr result*, inr value*, inr read*, two inr*,
        consecutive inr*, 2 inr*, first inr, inr first, inr shows, inr equal*, inr or,
        inrs are, inrs > 2.0, inrs > 2, inrs at, inrs of, inrs above
      `),
    ],
  ],
};

export const bridgeThreshold: ValueFact = {
  kind: 'value',
  name: 'INR 2.0 ends the bridge',
  anyOf: [{ value: 2, unit: '1', tolerance: 0.01 }],
  about: ['inr'],
  unitInText: 'optional',
};

export const refillRefused: StatementFact = {
  kind: 'statement',
  name: 'the twelve-month refill is not issued',
  stance: 'asserted',
  anyOf: [
    [
      phrases(`
        refill*, renew*, pended, pending order, pending prescription, draft, twelve month*,
        12 month*, 12 mo, 1 year, one year, year long, yearlong, a year of, years supply,
        another year, 365 day*, full year, annual
      `),
      phrases(`
        cancel*, declin*, refus*, withdr*, discard*, delet*, reject*, revok*, void*, remov*,
        neither, unsigned, no refill, no renewal, no year*, no 12 month*, no twelve month*,
        no further, no long term, not a refill, not be, not to be, not sign*, not renew*,
        not refill*, not issue*, not approv*, not releas*, not activat*, not authori*,
        not recommend*, not appropriate, not go ahead, not continu*, not give*, not giving,
        not indicated, not for, not been sign*, not been issue*, not been renew*, not have,
        not right, not the right, not proceed, not send, not sent, not dispens*, not provid*,
        not extend*, should not, must not, do not, will not, cannot, instead of, rather than,
        stopped, inappropriate
      `),
    ],
  ],
};

export const antibioticInteraction: StatementFact = {
  kind: 'statement',
  name: 'metronidazole raises the effect of warfarin',
  stance: 'asserted',
  anyOf: [
    [
      phrases(`
        metronidazole, flagyl, avoid* metronidazole, avoid* further metronidazole,
        no further metronidazole, no more metronidazole, not repeat metronidazole,
        not extend metronidazole, not stop metronidazole, not stop the metronidazole,
        without metronidazole, not on our list, not on the list, not on her list,
        not on our medication list, not on her medication list, not on the medication list,
        not on our med list, not on our drug list, not in our list, not in our chart,
        not in our record*, not on our chart, not on her chart, not on file
      `),
      phrases(`
        interact*, breakdown, break down,
        rais*, increas*, potentiat*, inhibit*, cyp2c9, 2c9, boost*, amplif*,
        augment*, enhanc*, elevat*, prolong*, exaggerat*, sensitiv*, supratherapeutic,
        overshoot*, overanticoagula*, over anticoagula*, spike*, higher inr, high inr, low dose,
        lower dose, lower start*, low start*, low end, lower end, reduced dose, reduced start*,
        start* low, start* at low, cautious*, bleed*, risk of bleed*, metabolism, clearance,
        push* up, drive* up, inr up, strengthen*, intensif*, accentuat*, magnif*, smaller,
        closer inr, early inr, extra inr, effect on warfarin, warfarin effect
      `),
    ],
  ],
};

const pregnancyHarm = phrases(`
  teratogen*, embryopath*, fetopath*, birth defect*, malformation*, fetal, fetus, unborn,
  fetotoxic*, miscarriage, congenital, embryo*, category x, contraindicated in pregnan*,
  contraindicated during pregnan*, harm* in pregnan*, harmful in pregnan*, harm* pregnan*,
  harm* a pregnan*, dangerous in pregnan*, danger in pregnan*, unsafe in pregnan*,
  not safe in pregnan*, avoid* in pregnan*, avoid* pregnan*, not become pregnan*,
  not get pregnan*, not be used in pregnan*, not be taken in pregnan*, not used in pregnan*,
  not in pregnan*, not during pregnan*, not conceive, before concei*, before conception,
  if pregnan*, if she become* pregnan*, becom* pregnan*, planning pregnan*, plan* a pregnan*,
  wish* for pregnan*, incompatible with pregnan*
`);

export const pregnancyRisk: StatementFact = {
  kind: 'statement',
  name: 'warfarin harms a pregnancy',
  stance: 'asserted',
  anyOf: [
    [
      [...vitaminKAntagonist, ...phrases('risk of, at risk, this drug, it is, crosses')],
      pregnancyHarm,
    ],
    [phrases('teratogen*, embryopath*, birth defect*, malformation*, fetal harm, fetotoxic*')],
  ],
};

export const contraceptionKept: StatementFact = {
  kind: 'statement',
  name: 'the contraceptive implant stays',
  stance: 'asserted',
  anyOf: [
    [
      phrases('implant, etonogestrel, nexplanon, implanon, contracept*, larc'),
      phrases(`
        continu*, keep*, kept, remain*, stay*, maintain*, retain*, leave, left in, in place,
        in situ, effective, reliable, adequate, current, valid, ongoing, protect*, cover*,
        until, through, due, expir*, replac*, exchang*, unchanged, essential, required, needed,
        necessary, must, should, in date, not remove*, not be removed, not to be removed,
        not lapse, no gap, without a gap, without gap, without interruption, no interruption,
        no lapse, not be interrupted, no change, not expire*, no interaction, not interact*,
        not affect*, renew*, good until, on board, suitable
      `),
    ],
  ],
};

/** What the note has to say of the dangers of warfarin in this woman. */
import type { StatementFact } from '../../../../src/grader/index.ts';
import { denied, pairs, phrases, vitaminKAntagonist } from './phrases.ts';

const antibiotic = phrases(`
  metronidazole, flagyl, mtz, mnz, metro, nitroimidazole, her antibiotic, this antibiotic,
  current antibiotic, womans antibiotic
`);

const strongerEffect = phrases(`
  interact*, ddi, potentiat*, rais*, increas*, boost*, amplif*, augment*, enhanc*, elevat*,
  prolong*, exaggerat*, sensitiv*, supratherapeutic, overshoot*, over anticoag*, spike*, higher
  inr, high inr, inr high*, inr up, goes up, go up, inr to rise, inr rise*, inr will rise, inr
  may rise, reinforc*, synerg*, multipl*, acts more, act more, strengthen*, intensif*,
  accentuat*, magnif*, push*, drive*, drives, lift*, climb*, bump*, jump*, shoot*, doubl*,
  stronger, more strongly, thinner than, bleed*, effect on warfarin, warfarin effect, runaway,
  may be raised, may be higher, may be increased, may be prolonged, may be stronger, might rise,
  might raise, early rise, cyp2c9, 2c9, adds to the effect, adds to its effect, risk of a too
  high inr, risk of a high inr
`);

const lowerDose = phrases(`
  low dose, lower dose, deliberately low, its effect fades, low because, low while, low until,
  low start*, lower start*, start* low, start* at low, small dose, smaller,
  half dose, half the, halv*, low end, lower end, reduced dose, reduced start*, kept low,
  cautious*, closer inr, early inr, extra inr, less warfarin, needs are lower, needs are less,
  dose requirement, is cut
`);

const clearanceFalls = [
  phrases(`
    inhibit*, block*, slow*, hinder*, impair*, imped*, delay*, reduc*, decreas*, lower*,
    diminish*, hamper*, interfer*
  `),
  phrases(`
    metaboli*, clearance, eliminat*, break down, breakdown, degrad*, cyp2c9, 2c9, enzyme*
  `),
];

/** What may be denied in the same breath: that the drug is on the list, or is given again. */
const deniedOfTheCourse = [
  ...denied(`
    list, listed, chart*, record*, file, repeat*, extend*, prolong*, stop*, interrupt*, aware
  `),
  ...phrases('avoid*, rather than, instead of, without'),
];

export const antibioticInteraction: StatementFact = {
  kind: 'statement',
  name: 'metronidazole raises the effect of warfarin',
  stance: 'advised',
  anyOf: [
    [antibiotic, [...strongerEffect, ...lowerDose]],
    [antibiotic, ...clearanceFalls],
    [antibiotic, deniedOfTheCourse, [...strongerEffect, ...lowerDose]],
    [antibiotic, deniedOfTheCourse, ...clearanceFalls],
  ],
};

/** "Warfarin is spared": the interaction denied after all. */
export const interactionNotDenied: StatementFact = {
  kind: 'statement',
  name: 'nowhere warfarin spared by metronidazole',
  stance: 'not-asserted',
  anyOf: [
    [
      antibiotic,
      [
        ...pairs(
          'none of, of no, of little',
          'importance, relevance, significance, clinical importance',
        ),
        ...pairs(
          `no interaction, no relevant interaction, no significant interaction, no important
          interaction, not interact, no effect, no relevant effect, no influence, not affect, not
          alter, not change`,
          ['with warfarin', 'on warfarin', 'warfarin', 'on the inr', 'the inr'],
        ),
        ...pairs('warfarin is, warfarin remains', 'spared, unaffected, untouched, not affected'),
      ],
    ],
  ],
};

const theDrug = [
  ...vitaminKAntagonist,
  ...phrases(`
    this drug, the drug, new drug, new tablet, new medicine, this medicine, this treatment, new
    blood thinner, this anticoagulant, these tablets, on this, on it
  `),
];

const unborn = phrases(`
  fetal, fetus, unborn, baby, child, embryo*, pregnan*, concei*, gestation*, trimester,
  congenital, placenta, childbearing, preg, pregnancies, possible pregnancy, pregnancy is
  possible, pregnancy is still possible
`);

export const pregnancyRisk: StatementFact = {
  kind: 'statement',
  name: 'warfarin harms a pregnancy',
  stance: 'advised',
  anyOf: [
    [
      phrases(`
        teratogen*, embryotox*,
        embryopath*, fetopath*, birth defect*, malformation*, fetotoxic*, fetal
        harm, fetal risk, fetal warfarin, category x, category d, risk of birth defects, risk of
        malformation*, risk of embryopath*, risk of fetal
      `),
    ],
    [
      [...theDrug, 'it', 'anticoagulation'],
      unborn,
      phrases(`
        danger*, harm, harms, harmed, harmful, disaster, catastroph*, grave, fatal, lethal,
        injurious, detriment*, threaten*, jeopard*, anomal*, disabilit*, may be harmful, may be
        dangerous, could be harmful, might harm, might damage, harming, damag*, unsafe, injur*,
        risk*, at risk, risk of, hazard*, toxic*, toxin*, contraindicat*, forbid*, forbidden,
        avoid*, incompatible, threat*, miscarr*, malform*, stillbirth, deform*, loss, affects,
        crosses, serious, defect*, endanger*, dangers, prevent*, never, adverse, problem*,
        caution*, warn*, caus*, bleed*, abnormal*, hurt*, affect, no option, not an option,
        concern*, childbearing, ruled out, must be changed, to be changed, changed before,
        poison*
      `),
    ],
    [
      theDrug,
      unborn,
      denied(`
        use, used, using, take, taken, given, prescrib*, safe*, suit*, compatib*, allow*, permit*,
        recommend*, mix, go together, happen, become, advis*
      `),
    ],
    [
      theDrug,
      [
        ...denied(`
          become pregnan*, get pregnan*, be pregnan*, for pregnan*, to pregnan*, in pregnan*,
          during pregnan*, a pregnan*, concei*, in early pregnan*, become, mix, go together,
          compatible, happen
        `),
        ...denied(pairs('pregnan*', 'on, while, under, during, with, as long')),
        ...phrases('before concei*, before conception, before a pregnan*, before any pregnan*'),
      ],
    ],
  ],
};

const implant = phrases('implant, etonogestrel, nexplanon, implanon, larc, rod, subdermal');

const kept = [
  ...phrases(`
    continu*, goes on, keep*, kept, remain*, stay*, maintain*, retain*, leave, left in, left
    alone, in place, in situ, unchanged, untouched, ongoing, effective, reliable, adequate,
    protect*, cover*, suitable, essential, good until, good to, good through, good til, good till,
    good thru, valid, in date, run on, go on, runs until, runs to, until may, til may, to may,
    through may, thru may, before may, until 05, til 5, to 05, by 05, by 5, before 05, before 5,
    2026, due, on board, works, working, prevents, relies, rely, ok, okay, fine, needed,
    necessary, required, advised, without a gap, without gap, no gap, without interruption, not
    affected
  `),
  ...denied(`
    remov*, stop*, give up, giving up, taken out, take out, taking out, come out, expir*, laps*,
    interrupt*, interact*, gap, alter, change, changes, touch*, discontinu*
  `),
];

export const contraceptionKept: StatementFact = {
  kind: 'statement',
  name: 'the contraceptive implant stays',
  stance: 'asserted',
  within: 'sentence',
  anyOf: [
    [implant, kept],
    // She herself is the mother: "the valve would endanger the mother".
    [implant, kept, phrases('the mother, a mother, mother and, for mother, to mother')],
    [
      phrases('contracept*'),
      [
        ...phrases('continu*, kept, keep*, in place, unchanged, as is, as before, 2026, due'),
        ...denied('laps*, gap, stop*, interrupt*, chang*'),
      ],
    ],
  ],
};

/** Left to others, or taken out, is not left in. */
export const implantNotRemoved: StatementFact = {
  kind: 'statement',
  name: 'nowhere the implant taken out',
  stance: 'not-asserted',
  anyOf: [
    [
      implant,
      [
        ...phrases(`
          could stay, could remain, might stay, whether it stays, whether to take it out, whether
          to remove, may be removed, can be removed, should be removed, is to be removed, should
          come out, can come out, may come out, will be removed, be taken out this, take it out
          this, take it out now, remove it now, removed now, have it removed, have it taken out
        `),
      ],
    ],
  ],
};

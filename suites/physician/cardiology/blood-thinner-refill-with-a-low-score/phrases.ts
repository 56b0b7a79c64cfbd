/** Lists of phrases, written as text, and the drugs by the names that notes give them. */
import { combined, denied as deniedOf } from '../../phrase-lists.ts';

/** `warfarin, vitamin k antagonist` → its phrases. A phrase may run over the end of a line. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** Each of the first before each of the second: `to, with a` × `vka` → `to vka`, `with a vka`. */
export function pairs(first: string, second: string | readonly string[]): readonly string[] {
  return combined(phrases(first), typeof second === 'string' ? phrases(second) : second);
}

/** The phrases, each to be denied: `sign*` → `!sign*`. */
export function denied(list: string | readonly string[]): readonly string[] {
  return deniedOf(typeof list === 'string' ? phrases(list) : list);
}

/** What is said of a thing that is not to be done, where `!` cannot see the denial. */
export const unfit = phrases(`
  not appropriate, not recommended, not indicated, not advised, not advisable, not needed, not
  required, not necessary, not warranted, not justified, inappropriate, unwarranted, unsuitable
`);

export const vitaminKAntagonist = phrases(`
  warfarin, warf, coumadin, coumarin, jantoven, marevan, vka, anti vitamin k, antivitamin k,
  vitamin k blocker, vitamin k antagonis*, acenocoumarol, phenprocoumon
`);

const apixaban = phrases('apixaban, apix, eliquis');

export const directDrug = [
  ...apixaban,
  ...phrases(`
    doac, noac, direct oral, direct anticoagulant, direct agent, direct drug, direct acting,
    direct inhibitor, factor xa, factor 10a, xa inhibitor, xa inhibition, xa blocker, anti xa, fxa
    inhibitor, rivaroxaban, riva, xarelto, dabigatran, edoxaban, novel anticoagulant, newer
    anticoagulant, newer agent, new ones, newer ones, newer drug, newer tablet, newer kind, new
    anticoagulant, modern anticoagulant, new oral, novel oral, non vitamin k antagonis*, non vka,
    xa drug, xa agent, inhibitor of factor, direct one, direct class, direct thinner, newer class,
    target specific, the class, this class, that class
  `),
];

export const mitralStenosis = phrases(`
  mitral, ms, stenosis, stenotic, valve, valvular, valvulopathy, mv, mva, commissur*, narrowing,
  narrowed
`);

export const score = phrases(`
  cha2ds2*, chads*, cha2ds*, score*, scoring, vasc, cv score, cvs, calculator, risk of stroke,
  stroke risk, point count, point score, 1 point, 2 points, the points, points you, of points,
  other points, her points, points, sex point, this tool, the tool, arithmetic, calculation,
  tally, stratification, risk table, scheme, risk factor*, risk assessment, risk index, risk model
`);

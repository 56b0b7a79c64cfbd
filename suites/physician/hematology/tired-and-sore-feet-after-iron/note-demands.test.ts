import { describe, expect, test } from 'vitest';
import { verdictsOnNote } from '../../__fixtures__/written-note.ts';
import { consultNote, noteText } from './reference-note.ts';
import { task } from './task.ts';

function passes(checkpoint: string, change: Partial<typeof consultNote>): boolean {
  const verdicts = verdictsOnNote(task, noteText({ ...consultNote, ...change }));
  return verdicts.find((verdict) => verdict.checkpoint === checkpoint)?.verdict === 'pass';
}

const numbers = 'Ferritin 412 ng/mL, transferrin saturation 33 %.';

describe('iron status', () => {
  test.each([
    'She is not iron deficient any more.',
    'The iron deficiency has been fully corrected.',
    'Her stores are well filled.',
    'No evidence of iron lack.',
    'Iron deficient? No.',
    'So she is not, at present, deficient in iron.',
    'Her iron stores are brimming.',
    'The iron deficit has been repaid in full.',
    'There is no shortage.',
  ])('is told by "%s"', (words) => {
    expect(passes('iron-status', { ironStatus: `${numbers} ${words}` })).toBe(true);
  });

  test.each([
    '',
    'She remains iron deficient.',
    'Stores look full, but functional iron deficiency cannot be ruled out.',
    'She is iron replete on paper and should be regarded as still iron deficient.',
    'She might be iron replete.',
    'There is no shortage of folate. Iron remains short.',
    'B12 replete. How far the ferritin mirrors usable iron rather than a drip I leave undecided.',
    'A ferritin like this does not exclude iron deficiency.',
    'It is not true that she is not iron deficient.',
    'Her sister, seen here too, is iron replete.',
  ])('is not told by "%s"', (words) => {
    expect(passes('iron-status', { ironStatus: `${numbers} ${words}` })).toBe(false);
  });
});

const figures =
  'Serum phosphate was 0.39 mmol/L. Fractional excretion (42 x 0.7)/(1.2 x 78) = 31 %.';

describe('phosphate wasting', () => {
  test.each([
    'The kidney is wasting it: phosphate goes out in the urine.',
    'The tubules fail to reabsorb phosphate.',
    'The loss is therefore renal.',
    'Her kidneys are not holding on to phosphate.',
    'Her kidneys are discarding it.',
    'She spills phosphate.',
    'Renal conservation has failed.',
    'Phosphate loss provoked by that drug through FGF23.',
    'FGF23-type wasting.',
    'She is losing phosphate by way of excess FGF23.',
  ])('is concluded by "%s"', (words) => {
    expect(passes('phosphate-wasting', { cause: `${figures} ${words}` })).toBe(true);
  });

  test.each([
    '',
    'There is no renal phosphate wasting.',
    'At first sight renal phosphate wasting; I do not think so.',
    'Renal phosphate wasting is not shown.',
    'This is no FGF23-driven loss; the gut is at fault.',
    'Renal phosphate wasting might be considered.',
    'If it exceeds 5 %, renal phosphate wasting is present.',
    'The doctor wondered about renal loss of phosphate. The urine does not bear this out.',
  ])('is not concluded by "%s"', (words) => {
    expect(passes('phosphate-wasting', { cause: `${figures} ${words}` })).toBe(false);
  });
});

describe('the cause', () => {
  const futureIron = 'Use ferric derisomaltose next time.';

  test.each([
    'Trigger: FCM.',
    'Phos 1.2\n→ renal (FE 31 %)\n→ FGF23\n→ FCM 750 ×4, 2025',
    'All goes back to a phosphate of 1.2 mg/dL. This was induced by ferric carboxymaltose.',
    '| Suspect | Verdict |\n|---|---|\n| Diet | no |\n| Ferric carboxymaltose | yes, 4,000 mg |',
    'This is not a coincidence: ferric carboxymaltose is responsible for the low phosphate.',
    'I attribute the phosphate wasting to ferric carboxymaltose.',
    'The low phosphate was brought on by the five courses of ferric carboxymaltose.',
    'Ferric carboxymaltose, given five times, has caused hypophosphatemia.',
    'The low phosphate dates from the ferric carboxymaltose.',
    'Not Crohn disease, not diet. It is the Injectafer.',
    'Exhaustion and aching are due to phosphate depletion by that drug.',
    'Phosphate wasting induced by the infusions.',
    'The iron infusions are the cause of the phosphate wasting.',
    'Infusion-related renal phosphate wasting.',
    'Phosphate depletion owing to the intravenous iron.',
    'Hypophosphatemia caused by the iron infusions.',
    'The iron preparation has made her lose phosphate through the kidney.',
  ])('is named by "%s"', (cause) => {
    expect(passes('cause-named', { cause, futureIron })).toBe(true);
  });

  test.each([
    'The low phosphate is due to Crohn disease. Ferric carboxymaltose is cancelled.',
    'Ferric carboxymaltose is not responsible for the low phosphate.',
    'FCM could have lowered her phosphate.',
    'FCM-induced hypophosphatemia, I read. The infusions are coincidental.',
    'FCM lowered phosphate a little; vitamin D deficiency is enough to explain it.',
    'The low phosphate may be due to ferric carboxymaltose.',
    'The low phosphate is not induced by the infusions.',
    'The low phosphate is due to adalimumab: wasting caused by that drug.',
    'Adalimumab lowers phosphate; the wasting is caused by that drug.',
    'Low phosphate from diet; the infusions have brought her ferritin up.',
    'The infusions are not what has caused the low phosphate.',
    'If FGF23 is raised, ferric carboxymaltose is the cause.',
  ])('is not named by "%s"', (cause) => {
    expect(passes('cause-named', { cause, futureIron })).toBe(false);
  });
});

describe('future iron', () => {
  const use = 'Use ferric derisomaltose next time.';

  test.each([
    'Do not give ferric carboxymaltose (Injectafer) ever again.',
    'No rechallenge with FCM.',
    'I have put a "do not give" alert against ferric carboxymaltose.',
    'No carboxymaltose, by any name, in any country.',
    'Injectafer and Ferinject are one thing and she must have neither.',
    'Permanent alert: no ferric carboxymaltose.',
    'Ferric carboxymaltose is to be kept away from her.',
  ])('bars the product by "%s"', (words) => {
    expect(passes('future-iron', { futureIron: `${words} ${use}` })).toBe(true);
  });

  test.each([
    '',
    'Ferric carboxymaltose is paused.',
    'Avoid ferric carboxymaltose until spring.',
    'There is no need to avoid ferric carboxymaltose.',
    'Avoid FCM for now; ferric carboxymaltose may be used again in spring.',
    'Never FCM after this one. Ferric carboxymaltose on Wednesday goes ahead.',
    'Avoid ibuprofen. Ferric carboxymaltose in spring.',
  ])('does not bar it by "%s"', (words) => {
    expect(passes('future-iron', { futureIron: `${words} ${use}` })).toBe(false);
  });

  test.each([
    ['Give ferric derisomaltose if ferritin falls below 30.', true],
    ['Product of choice next time: iron sucrose.', true],
    ['Which product? Derisomaltose.', true],
    ['Alternative on file: iron sucrose.', true],
    ['She may be given iron dextran or iron sucrose.', true],
    ['Perhaps iron sucrose next time.', false],
    ['Iron sucrose is not recommended.', false],
  ])('names another product by "%s": %s', (words, expected) => {
    expect(passes('future-iron', { futureIron: `Never FCM again. ${words}` })).toBe(expected);
  });
});

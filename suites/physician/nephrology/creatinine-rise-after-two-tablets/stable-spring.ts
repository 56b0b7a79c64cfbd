/** The week before the last sample as it went in this task: nothing happened. */
import type { LinkedFacts } from './facts.ts';
import type { Identity } from './identity.ts';

function visitNote({ family }: Identity): string {
  return `NURSE VISIT - lab draw, BP check

Mr ${family} here for lab draw per Dr Molloy order. Letter came Sat re: blood test, US 4/10 and
kidney dr 4/11. He is upset, "am I losing my kidneys". Letter does not say anything about pills.
Phone # corrected in both screens.

Feels well. No N/V/D, eating + drinking as usual, no fever, no travel yet. Urine normal to a bit
more, stream unchanged, no burning. No swelling. Denies Advil/Aleve/Motrin, uses Tylenol only. Wt
down a little, pants looser, not trying.

Took all his am pills out of the organizer at 7 before coming, did not bring bottles. Med list
printed for him from the screen, told him to go over it w/ Dr Lindqvist who is back tmrw.

VS: lying 5 min 126/72 P 70, standing 1 min 124/72 P 74, standing 3 min 122/74 P 76. No dizziness.
Wt 90.6 kg (92 on 3/10). T 36.6. SpO2 98.

Mucosa moist. No ankle edema. BG fingerstick 149.

Bladder scan after voiding 45 mL.

Labs drawn 0915 L AC x1 stick, urine sent w/ microscopy. To: Dr Lindqvist.

C. Threlkeld RN`;
}

/** Well, and on both tablets. */
export const stableSpring: LinkedFacts = {
  labs: {
    sodium: 139,
    potassium: 5.0,
    chloride: 105,
    bicarbonate: 24,
    'urea-nitrogen': 27,
    creatinine: 1.76,
    egfr: 43,
    glucose: 151,
    calcium: 9.4,
  },
  potassiumComment: 'Specimen not hemolyzed.',
  lying: { systolic: 126, diastolic: 72, pulse: 70 },
  standing: { systolic: 122, diastolic: 74, pulse: 76 },
  weightKg: 90.6,
  visitNote,
  visitReason: 'Laboratory draw and blood pressure check',
  sedimentReport: `Urine microscopy, centrifuged, phase contrast.
Specific gravity 1.018, pH 6.0. Protein 2+, glucose 4+ (SGLT2 inhibitor?), blood negative,
leukocytes negative, nitrite negative, ketones negative.
Red cells 0-1 per high-power field. White cells 0-2 per high-power field. No dysmorphic cells. No
cellular or granular casts; occasional hyaline cast. No crystals. No bacteria.`,
};

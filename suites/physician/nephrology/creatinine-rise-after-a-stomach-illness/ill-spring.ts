/** The week before the last sample as it went in the twin: the one place where charts differ. */
import type { Identity } from '../creatinine-rise-after-two-tablets/identity.ts';
import type { LinkedFacts } from '../creatinine-rise-after-two-tablets/facts.ts';

/** Sentences that carry the decision in the twin. */
export const said = {
  diarrhoea: 'loose stools x6-8/day since Friday',
  ibuprofen: 'ibuprofen 600 mg three times a day',
  standing: 'standing 1 min 94/58 P 112',
} as const;

function adviceCall({ phone }: Identity): string {
  return `NURSE ADVICE LINE - Sunday

Caller: wife, then pt, from ${phone}. Two identifiers.

C/o: ${said.diarrhoea} (4/4), watery, no blood. Vomited x2 Friday, not since. Granddaughter and
daughter had the same, "stomach bug from daycare". Crampy. Temp 37.9 on Saturday, none today.
Drinking "sips of tea", 3-4 cups a day. Ate half a slice of toast.

Also knees "killing him" from lying around: wife found some of her own ${said.ibuprofen} in the
cupboard, he has had that since Friday night with the cramps, "the Tylenol did nothing".

Meds: wife fills organizer, he has been taking the morning and evening ones as usual, "he never
misses". She could not name them, 5 in the morning box.

Urine: dark, went twice today. Lightheaded getting up from the couch this am, no fall, no syncope.
No chest pain. Alert, speaking in full sentences. Home BP 102/64.

Advice per protocol (adult diarrhea, mild dehydration): oral rehydration, small sips, bland diet.
ED if blood, fainting, unable to keep fluids down. Has lab appt at clinic tomorrow 4/7, told to
keep it and tell the nurse. Ibuprofen: told to take it with food.

Note routed to Dr Lindqvist (out until 4/8) and covering.

T. Vasquez RN, advice line`;
}

function visitNote({ family }: Identity): string {
  return `NURSE VISIT - lab draw, BP check

Mr ${family} here for lab draw per Dr Molloy order. Letter came Sat re: blood test, US 4/10 and
kidney dr 4/11. He is upset, "am I losing my kidneys". Letter does not say anything about pills.
Phone # corrected in both screens.

Looks washed out. Sick since Fri w/ diarrhea, see advice line 4/6, still 5x yesterday and 3x since
midnight, no blood, no vomiting since Fri. Drinking little, "everything runs through". Urine dark,
small amts, once this am. Still on the wife's Motrin 600 TID, last one at 6 this am. No fever today.

Took all his am pills out of the organizer at 7 before coming, did not bring bottles. Med list
printed for him from the screen, told him to go over it w/ Dr Lindqvist who is back tmrw.

VS: lying 5 min 118/70 P 90, ${said.standing}, had to sit, dizzy. 3 min not done. Wt 88.2 kg (92 on
3/10). T 37.1. SpO2 98. RR 18.

Mucosa and tongue dry. No ankle edema. BG fingerstick 131.

Bladder scan after voiding 35 mL.

Labs drawn 0915 L AC x2 sticks, urine sent w/ microscopy. Offered to call covering, he wanted to go
home and lie down, wife drove. To: Dr Lindqvist.

C. Threlkeld RN`;
}

/** Four days of diarrhoea and ibuprofen, with both tablets and metformin taken throughout. */
export const illSpring: LinkedFacts = {
  labs: {
    sodium: 135,
    potassium: 6.0,
    chloride: 106,
    bicarbonate: 17,
    'urea-nitrogen': 58,
    creatinine: 2.4,
    egfr: 29,
    glucose: 133,
    calcium: 9.1,
  },
  potassiumComment: 'Specimen not hemolyzed. Repeated and confirmed. Result after clinic hours.',
  lying: { systolic: 118, diastolic: 70, pulse: 90 },
  standing: { systolic: 94, diastolic: 58, pulse: 112 },
  weightKg: 88.2,
  visitNote,
  visitReason: 'Laboratory draw and blood pressure check',
  sedimentReport: `Urine microscopy, centrifuged, phase contrast.
Specific gravity 1.028, pH 5.0. Protein 2+, glucose 4+ (SGLT2 inhibitor?), blood negative,
leukocytes negative, nitrite negative, ketones 1+.
Red cells 0-1 per high-power field. White cells 0-2 per high-power field. No dysmorphic cells. Many
hyaline casts; no granular, epithelial or cellular casts. No crystals. No bacteria.`,
  adviceCall,
};

/** The consult note of the reference solution, section by section, so that mistakes can be made. */

/** The sections of the note, in order. */
export interface ConsultNote {
  readonly ironStatus: string;
  readonly cause: string;
  readonly actions: string;
  readonly followUp: string;
  readonly futureIron: string;
}

/** The note as one text. */
export function noteText(note: ConsultNote): string {
  return [
    'HEMATOLOGY E-CONSULT',
    'Noor El-Khatib, 34 F. Asked by C. Baptiste NP: fatigue, foot pain, iron booked for Wednesday.',
    `IRON STATUS\n${note.ironStatus}`,
    `CAUSE OF THE SYMPTOMS\n${note.cause}`,
    `WHAT I ORDERED AND STOPPED\n${note.actions}`,
    `FOLLOW-UP\n${note.followUp}`,
    `FUTURE IRON\n${note.futureIron}`,
    'R. Sivertsen MD, Hematology',
  ].join('\n\n');
}

/** What a good hematologist writes. */
export const consultNote: ConsultNote = {
  ironStatus: `On 2025-10-13 hemoglobin was 12.1 g/dL, ferritin 412 ng/mL, iron 96 and TIBC 288
ug/dL. Transferrin saturation is therefore 33 %. She is iron replete. The ferritin of 6 in the
request is from December 2024, before any infusion.
Intravenous iron this year, all of it ferric carboxymaltose: 750 mg on 01-14 and 01-21, 1,000
mg in Amman on 05-19 (scanned letter, missing from our infusion record), 750 mg on 09-02 and
09-09. That is 4,000 mg in eight months. The high ferritin is recent infusion, with normal
saturation; HFE testing is not needed.`,
  cause: `Serum phosphate on 10-14 was 0.39 mmol/L (0.81-1.45), which is 1.2 mg/dL; it was 3.4
mg/dL in December 2024. The result is filed as "P-inorganic" in SI units without a flag, which
is why it was missed.
Fractional excretion of phosphate = (42 x 0.7) / (1.2 x 78) = 31 %. In hypophosphatemia it
should be below 5 %, so the kidney is wasting phosphate. Calcium 9.0, creatinine 0.7 (eGFR
116), bicarbonate 25, no protein in the urine: no sign of a general tubular disorder.
Diagnosis: FGF23-mediated hypophosphatemia caused by repeated ferric carboxymaltose, made worse
by vitamin D deficiency (25-OH D 14 ng/mL) with secondary hyperparathyroidism (PTH 88). It
explains the fatigue and the bone pain. ALP 168 with a normal GGT, rib and shin tenderness and
a focal second-metatarsal pain with a normal film point to osteomalacia and a possible stress
fracture.
Crohn disease is quiet: calprotectin 48, CRP 2.`,
  actions: `1. Stopped: ferric carboxymaltose 10-22 and 10-29, and the standing order of
2025-03-18. No iron now, neither intravenous nor oral.
2. Cholecalciferol 50,000 units by mouth once a week for 12 weeks.
3. No intravenous phosphate: phosphate is above 1.0 mg/dL, power is 5/5, the ECG is normal. I
am holding back oral phosphate as well until the repeat; it raises PTH and FGF23.
4. MRI of the right foot for a metatarsal stress fracture. Stiff-soled shoe, no running, no
ibuprofen.
5. Gynecology referral, because the bleeding is what consumes her iron.`,
  followUp: `Serum phosphate with calcium, magnesium and creatinine on 10-24, then weekly until
it is above 2.0 mg/dL twice, then monthly for three months. If below 1.0, or with weakness or
palpitations: same-day call to me, monitored replacement in hospital. Repeat ALP, PTH and 25-OH
vitamin D in 12 weeks. CBC and ferritin in 8 weeks.`,
  futureIron: `Do not give ferric carboxymaltose (Injectafer, Ferinject) again. Please carry
this as a chart alert: "severe hypophosphatemia after ferric carboxymaltose".
When ferritin falls below 30 again, use ferric derisomaltose 1,000 mg. Check phosphate before
the dose and two weeks after it. Infusions given elsewhere have to be entered in our record.`,
};

/** Texts of the years before the iron: 2016 to 2024. */

export const firstCrohnConsult2016 = `GASTROENTEROLOGY - NEW PATIENT CONSULT
Referred by Dr Pemberwick for 7 months of right lower quadrant pain and loose stool.

HPI: 25F, previously well. Cramping RLQ pain after meals, 4-5 loose stools a day, no blood that
she has seen. 6 kg weight loss since the autumn. Two mouth ulcers at Christmas. No joint pain, no
eye symptoms. No NSAIDs. Non-smoker. Mother has Hashimoto thyroiditis; a paternal cousin has "bad
bowels", no details. Drinks socially.

Colonoscopy 2016-05-09: colon normal to the cecum, ICV edematous, terminal ileum intubated 12 cm,
linear ulcers with cobblestoning. Biopsies: active chronic ileitis with one poorly formed
granuloma. CT enterography: 18 cm of thickened distal ileum, no stricture, no collection.

Labs: CRP 31, Hb 11.3, ferritin 18, B12 188 (L), albumin 3.6. Stool cultures and C. diff neg. TB
blood test neg, hepatitis B surface antigen neg, immune to hep B by vaccination, VZV IgG pos.

Impression: ileal Crohn disease, non-stricturing, moderate.
Plan: budesonide 9 mg daily 8 weeks then taper. B12 1000 mcg IM, monthly after loading, in view
of the ileal length. Read about azathioprine; TPMT sent. Oral iron for 2 months, take with food.
Dietitian. Bone: on steroid, start calcium/vit D. Review in 10 weeks with calprotectin.
D. Halloran MD`;

export const pancreatitisDischarge2018 = `DISCHARGE SUMMARY
Admitted 2018-03-02, discharged 2018-03-06. Internal medicine, Dr Brockhurst.
Principal diagnosis: acute pancreatitis, drug-induced (azathioprine).

Course: 26F with ileal Crohn disease started azathioprine 100 mg daily on 2018-02-05 for
steroid-dependent disease. Came in with 18 hours of epigastric pain through to the back and
vomiting. Lipase 2,140. Triglycerides 88. Ultrasound: no gallstones, CBD 4 mm. No alcohol for
three weeks before. CT not needed. Azathioprine stopped on arrival. Ringer lactate, ondansetron,
two doses of hydromorphone. Eating by day 3. Lipase 310 at discharge. Phosphate 2.9, calcium 8.8,
both normal on day 2 (refeeding check).

Discharge medication: prednisone taper as before admission (20 mg, down by 5 mg a week).
Cyanocobalamin IM monthly at the practice. STOP azathioprine for life; do not give
mercaptopurine.
Allergy list updated: azathioprine - pancreatitis.

Follow-up: Dr Halloran in 3 weeks to discuss anti-TNF. Pre-biologic screen sent (quantiferon
pending at discharge). PCP to recheck lipase in 2 weeks. The patient wishes to have children in
the next couple of years and would like that considered in the choice of drug.
L. Brockhurst MD`;

export const postpartum2019 = `OBSTETRICS AND GYNECOLOGY - POSTPARTUM VISIT, 7 weeks
28F G1P1. Spontaneous vaginal birth 2019-06-11 at 39+2, girl, 3,240 g. Estimated blood loss 450
mL. Second degree tear, healed. Breastfeeding with top-ups. Adalimumab continued to 26 weeks and
restarted two weeks after birth; baby's live vaccines deferred as pediatrics advised (rotavirus
only).

Mood: EPDS 12. Tearful most evenings, sleeping when the baby sleeps, no thoughts of harm to self
or baby. Husband on leave until August, mother staying. Does not want medication while
breastfeeding.

Bleeding stopped at week 5. No fever. Bowels formed, 1-2 a day. Hb 10.9 on day 2, today 12.2.
Ferritin not repeated.

Exam: BP 108/66. Abdomen soft. Perineum healed. Pelvic floor 3/5.

Assessment: normal recovery; low mood, at risk of postpartum depression.
Plan: counselling referral, EPDS again with PCP in 3-4 weeks. Contraception discussed:
progestin-only pill for now, IUD leaflet given. Pelvic floor exercises. Prenatal vitamins while
nursing. Back to routine care; cervical smear due 2020. Next pregnancy: let GI know when she
starts trying.
S. Nadkarni MD`;

export const telehealth2021 = `GI TELEHEALTH VISIT (video)
Patient at home, identity confirmed. 30F ileal Crohn, adalimumab 40 mg q2w since April 2018.

Interval: well. One formed stool a day, no pain, no mouth ulcers. Weight 57 by her own scale. Had
COVID in January, a week of fever and anosmia; two adalimumab doses skipped on advice, restarted
without trouble. Both vaccine doses since. Sertraline stopped in March with her PCP's agreement;
mood good. Back teaching chemistry, part-time.

Labs from 2021-05: Hb 12.8, CRP 1, albumin 4.2, ALT 17. Calprotectin 61. Adalimumab trough 8.4,
no antibodies. B12 512 on monthly injections.

Impression: clinical and biochemical remission on monotherapy.
Plan: continue adalimumab. B12 injections through 2022 then check off treatment, the ileum may
have healed enough to absorb. Colonoscopy for mucosal healing next spring. Yearly flu vaccine,
pneumococcal series complete. Skin check every other year. Smear is with gyn. DXA was planned in
2018 after the steroids and never done, I will put it in for when she next comes to the building.
D. Halloran MD`;

export const boneReview2023 = `FAMILY MEDICINE - PERIODIC VISIT
32F, Crohn in remission on adalimumab, one daughter (4). No new complaints. Runs twice a week, 5
km.

DXA 2023-06-14 (requested by GI, prior steroid courses): lumbar spine Z -0.3, left total hip Z
0.1, femoral neck Z -0.2. Bone density within expected range for age. No fracture history.
Menarche 13. Height unchanged.

Diet: eats dairy most days, little oily fish. Covered clothing outdoors, indoor work. Was told to
take D3 1000 units in 2016, takes "when I remember". 25-OH vit D was 22 in 2018, not repeated
since.

Exam: BP 112/70, HR 64, BMI 21.7. Thyroid not enlarged. Chest, heart, abdomen normal. No rash but
for plaque-like change under an old adhesive dressing.

Labs: TSH 1.8, lipids fine, A1c 5.2 %.

A/P: 1. Preventive: smear 2023 neg with HPV neg. Tdap 2019. Flu in the autumn. 2. Bone health:
normal DXA, no repeat for 5 y unless steroids; encouraged to take D3 regularly. 3. B12 stopped
Dec 2022, level 402 in May, leave off. Problem list still says deficiency, will tidy. 4. Skin:
patch reaction to adhesive noted on allergy list.
A. Pemberwick MD`;

export const gynVisit2024 = `GYNECOLOGY CLINIC
33F G1P1 sent by PCP for heavy periods, worse over about 18 months.

Cycle 26-27 days, bleeds 7-8 days, days 1-3 flooding, changes a super tampon and a pad every 1.5
h, gets up at night. PBAC 284. Passing clots. Misses a teaching day most months. No
intermenstrual or postcoital bleeding. Never had a dental or surgical bleeding problem; birth
uneventful. Not planning pregnancy now, perhaps in two years.

Pelvic US 2024-11-12: uterus 8.9 x 5.1 x 4.6 cm, globular, junctional zone ill-defined
posteriorly (adenomyosis likely), endometrium 9 mm, ovaries normal, no fibroid over 1 cm.

Labs: von Willebrand antigen 96 %, activity 91 %, FVIII 118 %. TSH normal last year. Platelets
normal.

Impression: heavy menstrual bleeding, probable adenomyosis.
Plan: tranexamic acid 1,300 mg three times a day on days 1-5. Levonorgestrel 52 mg IUD is what I
would choose; she worries about insertion after a friend's experience and will think about it.
Gave leaflet, open appointment. CBC and ferritin with GI labs in December - please copy me. No
endometrial sample at this age with no risk factor.
S. Nadkarni MD`;

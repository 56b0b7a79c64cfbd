/** What came on paper from elsewhere: the decisive echocardiogram and the antibiotic are here. */
import type { Chart } from '../../../../src/chart/index.ts';
import { outsideEcho, urgentCare } from './facts.ts';

const countyLetter = `COUNTY HEALTH DEPARTMENT - REFUGEE HEALTH PROGRAM
10/08/2019
RE: RAHMANI, Farida  DOB 07/19/1981

Dear colleague,
the above client was screened on 10/03/2019 after arrival from Kabul via Doha. Results: QuantiFERON
Plus POSITIVE (TB1 2.81, TB2 3.04, nil 0.04, mitogen >10). Hepatitis B surface antigen negative,
surface antibody negative, core antibody negative. HIV 1/2 Ag/Ab negative. Syphilis IgG negative.
CBC Hb 11.9, MCV 80. Stool O&P x1 no parasites seen. Lead 2.1. Urine pregnancy test negative. Blood
pressure 112/70, pulse 82, weight 56.8 kg. Vaccination card lost in transit; MMR 1, Tdap, hepatitis
B 1 and influenza given today.
Hearing passed. Vision 20/25 both. Dental: multiple caries, referred.
Mental health screen RHS-15 score 11 (below the cut-off in Dari version used).

Cardiac exam was not part of this programme visit.

Please arrange chest film and treatment of latent infection if disease is excluded. Client needs a
Dari interpreter.
Program nurse, Refugee Health`;

const dentalLetter = `EASTGATE COMMUNITY DENTAL
10/22/2024
To: Dr. Hazelwood, primary care
Re: Farida Rahmani, 07/19/1981

Thank you for the list of medicines (apixaban, metoprolol, cetirizine). Exam and bitewings
10/15/2024: caries on 18, 19, 30 and 31, periapical lucency 30, generalised moderate gingivitis,
pockets to 5 mm. Tooth 30 opened for pulpectomy under 3% mepivacaine without vasoconstrictor (heart
rate). She stayed on apixaban, bleeding was nil. Amoxicillin 500 mg three times daily x 7 days was
given for the swelling, finished 10/22.

Fillings 18, 19, 31 are planned between March and May 2025; crown 30 later. Nothing needs extraction
at present. She asked whether her heart needs antibiotics before fillings. Our chart says "heart
valve mild"; we have not given any. If you see it differently please tell us.

Sensitive to epinephrine by her own words (heart raced at a clinic in Herat), not an allergy.
Acetaminophen for pain; no ibuprofen because of apixaban.
Recall 6 months, fluoride varnish done, interview by phone interpreter.
K. Delacroix-Ames DDS`;

const outsideEmergency = `LAKESHORE COMMUNITY HOSPITAL - EMERGENCY DEPARTMENT
DISCHARGE LETTER (FAX 2 PAGES)
RAHMANI FARIDA   DOB 07/19/1981   Visit 12/19/2024 08:55 - 15:20

Visiting sister. Interpreter by video. Chief complaint cough x 6 days, SOB, could not lie flat last
night.

Hx: AF on apixaban 5 BID, metoprolol succ 50. "Mild valve problem." Sick children in the house.
VS: T 37.9, HR 118 irregular, BP 106/66, RR 22, SpO2 94 % RA. Wheeze and crackles both bases. No
edema.
Flu A/B, COVID, RSV: RSV POSITIVE. WBC 8.1, Hb 12.5, Cr 0.7, K 4.1, hsTnI 7, NT-proBNP 912 pg/mL
(<125). hCG neg. CXR: enlarged left atrium, upper-lobe vessels prominent, no consolidation.
ECG AF 118.

Course: albuterol neb x1 without effect, acetaminophen, extra metoprolol tartrate 25 mg, furosemide
20 mg IV x1 with 900 mL urine; then HR 76, SpO2 98 % RA, lay flat. The attending heard a murmur and
asked for an echo before she left (done 13:10, report to follow from the echo lab, was not read when
she was discharged).

Dx: RSV bronchitis; AF with faster rate; dyspnea out of proportion, ?valve.
Rx: benzonatate 100 mg TID prn #20. No other change.
FOLLOW-UP: own cardiologist within 2 weeks WITH ECHO RESULT. Patient says she has none, see PCP.
ED physician: A. Bellweather MD`;

const echo = `LAKESHORE COMMUNITY HOSPITAL - ECHOCARDIOGRAPHY LABORATORY
TRANSTHORACIC ECHOCARDIOGRAM - FINAL REPORT                                   page 1 of 2
Name: RAHMANI, FARIDA      DOB: 07/19/1981      Sex: F
Study date: 12/19/2024     Finalised: 12/23/2024     Ordering: A. Bellweather MD (ED)
Ht 158 cm  Wt 59 kg  BSA 1.61 m2   BP 110/70   Rhythm: atrial fibrillation, mean rate 74/min
Indication: dyspnea, AF, murmur. Prior studies: none available to us.
Quality: good. All Doppler values are means of 8 beats.

LEFT VENTRICLE   LVEDD 44 mm, LVESD 29 mm, wall 8 mm, LVEF 60 %. No wall motion abnormality.
LEFT ATRIUM      LA antero-posterior ${outsideEcho.leftAtriumMm} mm, volume index 61 mL/m2.
                 No mass seen in the body of the atrium; appendage not visualised.
MITRAL VALVE     Thickened leaflets with diastolic doming of the anterior leaflet, restricted
                 posterior leaflet, fusion of both commissures, mild chordal thickening, no
                 commissural calcium.
                 Area by planimetry ${outsideEcho.valveAreaCm2} cm2,
                 by pressure half-time (184 ms) 1.2 cm2.
                 Mean gradient ${outsideEcho.meanGradientMmHg} mmHg at 74/min.
                 Mild regurgitation (vena contracta 2.5 mm).
                 Wilkins score ${outsideEcho.wilkinsScore} (mobility 2, thickening 2,
                 subvalvular 2, calcium 1).
                                                                              page 2 of 2
AORTIC VALVE     Three cusps, slightly thick edges, trace regurgitation, no stenosis.
TRICUSPID VALVE  Normal leaflets, mild regurgitation, peak velocity 3.15 m/s.
RIGHT HEART      RV upper normal size, TAPSE 19 mm. RA pressure 8 mmHg (IVC 19 mm, < 50 %).
                 Estimated systolic PA pressure ${outsideEcho.pulmonarySystolicMmHg} mmHg.
PERICARDIUM      No effusion.

IMPRESSION
1. Rheumatic mitral valve with commissural fusion and stenosis, area ${outsideEcho.valveAreaCm2}
   cm2, mild regurgitation.
2. Dilated left atrium. 3. Normal LV function. 4. Raised pulmonary pressure at rest.
Comparison with previous examinations is recommended.
Reader: T. Okunbor-Vance MD`;

const urgentCarePaper = `SWIFTDOOR URGENT CARE - VISIT SUMMARY
Patient: Rahmani, Farida   DOB 07/19/1981     Visit 02/06/2025 10:25
Faxed to PCP on file 02/07/2025

Reason: discharge and odor for 5 days, no itching, no pelvic pain, no fever. Not pregnant per pt,
implant in arm. One partner (husband).
Vitals: 112/70, 78, 36.6, 98 %.
Exam: thin grey discharge, pH 5.2, whiff test positive, clue cells on wet prep. No cervical motion
tenderness. Trichomonas not seen. GC/CT sent: negative (added 02/07).

Dx: bacterial vaginosis.
Rx: metronidazole 500 mg by mouth twice a day x 7 days, first dose taken here before leaving,
last day ${urgentCare.lastDay}. Dispensed here from clinic stock, #14, cash price.
Told: no alcohol (does not drink), metallic taste.
Medications as told by pt: "heart pill", "blood pill 2 times", allergy pill.
Allergies: sulfa (rash).
Interaction check: not run (no medication list at the time of visit).

Return if not better in a week. No interpreter on site; husband by phone.
R. Castellane PA`;

const pharmacyClinicPaper = `CORNER STREET PHARMACY - VACCINATION AND COUNSELING RECORD
Rahmani, Farida  DOB 07/19/1981
10/09/2024

Influenza 2024-25 (inactivated, trivalent) left deltoid 0.5 mL, and COVID-19 2024-25 mRNA, right
deltoid. Screening form in Dari: no fever, no pregnancy, takes a blood
thinner (apixaban) -> 23 G needle, pressure 5 min, no bruise at 15 min. No reaction.

Counselling: refill of apixaban 5 mg BID was 9 days late (09/30, due 09/21). Says she went to her
sister's and left the bottle; was without tablets 6 days, then restarted. Reminder calls switched on
in Dari. Advised never to stop without asking.
Blood pressure at the counter 112/72, pulse irregular 80.

Bought: acetaminophen 500 mg #100, vitamin D 1000 IU. Asked about herbal "blood cleansing" tea:
advised against as contents unknown; she put it back.
Pharmacist L. Monteverde. Copy to PCP by fax.`;

export function tellDocuments(chart: Chart): void {
  chart.document({
    id: 'county-letter',
    date: '2019-10-15T12:00:00Z',
    title: 'Refugee health screening letter',
    source: 'County Health Department',
    kind: 'letter',
    text: countyLetter,
  });
  chart.document({
    id: 'pharmacy-record',
    date: '2024-10-10T09:00:00Z',
    title: 'Vaccination and counseling record',
    source: 'Corner Street Pharmacy',
    kind: 'other',
    text: pharmacyClinicPaper,
  });
  chart.document({
    id: 'dental-letter',
    date: '2024-10-25T09:30:00Z',
    title: 'Dental letter',
    source: 'Eastgate Community Dental',
    kind: 'letter',
    text: dentalLetter,
  });
  chart.document({
    id: 'outside-emergency',
    date: '2025-01-03T14:05:00Z',
    title: 'Emergency department discharge letter',
    source: 'Lakeshore Community Hospital',
    kind: 'discharge-summary',
    text: outsideEmergency,
  });
  chart.document({
    id: 'outside-echo',
    date: outsideEcho.filed,
    title: 'Outside records, scanned, 2 pages',
    source: 'Lakeshore Community Hospital',
    kind: 'imaging',
    text: echo,
  });
  chart.document({
    id: 'urgent-care',
    date: urgentCare.filed,
    title: 'Visit summary, fax',
    source: 'SwiftDoor Urgent Care',
    kind: 'other',
    text: urgentCarePaper,
  });
}

/** What ordinary gastroenterology visits were about, in the order of 2020 to 2024. */

export const routineTopics = [
  {
    reason: 'Crohn disease, routine follow-up',
    history:
      'One to two formed stools a day, no nocturnal stools, no blood, no pain after meals. ' +
      'Injections are taken on time from the refrigerator, alternating thighs, no site reaction. ' +
      'No fever, no cough, no new skin lesion. Appetite good, weight steady. No mouth ulcers, ' +
      'joints quiet, eyes comfortable.',
    assessment:
      'Ileal Crohn disease in clinical remission. No sign of drug toxicity or infection. ' +
      'Inflammatory markers have been normal at each visit of the past year, and the blood count ' +
      'and liver tests drawn today are expected to be the same.',
    plan:
      'Continue the present treatment without change. Blood count, chemistry and liver tests at ' +
      'each visit. Stool calprotectin once a year or with symptoms. Vaccines reviewed and the ' +
      'inactivated ones brought up to date; no live vaccine while on a biologic. To call for ' +
      'fever above 38.3, blood in the stool, or pain lasting more than two days.',
  },
  {
    reason: 'Biologic monitoring',
    history:
      'Feels well. A cold in the family two weeks ago, over in five days without antibiotics, ' +
      'no dose missed. Works full weeks, sleeps seven hours. Bowels formed. No travel outside ' +
      'the country since the last visit, no contact with tuberculosis. Sees the dentist twice a ' +
      'year.',
    assessment:
      'Stable on monotherapy. No infection, no neurologic symptom, skin without suspicious ' +
      'lesion. Energy and weight as before. Laboratory monitoring is up to date and there is no ' +
      'reason to look for active disease today.',
    plan:
      'Prescription renewed for a year with the specialty pharmacy. Tuberculosis screen yearly. ' +
      'Skin check every second year with dermatology. Keep a diary of the periods and show it to ' +
      'primary care. Avoid ibuprofen and relatives; acetaminophen for headache. Return in six ' +
      'months, earlier on request.',
  },
  {
    reason: 'Nutrition and vitamin B12 follow-up',
    history:
      'Comes for the yearly look at nutrition. Eats a mixed diet, dairy most days, little meat, ' +
      'lentils twice a week. No food is avoided because of the bowel. No numbness, no sore ' +
      'tongue, no hair loss. Ran five kilometers twice last week. Weight within one kilogram of ' +
      'last year. Does not take any supplement regularly.',
    assessment:
      'Well nourished. The ileum was the reason for low vitamin B12 at diagnosis; neurologic ' +
      'examination remains normal. Albumin and total protein have been normal since 2018 and ' +
      'there is no clinical sign of malabsorption.',
    plan:
      'Vitamin B12 with the next blood draw. Balanced diet with calcium from food, sun and fish ' +
      'as far as she likes them. No restriction of fiber while the ileum is quiet. Weight at ' +
      'home once a month. Dietitian again if more than three kilograms are lost without ' +
      'intention.',
  },
  {
    reason: 'Upper abdominal discomfort, reassurance',
    history:
      'Three weeks of fullness after meals and some acid taste at night, in a month of marking ' +
      'papers late. No vomiting, no black stool, no weight loss, no trouble swallowing. Stools ' +
      'unchanged. Took omeprazole from the pharmacy for ten days with good effect and has ' +
      'stopped it. The discomfort is not like the pain of 2016 and not like the pancreatitis of ' +
      '2018.',
    assessment:
      'Functional dyspepsia or reflux, settling. Abdomen soft, no mass, no tenderness over the ' +
      'ileum. No alarm feature, no sign of a flare of the ileal disease, and no reason to look ' +
      'for pancreatitis with a normal lipase last week.',
    plan:
      'Smaller evening meals, head of the bed up, omeprazole on demand for two weeks at most. No ' +
      'endoscopy now. Continue the biologic as before. To come back if it wakes her at night, if ' +
      'weight falls, or if the stool turns black. Same laboratory panel as always today.',
  },
  {
    reason: 'Travel and vaccination advice on a biologic',
    history:
      'Plans two weeks with relatives abroad in the summer. Asks how to carry the pens, what to ' +
      'do with diarrhea there, and which vaccines are due. Bowels have been quiet, one formed ' +
      'stool a day. Energy good, works part-time, walks a lot. No infection since the last ' +
      'visit. Daughter healthy and in nursery.',
    assessment:
      'Remission on adalimumab. Travel to a region with hepatitis A and food-borne infection; ' +
      'hepatitis A and B immune. No contraindication to the journey. Live vaccines, yellow fever ' +
      'included, are not to be given on this drug.',
    plan:
      'Cool bag and a letter for the airport. Oral rehydration, loperamide sparingly, ' +
      'azithromycin only for fever or blood. Inactivated influenza vaccine in the autumn. Avoid ' +
      'unpasteurized dairy. Blood count and liver tests today, next visit in four months, call ' +
      'on return if stools stay loose for more than a week.',
  },
  {
    reason: 'Crohn disease, winter visit',
    history:
      'Quiet half year. One formed stool a day, two in the week of her period. The booster ' +
      'against COVID gave her a day in bed. Injections on Sundays, no site reaction, one pen ' +
      'misfired and was replaced. Takes the monthly vitamin B12 at the practice. Mood steady ' +
      'without tablets. Teaches three days a week.',
    assessment:
      'Ileal Crohn disease in remission on adalimumab alone. Nothing to suggest infection. Time ' +
      'to look at the mucosa once, since the last endoscopy was at diagnosis.',
    plan:
      'Ileocolonoscopy in the spring, referral written, preparation explained. Adalimumab as ' +
      'before. Blood count, chemistry and liver tests today. Sun protection and skin check. To ' +
      'call for fever, blood in the stool, or pain that lasts more than two days.',
  },
  {
    reason: 'Before ileocolonoscopy',
    history:
      'Comes to ask about the examination on the 22nd. Bowels as always. Anxious about the ' +
      'preparation after 2016, when she vomited it. No anticoagulant, no diabetes. Last ' +
      'injection eight days ago. Slept badly after the sedation then, otherwise no trouble. ' +
      'Weight steady.',
    assessment:
      'Clinical remission, endoscopy to confirm healing. Fit for moderate sedation. Split-dose ' +
      'preparation of low volume is the better choice for her.',
    plan:
      'Prescription for the low-volume preparation, second half at five in the morning. Clear ' +
      'fluids the day before. Adalimumab is not interrupted. Husband drives. Blood tests today ' +
      'so that they need not be drawn on the day.',
  },
  {
    reason: 'Result of ileocolonoscopy',
    history:
      'Here for the pictures. Felt well the same evening. One to two formed stools a day, no ' +
      'pain, no blood. Runs in the park with a colleague. Has heard that some people stop the ' +
      'injections when all is healed and asks whether she might. Periods regular.',
    assessment:
      'Mucosal healing with two shallow scars, biopsies quiet. Relapse after stopping anti-TNF ' +
      'is common within two years, more so in ileal disease diagnosed young.',
    plan:
      'Continue adalimumab for now; she agrees. Look at the level and calprotectin once a year. ' +
      'Vitamin B12 by injection until the end of the year, then a level off treatment. Blood ' +
      'count and liver tests today. Next visit in four months.',
  },
  {
    reason: 'Vitamin B12 plan and cold season',
    history:
      'Two colds since school began, both short, no antibiotic, no dose missed. Flu shot given ' +
      'in October. One formed stool a day. Last but one vitamin B12 injection next week. No ' +
      'numbness, no sore tongue. Sleeps well, tired only on Fridays. Asks about skiing and ' +
      'about live vaccines for her daughter.',
    assessment:
      'Remission. Colds of a teacher in November, nothing opportunistic. The healed ileum may ' +
      'absorb vitamin B12 again; a level half a year after the last injection will tell.',
    plan:
      'Stop vitamin B12 after the December dose, level in May with primary care. Adalimumab ' +
      'unchanged. The child may have her own vaccines, live ones ' +
      'included. Laboratory panel today as always.',
  },
  {
    reason: 'Itching where the pen goes in',
    history:
      'For two months a coin-sized red, itching patch for a day after each injection, on either ' +
      'thigh. No hives elsewhere, no wheeze, no fever. A plaster over it made it worse and left ' +
      'a square rash. Bowels quiet, one formed stool. Weight the same. Walks and runs as usual.',
    assessment:
      'Local injection-site reaction, mild, and a contact rash from the dressing. No sign of ' +
      'loss of response. Crohn disease in remission.',
    plan:
      'Change to the citrate-free pen, let it warm for half an hour, use the abdomen as well. ' +
      'Cool pack, cetirizine if needed. No plaster. Blood count, chemistry and liver tests ' +
      'today. To call if hives spread or the bowel changes.',
  },
  {
    reason: 'Crohn disease, start of the school year',
    history:
      'Full-time again this term, with a laboratory class. One to two formed stools. Loperamide ' +
      'before a school trip, once. Citrate-free pen does not itch. Periods have become heavier ' +
      'since the spring, with a lost morning now and then; she has not mentioned it to anybody. ' +
      'No other bleeding. Bone density in June was normal.',
    assessment:
      'Ileal disease in remission. Heavier periods are not explained by the bowel; the blood ' +
      'count is still normal but there is little reserve after 2016.',
    plan:
      'Adalimumab unchanged. Asked her to raise the periods with primary care and to keep a ' +
      'diary. Blood count with each visit. MR enterography in the winter, the last ' +
      'cross-section is old. Call for fever, blood or lasting pain.',
  },
] as const;

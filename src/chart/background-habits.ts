/** How different authors write: headings, abbreviations, and what they copy forward. */

/** The habits of one author of ordinary notes. */
export interface Habits {
  readonly headings: {
    readonly history: string;
    readonly review: string;
    readonly medications: string;
    readonly exam: string;
    readonly results: string;
    readonly assessment: string;
    readonly plan: string;
  };
  /** The same in every note of the author, whoever the patient is. */
  readonly review: string;
  readonly exam: string;
  readonly closing: string;
  /** `flagged`: only what is out of range is copied into the note. */
  readonly results: 'all' | 'flagged';
  /** Longer words and what the author types for them. */
  readonly abbreviations: { readonly [word: string]: string };
}

const terse: Habits = {
  headings: {
    history: 'S:',
    review: 'ROS:',
    medications: 'Meds:',
    exam: 'O:',
    results: 'Labs:',
    assessment: 'A:',
    plan: 'P:',
  },
  review:
    'per HPI. No fever or chills, no chest pain, no SOB at rest, no abd pain, no change in ' +
    'bowels, no dysuria, no new rash, no falls, mood ok, sleep fair. Vision no change, ' +
    'hearing at baseline. Appetite ok, energy about the same as last time. All other systems ' +
    'neg, except as noted.',
  exam:
    'NAD, well appearing. HEENT unremarkable, neck supple. Lungs clear b/l. No edema. Abd ' +
    'soft, NT/ND. Neuro grossly nonfocal, gait steady. Skin warm and dry. MSK: full ROM, no ' +
    'joint swelling. Psych: pleasant, normal affect, good eye contact.',
  results: 'flagged',
  closing:
    'Med list reviewed, no changes other than above. PMH/PSH/FH/SH reviewed and unchanged ' +
    'since last visit. Screening and vaccines reviewed, see health maintenance tab. RTC as ' +
    'above, sooner PRN. Pt voiced understanding.',
  abbreviations: { patient: 'pt', 'with ': 'w/ ', 'without ': 'w/o ', 'follow-up': 'f/u' },
};

const narrative: Habits = {
  headings: {
    history: 'Interval history',
    review: 'Review of systems',
    medications: 'Current medications',
    exam: 'Examination',
    results: 'Results today',
    assessment: 'Assessment',
    plan: 'Plan',
  },
  review:
    'Constitutional: no fever, no night sweats. Cardiovascular: no chest pain, no ' +
    'palpitations. Respiratory: no cough, no breathlessness at rest. Gastrointestinal: no ' +
    'vomiting, no blood in the stool. Genitourinary: no dysuria. Neurological: no new ' +
    'weakness or numbness. The remainder of a ten-point review is negative other than as ' +
    'stated above.',
  exam:
    'Comfortable, alert and oriented, in no distress. Sclerae white, mucous membranes moist. ' +
    'Chest clear on auscultation. Abdomen soft and not tender, no masses felt. No peripheral ' +
    'oedema. Speech fluent, gait normal, affect appropriate.',
  results: 'all',
  closing:
    'Medications were reconciled with the patient. Past medical, family and social history ' +
    'were reviewed and are unchanged. Screening and vaccinations were discussed. The patient ' +
    'agreed with this plan and knows whom to call with questions between visits.',
  abbreviations: {},
};

const template: Habits = {
  headings: {
    history: 'HPI',
    review: 'ROS (copied forward, reviewed)',
    medications: 'MEDICATIONS',
    exam: 'PHYSICAL EXAM',
    results: 'DATA',
    assessment: 'ASSESSMENT',
    plan: 'PLAN',
  },
  review:
    'General: negative. Eyes: negative. ENT: negative. CV: negative. Resp: negative. GI: ' +
    'negative. GU: negative. MSK: chronic aches, unchanged. Skin: negative. Neuro: negative. ' +
    'Psych: negative. Endo: negative. Heme/lymph: negative. Allergy: see list.',
  exam:
    'Constitutional: appears stated age, no acute distress. Eyes: anicteric. Neck: supple, ' +
    'no masses. Pulmonary: normal effort, clear to auscultation bilaterally. Abdomen: soft, ' +
    'non-tender. Extremities: no edema. Psych: normal mood and affect.',
  results: 'all',
  closing:
    'Past medical, surgical, family and social history reviewed in the chart and updated ' +
    'where needed. Medication list reconciled with the patient. Total time on the date of ' +
    'the encounter 25 minutes, including chart review, counselling and documentation. ' +
    'Portions of this note were carried forward from a prior encounter and edited.',
  abbreviations: { patient: 'Patient', 'follow-up': 'F/U' },
};

const hurried: Habits = {
  headings: {
    history: 'Hx -',
    review: 'ROS -',
    medications: 'Rx -',
    exam: 'Ex -',
    results: 'Bloods -',
    assessment: 'Imp -',
    plan: 'Plan -',
  },
  review:
    'as above, otherwise neg x 10 incl. CP, SOB, cough, N/V/D, melena, dysuria, HA, visual ' +
    'change, wt change, joint swelling. Appetite and energy about usual. Sleeping ok, no low ' +
    'mood when asked. Alcohol and smoking as recorded, no change. Managing at home.',
  exam:
    'looks well, chatty. Chest clear, abdo soft NT no organomegaly, calves soft, no oedema, ' +
    'pulses palp. No focal neurology on quick look. Throat and ears not looked at. Feet and ' +
    'skin not examined today.',
  results: 'flagged',
  closing:
    'Discussed and agreed. Safety-netted: to ring or come back if worse, new symptoms or not ' +
    'settling. Repeat scripts done where due. Jabs and screening as per the list, nothing to ' +
    'add to history or family. Next appt booked at the desk; bloods first if due.',
  abbreviations: { patient: 'pt', 'blood pressure': 'BP', 'with ': 'c ', 'follow-up': 'FU' },
};

const all: readonly Habits[] = [terse, narrative, template, hurried];

/** The habits of an author: always the same for the same practitioner id. */
export function habitsOf(practitionerId: string): Habits {
  const sum = [...practitionerId].reduce(
    (total, letter) => total + (letter.codePointAt(0) ?? 0),
    0,
  );
  return all[sum % all.length] ?? narrative;
}

/** Every way in which an order can bring him in front of somebody today. */

/** An order for one of these means today unless it says otherwise. */
export const emergencyCare = {
  name: 'emergency department or admission',
  codes: [],
  synonyms: [
    'emergency department',
    'emergency room',
    'emergency evaluation',
    'emergency care',
    'emergency assessment',
    'emergency referral',
    'emergency medicine',
    'emergent*',
    'ed',
    'er',
    'a&e',
    'admission',
    'admit*',
    'hospitali*',
    'observation unit',
    'observation status',
    'same day',
  ],
};

/** An order for one of these counts when it is due today. */
export const assessment = {
  name: 'assessment in person, electrocardiogram or fluids',
  codes: [],
  synonyms: [
    ...emergencyCare.synonyms,
    'urgent care',
    'observation',
    'assessment',
    'evaluation',
    'urgent visit',
    'clinic visit',
    'office visit',
    'visit',
    'in person',
    'face to face',
    'transfer*',
    'ecg',
    'ekg',
    'electrocardiogra*',
    '12 lead',
    'intravenous fluid*',
    'iv fluid*',
    'infusion',
  ],
};

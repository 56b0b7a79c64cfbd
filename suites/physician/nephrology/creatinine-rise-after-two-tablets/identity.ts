/** Who the patient is. The twin tells the same years about another invented person. */

/** What differs between two people with one story; every id in a chart begins with `prefix`. */
export interface Identity {
  readonly prefix: string;
  readonly mrn: string;
  readonly given: string;
  readonly family: string;
  /** The number that reaches him. */
  readonly phone: string;
  /** The number that stood in the register until 2024 and still stands in one screen. */
  readonly formerPhone: string;
  readonly street: string;
}

/** Both men were born on this day: 63 at the March sample, 64 from then on. */
export const birthDate = '1961-03-20';

/** The moment of the consult: a Tuesday, ten in the morning in Buffalo. */
export const now = '2025-04-08T14:00:00Z';

/** The patient of this task. */
export const oyelowo: Identity = {
  prefix: 'oyelowo',
  mrn: 'MRN60417238',
  given: 'Gareth',
  family: 'Oyelowo',
  phone: '716-555-0188',
  formerPhone: '716-555-0142',
  street: '48 Tern Street',
};

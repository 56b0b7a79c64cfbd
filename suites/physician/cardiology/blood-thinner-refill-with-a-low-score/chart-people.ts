/** Who writes in this chart. */
import type { Chart } from '../../../../src/chart/index.ts';

/** Practitioner ids. */
export const people = {
  primaryCare: 'dr-hazelwood',
  nursePractitioner: 'np-quintrell',
  nurse: 'rn-abellard',
  pharmacist: 'pharmd-tiselius',
  socialWorker: 'sw-grimaldo',
  cardiologist: 'dr-ravensworth',
  consultant: 'dr-lindqvarn',
  gynecologist: 'dr-ostrander',
  emergency: 'dr-fennimore',
  infectiousDiseases: 'dr-wickramage',
} as const;

export function tellPeople(chart: Chart): void {
  const tell = (id: string, [given, family, role]: readonly [string, string, string]) =>
    chart.practitioner({ id, given, family, role });
  tell(people.primaryCare, ['Miriam', 'Hazelwood', 'Family medicine']);
  tell(people.nursePractitioner, ['Dana', 'Quintrell', 'Nurse practitioner, family medicine']);
  tell(people.nurse, ['Josette', 'Abellard', 'Registered nurse']);
  tell(people.pharmacist, ['Karin', 'Tiselius', 'Clinical pharmacist, anticoagulation clinic']);
  tell(people.socialWorker, ['Teo', 'Grimaldo', 'Social worker']);
  tell(people.cardiologist, ['Cyril', 'Ravensworth', 'Cardiology']);
  tell(people.consultant, ['Ebba', 'Lindqvarn', 'Cardiology, e-consult service']);
  tell(people.gynecologist, ['Paulina', 'Ostrander', 'Gynecology']);
  tell(people.emergency, ['Colm', 'Fennimore', 'Emergency medicine']);
  tell(people.infectiousDiseases, ['Nirosha', 'Wickramage', 'Infectious diseases']);
}

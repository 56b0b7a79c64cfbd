/** What stands ordered on 20 October 2025: two infusions, the standing order, appointments. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids, patient, values } from './facts.ts';

function bookedInfusion(chart: Chart, booking: { id: string; day: string }): void {
  chart.resource({
    resourceType: 'MedicationRequest',
    id: `${patient.prefix}-${booking.id}`,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [
        {
          system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
          code: '1433693',
          display: 'ferric carboxymaltose',
        },
      ],
      text: 'ferric carboxymaltose 750 mg in sodium chloride 0.9 % 250 mL',
    },
    subject: { reference: patient.reference },
    authoredOn: '2025-10-16T15:20:00Z',
    requester: { reference: 'Practitioner/np-baptiste' },
    reasonCode: [{ text: 'Iron deficiency anemia' }],
    dosageInstruction: [
      {
        text: `750 mg once, over 20 minutes, booked for ${booking.day} at 11:00`,
        timing: { event: [`${booking.day}T11:00:00Z`] },
        route: { text: 'intravenous' },
        doseAndRate: [
          {
            doseQuantity: {
              value: values.bookedDose,
              unit: 'mg',
              system: 'http://unitsofmeasure.org',
              code: 'mg',
            },
          },
        ],
      },
    ],
  });
}

/** Adds the bookings, the standing order behind them, and what was written about them. */
export function addOrders(chart: Chart): void {
  chart.medication({
    id: ids.standingOrder,
    text: 'Injectafer 750 mg IV x 2, one week apart: repeat course if fatigue (standing order)',
    rxnorm: '1433693',
    dose: { value: values.bookedDose, unit: 'mg' },
    sig: 'two doses one week apart, repeat whenever fatigue returns; NP may trigger',
    asNeeded: true,
    route: 'intravenous',
    authored: '2025-03-18',
    status: 'active',
    reason: 'Iron deficiency anemia',
    by: 'dr-halloran',
  });
  bookedInfusion(chart, { id: ids.firstBooking, day: '2025-10-22' });
  bookedInfusion(chart, { id: ids.secondBooking, day: '2025-10-29' });
  for (const day of ['2025-10-22', '2025-10-29']) {
    chart.appointment({
      id: `infusion-chair-${day}`,
      created: '2025-10-16',
      start: `${day}T11:00:00Z`,
      description: 'Infusion center, intravenous iron, 60 minutes',
      status: 'booked',
      with: 'rn-obuya',
    });
  }
  chart.appointment({
    created: '2025-10-10',
    start: '2025-11-21T15:00:00Z',
    description: 'Podiatry review',
    status: 'booked',
    with: 'dpm-takacs',
  });
  chart.message({
    date: '2025-10-17T14:10:00Z',
    from: 'Practitioner/pharmd-devries',
    to: 'Practitioner/np-baptiste',
    text:
      'El-Khatib, Wednesday: verified. Her third course within the year by our count; no ' +
      'phosphate this year in the chemistry tab, label would like one. Yours to decide. J. de ' +
      'Vries',
  });
  chart.service({
    text: 'E-consult to hematology: fatigue and recurrent iron deficiency',
    category: 'referral',
    authored: '2025-10-16T15:25:00Z',
    status: 'active',
    reason: 'Exhausted again, foot pain; third course booked',
    by: 'np-baptiste',
  });
}

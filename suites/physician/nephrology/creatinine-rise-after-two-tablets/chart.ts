/** The chart: one man's years, with one of the two courses of the spring of 2025. */
import { type Chart, startChart } from '../../../../src/chart/index.ts';
import { addHistory } from './chart-history.ts';
import { addOrders } from './chart-medications.ts';
import { addResults } from './chart-results.ts';
import { ids, type LinkedFacts, latestDate } from './facts.ts';
import { birthDate, type Identity, now, oyelowo } from './identity.ts';
import { addNotesBefore2022 } from './notes-before-2022.ts';
import { addNotesOfTheSpring } from './notes-of-the-spring.ts';
import { addNotesSince2022 } from './notes-since-2022.ts';
import { addOrdinaryYears } from './ordinary-years.ts';
import { addOutsideDocuments } from './outside-documents.ts';
import { clinicNurse, lineNurse, people } from './people.ts';
import { stableSpring } from './stable-spring.ts';

function addLastWeek(chart: Chart, identity: Identity, linked: LinkedFacts): void {
  if (linked.adviceCall !== undefined) {
    const call = chart.encounter({
      date: '2025-04-06T15:40:00Z',
      kind: 'telephone',
      reason: 'Nurse advice line',
      by: lineNurse,
    });
    chart.note({
      id: ids.adviceCall,
      date: '2025-04-06T16:05:00Z',
      kind: 'nursing',
      title: 'Nurse advice line call',
      author: lineNurse,
      text: linked.adviceCall(identity),
      encounter: call,
    });
  }
  const visit = chart.encounter({
    date: `${latestDate}T12:50:00Z`,
    kind: 'office',
    reason: linked.visitReason,
    by: clinicNurse,
  });
  chart.note({
    id: ids.visitNote,
    date: `${latestDate}T13:40:00Z`,
    kind: 'nursing',
    title: 'Nurse visit',
    author: clinicNurse,
    text: linked.visitNote(identity),
    encounter: visit,
  });
}

/** The chart of a person with one of the two courses. */
export function chartOf(identity: Identity, linked: LinkedFacts) {
  const chart = startChart({
    prefix: identity.prefix,
    mrn: identity.mrn,
    given: [identity.given],
    family: identity.family,
    gender: 'male',
    birthDate,
    phone: identity.phone,
    address: { line: identity.street, city: 'Buffalo', state: 'NY' },
    now,
    seed: oyelowo.prefix,
  });
  for (const person of people) chart.practitioner(person);
  addHistory(chart, identity);
  addOrders(chart);
  addOrdinaryYears(chart);
  addNotesBefore2022(chart, identity);
  addNotesSince2022(chart, identity);
  addOutsideDocuments(chart, identity);
  addResults(chart, linked);
  addNotesOfTheSpring(chart, identity);
  addLastWeek(chart, identity, linked);
  return chart.build();
}

/** The chart of this task's patient. */
export function chart() {
  return chartOf(oyelowo, stableSpring);
}

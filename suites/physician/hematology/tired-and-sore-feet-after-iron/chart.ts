/** Noor El-Khatib: ileal Crohn disease since 2016, heavy periods, three courses of iron in 2025. */
import { startChart } from '../../../../src/chart/index.ts';
import type { Task } from '../../../../src/task/index.ts';
import { addBackground } from './chart-background.ts';
import { addEarlierResults } from './chart-earlier-results.ts';
import { addIronYear } from './chart-iron-year.ts';
import { addOctober } from './chart-october.ts';
import { addOrders } from './chart-orders.ts';
import { patient } from './facts.ts';

/** Her whole chart. */
export function chart(): ReturnType<Task['chart']> {
  const story = startChart({
    prefix: patient.prefix,
    mrn: patient.mrn,
    given: ['Noor'],
    family: 'El-Khatib',
    gender: 'female',
    birthDate: '1991-03-08',
    phone: '555-0148',
    address: { line: '27 Harrow Steps, Apt 3C', city: 'Wexcombe', state: 'OH' },
    now: patient.now,
  });
  addBackground(story);
  addIronYear(story);
  addOctober(story);
  addOrders(story);
  addEarlierResults(story);
  return story.build();
}

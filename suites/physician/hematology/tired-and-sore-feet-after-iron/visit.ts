/** A visit as this chart tells it. */
import type { Chart } from '../../../../src/chart/index.ts';

/** One visit with its vitals and its note. */
export interface VisitWithNote {
  readonly id: string;
  readonly date: string;
  readonly kind: 'office' | 'telehealth' | 'telephone' | 'inpatient';
  readonly note: Parameters<Chart['note']>[0]['kind'];
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly text: string;
  readonly weightKg?: number;
  readonly pulse?: number;
  /** Systolic and diastolic, mmHg; 108 over 66 where nothing is said. */
  readonly pressure?: readonly [systolic: number, diastolic: number];
}

/** Adds the encounter, the vitals of a visit in person, and the note that was written about it. */
export function addVisit(chart: Chart, visit: VisitWithNote): void {
  const encounter = chart.encounter({
    date: visit.date,
    kind: visit.kind,
    reason: visit.reason,
    by: visit.by,
  });
  if (visit.weightKg !== undefined) {
    const [systolic, diastolic] = visit.pressure ?? [108, 66];
    chart.vitals({
      date: visit.date,
      systolic,
      diastolic,
      pulse: visit.pulse ?? 72,
      temperatureC: 36.7,
      oxygenSaturation: 99,
      weightKg: visit.weightKg,
    });
  }
  chart.note({
    id: visit.id,
    date: visit.date,
    kind: visit.note,
    title: visit.title,
    author: visit.by,
    text: visit.text,
    encounter,
  });
}

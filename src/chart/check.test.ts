import { describe, expect, test } from 'vitest';
import { ResidencyError } from '../lib/index.ts';
import { startChart } from './start-chart.ts';
import type { Chart } from './story.ts';

function codeOf(tell: (chart: Chart) => void): string {
  const chart = startChart({
    prefix: 'example',
    mrn: 'MRN1000001',
    given: ['Ada'],
    family: 'Example',
    gender: 'female',
    birthDate: '1960-05-02',
    now: '2025-04-08T09:00:00Z',
  });
  try {
    tell(chart);
    chart.build();
  } catch (thrown) {
    if (!ResidencyError.isInstance(thrown)) throw thrown;
    return `${thrown.code}: ${thrown.message}`;
  }
  return 'ok';
}

const condition = { text: 'Gout', recorded: '2020-01-01', status: 'active' } as const;

describe('checkChart', () => {
  test('a chart in which nothing is told is fine', () => {
    expect(codeOf(() => {})).toBe('ok');
  });

  test('an id that is told twice is refused', () => {
    expect(
      codeOf((chart) => {
        chart.condition({ ...condition, id: 'gout' });
        chart.condition({ ...condition, id: 'gout' });
      }),
    ).toBe('chart-duplicate-id: Condition/example-gout: the id is told twice');
  });

  test('the same id for another type of resource is fine', () => {
    expect(
      codeOf((chart) => {
        chart.condition({ ...condition, id: 'gout' });
        chart.procedure({ id: 'gout', text: 'Joint aspiration', date: '2020-01-01' });
      }),
    ).toBe('ok');
  });

  test('an id that FHIR does not allow is refused', () => {
    expect(codeOf((chart) => chart.condition({ ...condition, id: 'big toe' }))).toBe(
      'chart-bad-id: Condition/example-big toe: an id has 1 to 64 letters, digits, "-" or "."',
    );
  });

  test('a reference to nobody is refused', () => {
    expect(
      codeOf((chart) =>
        chart.service({
          text: 'MRI',
          category: 'imaging',
          authored: '2025-01-01',
          status: 'active',
          by: 'dr-nobody',
        }),
      ),
    ).toBe(
      'chart-dangling-reference: ServiceRequest/example-servicerequest-1: ' +
        'Practitioner/dr-nobody is not in the chart',
    );
  });

  test('what is known after now is refused', () => {
    expect(codeOf((chart) => chart.condition({ ...condition, recorded: '2025-04-09' }))).toBe(
      'chart-after-now: Condition/example-condition-1: ' +
        "lastUpdated 2025-04-09T00:00:00.000Z is after the chart's now, 2025-04-08T09:00:00Z",
    );
  });

  test('what is due or booked after now is fine', () => {
    expect(
      codeOf((chart) => {
        const order = { text: 'MRI', category: 'imaging', authored: '2025-04-08' } as const;
        chart.service({ ...order, status: 'draft', due: '2025-05-01' });
        const booking = { created: '2025-04-01', start: '2025-05-01' };
        chart.appointment({ ...booking, description: 'Clinic', status: 'booked' });
      }),
    ).toBe('ok');
  });

  test('a day that does not exist is refused where it stands', () => {
    expect(codeOf((chart) => chart.condition({ ...condition, onset: '2019-02-30' }))).toBe(
      'chart-bad-date: Condition/example-condition-1: onsetDateTime "2019-02-30" is no date',
    );
  });

  test('a note without text is refused', () => {
    const note = { date: '2025-01-01', kind: 'progress', title: 'Visit' } as const;
    expect(codeOf((chart) => chart.note({ ...note, author: 'Dr. Away', text: ' ' }))).toBe(
      'chart-empty-text: DocumentReference/example-documentreference-1: a note needs text',
    );
  });

  test('an empty text anywhere is refused', () => {
    expect(codeOf((chart) => chart.condition({ ...condition, text: '' }))).toBe(
      'chart-bad-resource: Condition/example-condition-1: ' +
        'Condition.code.text: is an empty text; leave the element out',
    );
  });
});

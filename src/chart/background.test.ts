import { describe, expect, test } from 'vitest';
import { backgroundVaccinations, backgroundVisits } from './background.ts';
import type { BackgroundStory } from './story.ts';

const topic = { reason: 'Blood pressure', history: 'Well.', assessment: 'At goal.', plan: 'Same.' };

const story: BackgroundStory = {
  from: '2020-01-01',
  to: '2024-12-31',
  visitsPerYear: 3,
  by: 'dr-osei',
  panels: ['bmp'],
  vitals: { systolic: 128, diastolic: 76, oxygenSaturation: 99, heightCm: 170 },
  topics: [topic, { ...topic, reason: 'Diabetes' }],
};

describe('backgroundVisits', () => {
  const visits = backgroundVisits(story, 'example');

  test('three a year over five years, oldest first, inside the period', () => {
    expect(visits).toHaveLength(15);
    const dates = visits.map(({ date }) => date);
    expect([...dates].sort()).toStrictEqual(dates);
    expect(dates[0]?.slice(0, 4)).toBe('2020');
    expect(dates.at(-1)?.slice(0, 4)).toBe('2024');
  });

  test('every visit is on a weekday within office hours', () => {
    for (const { date } of visits) {
      expect([1, 2, 3, 4, 5]).toContain(new Date(date).getUTCDay());
      expect(date).toMatch(/T(?:09|1[0-5]):[0-5]0:00Z$/);
    }
  });

  test('topics are taken in turn', () => {
    const reasons = visits.slice(0, 3).map((visit) => visit.topic.reason);
    expect(reasons).toStrictEqual(['Blood pressure', 'Diabetes', 'Blood pressure']);
  });

  test('signs vary, a height does not, and no saturation is above 100', () => {
    expect(new Set(visits.map(({ vitals }) => vitals.systolic)).size).toBeGreaterThan(5);
    expect(new Set(visits.map(({ vitals }) => vitals.heightCm))).toStrictEqual(new Set([170]));
    expect(Math.max(...visits.map(({ vitals }) => vitals.oxygenSaturation ?? 0))).toBe(100);
  });

  test('the same story gives the same visits, another patient others', () => {
    expect(backgroundVisits(story, 'example')).toStrictEqual(visits);
    expect(backgroundVisits(story, 'other')).not.toStrictEqual(visits);
  });

  test('a period without room for a visit is refused', () => {
    expect(() => backgroundVisits({ ...story, to: '2020-01-02' }, 'example')).toThrow(
      'background of example from 2020-01-01 to 2020-01-02 has 0 visits and 2 topics; ' +
        'it needs 1 to 500 visits and at least one topic',
    );
  });
});

describe('backgroundVaccinations', () => {
  test('one each autumn, trivalent again from 2024', () => {
    const given = backgroundVaccinations(story, 'example');
    expect(given.map(({ date, cvx }) => [date.slice(0, 4), cvx])).toStrictEqual([
      ['2020', '150'],
      ['2021', '150'],
      ['2022', '150'],
      ['2023', '150'],
      ['2024', '140'],
    ]);
    for (const { date } of given) expect(date.slice(5, 7)).toMatch(/^1[01]$/);
  });

  test('none where the story says so', () => {
    expect(backgroundVaccinations({ ...story, influenzaVaccine: 'none' }, 'example')).toStrictEqual(
      [],
    );
  });
});

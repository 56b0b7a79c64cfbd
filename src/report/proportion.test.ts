/** Pass rates and their intervals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passRate } from './proportion.ts';

function rounded(clusters: Parameters<typeof passRate>[0]): readonly number[] | undefined {
  const rate = passRate(clusters);
  return rate && [rate.estimate, rate.low, rate.high].map((value) => Number(value.toFixed(4)));
}

function once(passed: number, failed: number) {
  return [
    ...Array.from({ length: passed }, () => ({ passed: 1, scored: 1 })),
    ...Array.from({ length: failed }, () => ({ passed: 0, scored: 1 })),
  ];
}

describe('a pass rate', () => {
  // Wilson's interval for 8 of 10, 0 of 10 and 4 of 4, as textbooks tabulate it.
  test.each([
    [8, 2, [0.8, 0.4902, 0.9433]],
    [0, 10, [0, 0, 0.2775]],
    [4, 0, [1, 0.5101, 1]],
  ])('of %d passed and %d failed single trials is Wilson’s', (passed, failed, expected) => {
    expect(rounded(once(passed, failed))).toEqual(expected);
  });

  test('of nothing scored is no rate', () => {
    expect(passRate([])).toBeUndefined();
    expect(passRate([{ passed: 0, scored: 0 }])).toBeUndefined();
  });

  test('trials of a task that always come out alike count once each task', () => {
    const clusters = [
      { passed: 10, scored: 10 },
      { passed: 0, scored: 10 },
      { passed: 10, scored: 10 },
      { passed: 10, scored: 10 },
    ];
    const [, low, high] = rounded(clusters) ?? [];
    const [, lowOnce, highOnce] = rounded(once(3, 1)) ?? [];
    expect([low, high]).toEqual([lowOnce, highOnce]);
  });

  test('trials that vary as much within a task as between are nearly independent', () => {
    const clusters = Array.from({ length: 20 }, (_, index) => ({
      passed: index % 2 === 0 ? 6 : 4,
      scored: 10,
    }));
    const rate = passRate(clusters);
    const independent = passRate(once(100, 100));
    expect(rate?.estimate).toBe(0.5);
    expect((rate?.high ?? 1) - (rate?.low ?? 0)).toBeCloseTo(
      (independent?.high ?? 1) - (independent?.low ?? 0),
      10,
    );
  });

  test('lies within its interval, in range, and does not depend on the order', () => {
    const cluster = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([passed, failed]) => ({ passed, scored: passed + failed }));
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 30 }), (clusters) => {
        const rate = passRate(clusters);
        if (rate === undefined) return;
        expect(rate.low).toBeGreaterThanOrEqual(0);
        expect(rate.low).toBeLessThanOrEqual(rate.estimate);
        expect(rate.high).toBeGreaterThanOrEqual(rate.estimate);
        expect(rate.high).toBeLessThanOrEqual(1);
        const reversed = passRate([...clusters].reverse());
        expect(reversed?.low).toBeCloseTo(rate.low, 12);
        expect(reversed?.high).toBeCloseTo(rate.high, 12);
      }),
    );
  });
});

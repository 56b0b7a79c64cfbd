import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/task/index.ts';
import { chart } from './chart.ts';
import { checkpoints } from './checkpoints.ts';
import { facts, values } from './facts.ts';
import { nearMisses } from './near-misses.ts';
import { reference } from './reference.ts';
import { task } from './task.ts';

type Resource = ReturnType<typeof chart>[number];

const built = chart();

function textOf(resource: Resource): string {
  const found = JSON.stringify(resource).match(/"data":"([A-Za-z0-9+/=]+)"/);
  return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8');
}

function at(resource: Resource, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      resource,
    );
}

function carrierOf(fact: Fact): Resource | undefined {
  return built.find((resource) => `${resource.resourceType}/${resource.id}` === fact.reference);
}

describe('tired and sore feet after iron', () => {
  test('the chart is as dense as a real one', () => {
    const longNotes = built.filter(
      (resource) =>
        resource.resourceType === 'DocumentReference' &&
        textOf(resource).split(/\s+/).length >= 150,
    );
    expect(built.length).toBeGreaterThanOrEqual(400);
    expect(longNotes.length).toBeGreaterThanOrEqual(12);
  });

  test.each(Object.entries(facts))('fact %s holds in the chart', (_name, fact) => {
    const carrier = carrierOf(fact);
    expect(carrier).toBeDefined();
    if (carrier === undefined) return;
    for (const [path, value] of Object.entries(fact.elements ?? {})) {
      expect(at(carrier, path)).toEqual(value);
    }
    for (const words of fact.text ?? []) expect(textOf(carrier)).toContain(words);
  });

  test('the derived numbers follow from the measured ones', () => {
    const { iron, tibc, phosphateOutside, urinePhosphate, urineCreatinine, creatinine } = values;
    const serumPhosphate = phosphateOutside * 3.097;
    const excretion =
      (100 * urinePhosphate * creatinine) / (values.phosphateConverted * urineCreatinine);
    expect(Math.round((100 * iron) / tibc)).toBe(33);
    expect(serumPhosphate.toFixed(1)).toBe('1.2');
    expect(Math.round(excretion)).toBe(31);
  });

  test('no structured phosphate of October stands under its usual code', () => {
    const usual = built.filter(
      (resource) =>
        resource.resourceType === 'Observation' &&
        JSON.stringify(resource.code).includes('"2777-1"') &&
        String(resource.effectiveDateTime).startsWith('2025'),
    );
    expect(usual).toEqual([]);
  });

  test('the instruction is short and gives nothing away', () => {
    const words = task.instruction.split(/\s+/).filter((word) => word !== '');
    expect(words.length).toBeLessThanOrEqual(350);
    expect(task.instruction).not.toMatch(
      /phosph|fgf|osteomalac|wasting|derisomaltose|vitamin|calciferol|\bmri\b|fracture/i,
    );
    expect(task.instruction).not.toMatch(/412|0\.39|replete|amman|cancel/i);
  });

  test('the reference takes 20 to 40 calls and ends with finish', () => {
    expect(reference.length).toBeGreaterThanOrEqual(20);
    expect(reference.length).toBeLessThanOrEqual(40);
    expect(reference.at(-1)?.tool).toBe('finish');
  });

  test('each near miss names existing checkpoints and differs from the reference', () => {
    const ids = checkpoints.map((checkpoint) => checkpoint.id);
    expect(nearMisses.length).toBeGreaterThanOrEqual(5);
    for (const nearMiss of nearMisses) {
      expect(ids).toEqual(expect.arrayContaining([...nearMiss.fails]));
      expect(JSON.stringify(nearMiss.solution)).not.toBe(JSON.stringify(reference));
      expect(nearMiss.fails.length > 0 || nearMiss.harm === 'unsafe').toBe(true);
    }
  });

  test('the old vitamin D order counts when it is put back at a dose that treats', () => {
    const vitamin = checkpoints.find(({ id }) => id === 'vitamin-d');
    expect(vitamin).toBeDefined();
    expect(JSON.stringify(vitamin)).not.toContain('placed');
  });
});

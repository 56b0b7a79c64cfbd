import { describe, expect, test } from 'vitest';
import { before, latestDate } from '../creatinine-rise-after-two-tablets/facts.ts';
import { type Identity, oyelowo } from '../creatinine-rise-after-two-tablets/identity.ts';
import { task as firstTask } from '../creatinine-rise-after-two-tablets/task.ts';
import { ashgrove } from './facts.ts';
import { illSpring } from './ill-spring.ts';
import { task } from './task.ts';

const chart = task.chart();

function textOf(resource: (typeof chart)[number]): string {
  const found = /"data":"([^"]+)"/.exec(JSON.stringify(resource.content ?? ''));
  return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8');
}

describe("the twin's chart", () => {
  test('has at least 400 resources and at least 12 notes of 150 words', () => {
    const notes = chart.filter((resource) => resource.resourceType === 'DocumentReference');
    const long = notes.filter((note) => textOf(note).split(/\s+/).length >= 150);
    expect(chart.length).toBeGreaterThanOrEqual(400);
    expect(long.length).toBeGreaterThanOrEqual(12);
  });

  test.each(Object.entries(task.facts))('holds the fact %s', (_name, fact) => {
    const resource = chart.find(
      ({ resourceType, id }) => `${resourceType}/${id}` === fact.reference,
    );
    expect(resource, fact.reference).toBeDefined();
    const flat = JSON.stringify(resource);
    for (const value of Object.values(fact.elements ?? {})) {
      expect(flat).toContain(JSON.stringify(value));
    }
    for (const text of fact.text ?? []) {
      expect(resource === undefined ? '' : textOf(resource)).toContain(text);
    }
  });

  test("never names the first task's patient", () => {
    const words = chart.map((resource) => `${JSON.stringify(resource)} ${textOf(resource)}`);
    expect(words.filter((text) => /oyelow|gareth|60417238/i.test(text))).toEqual([]);
  });

  test('differs from the first in the last week alone, once the names are exchanged', () => {
    const exchanged = (resource: (typeof chart)[number], identity: Identity) =>
      Object.entries(identity).reduce(
        (text, [name, value]) =>
          text.replaceAll(value, `<${name}>`).replaceAll(value.toUpperCase(), `<${name}>`),
        `${JSON.stringify({ ...resource, content: [] })} ${textOf(resource)}`,
      );
    const first = new Set(firstTask.chart().map((resource) => exchanged(resource, oyelowo)));
    const differing = chart
      .filter((resource) => !first.has(exchanged(resource, ashgrove)))
      .map((resource) => `${resource.resourceType} ${resource.meta.lastUpdated.slice(0, 10)}`);
    expect([...new Set(differing)].sort()).toEqual([
      'DiagnosticReport 2025-04-07',
      'DocumentReference 2025-04-06',
      'DocumentReference 2025-04-07',
      'Encounter 2025-04-06',
      'Encounter 2025-04-07',
      'Observation 2025-04-07',
    ]);
  });
});

describe('the numbers', () => {
  test('2.40 is 62 % above 1.48, and the anion gap is 12', () => {
    const { labs } = illSpring;
    expect(Math.round((labs.creatinine / before.creatinine - 1) * 100)).toBe(62);
    expect(labs.sodium - labs.chloride - labs.bicarbonate).toBe(12);
    const latest = chart.filter((resource) =>
      String(resource.effectiveDateTime ?? '').startsWith(latestDate),
    );
    expect(latest.length).toBeGreaterThan(9);
  });
});

describe('the instruction', () => {
  test('is that of the first task but for name and number', () => {
    const own = task.instruction
      .replace('Clement\nAshgrove', 'Gareth\nOyelowo')
      .replace(ashgrove.mrn, 'MRN60417238');
    expect(own).toBe(firstTask.instruction);
    expect(task.instruction).not.toMatch(/diarrh|ibuprofen|NSAID|dehydrat|2\.40|6\.0|volume/i);
  });
});

describe('the solutions', () => {
  test('the reference takes 20 to 40 calls and ends with finish', () => {
    expect(task.reference.length).toBeGreaterThanOrEqual(20);
    expect(task.reference.length).toBeLessThanOrEqual(40);
    expect(task.reference.at(-1)?.tool).toBe('finish');
  });

  test('the near misses name checkpoints of the task', () => {
    const ids = task.checkpoints.map(({ id }) => id);
    expect(task.nearMisses.length).toBeGreaterThanOrEqual(5);
    for (const { fails, solution } of task.nearMisses) {
      expect(fails.filter((id) => !ids.includes(id))).toEqual([]);
      expect(solution).not.toEqual(task.reference);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { before, latestDate, travel } from './facts.ts';
import { birthDate } from './identity.ts';
import { namesake, namesakePatient } from './namesake.ts';
import { stableSpring } from './stable-spring.ts';
import { task } from './task.ts';

const chart = task.chart();

function textOf(resource: (typeof chart)[number]): string {
  const content = resource.content;
  if (!Array.isArray(content)) return '';
  const found = /"data":"([^"]+)"/.exec(JSON.stringify(content));
  return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8');
}

function valueAt(resource: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as { readonly [name: string]: unknown })[key]
          : undefined,
      resource,
    );
}

/** CKD-EPI 2021 for a man, creatinine in mg/dL. */
function egfrOf(creatinine: number, date: string): number {
  const birthday = `${date.slice(0, 4)}${birthDate.slice(4)}`;
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = date < birthday ? years - 1 : years;
  const ratio = creatinine / 0.9;
  return Math.round(
    142 * Math.min(ratio, 1) ** -0.302 * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age,
  );
}

describe('the chart', () => {
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
    for (const [path, value] of Object.entries(fact.elements ?? {})) {
      expect(valueAt(resource, path)).toEqual(value);
    }
    for (const text of fact.text ?? []) {
      expect(resource === undefined ? '' : textOf(resource)).toContain(text);
    }
  });

  test('leaves no active order for either tablet and none for a panel in the coming month', () => {
    const active = chart.filter(
      (resource) =>
        ['MedicationRequest', 'ServiceRequest'].includes(resource.resourceType) &&
        resource.status === 'active' &&
        /losartan|empagliflozin|metabolic/i.test(JSON.stringify(resource)),
    );
    expect(active).toEqual([]);
  });
});

describe('the numbers', () => {
  test('159 µmol/L is 1.80 mg/dL, 22 % above 1.48; 1.76 is 19 % above', () => {
    expect((travel.creatinineMicromoles / 88.4).toFixed(2)).toBe('1.80');
    expect(Math.round((travel.creatinine / before.creatinine - 1) * 100)).toBe(22);
    expect(Math.round((stableSpring.labs.creatinine / before.creatinine - 1) * 100)).toBe(19);
  });

  test('eGFR falls by less than 25 %, so that both current limits agree', () => {
    expect(Math.round((1 - travel.egfr / before.egfr) * 100)).toBe(21);
    expect(Math.round((1 - stableSpring.labs.egfr / before.egfr) * 100)).toBe(19);
  });

  test('the eGFR that the chart gives is that of CKD-EPI 2021', () => {
    expect(egfrOf(before.creatinine, before.date)).toBe(before.egfr);
    expect(egfrOf(travel.creatinineMicromoles / 88.4, travel.date)).toBe(travel.egfr);
    expect(egfrOf(stableSpring.labs.creatinine, latestDate)).toBe(stableSpring.labs.egfr);
  });
});

describe('the instruction', () => {
  test('has at most 350 words and gives nothing away', () => {
    expect(task.instruction.split(/\s+/).length).toBeLessThanOrEqual(350);
    const givenAway = [
      /h(a)?emodynam/i,
      /\bdip\b/i,
      /159|1\.80|1\.76|\b22 ?%|\b19 ?%|\b30 ?%|5\.5/,
      /[µu]mol/i,
      /urine|travel|fax|pharmac|voicemail|still tak/i,
      /sick[- ]day|NSAID|naproxen|ibuprofen/i,
      /52175|1545653|6809/,
    ];
    for (const pattern of givenAway) expect(task.instruction).not.toMatch(pattern);
  });
});

describe('the solutions', () => {
  test('the reference takes 20 to 40 calls and ends with finish', () => {
    expect(task.reference.length).toBeGreaterThanOrEqual(20);
    expect(task.reference.length).toBeLessThanOrEqual(40);
    expect(task.reference.at(-1)?.tool).toBe('finish');
  });

  test('the near misses name checkpoints of the task, each once', () => {
    const ids = task.checkpoints.map(({ id }) => id);
    expect(task.nearMisses.length).toBeGreaterThanOrEqual(5);
    for (const { fails } of task.nearMisses) {
      expect(fails.filter((id) => !ids.includes(id))).toEqual([]);
    }
    expect(task.nearMisses.some(({ fails, harm }) => fails.length === 0 && harm === 'unsafe')).toBe(
      true,
    );
  });

  test('every near miss differs from the reference', () => {
    for (const { id, solution } of task.nearMisses) {
      expect(solution, id).not.toEqual(task.reference);
    }
  });
});

describe('the namesake', () => {
  test('is another patient with a small chart of about 15 resources', () => {
    const other = namesake();
    expect(other.length).toBeGreaterThanOrEqual(12);
    expect(other.length).toBeLessThanOrEqual(20);
    expect(other.some(({ resourceType, id }) => `${resourceType}/${id}` === namesakePatient)).toBe(
      true,
    );
    const own = new Set(chart.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const shared = other
      .map(({ resourceType, id }) => `${resourceType}/${id}`)
      .filter((reference) => own.has(reference));
    expect(
      shared.every((reference) => /^(Practitioner|Organization|Location)\//.test(reference)),
    ).toBe(true);
  });
});

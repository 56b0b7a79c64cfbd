import { describe, expect, test } from 'vitest';
import { chart } from './chart.ts';
import { facts, now } from './facts.ts';
import { task } from './task.ts';

const built = chart();
const byReference = new Map(built.map((item) => [`${item.resourceType}/${item.id}`, item]));

/** What a resource has at a dotted path, as far as it has it. */
function elementAt(resource: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      resource,
    );
}

function decodedText(resource: unknown): string {
  const content = elementAt(resource, 'content.0.attachment.data');
  return typeof content === 'string' ? Buffer.from(content, 'base64').toString('utf8') : '';
}

describe('the chart of Farida Rahmani', () => {
  test('is as dense as a real one', () => {
    const longNotes = built.filter((item) => decodedText(item).split(/\s+/).length >= 150);
    expect(built.length).toBeGreaterThanOrEqual(400);
    expect(longNotes.length).toBeGreaterThanOrEqual(12);
  });

  test('is the same each time it is told', () => {
    expect(chart()).toEqual(built);
  });

  test('was known before the moment of the task', () => {
    expect(built.filter((item) => item.meta.lastUpdated > now)).toEqual([]);
  });

  test.each(Object.entries(facts))('holds the fact %s', (_, fact) => {
    const resource = byReference.get(fact.reference);
    expect(resource).toBeDefined();
    for (const [path, value] of Object.entries(fact.elements ?? {})) {
      expect(elementAt(resource, path)).toEqual(value);
    }
    for (const words of fact.text ?? []) expect(decodedText(resource)).toContain(words);
  });

  test('names the antibiotic on no order and the new valve area in no other document', () => {
    const ordered = built
      .filter((item) => item.resourceType === 'MedicationRequest')
      .map((item) => JSON.stringify(item));
    expect(ordered.filter((order) => /metronidazole/i.test(order))).toEqual([]);
    const withArea = built.filter((item) => /\b1\.2 cm2/.test(decodedText(item)));
    expect(withArea.map((item) => item.id)).toEqual(['rahmani-outside-echo']);
  });
});

describe('the task', () => {
  test('has an instruction that is short and gives nothing away', () => {
    expect(task.instruction.split(/\s+/).filter((word) => word !== '').length).toBeLessThan(351);
    for (const word of [
      'warfarin',
      'vitamin K',
      'rheumatic',
      'stenosis',
      'mitral',
      'echo',
      'metronidazole',
      'antibiotic',
      'enoxaparin',
      'heparin',
      'commissurotomy',
      'INR',
      'teratogen',
      'implant',
      'bridge',
    ]) {
      expect(task.instruction.toLowerCase()).not.toMatch(new RegExp(`\\b${word.toLowerCase()}`));
    }
  });

  test('has a reference of twenty to forty calls that ends with finish', () => {
    expect(task.reference.length).toBeGreaterThanOrEqual(20);
    expect(task.reference.length).toBeLessThanOrEqual(40);
    expect(task.reference.at(-1)?.tool).toBe('finish');
  });

  test('has near misses that differ from the reference and fail checkpoints that exist', () => {
    const ids = task.checkpoints.map((checkpoint) => checkpoint.id);
    expect(task.nearMisses.length).toBeGreaterThanOrEqual(4);
    for (const nearMiss of task.nearMisses) {
      expect(ids).toEqual(expect.arrayContaining([...nearMiss.fails]));
      expect(nearMiss.solution).not.toEqual(task.reference);
      expect(nearMiss.fails.length > 0 || nearMiss.harm === 'unsafe').toBe(true);
    }
  });

  test('covers every capability', () => {
    expect(task.checkpoints.map(({ capability }) => capability)).toEqual([
      'retrieval',
      'reasoning',
      'reasoning',
      'action',
      'action',
      'documentation',
      'action',
      'documentation',
    ]);
  });

  test('counts the old cardiology referral when it is put back with a new date', () => {
    const referral = task.checkpoints.find(({ id }) => id === 'valve-team-referral');
    expect(referral).toBeDefined();
    expect(JSON.stringify(referral)).not.toContain('placed');
  });
});

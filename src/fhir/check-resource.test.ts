import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResource } from './check-resource.ts';

function issuesOf(value: unknown) {
  const checked = checkResource(value);
  return checked.ok ? [] : checked.issues.map(({ diagnostics }) => diagnostics);
}

describe('checkResource', () => {
  test('gives back a proper resource itself', () => {
    const resource = {
      resourceType: 'Patient',
      id: 'p-1.a',
      meta: { versionId: '1', lastUpdated: '2025-04-08T12:00:00.000Z' },
      name: [{ given: ['Ana', null], _given: [null, { extension: [{ url: 'urn:x' }] }] }],
      active: false,
      multipleBirthInteger: 0,
    };
    expect(checkResource(resource)).toEqual({ ok: true, resource });
  });

  test('says what is wrong, and where', () => {
    expect(
      checkResource({
        resourceType: 'Patient',
        id: 'a b',
        meta: { versionId: 1, lastUpdated: 'now' },
        name: [{ family: '' }],
        gender: null,
        contact: [],
        address: [[{}]],
        photo: [null],
      }),
    ).toEqual({
      ok: false,
      issues: [
        ['value', 'Patient.id', 'is not an id: 1 to 64 of A-Z a-z 0-9 - and .'],
        ['value', 'Patient.meta.versionId', 'is not a text'],
        ['value', 'Patient.meta.lastUpdated', 'is not an instant'],
        ['value', 'Patient.name[0].family', 'is an empty text; leave the element out'],
        ['structure', 'Patient.gender', 'is null; leave the element out'],
        ['structure', 'Patient.contact', 'is an empty list; leave it out'],
        ['structure', 'Patient.address[0]', 'is a list inside a list'],
        ['structure', 'Patient.photo', 'holds nothing but null'],
      ].map(([code, place, what]) => ({
        severity: 'error',
        code,
        diagnostics: `${place}: ${what}`,
        expression: [place],
      })),
    });
  });

  test.each([
    [undefined, 'a resource is a JSON object'],
    [null, 'a resource is a JSON object'],
    [[], 'a resource is a JSON object'],
    ['Patient', 'a resource is a JSON object'],
    [{}, 'the resource has no resourceType, or it is not a text'],
    [{ resourceType: 'Pateint' }, '"Pateint" is not an R4 resource type; did you mean "Patient"?'],
    [{ resourceType: 'Patient', meta: 'x' }, 'Patient.meta: is not an object'],
    [
      JSON.parse('{"resourceType":"Patient","__proto__":{"a":1}}'),
      'Patient: has an element named "__proto__", which no FHIR element is',
    ],
    [
      { resourceType: 'Patient', 'a b': 1 },
      'Patient: has an element named "a b", which no FHIR element is',
    ],
    [
      JSON.parse('{"resourceType":"Observation","valueQuantity":{"value":1e999}}'),
      'Observation.valueQuantity.value: is a number too large to be kept',
    ],
  ])('refuses %j', (value, expected) => {
    expect(issuesOf(value)).toContain(expected);
  });

  test('refuses what is nested too deeply, and lists only so many problems', () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 10_000; depth += 1) nested = { extension: nested };
    expect(issuesOf({ resourceType: 'Patient', nested })).toHaveLength(1);
    const broken = { resourceType: 'Patient', list: Array(100).fill({ a: null }) };
    expect(issuesOf(broken)).toHaveLength(20);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkResource(value).ok).toBe(false);
      }),
    );
  });
});

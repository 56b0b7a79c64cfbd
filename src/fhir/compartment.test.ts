import { describe, expect, test } from 'vitest';
import { isInPatientCompartment, patientReferencesOf } from './compartment.ts';
import type { Resource } from './resource.ts';

describe('the patient compartment (R4 compartmentdefinition-patient)', () => {
  test.each<readonly [Resource, readonly string[]]>([
    [{ resourceType: 'Patient', id: 'p1' }, ['Patient/p1']],
    [
      { resourceType: 'Observation', subject: { reference: 'Patient/p1/_history/2' } },
      ['Patient/p1'],
    ],
    [{ resourceType: 'Observation', subject: { reference: 'Group/g1' } }, []],
    [{ resourceType: 'Coverage', beneficiary: { reference: 'Patient/p2' } }, ['Patient/p2']],
    [
      {
        resourceType: 'Appointment',
        participant: [
          { actor: { reference: 'Practitioner/d1' } },
          { actor: { reference: 'Patient/p1' } },
        ],
      },
      ['Patient/p1'],
    ],
    [
      {
        resourceType: 'Communication',
        subject: { reference: 'Patient/p1' },
        recipient: [{ reference: 'Patient/p1' }, { reference: 'Patient/p2' }],
      },
      ['Patient/p1', 'Patient/p2'],
    ],
    [{ resourceType: 'Immunization', patient: { reference: 'Patient/p1' } }, ['Patient/p1']],
    [{ resourceType: 'Practitioner', id: 'd1' }, []],
    [{ resourceType: 'Organization', id: 'o1' }, []],
  ])('%j belongs to %j', (resource, expected) => {
    expect(patientReferencesOf(resource)).toEqual(expected);
    expect(isInPatientCompartment(resource, 'Patient/p1')).toBe(expected.includes('Patient/p1'));
  });
});

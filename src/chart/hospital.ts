/** The invented hospital in which every chart is written: constants shared by all patients. */
import type { StoredResource } from '../fhir/index.ts';
import { deepFreeze } from '../lib/index.ts';

/** Code systems and identifier systems that charts use. */
export const systems = Object.freeze({
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  icd10: 'http://hl7.org/fhir/sid/icd-10-cm',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  ucum: 'http://unitsofmeasure.org',
  mrn: 'https://residency.example/mrn',
  staff: 'https://residency.example/staff',
  serviceCategory: 'https://residency.example/service-category',
});

/** When the hospital's records begin: `lastUpdated` of what is older than any chart. */
export const recordsBegin = '2000-01-01T00:00:00.000Z';

/** The hospital; the same bytes in every chart. */
export const organization: StoredResource = deepFreeze({
  resourceType: 'Organization',
  id: 'larkmoor-general',
  meta: { versionId: '1', lastUpdated: recordsBegin },
  active: true,
  type: [{ text: 'hospital' }],
  name: 'Larkmoor General Hospital',
});

/** Where outpatients and inpatients are seen; the same bytes in every chart. */
export const location: StoredResource = deepFreeze({
  resourceType: 'Location',
  id: 'larkmoor-main',
  meta: { versionId: '1', lastUpdated: recordsBegin },
  status: 'active',
  name: 'Larkmoor General Hospital, main building',
  mode: 'instance',
  managingOrganization: { reference: 'Organization/larkmoor-general' },
});

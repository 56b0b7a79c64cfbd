/** Requests by which a holder of a limited token may try to learn what is out of reach. */
import type { JsonValue, Random } from '../../src/lib/index.ts';

/** One request below the server's base. */
export interface ProbingRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
}

const ids = {
  Patient: ['own', 'other'],
  Observation: ['own-o0', 'own-o1', 'other-o0', 'other-o1', 'nobody'],
  Encounter: ['own-visit', 'other-visit'],
  Condition: ['other-c'],
  DocumentReference: ['other-note'],
  Provenance: ['other-p'],
  List: ['other-list'],
  Practitioner: ['dr'],
} as const;

const types = Object.keys(ids) as readonly (keyof typeof ids)[];

const conditions: Readonly<Record<keyof typeof ids, readonly string[]>> = {
  Patient: [
    'family=zanzibar',
    'family:contains=anzi',
    'gender=male',
    'birthdate=ge2020',
    'general-practitioner=dr',
    'link=Patient/other',
    'link:Patient.family=zanzibar',
    '_has:Observation:patient:code=777-3',
    '_has:Observation:subject:value-quantity=gt50',
    '_has:Condition:patient:_text=zanzibar',
    '_has:Provenance:patient:recorded=ge2020',
    '_content=zanzibar',
    '_text=zanzibar',
  ],
  Observation: [
    'patient=other',
    'subject=Patient/other',
    'code=777-3',
    'code:text=zanzibar',
    'patient.family=zanzibar',
    'subject:Patient.gender=male',
    'encounter.reason-code:text=zanzibar',
    'has-member.code=777-3',
    'has-member:Observation.patient.family=zanzibar',
    'derived-from:DocumentReference.description=zanzibar',
    '_has:Observation:has-member:code=777-3',
    '_has:Observation:has-member:patient.family=zanzibar',
    '_has:Provenance:target:recorded=ge2020',
    '_list=other-list',
    'value-quantity=gt50',
    'code-value-quantity=777-3$gt1',
    'performer=dr',
    '_id=other-o1,own-o1',
    'patient:missing=true',
    'code:not=2823-3',
  ],
  Encounter: [
    'patient=other',
    'reason-code:text=zanzibar',
    'participant=dr',
    '_has:Condition:encounter:code=777-3',
    '_has:Observation:encounter:code=777-3',
  ],
  Condition: ['patient=other', 'code=777-3', 'encounter=own-visit', 'encounter.patient=own'],
  DocumentReference: ['description=zanzibar', '_content=zanzibar', 'patient.family=zanzibar'],
  Provenance: ['target=Observation/other-o1', 'recorded=ge2020', 'patient.family=zanzibar'],
  List: ['title=zanzibar', 'item=Observation/own-o1', 'subject=Patient/other'],
  Practitioner: [
    '_has:Encounter:participant:reason-code:text=zanzibar',
    '_has:Observation:performer:code=777-3',
    '_has:Patient:general-practitioner:gender=male',
    'family=okafor',
  ],
};

const shapes = [
  '_sort=-_lastUpdated',
  '_count=2',
  '_summary=count',
  '_total=accurate',
  '_include=*',
  '_revinclude=*',
  '_include=Observation:has-member',
  '_include:iterate=Observation:has-member',
  '_include=Patient:link',
  '_revinclude=Observation:has-member',
  '_revinclude=Condition:encounter',
  '_revinclude:iterate=Provenance:target',
  '_elements=id',
];

function search(random: Random): string {
  const type = random.pick(types);
  const parts = [random.pick(conditions[type])];
  if (random.next() < 0.3) parts.push(random.pick(conditions[type]));
  while (random.next() < 0.4) parts.push(random.pick(shapes));
  return `${type}?${[...new Set(parts)].join('&')}`;
}

function instance(random: Random): string {
  const type = random.pick(types);
  return `${type}/${random.pick<string>(ids[type])}`;
}

const json = { 'content-type': 'application/fhir+json' };
const jsonPatch = { 'content-type': 'application/json-patch+json' };

function written(random: Random): { readonly [element: string]: JsonValue } {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'x' },
    subject: { reference: random.pick(['Patient/own', 'Patient/other', 'Location/somewhere']) },
  };
}

function entry(random: Random): { readonly [element: string]: JsonValue } {
  switch (random.integer({ min: 0, max: 4 })) {
    case 0:
      return { request: { method: 'GET', url: search(random) } };
    case 1:
      return { request: { method: 'GET', url: instance(random) } };
    case 2:
      return { request: { method: 'DELETE', url: instance(random) } };
    case 3: {
      const ifNoneExist =
        search(random)
          .replace(/^\w+\?/, '')
          .split('&')[0] ?? '';
      return {
        resource: written(random),
        request: { method: 'POST', url: 'Observation', ifNoneExist },
      };
    }
    default:
      return {
        resource: { ...written(random), subject: { reference: search(random) } },
        request: { method: 'POST', url: 'Observation' },
      };
  }
}

const patients = ['own', 'other'];
const compartments = ['Patient/other', 'Patient/own', 'Encounter/other-visit', 'Practitioner/dr'];
const records = ['Patient/own', 'Patient/other', 'Encounter/other-visit', 'Encounter/own-visit'];

/** The next request. */
export function probingRequest(random: Random): ProbingRequest {
  const get = (path: string): ProbingRequest => ({ method: 'GET', path, headers: {} });
  switch (random.integer({ min: 0, max: 14 })) {
    case 0:
      return get(`/${instance(random)}`);
    case 1:
      return get(`/${instance(random)}/_history`);
    case 2:
      return get(`/${instance(random)}/_history/1`);
    case 3:
      return get(random.pick(['/_history', ...types.map((type) => `/${type}/_history`)]));
    case 4:
      return get(`/${random.pick(compartments)}/${random.pick(['*', ...types])}`);
    case 5:
      return get(`/${random.pick(records)}/$everything`);
    case 6:
      return get(`/Observation/$lastn?patient=${random.pick(patients)}&category:missing=true`);
    case 7: {
      const body = [{ op: 'add', path: '/language', value: 'en' }];
      return { method: 'PATCH', path: `/${instance(random)}`, headers: jsonPatch, body };
    }
    case 8:
      return { method: 'DELETE', path: `/${random.pick([instance, search])(random)}`, headers: {} };
    case 9: {
      const id = random.pick(ids.Observation);
      return {
        method: 'PUT',
        path: `/Observation/${id}`,
        headers: json,
        body: { ...written(random), id },
      };
    }
    case 10: {
      const ifNoneExist = search(random).replace(/^\w+\?/, '');
      return {
        method: 'POST',
        path: '/Observation',
        headers: { ...json, 'if-none-exist': ifNoneExist },
        body: written(random),
      };
    }
    case 11: {
      const type = random.pick(['batch', 'transaction']);
      const count = random.integer({ min: 1, max: 4 });
      const entries = Array.from({ length: count }, () => entry(random));
      const body = { resourceType: 'Bundle', type, entry: entries };
      return { method: 'POST', path: '/', headers: json, body };
    }
    default:
      return get(`/${search(random)}`);
  }
}

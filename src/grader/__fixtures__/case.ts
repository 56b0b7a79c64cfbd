/** Small case files for the graders' tests: one patient, and what an agent did. */
import type { StoredResource } from '../../fhir/index.ts';
import type { JsonObject } from '../../lib/index.ts';
import type { CaseFile, CheckpointSpec } from '../../record/index.ts';

/** The task's moment in every case. */
export const now = '2025-04-08T14:00:00Z';

/** A resource as a chart holds it. */
export function stored(resource: JsonObject & { readonly resourceType: string }): StoredResource {
  const meta = { versionId: '1', lastUpdated: '2025-03-01T00:00:00Z' };
  return { id: 'x', meta, ...resource } as StoredResource;
}

/** A losartan order, `changes` over it. */
export function losartanOrder(changes: JsonObject = {}): StoredResource {
  return stored({
    resourceType: 'MedicationRequest',
    id: 'new-1',
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '52175' }],
      text: 'losartan 100 mg tablet',
    },
    dosageInstruction: [{ text: 'Take 1 tablet by mouth once daily' }],
    ...changes,
  });
}

/** A basic metabolic panel, `changes` over it. */
export function bmpOrder(changes: JsonObject = {}): StoredResource {
  return stored({
    resourceType: 'ServiceRequest',
    id: 'new-1',
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/p' },
    code: {
      coding: [{ system: 'http://loinc.org', code: '51990-0' }],
      text: 'Basic metabolic panel',
    },
    occurrenceDateTime: '2025-04-22',
    ...changes,
  });
}

/** A note of the agent. */
export function noteOf(text: string, changes: JsonObject = {}): StoredResource {
  return stored({
    resourceType: 'DocumentReference',
    id: 'new-9',
    status: 'current',
    subject: { reference: 'Patient/p' },
    content: [
      {
        attachment: {
          contentType: 'text/plain',
          data: Buffer.from(text, 'utf8').toString('base64'),
        },
      },
    ],
    ...changes,
  });
}

const people: readonly StoredResource[] = [
  stored({ resourceType: 'Patient', id: 'p', name: [{ given: ['Gareth'], family: 'Oyelowo' }] }),
  stored({ resourceType: 'Patient', id: 'q', name: [{ given: ['Ada'], family: 'Quist' }] }),
];

/** What a case consists of; everything has a default. */
export interface CaseParts {
  readonly chart?: readonly StoredResource[];
  /** Created (or, when in the chart, updated) by the agent, in this order. */
  readonly written?: readonly StoredResource[];
  readonly journal?: CaseFile['journal'];
  readonly accessLog?: CaseFile['accessLog'];
  readonly deliverables?: CaseFile['deliverables'];
  readonly answer?: string;
  readonly checkpoints?: readonly CheckpointSpec[];
  readonly harm?: CaseFile['truth']['harm'];
}

/** A whole case file. */
export function caseOf(parts: CaseParts): CaseFile {
  const chart = [...people, ...(parts.chart ?? [])];
  const writes: CaseFile['journal'] = (parts.written ?? []).map((after, index) => {
    const before = chart.find(
      (resource) => resource.resourceType === after.resourceType && resource.id === after.id,
    );
    return {
      sequence: index + 1,
      time: now,
      caller: { author: 'agent', callId: `call-${index + 1}`, via: 'tool' as const },
      interaction: before === undefined ? ('create' as const) : ('update' as const),
      reference: `${after.resourceType}/${after.id}`,
      ...(before === undefined ? {} : { before }),
      after,
    };
  });
  return {
    truth: {
      task: { id: 'nephrology/test', version: 1 },
      patient: 'Patient/p',
      now,
      checkpoints: parts.checkpoints ?? [],
      harm: parts.harm ?? { forbidden: [] },
    },
    chart,
    journal: parts.journal ?? writes,
    accessLog: parts.accessLog ?? [],
    deliverables: parts.deliverables ?? [],
    transcript: [],
    ...(parts.answer === undefined ? {} : { answer: parts.answer }),
  };
}

/** A checkpoint with the given grader and parameters. */
export function checkpointOf(call: {
  readonly grader: string;
  readonly params: JsonObject;
}): CheckpointSpec {
  return {
    id: 'c1',
    capability: 'action',
    reason: 'because',
    source: { organisation: 'KDIGO', title: 'CKD guideline', year: 2024, section: '3.6' },
    rubric: 'as the reason says',
    ...call,
  };
}

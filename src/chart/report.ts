/** DiagnosticReport: imaging, pathology or cardiology in words. */
import type { StoredResource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { systems } from './hospital.ts';
import { toInstant } from './moment.ts';
import { hl7Concept, type Place, stored, textAttachment } from './stored.ts';
import type { ReportStory } from './story.ts';

interface Kind {
  readonly category: JsonObject;
  readonly coding: JsonObject;
}

const kinds: { readonly [kind in ReportStory['kind']]: Kind } = {
  imaging: {
    category: hl7Concept('v2-0074', 'RAD', 'Radiology'),
    coding: { system: systems.loinc, code: '18748-4', display: 'Diagnostic imaging study' },
  },
  pathology: {
    category: hl7Concept('v2-0074', 'PAT', 'Pathology (gross & histopath, not surgical)'),
    coding: { system: systems.loinc, code: '11526-1', display: 'Pathology study' },
  },
  cardiology: {
    category: hl7Concept('v2-0074', 'CUS', 'Cardiac Ultrasound'),
    coding: { system: systems.loinc, code: '34752-6', display: 'Cardiology note' },
  },
};

/** One report, its text attached and its conclusion in front. */
export function reportResource(story: ReportStory, place: Place): StoredResource {
  const kind = kinds[story.kind];
  return stored({
    resourceType: 'DiagnosticReport',
    id: place.id,
    knownAt: story.date,
    elements: {
      status: 'final',
      category: [kind.category],
      code: { coding: [kind.coding], text: story.name },
      subject: { reference: place.patient },
      effectiveDateTime: story.date,
      issued: toInstant(story.date),
      performer: [{ reference: 'Organization/larkmoor-general' }],
      conclusion: story.conclusion,
      presentedForm: [textAttachment(story.text, story.name, story.date)],
    },
  });
}

/** DocumentReference: a document from outside. */
import type { StoredResource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { toInstant } from './moment.ts';
import { loincConcept, type Place, stored, textAttachment } from './stored.ts';
import type { DocumentStory } from './story.ts';

const types: { readonly [kind in DocumentStory['kind']]: JsonObject } = {
  laboratory: loincConcept('11502-2', 'Laboratory report'),
  letter: loincConcept('51852-2', 'Letter'),
  'discharge-summary': loincConcept('18842-5', 'Discharge summary'),
  imaging: loincConcept('18748-4', 'Diagnostic imaging study'),
  other: loincConcept('34133-9', 'Summarization of episode note', 'Outside document'),
};

/** One document from outside, dated when it was filed here. */
export function documentResource(story: DocumentStory, place: Place): StoredResource {
  return stored({
    resourceType: 'DocumentReference',
    id: place.id,
    knownAt: story.date,
    elements: {
      status: 'current',
      docStatus: 'final',
      type: types[story.kind],
      category: [{ text: 'outside document' }],
      subject: { reference: place.patient },
      date: toInstant(story.date),
      author: [{ display: story.source }],
      custodian: { reference: 'Organization/larkmoor-general' },
      description: story.title,
      content: [{ attachment: textAttachment(story.text, story.title, story.date) }],
    },
  });
}

/** DocumentReference: a note written in this hospital. */
import type { StoredResource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { toInstant } from './moment.ts';
import { actor, loincConcept, type Place, stored, textAttachment } from './stored.ts';
import type { NoteStory } from './story.ts';

/** LOINC document ontology; a kind without a code of its own is a progress note with its name. */
const types: { readonly [kind in NoteStory['kind']]: JsonObject } = {
  progress: loincConcept('11506-3', 'Progress note'),
  consult: loincConcept('11488-4', 'Consult note'),
  telephone: loincConcept('34748-4', 'Telephone encounter note'),
  nursing: loincConcept('34746-8', 'Nurse note'),
  emergency: loincConcept('34111-5', 'Emergency department note'),
  'discharge-summary': loincConcept('18842-5', 'Discharge summary'),
  admission: loincConcept('34117-2', 'History and physical note'),
  operative: loincConcept('11504-8', 'Surgical operation note'),
  pharmacy: loincConcept('11506-3', 'Progress note', 'Pharmacy note'),
  'social-work': loincConcept('11506-3', 'Progress note', 'Social work note'),
  letter: loincConcept('51852-2', 'Letter'),
};

/** US Core's category of notes. */
const clinicalNote: JsonObject = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
      code: 'clinical-note',
      display: 'Clinical Note',
    },
  ],
  text: 'clinical note',
};

/** One note, its whole text attached. */
export function noteResource(story: NoteStory, place: Place): StoredResource {
  return stored({
    resourceType: 'DocumentReference',
    id: place.id,
    knownAt: story.date,
    elements: {
      status: 'current',
      docStatus: 'final',
      type: types[story.kind],
      category: [clinicalNote],
      subject: { reference: place.patient },
      date: toInstant(story.date),
      author: [actor(story.author)],
      custodian: { reference: 'Organization/larkmoor-general' },
      description: story.title,
      content: [{ attachment: textAttachment(story.text, story.title, story.date) }],
      context:
        story.encounter === undefined
          ? undefined
          : { encounter: [{ reference: story.encounter }], period: { start: story.date } },
    },
  });
}

/** A visit and the note that was written about it: how the note files are laid out. */
import type { Chart, EncounterStory, NoteStory } from '../../../../src/chart/index.ts';

export interface Visit {
  /** Absent where a note was written without seeing or calling the patient. */
  readonly encounter?: EncounterStory;
  readonly note: Omit<NoteStory, 'encounter'>;
}

export function tellVisits(chart: Chart, visits: readonly Visit[]): void {
  for (const { encounter, note } of visits) {
    if (encounter === undefined) chart.note(note);
    else chart.note({ ...note, encounter: chart.encounter(encounter) });
  }
}

/** The door of `chart`: writing patients. */
export type {
  AllergyStory,
  BackgroundStory,
  Chart,
  ConditionStory,
  DocumentStory,
  EncounterStory,
  LabStory,
  MedicationStory,
  NoteStory,
  PanelStory,
  PatientStory,
  PractitionerStory,
  ReportStory,
  ServiceStory,
  VitalsStory,
} from './story.ts';

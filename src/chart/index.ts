/** The door of `chart`: writing patients. */
export { mergeCharts } from './merge-charts.ts';
export { type ChartDensity, chartDensity, noteText } from './note-text.ts';
export { startChart } from './start-chart.ts';
export type {
  AllergyStory,
  AppointmentStory,
  BackgroundStory,
  BackgroundTopic,
  Chart,
  ConditionStory,
  DocumentStory,
  EncounterStory,
  FamilyHistoryStory,
  ImmunizationStory,
  LabStory,
  MedicationStory,
  MessageStory,
  NoteStory,
  PanelStory,
  PatientStory,
  PractitionerStory,
  ProcedureStory,
  ReportStory,
  ServiceStory,
  SocialStory,
  VitalsStory,
} from './story.ts';

/** The door of `grader`: checkpoints to verdicts. */
export type {
  DrugConcept,
  ForbiddenAct,
  MedicationOrderParams,
  MedicationPattern,
  NoteFact,
  NoteFactsParams,
  QuantityRange,
  RetrievalParams,
  ServiceConcept,
  ServiceOrderParams,
  ServicePattern,
  StatementFact,
  ValueFact,
} from './patterns.ts';

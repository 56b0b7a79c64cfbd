/** The door of `grader`: checkpoints to verdicts. */
export {
  type ForbiddenMedication,
  type ForbiddenService,
  forbidMedication,
  forbidService,
  type GraderCall,
  medicationOrder,
  noteFacts,
  retrieval,
  serviceOrder,
} from './checkpoints.ts';
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

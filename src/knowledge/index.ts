/** The door of `knowledge`: codes, units, drugs and the laboratory catalogue. */
export {
  type LabAnswer,
  type LabName,
  labNames,
  type LabPanel,
  labPanel,
  type LabQuantity,
  type LabRange,
  type LabSex,
  type LabTest,
  labTest,
  loincForUnit,
  type PanelName,
  panelNames,
} from './lab-catalogue.ts';
export { convertUnit, isUcumUnit, type Quantity } from './ucum.ts';
export {
  drugNameAt,
  drugNameLike,
  ingredientCode,
  ingredientName,
  ingredientsInText,
  ingredientsOfCode,
  rxnormSystem,
} from './drug-table.ts';
export {
  daysInUnit,
  isSingleDose,
  parseCount,
  type TimesPerDay,
  timesPerDayInText,
  timesPerDayOfCode,
} from './frequency.ts';
export { parseRoute, type RouteName } from './route.ts';
export { parseUnit, plainUnitText, unitAt, type WrittenUnit } from './unit-text.ts';
export {
  type ClinicalConcept,
  type ClinicalConceptKind,
  type ClinicalConceptName,
  clinicalConcepts,
} from './clinical-concepts.ts';
export { type BarredClass, barredClasses } from './drug-allergy-classes.ts';
export {
  type CalculatedNumber,
  type Calculation,
  calculate,
} from './calculators/calculate.ts';
export type {
  Calculator,
  CalculatorInput,
  CalculatorInputs,
  CalculatorSource,
  ChoiceInput,
  DateInput,
  FlagInput,
  FormulaOutcome,
  NumberInput,
  ResultBand,
  ResultForm,
  WorkedExample,
} from './calculators/calculator.ts';
export {
  type CalculatorDescription,
  describeCalculator,
} from './calculators/describe-calculator.ts';
export { estimatedGfr } from './calculators/estimated-gfr.ts';
export { type CalculatorRefusal, formatRange } from './calculators/parse-input.ts';
export { calculators, findCalculator } from './calculators/registry.ts';
export { searchCalculators } from './calculators/search-calculators.ts';
export { hasLoincCheckDigit } from './terminology/check-digit.ts';
export {
  type CodeBook,
  type CodeMatch,
  type CodeQuery,
  codeBookWith,
  findCodes,
  lookUpCode,
  standardCodeBook,
} from './terminology/code-book.ts';
export {
  type CodeEntry,
  type CodeSystemName,
  type CodeTable,
  codeSystemName,
  codeSystemNames,
  codeSystemUrls,
} from './terminology/code-table.ts';
export { clinicalTerminology, groupUrl } from './terminology/fhir-terminology.ts';
export { codeGroup, expandGroup, groupsOfCode } from './terminology/group-questions.ts';
export type { CodeGroup } from './terminology/groups.ts';
export { loadIcd10cm } from './terminology/load-icd-10-cm.ts';
export { loadLoinc } from './terminology/load-loinc.ts';
export { loadRxnorm } from './terminology/load-rxnorm.ts';
export type {
  AlertEvidence,
  AlertSeverity,
  DrugAlert,
  DrugCheck,
  DrugRule,
  NotEvaluated,
} from './drugs/check/alert.ts';
export { checkOrder } from './drugs/check/check-order.ts';
export type {
  ChartAllergy,
  ChartCondition,
  ChartFacts,
  ChartMedication,
  ChartResult,
  DrugOrder,
} from './drugs/check/drug-order.ts';
export { chartFactsFromResources } from './drugs/fhir/chart-facts-from-resources.ts';
export {
  type MedicationsByReference,
  orderFromResource,
} from './drugs/fhir/order-from-resource.ts';
export type { Analyte } from './units/analytes.ts';
export {
  type ConvertedQuantity,
  convertQuantity,
  findAnalyte,
  type UnsureQuantity,
  type WantedUnit,
} from './units/convert-quantity.ts';
export type { DrugClassFacts, DrugFacts } from './drugs/drug-facts.ts';
export { allDrugClasses, allDrugFacts, drugClass, drugFacts } from './drugs/drug-registry.ts';
export type { Interaction, InteractionSeverity } from './drugs/interactions/interaction.ts';
export { interactionsBetween, knownInteractions } from './drugs/interactions/known-interactions.ts';
export { roundResult } from './calculators/round-result.ts';

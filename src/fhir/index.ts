/** The door of `fhir`: FHIR R4 itself, without state. */
export { type AttachedText, attachedTexts } from './attached-texts.ts';
export { type CheckedResource, checkResource } from './check-resource.ts';
export { isInPatientCompartment, patientReferencesOf } from './compartment.ts';
export { type DatePrecision, type DateRange, parseDateTime } from './date-time.ts';
export { formatSearch, searchPairs } from './format-search.ts';
export { knownAtElements, knownAtMs } from './known-at.ts';
export { issueOfError, operationOutcome, type OutcomeIssue } from './operation-outcome.ts';
export { type ParsedSearch, parseSearch } from './parse-search.ts';
export { mapReferences, referencesOf } from './references.ts';
export {
  type Reference,
  referenceTo,
  type Resource,
  type ResourceMeta,
  type StoredResource,
} from './resource.ts';
export { isResourceType, resourceTypes } from './resource-types.ts';
export { matchesCriterion, resourceMatches } from './search-match.ts';
export {
  type ElementPath,
  type PathStep,
  type SearchParameter,
  searchParametersOf,
  type SearchParameterType,
} from './search-parameters.ts';
export {
  type CriterionValue,
  type SearchCriterion,
  searchLimits,
  type SearchModifier,
  type SearchPrefix,
  type SearchQuery,
  type SortRule,
  type SoughtNumber,
} from './search-query.ts';
export { compareForSort, sortForQuery } from './search-sort.ts';
export { escapeSearchText } from './search-text.ts';
export type {
  DateValue,
  NumberValue,
  QuantityValue,
  ReferenceValue,
  SearchValue,
  StringValue,
  TokenValue,
  UriValue,
} from './search-value.ts';
export { searchValues } from './search-values.ts';
export { foldText } from './string-folding.ts';

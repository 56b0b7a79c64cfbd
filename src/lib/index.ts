/** The door of `lib`: what every other area stands on. Imports nothing of Residency. */
export { assert, assertNever } from './assert.ts';
export { writeAtomically, writeFileAtomically } from './atomic-file.ts';
export { type Clock, type EpochMs, fixedClock, formatInstant, systemClock } from './clock.ts';
export { editDistance } from './edit-distance.ts';
export {
  type ErrorCategory,
  type ErrorMeaning,
  type ErrorParts,
  errorMeanings,
  errorMessage,
  type Fault,
  isErrno,
  ResidencyError,
} from './errors.ts';
export { sha256 } from './hash.ts';
export { type IdSource, randomToken, sequentialIds } from './ids.ts';
export {
  canonicalJson,
  deepFreeze,
  isDeeperThan,
  isObject,
  type JsonObject,
  type JsonValue,
  valueAt,
} from './json.ts';
export { printableLine } from './printable-line.ts';
export { type Random, seededRandom } from './random.ts';
export { schemaFault } from './schema-fault.ts';
export { formatSuggestion, suggest } from './suggest.ts';
export {
  type CanonicalUnit,
  canonicalUnit,
  isUnitCode,
  type UnitConversion,
  unitConversion,
} from './ucum.ts';
export { type ShareInterval, wilsonInterval } from './wilson-interval.ts';

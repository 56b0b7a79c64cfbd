/** Looking into resources and parameters, whose shape nobody checked: what is odd is absent. */
import { isObject, type JsonObject } from '../../lib/index.ts';

/** The value, where it is an object. */
export function objectIn(value: unknown): JsonObject | undefined {
  // An object inside a resource or a record is JSON: they are.
  return isObject(value) ? (value as JsonObject) : undefined;
}

/** The first item of a list, where it is an object. */
export function firstOf(value: unknown): JsonObject | undefined {
  return Array.isArray(value) ? objectIn(value[0]) : undefined;
}

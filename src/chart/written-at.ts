/** What a resource has written at a place, as text. */
import { valueAt } from '../lib/index.ts';

/** The text or number at a path as text; empty where there is none. */
export function writtenAt(resource: unknown, ...path: readonly (string | number)[]): string {
  const value = valueAt(resource, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Pieces of tool inputs that several tools share. */
import { z } from 'zod';

/** `Patient/<id>`. */
export const patientInput = z
  .string()
  .regex(/^Patient\/[A-Za-z0-9.-]{1,64}$/, 'give a reference such as "Patient/smith"')
  .describe('The patient, as a reference: "Patient/<id>"');

/** A FHIR date, to the day or to the second. */
export const dateInput = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
    'give a date such as "2025-04-07" or "2025-04-07T09:30:00Z"',
  )
  .describe('A date ("2025-04-07") or an instant ("2025-04-07T09:30:00Z")');

/** One or several date conditions. */
export const dateFilterInput = z
  .union([z.string(), z.array(z.string()).max(4)])
  .describe('A date condition such as "ge2025-01-01", or a list of which all must hold');

/** Entries to a page. */
export const countInput = z
  .number()
  .int()
  .min(1)
  .max(50)
  .default(20)
  .describe('Entries to a page, at most 50');

/** Which page. */
export const pageInput = z.number().int().min(1).max(1000).default(1).describe('Page, from 1');

/** Free text that goes into the chart. */
export const chartTextInput = z.string().trim().min(1).max(100_000);

/** A short text, as one line of an order. */
export const lineInput = z.string().trim().min(1).max(2000);

/** What a judge answered: one JSON object of a strict shape, with a quote that exists. */
import { z } from 'zod';
import { schemaFault } from '../lib/index.ts';
import { type JudgedDocument, quoteCharactersMax, reasonCharactersMax } from './judge-prompt.ts';

/** A valid answer. */
export interface JudgeAnswer {
  readonly answer: 'met' | 'not-met' | 'abstain';
  readonly reason: string;
  /** Words that stand in one of the documents; absent where none were quoted. */
  readonly quote?: string;
}

/** A valid answer, or why there is none. */
type ReadAnswer =
  | { readonly valid: true; readonly answer: JudgeAnswer }
  | { readonly valid: false; readonly why: string };

/** Characters of a reply that are read; a valid answer is far shorter. */
const replyCharactersMax = 20_000;

const answerSchema = z.strictObject({
  answer: z.enum(['met', 'not-met', 'abstain']),
  reason: z.string().trim().min(1).max(reasonCharactersMax),
  quote: z.string().max(quoteCharactersMax),
});

/** The text without the fence of a code block around the whole of it. */
function unfenced(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```')) return trimmed;
  const firstLine = trimmed.indexOf('\n');
  return firstLine === -1 ? trimmed : trimmed.slice(firstLine + 1, -3).trim();
}

function invalid(why: string): ReadAnswer {
  return { valid: false, why };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads a reply against the documents that were judged. */
export function readAnswer(text: string, documents: readonly JudgedDocument[]): ReadAnswer {
  if (text.trim() === '') return invalid('the answer is empty');
  if (text.length > replyCharactersMax) return invalid('the answer is too long');
  const json = parseJson(unfenced(text));
  if (json === undefined) return invalid('the answer is not one JSON object');
  const parsed = answerSchema.safeParse(json.value);
  if (!parsed.success) {
    return invalid(`the answer has another shape: ${schemaFault(parsed.error, 'it')}`);
  }
  const { answer, reason, quote } = parsed.data;
  if (quote.trim() === '') {
    if (answer === 'met') return invalid('the answer is "met" without a quote');
    return { valid: true, answer: { answer, reason } };
  }
  if (documents.some((document) => document.text.includes(quote))) {
    return { valid: true, answer: { answer, reason, quote } };
  }
  return invalid('the quote stands in none of the texts');
}

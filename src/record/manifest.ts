/** `run.json` and `trial.json`: what a run was asked to do, and what one trial came to. */
import { z } from 'zod';
import { ResidencyError, schemaFault } from '../lib/index.ts';

/** The version of the record's format that this program writes. */
export const recordFormat = 1;

const taskRef = z.object({ id: z.string(), version: z.number() });

const limitsSchema = z.object({
  /** Model calls in one trial. */
  steps: z.number(),
  /** Input and output tokens together. */
  tokens: z.number(),
  /** Wall time. */
  seconds: z.number(),
});

const runSchema = z.object({
  format: z.number(),
  /** The run's name: its folder's, when it began. */
  run: z.string(),
  /** ISO 8601, UTC, by the machine's clock. */
  startedAt: z.string(),
  residency: z.string(),
  suite: z.object({ id: z.string(), version: z.string() }),
  /** What will be tried: every task × agent × index up to `trials`. */
  tasks: z.array(taskRef),
  agents: z.array(
    z.object({
      agent: z.string(),
      /** `model`, `temperature` …; never a key. */
      settings: z.record(z.string(), z.string()),
    }),
  ),
  trials: z.number(),
  /** Of steps and tokens only where agents of this program work; nobody counts outside ones. */
  limits: limitsSchema.partial({ steps: true, tokens: true }),
  /** Digest of the hospital's image. */
  image: z.string(),
  /** Where each setting came from: `flag`, `environment`, `default`. */
  settings: z.record(z.string(), z.object({ value: z.string(), from: z.string() })),
});

const trialSchema = z.object({
  format: z.number(),
  /** What kind of trial it was; decides which files there are. */
  protocol: z.string(),
  trial: z.string(),
  task: taskRef,
  agent: z.string(),
  /** 1, 2, 3 … for the same task and agent. */
  index: z.number(),
  startedAt: z.string(),
  seconds: z.number(),
  toolset: z.object({ id: z.string(), version: z.number() }),
  /** How it ended; `error` is an infrastructure fault, and leaves the trial unscored. */
  end: z.object({
    reason: z.enum(['finish', 'stop', 'limit', 'error']),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
  }),
  tokens: z.object({ input: z.number().optional(), output: z.number().optional() }),
  steps: z.number(),
  toolCalls: z.number(),
  /** Name → SHA-256 of what the trial shares with others, in `shared/`: its chart, for one. */
  shared: z.record(z.string(), z.string()),
  /** SHA-256 of every other file of the trial but `trial.json` and `score.json`. */
  files: z.record(z.string(), z.string()),
});

/** What a run was asked to do. */
export type RunManifest = Readonly<z.output<typeof runSchema>>;

/** What one trial was and how it ended; its score stands apart. */
export type TrialManifest = Readonly<z.output<typeof trialSchema>>;

/** The limits on a trial. */
export type TrialLimits = Readonly<z.output<typeof limitsSchema>>;

function parseManifest<Output extends { readonly format: number }>(
  schema: z.ZodType<Output>,
  text: string,
  path: string,
): Output {
  const fail = (code: string, reason: string): never => {
    throw new ResidencyError({
      code,
      category: 'invalid',
      message: `${path}: ${reason}`,
      context: { path },
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('record-damaged', 'is not JSON; the record is damaged');
  }
  const format = z.object({ format: z.number() }).safeParse(value);
  if (format.success && format.data.format > recordFormat) {
    const known = `this program reads up to ${recordFormat}`;
    return fail('record-version', `has format version ${format.data.format}; ${known}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fault = schemaFault(parsed.error, 'it');
  return fail('record-damaged', `is not what this file should be (${fault})`);
}

/**
 * Parses `run.json`.
 *
 * @throws {@link ResidencyError} `record-damaged`, `record-version`.
 */
export function parseRunManifest(text: string, path: string): RunManifest {
  return parseManifest(runSchema, text, path);
}

/**
 * Parses `trial.json`.
 *
 * @throws {@link ResidencyError} `record-damaged`, `record-version`.
 */
export function parseTrialManifest(text: string, path: string): TrialManifest {
  return parseManifest(trialSchema, text, path);
}

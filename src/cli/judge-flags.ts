/** Flags by which commands name judges. */
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Certificate,
  folderCache,
  type Judge,
  parseCertificate,
  type VerdictCache,
} from '../judge/index.ts';
import { resolveModel, type SamplingSettings } from '../model/index.ts';
import { withoutSecrets } from './agent-plans.ts';
import type { CliContext } from './context.ts';
import { readTextFile, type TextLimit } from './text-input.ts';
import { parseWhole, usageError } from './usage-error.ts';

/** What was typed about judges. */
export interface JudgeFlags {
  readonly judge?: readonly string[];
  readonly votes?: number;
  readonly baseUrl?: string;
  readonly temperature?: number;
  readonly maxOutputTokens?: number;
}

const votesMax = 15;

/** Gathers the values of a flag that may be given several times. */
export function collectValues(
  value: string,
  before: readonly string[] | undefined,
): readonly string[] {
  return [...(before ?? []), value];
}

function parseTemperature(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 2) return value;
  throw usageError('flag-invalid', `--temperature takes a number from 0 to 2, not "${text}"`);
}

/** Adds the flags to a command. */
export function addJudgeFlags(command: Command): Command {
  return command
    .option('-j, --judge <model>', 'provider:model that judges; several are a jury', collectValues)
    .option(
      '--votes <n>',
      'votes of each judge on each criterion',
      parseWhole({ flag: '--votes', min: 1, max: votesMax }),
    )
    .option('--base-url <url>', 'address of an OpenAI-compatible endpoint')
    .option('--temperature <number>', 'sampling temperature of judges', parseTemperature)
    .option(
      '--max-output-tokens <n>',
      "tokens of one judge's reply",
      parseWhole({ flag: '--max-output-tokens', min: 1, max: 1_000_000 }),
    );
}

/** The judges that were named, each once. */
export function judgesOf(flags: JudgeFlags, context: CliContext): readonly Judge[] {
  const { baseUrl, temperature, maxOutputTokens } = flags;
  const sampling: SamplingSettings = {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
  };
  return [...new Set(flags.judge ?? [])].map((model) => ({
    model: resolveModel({
      model,
      environment: context.environment,
      ...(baseUrl === undefined ? {} : { baseUrl }),
    }),
    sampling,
    ...(baseUrl === undefined ? {} : { settings: { baseUrl: withoutSecrets(baseUrl) } }),
  }));
}

/** Where answers of judges are kept; the folder may be deleted at any time. */
export function judgementCache(context: CliContext): VerdictCache {
  return folderCache(join(context.cacheFolder, 'judgements'));
}

/** Far more than a certificate takes. */
const certificateLimit: TextLimit = {
  bytesMax: 16 * 1024 * 1024,
  remedy: 'name the certificate that `judge audit` wrote',
};

/** The certificates of these files. */
export async function readCertificates(paths: readonly string[]): Promise<readonly Certificate[]> {
  return Promise.all(
    paths.map(async (path) => parseCertificate(await readTextFile(path, certificateLimit), path)),
  );
}

/** What an audit found of one judge, as a file that judgements cite. */
import { z } from 'zod';
import {
  canonicalJson,
  type JsonObject,
  ResidencyError,
  schemaFault,
  sha256,
} from '../lib/index.ts';

/** The version of the certificate's format. */
export const certificateFormat = 1;

const shareSchema = z.strictObject({
  share: z.number(),
  low: z.number(),
  high: z.number(),
  count: z.number(),
  n: z.number(),
});

const certificateSchema = z.strictObject({
  format: z.literal(certificateFormat),
  /** The judge's model, `openai:gpt-x`. */
  judge: z.string(),
  /** All that decides how it answers. */
  settings: z.record(z.string(), z.json()),
  promptVersion: z.number(),
  votes: z.number(),
  /** SHA-256 over the criteria below: the rubric that was audited. */
  rubric: z.string(),
  /** SHA-256 of each statement that people labelled. */
  criteria: z.array(z.string()),
  /** SHA-256 of the file of labels. */
  labels: z.string(),
  items: z.number(),
  figures: z.strictObject({
    accuracy: shareSchema.exactOptional(),
    sensitivity: shareSchema.exactOptional(),
    specificity: shareSchema.exactOptional(),
    kappa: z.number().exactOptional(),
    weightedKappa: z.number().exactOptional(),
    alphaNominal: z.number().exactOptional(),
    alphaOrdinal: z.number().exactOptional(),
  }),
  /** ISO 8601, UTC. */
  date: z.string(),
});

/** An audit of one judge. */
export type Certificate = Readonly<z.output<typeof certificateSchema>>;

/** A judge at work: what a certificate has to have been written for. */
export interface CertifiedUse {
  readonly settings: JsonObject;
  readonly promptVersion: number;
  /** The statement that is judged. */
  readonly statement: string;
}

/** The digest of a rubric: of its statements, whatever their order. */
export function rubricDigest(statements: readonly string[]): string {
  return sha256(canonicalJson([...new Set(statements)].map(sha256).sort()));
}

/**
 * Whether a certificate holds, or why it has expired: the model or its settings, the prompt or the
 * statement is another one than was audited.
 *
 * @example
 * ```ts
 * const settings = judgeSettings({ model });
 * certificateHolds(certificate, { settings, promptVersion: judgePromptVersion, statement });
 * ```
 */
export function certificateHolds(
  certificate: Certificate,
  { settings, promptVersion, statement }: CertifiedUse,
): { readonly holds: true } | { readonly holds: false; readonly why: string } {
  if (canonicalJson(certificate.settings) !== canonicalJson(settings)) {
    return { holds: false, why: 'the model or its settings differ from those audited' };
  }
  if (certificate.promptVersion !== promptVersion) {
    const versions = `${certificate.promptVersion}, and is ${promptVersion} now`;
    return { holds: false, why: `the prompt audited had version ${versions}` };
  }
  if (!certificate.criteria.includes(sha256(statement))) {
    return { holds: false, why: 'the statement is none of those audited' };
  }
  return { holds: true };
}

/**
 * SHA-256 by which judgements cite a certificate: that of its file.
 *
 * @example
 * ```ts
 * certificateDigest(parseCertificate(text, path)) === sha256(text);
 * ```
 */
export function certificateDigest(certificate: Certificate): string {
  return sha256(formatCertificate(certificate));
}

/**
 * The text of a certificate's file.
 *
 * @example
 * ```ts
 * await writeFileAtomically('judge.certificate.json', formatCertificate(certificate));
 * ```
 */
export function formatCertificate(certificate: Certificate): string {
  return `${canonicalJson(certificate)}\n`;
}

/**
 * Reads a certificate's file.
 *
 * @throws {@link ResidencyError} `certificate-invalid` (`invalid`) naming what is wrong, also where
 *   the criteria do not belong to the digest.
 * @example
 * ```ts
 * parseCertificate(await readFile(path, 'utf8'), path);
 * ```
 */
export function parseCertificate(text: string, path: string): Certificate {
  const refuse = (reason: string): never => {
    throw new ResidencyError({
      code: 'certificate-invalid',
      category: 'invalid',
      message: `${path} is no certificate of this program: ${reason}; make one with judge audit`,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const parsed = certificateSchema.safeParse(value);
  if (!parsed.success) return refuse(schemaFault(parsed.error, 'it'));
  if (sha256(canonicalJson([...parsed.data.criteria].sort())) !== parsed.data.rubric) {
    return refuse('its rubric was changed after it was written');
  }
  return parsed.data;
}

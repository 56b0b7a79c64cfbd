/** `residency judge audit`: how far judges agree with people. */
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Agreement,
  type Audit,
  auditLabels,
  certificateDigest,
  certify,
  formatCertificate,
  type LabelledCase,
  parseLabels,
  type RaterAudit,
  type Share,
} from '../judge/index.ts';
import { errorMeanings, writeFileAtomically } from '../lib/index.ts';
import type { CliContext } from './context.ts';
import { listenForInterrupt } from './interrupt.ts';
import { addJudgeFlags, type JudgeFlags, judgementCache, judgesOf } from './judge-flags.ts';
import { emphasisOf, print } from './output.ts';
import { readTextFile, type TextLimit } from './text-input.ts';
import { parsePath, usageError } from './usage-error.ts';

interface AuditFlags extends JudgeFlags {
  readonly out?: string;
  readonly json?: boolean;
}

/** A file of labels is read as a whole. */
const labelsLimit: TextLimit = { bytesMax: 256 * 1024 * 1024, remedy: 'audit it in parts' };

/** Votes of each judge on each case, where the command line does not say. */
const votesDefault = 3;

/** A certificate that was written. */
interface WrittenCertificate {
  readonly judge: string;
  readonly path: string;
  /** SHA-256, as judgements cite it. */
  readonly digest: string;
}

function shareText(share: Share | undefined): string {
  if (share === undefined) return '–';
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const { count, n, low, high } = share;
  return `${percent(share.share)} (${percent(low)} to ${percent(high)}), ${count} of ${n}`;
}

function figureText(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function groupLines(title: string, groups: Readonly<Record<string, Agreement>>): string {
  const rows = Object.entries(groups).map(
    ([name, { accuracy, kappa }]) =>
      `    ${title} ${name}: accuracy ${shareText(accuracy)}; kappa ${figureText(kappa)}\n`,
  );
  return rows.join('');
}

function raterText(rater: RaterAudit, context: CliContext): string {
  const { items, decided, abstained, failed, positionBias, lengthBias } = rater;
  const line = (label: string, text: string): string => `    ${label.padEnd(18)} ${text}\n`;
  const { alphaNominal, alphaOrdinal } = rater;
  const alphas = `${figureText(alphaNominal)} nominal, ${figureText(alphaOrdinal)} ordinal`;
  const kappas = `${figureText(rater.kappa)}, weighted ${figureText(rater.weightedKappa)}`;
  return [
    `\n  ${emphasisOf(context).strong(rater.rater)}  ${rater.kind}\n`,
    line('cases', `${items}: ${decided} decided, ${abstained} abstained, ${failed} failed`),
    line('accuracy', shareText(rater.accuracy)),
    line('sensitivity', shareText(rater.sensitivity)),
    line('specificity', shareText(rater.specificity)),
    line("Cohen's kappa", kappas),
    line("Krippendorff's α", alphas),
    line('self-consistency', shareText(rater.selfConsistency)),
    line('position bias', figureText(positionBias?.difference)),
    line('length bias', figureText(lengthBias?.difference)),
    groupLines('category', rater.byCategory),
    groupLines('severity', rater.bySeverity),
  ].join('');
}

async function writeCertificates(
  cases: readonly LabelledCase[],
  audited: {
    readonly audit: Audit;
    readonly labels: string;
    readonly folder: string;
    readonly votes: number;
    readonly flags: AuditFlags;
    readonly context: CliContext;
  },
): Promise<readonly WrittenCertificate[]> {
  const { audit, labels, folder, votes, flags, context } = audited;
  const written: WrittenCertificate[] = [];
  for (const judge of judgesOf(flags, context)) {
    const name = judge.model.id;
    const rater = audit.raters.find((each) => each.kind === 'judge' && each.rater === name);
    // A judge that never answered has no agreement to certify.
    if (rater === undefined || rater.decided === 0) continue;
    const certificate = certify(cases, { judge, rater, votes, labels, clock: context.clock });
    const digest = certificateDigest(certificate);
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-');
    const path = join(folder, `judge-${slug}-${digest.slice(0, 12)}.json`);
    await writeFileAtomically(path, formatCertificate(certificate));
    written.push({ judge: name, path, digest });
  }
  return written;
}

async function audit(path: string, flags: AuditFlags, context: CliContext): Promise<void> {
  const models = judgesOf(flags, context);
  const labels = await readTextFile(path, labelsLimit);
  const cases = parseLabels(labels, { path });
  const { votes = votesDefault } = flags;
  const interrupt = listenForInterrupt(context);
  try {
    const result = await auditLabels(cases, {
      models,
      votes,
      cache: judgementCache(context),
      clock: context.clock,
      signal: interrupt.signal,
    });
    if (result.raters.length === 0) {
      const what = `${path} has neither verdicts nor deterministic calls to audit`;
      throw usageError('judge-missing', `${what}: name a judge with --judge <provider>:<model>`);
    }
    const folder = flags.out ?? '.';
    const parts = { audit: result, labels, folder, votes, flags, context };
    const certificates = await writeCertificates(cases, parts);
    const written = certificates.map((each) => `\n  certificate  ${each.path}`).join('');
    print(context, flags, {
      json: { ...result, certificates },
      text: `${result.raters.map((rater) => raterText(rater, context)).join('')}${written}\n`,
    });
    if (models.length > certificates.length) {
      process.exitCode = errorMeanings.unavailable.exitCode;
    }
  } finally {
    interrupt.release();
  }
}

/** Adds the command. */
export function addJudgeAuditCommand(judge: Command, context: CliContext): void {
  const command = judge
    .command('audit')
    .summary('compare judges with what people said')
    .description(
      'Compares judges, their jury, recorded verdicts and the deterministic reader with the ' +
        'labels that people gave, and writes a certificate for each judge that was asked.',
    )
    .argument('<labels>', 'NDJSON of labelled cases');
  addJudgeFlags(command)
    .option('-o, --out <dir>', 'folder of the certificates; default: here', parsePath('--out'))
    .option('--json', 'print one JSON object')
    .addHelpText(
      'before',
      'Examples:\n  residency judge audit labels.ndjson\n' +
        '  residency judge audit labels.ndjson --judge openai:<model> --votes 5 --json\n',
    )
    .action((path: string, flags: AuditFlags) => audit(path, flags, context));
}

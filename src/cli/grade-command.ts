/** `residency grade`: grading a run again from its record. */
import type { Command } from 'commander';
import type { JudgedVote } from '../judge/index.ts';
import { errorMeanings, printableLine } from '../lib/index.ts';
import {
  type ChangedTrial,
  type GraderVersion,
  regrade,
  type RegradeOptions,
  type Regraded,
} from '../runner/index.ts';
import type { CliContext } from './context.ts';
import { listenForInterrupt } from './interrupt.ts';
import {
  addJudgeFlags,
  collectValues,
  type JudgeFlags,
  judgementCache,
  judgesOf,
  readCertificates,
} from './judge-flags.ts';
import { print } from './output.ts';
import { usageError } from './usage-error.ts';

interface GradeFlags extends JudgeFlags {
  readonly certificate?: readonly string[];
  readonly allowSelfJudging?: boolean;
  readonly graderVersion?: readonly string[];
  readonly json?: boolean;
}

/** What the votes of a run came to, and what they cost now. */
interface VoteCount {
  votes: number;
  met: number;
  notMet: number;
  abstained: number;
  failed: number;
  fromCache: number;
  inputTokens: number;
  outputTokens: number;
}

const countedAs = {
  met: 'met',
  'not-met': 'notMet',
  abstain: 'abstained',
  failed: 'failed',
} as const;

function addVote(count: VoteCount, { judgement, from, usage }: JudgedVote): void {
  count.votes += 1;
  count[countedAs[judgement.answer]] += 1;
  if (from === 'cache') count.fromCache += 1;
  count.inputTokens += usage.inputTokens ?? 0;
  count.outputTokens += usage.outputTokens ?? 0;
}

function parseGraders(flags: readonly string[]): readonly GraderVersion[] | 'recorded' {
  if (flags.includes('recorded')) {
    if (flags.length === 1) return 'recorded';
    throw usageError('flag-invalid', '--grader-version recorded stands by itself');
  }
  return flags.map((text) => {
    const [, name, version] = /^([a-z-]{1,60})=(\d{1,6})$/.exec(text) ?? [];
    if (name !== undefined && version !== undefined) return { name, version: Number(version) };
    const wanted = 'recorded, or <grader>=<version> such as note-facts=1';
    throw usageError('flag-invalid', `--grader-version takes ${wanted}, not "${text}"`);
  });
}

function changedText({ trial, changes }: ChangedTrial): string {
  const width = Math.max(...changes.map(({ checkpoint }) => checkpoint.length));
  const rows = changes.map(({ checkpoint, before, after, reason }) => {
    const moved = `${before} → ${after}`.padEnd('ungraded → ungraded'.length);
    return `    ${printableLine(checkpoint).padEnd(width)}  ${moved}  ${printableLine(reason)}\n`;
  });
  return `  changed  ${trial}\n${rows.join('')}`;
}

function votesText(judged: number, count: VoteCount): string {
  const { votes, met, notMet, abstained, failed, fromCache, inputTokens, outputTokens } = count;
  return (
    `judged: ${judged}, votes: ${votes} (${met} met, ${notMet} not met, ${abstained} abstained, ` +
    `${failed} failed), ${fromCache} from the cache, tokens: ${inputTokens} in, ` +
    `${outputTokens} out\n`
  );
}

function report(
  result: Regraded,
  count: VoteCount | undefined,
  ended: {
    readonly flags: GradeFlags;
    readonly context: CliContext;
  },
): void {
  const { trials, unscored, changed, ungraded, judged } = result;
  const list = changed.map(changedText).join('');
  const open = ungraded === 0 ? '' : `ungraded verdicts: ${ungraded}\n`;
  print(ended.context, ended.flags, {
    json: {
      trials,
      changed: changed.length,
      changedTrials: changed,
      unscored,
      ungraded,
      judged,
      ...(count === undefined ? {} : { votes: count }),
    },
    text:
      `graded again: ${trials}, changed: ${changed.length}, unscored: ${unscored}\n` +
      `${count === undefined ? '' : votesText(judged, count)}${open}${list}`,
  });
}

async function optionsOf(flags: GradeFlags, context: CliContext): Promise<RegradeOptions> {
  const graders = parseGraders(flags.graderVersion ?? []);
  const models = judgesOf(flags, context);
  const { votes, certificate = [], allowSelfJudging } = flags;
  if (models.length === 0) {
    const needless = votes !== undefined || certificate.length > 0 || allowSelfJudging === true;
    if (!needless) return { graders };
    const what = '--votes, --certificate and --allow-self-judging are about judges';
    throw usageError('judge-missing', `${what}: name one with --judge <provider>:<model>`);
  }
  return {
    graders,
    judge: {
      models,
      cache: judgementCache(context),
      clock: context.clock,
      certificates: await readCertificates(certificate),
      allowSelf: allowSelfJudging === true ? 'allowed' : 'never',
      ...(votes === undefined ? {} : { votes }),
    },
  };
}

async function grade(folder: string, flags: GradeFlags, context: CliContext): Promise<void> {
  const options = await optionsOf(flags, context);
  if (options.judge === undefined) {
    report(await regrade(folder, options), undefined, { flags, context });
    return;
  }
  const count: VoteCount = {
    votes: 0,
    met: 0,
    notMet: 0,
    abstained: 0,
    failed: 0,
    fromCache: 0,
    inputTokens: 0,
    outputTokens: 0,
  };
  const interrupt = listenForInterrupt(context);
  try {
    const onVote = (vote: JudgedVote): void => addVote(count, vote);
    const judge = { ...options.judge, onVote, signal: interrupt.signal };
    report(await regrade(folder, { ...options, judge }), count, { flags, context });
    // Judges of which none could be heard: the infrastructure's failure, as with agents.
    if (count.votes > 0 && count.failed === count.votes) {
      process.exitCode = errorMeanings.unavailable.exitCode;
    }
  } finally {
    interrupt.release();
  }
}

/** Adds the command. */
export function addGradeCommand(program: Command, context: CliContext): void {
  const command = program
    .command('grade')
    .summary('grade a run again, from its record alone')
    .description(
      'Grades every trial of a run again, from its record alone, and files what differs. With ' +
        '--judge, models are asked about the criteria of rubrics first.',
    )
    .argument('<run>', 'the folder of a run');
  addJudgeFlags(command)
    .option('--certificate <file>', 'an audit that judgements cite where it holds', collectValues)
    .option('--allow-self-judging', 'let a model judge what it did itself')
    .option(
      '--grader-version <version>',
      '<grader>=<n>, or recorded: refuse to grade by another version',
      collectValues,
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'before',
      'Examples:\n  residency grade runs/mine\n' +
        '  residency grade runs/mine --grader-version recorded\n' +
        '  residency grade runs/mine --judge openai:<model> --judge anthropic:<model> --votes 3\n',
    )
    .action((folder: string, flags: GradeFlags) => grade(folder, flags, context));
}

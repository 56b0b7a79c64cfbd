/** The command agent: any program, in any language, that acts over HTTP. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResidencyError } from '../lib/index.ts';
import type { Agent, AgentEnd, AgentTrial, TrialEndpoints } from './agent.ts';
import { throwIfCancelled } from './cancellation.ts';
import { type CommandResult, type OutputTail, runCommand } from './command-process.ts';

/** Bytes of each output that are kept in the transcript. */
const OUTPUT_TAIL_BYTES = 8_192;

/** Bytes of the instruction that go into a variable; Linux allows 128 KiB for one. */
const INSTRUCTION_VARIABLE_BYTES_MAX = 100_000;

/** The longest delay that a timer of Node takes, about 24 days. */
const TIMER_MAX_MS = 2_147_483_647;

/** The variables of the operator that every command gets; others must be named. */
const plainVariables = ['PATH', 'HOME', 'LANG'] as const;

/** What a command agent is made of. */
export interface CommandAgentOptions {
  /** Run with `sh -c` in the trial's workspace, once for each trial. */
  readonly shellLine: string;
  /** Where variables are looked up. The process environment is read by the caller alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Further variables that the command gets, such as the key of its own model. Their values are
   * taken out of what the transcript keeps of the output.
   *
   * @defaultValue `[]`
   */
  readonly passVariables?: readonly string[];
}

function pickVariables(
  { environment }: CommandAgentOptions,
  names: readonly string[],
): Record<string, string> {
  const entries = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function trialVariables(
  trial: AgentTrial,
  endpoints: TrialEndpoints,
  instructionFile: string,
): Record<string, string> {
  const fits = Buffer.byteLength(trial.instruction) <= INSTRUCTION_VARIABLE_BYTES_MAX;
  return {
    RESIDENCY_FHIR_URL: endpoints.fhir,
    RESIDENCY_TOOLS_URL: endpoints.tools,
    RESIDENCY_FINISH_URL: endpoints.finish,
    RESIDENCY_TOKEN: endpoints.token,
    RESIDENCY_WORKSPACE: endpoints.workspace,
    RESIDENCY_INSTRUCTION_FILE: instructionFile,
    RESIDENCY_NOW: trial.now,
    ...(fits ? { RESIDENCY_INSTRUCTION: trial.instruction } : {}),
    ...(trial.patient === undefined ? {} : { RESIDENCY_PATIENT: trial.patient }),
  };
}

/** What must not stand in a transcript, by the word that takes its place. */
type Secrets = Readonly<Record<string, string>>;

function redact(tail: OutputTail, secrets: Secrets): string {
  const values = Object.entries(secrets).filter(([, value]) => value !== '');
  let text = tail.text;
  for (const [name, value] of values) text = text.replaceAll(value, `[${name}]`);
  // A cut may have left the end of a secret at the start, which no longer looks like one.
  const longest = Math.max(0, ...values.map(([, value]) => value.length));
  return tail.isCut ? text.slice(longest) : text;
}

function noteOutput(trial: AgentTrial, result: CommandResult, secrets: Secrets): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    const tail = result[stream];
    if (tail.totalBytes === 0) continue;
    const extent = tail.isCut ? `end of ${tail.totalBytes} bytes` : `${tail.totalBytes} bytes`;
    const text = `${stream} (${extent}):\n${redact(tail, secrets)}`;
    trial.transcript.append({ kind: 'note', text });
  }
}

function describeExit({ exitCode, exitSignal }: CommandResult): string {
  if (exitCode === 127) return 'exit code 127: the program was not found';
  if (exitCode === 126) return 'exit code 126: the program could not be executed';
  return exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
}

function noteExit({ transcript }: AgentTrial, result: CommandResult): void {
  transcript.append({ kind: 'note', text: `the command ended: ${describeExit(result)}` });
}

/** What a command's end is judged by. */
interface CommandEnd {
  readonly result: CommandResult;
  readonly shellLine: string;
  /**
   * Whether it had been answered before: one that breaks off at work has failed by itself, while
   * one that never came so far may have been started wrongly.
   */
  readonly hasActed: boolean;
}

function endOf(trial: AgentTrial, { result, shellLine, hasActed }: CommandEnd): AgentEnd {
  const ended = trial.tools.ended();
  if (ended !== undefined) return { reason: 'finish', answer: ended.answer };
  throwIfCancelled(trial.signal);
  if (result.endedBy === 'time') {
    trial.transcript.append({ kind: 'limit', limit: 'seconds', max: trial.limits.seconds });
    return { reason: 'limit' };
  }
  if (result.exitCode === 0 || hasActed) return { reason: 'stop' };
  throw new ResidencyError({
    code: 'command-failed',
    category: 'unavailable',
    message: `the command "${shellLine}" failed without calling finish: ${describeExit(result)}`,
    ...(result.exitCode === undefined ? {} : { context: { exitCode: result.exitCode } }),
  });
}

async function runTrial(options: CommandAgentOptions, trial: AgentTrial): Promise<AgentEnd> {
  const { shellLine, passVariables = [] } = options;
  throwIfCancelled(trial.signal);
  const endpoints = await trial.serve();
  // Not in the workspace: what lies there counts as delivered by the agent.
  const folder = await mkdtemp(join(tmpdir(), 'residency-instruction-'));
  try {
    const instructionFile = join(folder, 'instruction.md');
    await writeFile(instructionFile, trial.instruction, { mode: 0o600 });
    const passed = pickVariables(options, passVariables);
    const result = await runCommand({
      shellLine,
      folder: endpoints.workspace,
      environment: {
        ...pickVariables(options, plainVariables),
        ...passed,
        ...trialVariables(trial, endpoints, instructionFile),
      },
      timeoutMs: Math.min(trial.limits.seconds * 1000, TIMER_MAX_MS),
      signal: trial.signal,
      tailBytes: OUTPUT_TAIL_BYTES,
    });
    noteOutput(trial, result, { ...passed, RESIDENCY_TOKEN: endpoints.token });
    const hasActed = endpoints.hasAnswered();
    if (hasActed && result.endedBy === 'itself' && result.exitCode !== 0) noteExit(trial, result);
    return endOf(trial, { result, shellLine, hasActed });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * An agent that is a program. It gets a clean environment (`PATH`, `HOME`, `LANG` and what is
 * named) and these variables: `RESIDENCY_FHIR_URL`, `RESIDENCY_TOOLS_URL`,
 * `RESIDENCY_FINISH_URL`, `RESIDENCY_TOKEN`, `RESIDENCY_WORKSPACE`, `RESIDENCY_INSTRUCTION`
 * (left out above 100,000 bytes), `RESIDENCY_INSTRUCTION_FILE`, `RESIDENCY_NOW` and, where the
 * task names a patient, `RESIDENCY_PATIENT`. At the limit of seconds its whole process group is
 * ended. The limits of steps and tokens do not apply: nobody outside can count them.
 *
 * A command that fails after a request of its was answered has ended its work and is graded.
 *
 * @throws {@link ResidencyError} (from `run`) `command-failed` when it fails, or cannot be found,
 *   before that; `trial-cancelled`
 * @example
 * ```ts
 * const agent = commandAgent({ shellLine: 'python3 agent.py', environment });
 * ```
 */
export function commandAgent(options: CommandAgentOptions): Agent {
  return Object.freeze<Agent>({
    id: `command ${options.shellLine}`,
    run: (trial) => runTrial(options, trial),
  });
}

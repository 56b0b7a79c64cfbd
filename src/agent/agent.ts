/** What an agent is: whoever acts in a trial. */
import type { Clock } from '../lib/index.ts';
import type { TranscriptWriter, TrialLimits } from '../record/index.ts';
import type { ToolSession } from '../tool/index.ts';

/** Limits on one trial, as the run record keeps them: steps, tokens, seconds. */
export type AgentLimits = TrialLimits;

/** Where an outside agent reaches its trial over HTTP. Valid for this trial only. */
export interface TrialEndpoints {
  /** Base URL of the FHIR API. */
  readonly fhir: string;
  /** Base URL of the toolset: `GET` lists the tools, `POST <name>` calls one. */
  readonly tools: string;
  /** `POST` ends the trial, with the answer in the body. */
  readonly finish: string;
  /** Bearer token for all of them. */
  readonly token: string;
  /** The trial's folder on disk, absolute. */
  readonly workspace: string;
  /** Whether a request was answered yet: from then on the agent is at work. */
  readonly hasAnswered: () => boolean;
}

/** One trial, as an agent sees it. The truth is not in it. */
export interface AgentTrial {
  /** What is to be done, in the task's words. */
  readonly instruction: string;
  /** The trial's present, a FHIR instant in UTC. */
  readonly now: string;
  /** `Patient/<id>`, where the task names one. */
  readonly patient?: string;
  /** Records every call and result in the transcript by itself. */
  readonly tools: ToolSession;
  readonly transcript: TranscriptWriter;
  readonly limits: AgentLimits;
  /** The machine's clock, for the limit of seconds. */
  readonly clock: Clock;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Opens the trial's HTTP address; only agents outside the process ask for it. */
  readonly serve: () => Promise<TrialEndpoints>;
}

/**
 * How an agent's work ended: it said so with `finish`, it stopped without, or it reached a limit.
 * The answer is what the agent said last for its user, where it said something.
 */
export interface AgentEnd {
  readonly reason: 'finish' | 'stop' | 'limit';
  readonly answer?: string;
}

/** Whoever acts in a trial: a model, a script, an outside program. Reusable, and without memory. */
export interface Agent {
  /** As reports show it: `reference`, `do-nothing`, `model openai:gpt-x`, `command ./agent.sh`. */
  readonly id: string;
  /**
   * Works on one trial until its end. Trials may run at the same time.
   *
   * @throws {@link ResidencyError} when the infrastructure failed (a model that cannot be reached,
   *   a program that is missing, a cancelled run): the trial stays unscored
   */
  readonly run: (trial: AgentTrial) => Promise<AgentEnd>;
}

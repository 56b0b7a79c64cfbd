/** The name of a trial, which is also its folder's. */
import { sha256 } from '../lib/index.ts';

/** Which attempt of which agent at which task. */
export interface TrialKey {
  readonly task: string;
  readonly agent: string;
  readonly index: number;
}

/** A short name that is safe in a path, and different for different agents. */
function slugOf(agent: string): string {
  const plain = agent.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, '-');
  const slug = plain.replaceAll(/^[-.]+|[-.]+$/g, '').slice(0, 60);
  return slug === agent ? slug : `${slug}-${sha256(agent).slice(0, 8)}`;
}

/**
 * The trial's name: `nephrology.creatinine-rise~reference~1`.
 *
 * @example
 * ```ts
 * formatTrialId({ task: 'nephrology/creatinine-rise', agent: 'reference', index: 1 });
 * ```
 */
export function formatTrialId(key: TrialKey): string {
  return `${key.task.replaceAll('/', '.')}~${slugOf(key.agent)}~${key.index}`;
}

/** The agents that there are, for help texts and suggestions. */

/** A kind of agent. */
export interface KnownAgent {
  readonly name: string;
  /** One line, without a full stop. */
  readonly description: string;
}

/** All kinds, in the order of help texts. */
export const knownAgents: readonly KnownAgent[] = Object.freeze([
  { name: 'reference', description: "plays each task's reference solution" },
  { name: 'do-nothing', description: 'ends every trial at once; the floor of every comparison' },
  { name: 'model', description: 'a language model with the toolset, <provider>:<model>' },
  { name: 'command', description: 'any program that acts over HTTP, a shell line' },
]);

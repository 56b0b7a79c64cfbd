/** The door of `agent`: who acts in a trial. */
export type { Agent, AgentEnd, AgentLimits, AgentTrial, TrialEndpoints } from './agent.ts';
export { type CommandAgentOptions, commandAgent } from './command.ts';
export { doNothingAgent } from './do-nothing.ts';
export { type KnownAgent, knownAgents } from './known-agents.ts';
export { type ModelAgentOptions, modelAgent } from './model-agent.ts';
export { type ScriptedAgentOptions, type ScriptedCall, scriptedAgent } from './scripted.ts';
export { systemPromptVersion } from './system-prompt.ts';

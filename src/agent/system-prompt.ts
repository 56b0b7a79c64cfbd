/**
 * The system prompt of the model agent. Short and neutral on purpose: a prompt that teaches
 * medicine, or a task, would measure the prompt.
 */

/** Raised with every change of a word: another prompt is another measurement. */
export const systemPromptVersion = 1;

/** What the prompt has to know of a trial. */
interface PromptFacts {
  /** The trial's present, a FHIR instant in UTC. */
  readonly now: string;
  /** Whether the toolset has a tool with which the agent says that it is done. */
  readonly hasFinish: boolean;
}

/** The prompt of one trial. */
export function systemPrompt({ now, hasFinish }: PromptFacts): string {
  const end = hasFinish
    ? 'When you are done, call `finish` with your answer to the request.'
    : 'When you are done, answer the request in plain text.';
  return [
    'You work in the electronic health record of a hospital, through the tools you are given.',
    'Carry out the request yourself, completely, by calling tools. Nobody can answer questions',
    'while you work. What you order, write or send takes effect at once.',
    `It is ${now} (UTC). ${end}`,
  ].join(' ');
}

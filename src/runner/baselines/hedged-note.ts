/** A note that names every option and commits to none. */
import type { Task } from '../../task/index.ts';

/** Phrases of a note-facts checkpoint, one of each group, joined as a writer might join them. */
function topicsOf(task: Task): readonly string[] {
  const topics: string[] = [];
  for (const { params } of task.checkpoints) {
    const facts: unknown = params.facts;
    if (!Array.isArray(facts)) continue;
    // The params are JSON of whatever grader; what is not as expected is left out below.
    for (const fact of facts as readonly { readonly anyOf?: unknown }[]) {
      // `Array.isArray` gives `any[]`; nothing is known of the items.
      const alternatives = Array.isArray(fact.anyOf) ? (fact.anyOf as readonly unknown[]) : [];
      for (const alternative of alternatives) {
        if (!Array.isArray(alternative)) continue;
        // As above.
        const phrases = (alternative as readonly unknown[]).map((group) =>
          Array.isArray(group) ? String(group[0]) : '',
        );
        topics.push(
          phrases.join(' ').replaceAll('*', '').replaceAll('!', 'not ').replaceAll('~', ''),
        );
      }
    }
  }
  return topics;
}

/** All that a task's notes should say, each said and unsaid in the same breath. */
export function hedgedNote(task: Task): string {
  const hedges = topicsOf(task).map(
    (topic) => `- It may be that ${topic}, or it may not be that ${topic}; consider either.`,
  );
  return `# Assessment and plan\n\n${hedges.join('\n')}\n`;
}

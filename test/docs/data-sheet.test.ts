/** The data sheet of the suite agrees with the suite. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { suite } from '../../suites/physician/suite.ts';

const page = readFileSync(new URL('../../docs/suites/physician.md', import.meta.url), 'utf8');

function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  const lines = body.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/suites/physician.md', () => {
  test('names the version', () => {
    expect(page).toContain(`Suite \`${suite.id}\`, version ${suite.version}.`);
  });

  test('has every task as it is', () => {
    const rows = suite.tasks.map((task) => {
      const chart = task.chart();
      const documents = chart.filter(({ resourceType }) => resourceType === 'DocumentReference');
      return [
        `\`${task.id}\``,
        task.workflow.replaceAll('-', ' '),
        task.difficulty,
        String(task.checkpoints.length),
        `${chart.length}, ${documents.length}`,
        `${task.reference.length} calls`,
        String(task.nearMisses.length),
      ];
    });
    expect(rowsUnder('Tasks')).toEqual(rows);
  });

  test('counts the checkpoints of each capability', () => {
    const checkpoints = suite.tasks.flatMap((task) => task.checkpoints);
    const count = (capability: string) =>
      checkpoints.filter((checkpoint) => checkpoint.capability === capability).length;
    const parts = [
      `${count('retrieval')} are retrieval`,
      `${count('reasoning')} reasoning`,
      `${count('action')} action`,
      `${count('documentation')}\ndocumentation`,
    ];
    expect(page).toContain(`Of the ${checkpoints.length} checkpoints, ${parts.join(', ')}.`);
  });

  test('says that nobody has signed the tasks, as long as nobody has', () => {
    const signed = suite.tasks.some(({ reviews }) => reviews.length > 0);
    expect(page.includes('No practising physician has signed these tasks.')).toBe(!signed);
  });

  test('has the year of every source, by specialty, and no other', () => {
    const cited = suite.tasks.flatMap((task) =>
      task.checkpoints.map(({ source }) => `${task.specialty} ${source.year}`),
    );
    const listed = rowsUnder('What they rest on').map(([, year, where]) => `${where} ${year}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(cited)].sort());
  });

  test('has a row for every source, and no other', () => {
    const titles = suite.tasks.flatMap((task) =>
      task.checkpoints.map(({ source }) => `${source.organisation} ${source.title}`),
    );
    expect(rowsUnder('What they rest on')).toHaveLength(new Set(titles).size);
  });
});

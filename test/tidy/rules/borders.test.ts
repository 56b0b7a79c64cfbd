import { describe, expect, test } from 'vitest';
import { agentSide, areas } from '../areas.ts';
import { breaches } from '../breaches.ts';
import {
  agentNeverSeesTruth,
  areaFolders,
  areaImports,
  declaredPackages,
  importPastDoor,
  noCycles,
} from './borders.ts';

describe('the table of areas', () => {
  test('only names areas that are in it', () => {
    const named = Object.values(areas).flatMap((rule) => [
      ...rule.imports,
      ...(rule.typesOf ?? []),
    ]);
    expect(named.filter((area) => areas[area] === undefined)).toEqual([]);
  });

  test('only points down, so that it cannot contain a cycle', () => {
    const order = Object.keys(areas);
    const upward = Object.entries(areas).flatMap(([area, rule]) =>
      [...rule.imports, ...(rule.typesOf ?? [])]
        .filter((target) => order.indexOf(target) >= order.indexOf(area))
        .map((target) => `${area} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('gives the agent side no way to the truth', () => {
    const open: string[] = [...agentSide];
    const reached = new Set<string>();
    for (let area = open.pop(); area !== undefined; area = open.pop()) {
      if (reached.has(area)) continue;
      reached.add(area);
      open.push(...(areas[area]?.imports ?? []));
    }
    expect([...reached].sort()).toEqual([
      'agent',
      'ehr',
      'fhir',
      'knowledge',
      'lib',
      'model',
      'record',
      'server',
      'tool',
    ]);
  });
});

describe('area-folders', () => {
  test('catches a folder that is not in the table', () => {
    expect(breaches(areaFolders, { 'src/magic/index.ts': '', 'src/lib/index.ts': '' })).toEqual([
      'src/magic/index.ts:1',
    ]);
  });

  test('catches an area without a door, but needs none of cli', () => {
    expect(breaches(areaFolders, { 'src/fhir/date.ts': '', 'src/cli/main.ts': '' })).toEqual([
      'src/fhir/index.ts:1',
    ]);
  });
});

describe('area-imports', () => {
  const door = { 'src/lib/index.ts': '', 'src/ehr/index.ts': '', 'src/fhir/index.ts': '' };

  test('catches an arrow that points up, whatever form the import has', () => {
    const text = [
      "import { a } from '../ehr/index.ts';",
      "import type { B } from '../ehr/index.ts';",
      "export { c } from '../ehr/index.ts';",
      "const d = await import('../ehr/index.ts');",
      "type E = import('../ehr/index.ts').E;",
    ].join('\n');
    expect(breaches(areaImports, { ...door, 'src/fhir/date.ts': text })).toEqual([
      'src/fhir/date.ts:1',
      'src/fhir/date.ts:2',
      'src/fhir/date.ts:3',
      'src/fhir/date.ts:4',
      'src/fhir/date.ts:5',
    ]);
  });

  test('allows what the table allows, and tests what their area may', () => {
    const text = "import { a } from '../lib/index.ts';";
    expect(
      breaches(areaImports, { ...door, 'src/ehr/fork.ts': text, 'src/ehr/fork.test.ts': text }),
    ).toEqual([]);
    const up = "import { a } from '../ehr/index.ts';";
    expect(breaches(areaImports, { ...door, 'src/fhir/date.test.ts': up })).toEqual([
      'src/fhir/date.test.ts:1',
    ]);
  });

  test('lets viewer have types of fhir, but no values', () => {
    const text = [
      "import type { Resource } from '../fhir/index.ts';",
      "import { type Reference, referenceTo } from '../fhir/index.ts';",
    ].join('\n');
    expect(breaches(areaImports, { ...door, 'src/viewer/page.ts': text })).toEqual([
      'src/viewer/page.ts:2',
    ]);
  });

  test('lets a suite open task, grader, chart and its own files only', () => {
    const folder = 'suites/physician/cardiology/one';
    const text = [
      "import { defineTask } from '../../../../src/task/index.ts';",
      "import { retrieval } from '../../../../src/grader/index.ts';",
      "import { startChart } from '../../../../src/chart/index.ts';",
      "import { chart } from '../two/chart.ts';",
      "import { assert } from '../../../../src/lib/index.ts';",
      "import { other } from '../../../other/index.ts';",
    ].join('\n');
    expect(breaches(areaImports, { [`${folder}/task.ts`]: text })).toEqual([
      `${folder}/task.ts:5`,
      `${folder}/task.ts:6`,
    ]);
  });

  test('lets only cli open a suite', () => {
    const text = "import { suite } from '../../suites/physician/suite.ts';";
    expect(breaches(areaImports, { 'src/cli/suites.ts': text, 'src/runner/run.ts': text })).toEqual(
      ['src/runner/run.ts:1'],
    );
  });

  test('lets test open any door, and nobody in src open test', () => {
    expect(
      breaches(areaImports, {
        'test/e2e/cli.test.ts': "import { a } from '../../src/agent/index.ts';",
        'src/agent/loop.ts': "import { a } from '../../test/e2e/start.ts';",
      }),
    ).toEqual(['src/agent/loop.ts:1']);
  });
});

describe('import-past-door', () => {
  test('catches an import of a private file from another area, a suite or a test', () => {
    expect(
      breaches(importPastDoor, {
        'src/ehr/fork.ts': "import { a } from '../lib/hash.ts';",
        'src/ehr/image.ts': "import { a } from '../lib/index.ts';",
        'src/ehr/fork.test.ts': "import { a } from './fork.ts';",
        'suites/physician/a/b/chart.ts': "import { a } from '../../../../src/chart/story.ts';",
        'test/e2e/a.test.ts': "import { a } from '../../src/cli/main.ts';",
        'test/e2e/b.test.ts': "import { a } from '../../src/index.ts';",
        'test/suite/c.test.ts': "import { suite } from '../../suites/physician/suite.ts';",
        'test/suite/d.test.ts': "import { task } from '../../suites/physician/a/b/task.ts';",
      }),
    ).toEqual([
      'src/ehr/fork.ts:1',
      'suites/physician/a/b/chart.ts:1',
      'test/e2e/a.test.ts:1',
      'test/suite/d.test.ts:1',
    ]);
  });
});

describe('agent-never-sees-truth', () => {
  test('catches a way to the truth that leads through another area', () => {
    expect(
      breaches(agentNeverSeesTruth, {
        'src/agent/loop.ts': "import { a } from '../record/index.ts';",
        'src/record/index.ts': "export { a } from './case-file.ts';",
        'src/record/case-file.ts': "import type { A } from '../grader/index.ts';",
        'src/grader/index.ts': 'export {};',
      }),
    ).toEqual(['src/agent/loop.ts:1']);
  });
});

describe('no-cycles', () => {
  test('catches a cycle of types through three files, once', () => {
    expect(
      breaches(noCycles, {
        'src/lib/a.ts': "import type { B } from './b.ts';",
        'src/lib/b.ts': "import type { C } from './c.ts';",
        'src/lib/c.ts': "import type { A } from './a.ts';",
        'src/lib/d.ts': "import type { A } from './a.ts';",
      }),
    ).toEqual(['src/lib/a.ts:1']);
  });

  test('catches a file that imports its own door', () => {
    expect(
      breaches(noCycles, {
        'src/lib/index.ts': "export { hash } from './hash.ts';",
        'src/lib/hash.ts': "import { assert } from './index.ts';",
      }),
    ).toEqual(['src/lib/index.ts:1']);
  });
});

describe('declared-packages', () => {
  const manifest = '{"dependencies":{"zod":"4.6.7","@hono/node-server":"2.1.8"}}';

  test('catches what users would not have, and Node modules without node:', () => {
    const text = [
      "import { z } from 'zod';",
      "import { serve } from '@hono/node-server/conninfo';",
      "import fc from 'fast-check';",
      "import { join } from 'path';",
      "import { readFileSync } from 'node:fs';",
    ].join('\n');
    const files = { 'package.json': manifest, 'src/ehr/a.ts': text, 'src/ehr/a.test.ts': text };
    expect(breaches(declaredPackages, files)).toEqual([
      'src/ehr/a.ts:3',
      'src/ehr/a.ts:4',
      'src/ehr/a.test.ts:4',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { noBareErrors, noConsole, noEval, worldIsPassedIn } from './banned.ts';

describe('world-is-passed-in', () => {
  test('catches every way to the clock, to chance and to the environment', () => {
    const text = [
      'const a = Date.now();',
      'const b = new Date();',
      'const c = Date();',
      'const d = Math.random();',
      'const e = crypto.randomUUID();',
      "import { randomUUID } from 'node:crypto';",
      'const g = process.env.HOME;',
      'const { env } = process;',
      "import { env as world } from 'node:process';",
      'const j = globalThis.Date.now;',
      "const k = Math['random'];",
      'const l = performance.now();',
    ].join('\n');
    const lines = breaches(worldIsPassedIn, { 'src/ehr/a.ts': text }).map((place) =>
      Number(place.split(':')[1]),
    );
    expect(lines.sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('leaves lib and cli, dates that are given, and the environment of tests', () => {
    expect(
      breaches(worldIsPassedIn, {
        'src/lib/clock.ts': 'export const now = () => Date.now();',
        'src/cli/main.ts': 'const home = process.env.HOME;',
        'src/ehr/fork.ts': "const given = new Date('2025-01-01');",
        'src/ehr/fork.test.ts': 'const path = process.env.PATH;',
        'suites/physician/a/b/chart.ts': 'const today = new Date();',
      }),
    ).toEqual(['suites/physician/a/b/chart.ts:1']);
  });
});

test('no-bare-errors catches errors with and without new, outside lib and tests', () => {
  expect(
    breaches(noBareErrors, {
      'src/ehr/a.ts': "throw new Error('a');",
      'src/ehr/b.ts': "throw Error('b');",
      'src/ehr/c.ts': "throw new TypeError('c');",
      'src/ehr/d.ts': "throw new ResidencyError({ code: 'd' });",
      'src/ehr/a.test.ts': "throw new Error('boom');",
      'src/lib/assert.ts': "throw new Error('assert');",
    }),
  ).toEqual(['src/ehr/a.ts:1', 'src/ehr/b.ts:1', 'src/ehr/c.ts:1']);
});

test('no-console catches the console and the standard streams outside cli', () => {
  expect(
    breaches(noConsole, {
      'src/ehr/a.ts': "console.error('a');",
      'src/ehr/b.ts': "process.stdout.write('b');",
      'src/cli/print.ts': "console.log('c');",
    }),
  ).toEqual(['src/ehr/a.ts:1', 'src/ehr/b.ts:1']);
});

test('no-eval catches text that is run as code', () => {
  expect(
    breaches(noEval, {
      'src/ehr/a.ts': "eval('1');",
      'src/ehr/b.ts': "new Function('return 1');",
      'test/e2e/c.ts': "import { runInThisContext } from 'node:vm';",
    }),
  ).toEqual(['src/ehr/a.ts:1', 'src/ehr/b.ts:1', 'test/e2e/c.ts:1']);
});

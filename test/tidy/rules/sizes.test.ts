import { describe, expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import {
  fileSize,
  fileSizeDistribution,
  functionSize,
  functionSizeDistribution,
  lineWidth,
  positionalParameters,
} from './sizes.ts';

/** A file of so many lines. */
function fileOf(lines: number, first = '/** A file. */'): string {
  const rest = Array.from({ length: lines - 1 }, (_, index) => `// ${index}\n`);
  return `${first}\n${rest.join('')}`;
}

/** A function of so many lines, head and foot included. */
function functionOf(lines: number): string {
  return ['export function long() {', ...new Array(lines - 2).fill('  call();'), '}', ''].join(
    '\n',
  );
}

describe('file-size', () => {
  test('catches a file of 501 lines that does not say why', () => {
    expect(breaches(fileSize, { 'src/a.ts': fileOf(500), 'src/b.ts': fileOf(501) })).toEqual([
      'src/b.ts:1',
    ]);
  });

  test('accepts a reason in the first comment of a file, but not of a test', () => {
    const reason = '/**\n * Notes of 2024. Long because\n * clinicians write at length.\n */';
    expect(
      breaches(fileSize, { 'src/a.ts': fileOf(600, reason), 'src/a.test.ts': fileOf(600, reason) }),
    ).toEqual(['src/a.test.ts:1']);
  });
});

test('file-size-distribution catches a high median and a high ninth decile', () => {
  const sizes = (lines: readonly number[]) =>
    Object.fromEntries(lines.map((count, index) => [`src/lib/f${index}.ts`, fileOf(count)]));
  expect(breaches(fileSizeDistribution, sizes([90, 100, 300]))).toEqual([]);
  expect(breaches(fileSizeDistribution, sizes([90, 101, 300]))).toEqual(['src:1']);
  expect(breaches(fileSizeDistribution, sizes([90, 100, 301]))).toEqual(['src:1']);
});

describe('function-size', () => {
  test('catches a function of 71 lines anywhere in the tree', () => {
    expect(
      breaches(functionSize, {
        'src/lib/a.ts': functionOf(70),
        'src/lib/b.ts': functionOf(71),
        'src/viewer/c.tsx': functionOf(71),
        'suites/physician/a/b/chart.ts': functionOf(71),
      }),
    ).toEqual(['src/lib/b.ts:1', 'src/viewer/c.tsx:1', 'suites/physician/a/b/chart.ts:1']);
  });

  test('takes describe for a heading, and test for a function', () => {
    const body = new Array(80).fill('  call();').join('\n');
    expect(
      breaches(functionSize, {
        'src/lib/a.test.ts': `describe('a', () => {\n${body}\n});`,
        'src/lib/b.test.ts': `test('b', () => {\n${body}\n});`,
      }),
    ).toEqual(['src/lib/b.test.ts:1']);
  });
});

test('function-size-distribution catches a ninth decile above 40 lines', () => {
  const files = { 'src/lib/a.ts': functionOf(5), 'src/lib/b.ts': functionOf(41) };
  expect(breaches(functionSizeDistribution, files)).toEqual(['src:1']);
  expect(breaches(functionSizeDistribution, { 'src/lib/b.ts': functionOf(40) })).toEqual([]);
});

describe('line-width', () => {
  const wide = `const text = '${'x'.repeat(100)}';`;

  test('catches a line of 101 columns', () => {
    const lines = `// ${'x'.repeat(97)}\n// ${'x'.repeat(98)}\n`;
    expect(breaches(lineWidth, { 'src/lib/a.ts': lines })).toEqual(['src/lib/a.ts:2']);
  });

  test('lets strings run on in chart files only', () => {
    expect(
      breaches(lineWidth, {
        'suites/physician/a/b/chart-notes.ts': wide,
        'suites/physician/a/b/reference.ts': wide,
        'suites/physician/a/c/chart.ts': `// ${wide}`,
      }),
    ).toEqual(['suites/physician/a/b/reference.ts:1', 'suites/physician/a/c/chart.ts:1']);
  });

  test('does not count the path of an import, which cannot be broken', () => {
    const from = `from './${'x'.repeat(90)}.ts';`;
    expect(
      breaches(lineWidth, {
        'src/lib/a.ts': `import { task as one } ${from}`,
        'src/lib/b.ts': `const text = "it comes ${from} is prose";`,
      }),
    ).toEqual(['src/lib/b.ts:1']);
  });

  test('does not count the part of a URL', () => {
    const url = `https://example.org/${'x'.repeat(90)}`;
    expect(breaches(lineWidth, { 'src/lib/a.ts': `/** See ${url} for the rest. */` })).toEqual([]);
  });
});

test('positional-parameters catches a fourth', () => {
  expect(
    breaches(positionalParameters, {
      'src/lib/a.ts': 'export const a = (x: X, y: Y, z: Z, w: W) => 1;',
      'src/lib/b.ts': 'export function b(x: X, y: Y, { z }: Z) {}',
    }),
  ).toEqual(['src/lib/a.ts:1']);
});

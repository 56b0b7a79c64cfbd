import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { treeFrom } from '../tree.ts';
import { escapesHaveReasons, typeEscapes } from './type-escapes.ts';

test('type-escapes counts any, ! and casts against the lines of src', () => {
  const text = [
    'const a: any = 1;',
    'const b: any = 2;',
    'const c = d!;',
    'const e = f!;',
    'const g = [1 as X, 2 as X, 3 as X, 4 as X, 5 as unknown as X];',
    "const h = ['i'] as const;",
    'const j = {} satisfies X;',
  ].join('\n');
  const sixCasts = new Array(6).fill('src/lib/a.ts:5').join(', ');
  const messages = typeEscapes.check(treeFrom({ 'src/lib/a.ts': text })).map((f) => f.message);
  expect(messages).toEqual([
    '2 × any, allowed 1: src/lib/a.ts:1, src/lib/a.ts:2; narrow with a guard or a schema',
    '2 × nonNull, allowed 1: src/lib/a.ts:3, src/lib/a.ts:4; narrow with a guard or a schema',
    `6 × cast, allowed 1: ${sixCasts}; narrow with a guard or a schema`,
  ]);
});

test('type-escapes allows more in more lines', () => {
  const text = `const a: any = 1;\nconst b: any = 2;\n${'\n'.repeat(1000)}`;
  expect(breaches(typeEscapes, { 'src/lib/a.ts': text })).toEqual([]);
});

test('escapes-have-reasons catches a cast without a comment beside it', () => {
  const text = [
    'const a = b as X;',
    '// The parser has checked it.',
    'const c = d as X;',
    'const e = f as X; // Same here.',
    '',
    '',
    '',
    'const g = h!;',
    '// The list has one item: it was',
    '// filled a line ago.',
    'const i = [',
    '  j[0]!,',
    '];',
  ].join('\n');
  expect(breaches(escapesHaveReasons, { 'src/lib/a.ts': text })).toEqual([
    'src/lib/a.ts:1',
    'src/lib/a.ts:8',
  ]);
});

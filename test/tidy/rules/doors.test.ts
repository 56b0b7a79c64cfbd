import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import {
  doorsOnlyReexport,
  namedExportsOnly,
  noExportStar,
  reexportsOnlyInDoors,
} from './doors.ts';

test('doors-only-reexport catches declarations, imports and names of other areas', () => {
  const text = [
    "export { a } from './a.ts';",
    "export type { B } from './deep/b.ts';",
    'export const c = 1;',
    "import { d } from './d.ts';",
    "export { e } from '../fhir/index.ts';",
  ].join('\n');
  expect(breaches(doorsOnlyReexport, { 'src/ehr/index.ts': text })).toEqual([
    'src/ehr/index.ts:3',
    'src/ehr/index.ts:4',
    'src/ehr/index.ts:5',
  ]);
});

test('doors-only-reexport lets the door of the package open the doors of areas', () => {
  expect(
    breaches(doorsOnlyReexport, { 'src/index.ts': "export { a } from './ehr/index.ts';" }),
  ).toEqual([]);
});

test('no-export-star catches both forms of the star', () => {
  const text = ["export * from './a.ts';", "export * as b from './b.ts';"].join('\n');
  expect(breaches(noExportStar, { 'src/ehr/index.ts': text })).toEqual([
    'src/ehr/index.ts:1',
    'src/ehr/index.ts:2',
  ]);
});

test('named-exports-only catches each form of the default export', () => {
  expect(
    breaches(namedExportsOnly, {
      'src/lib/a.ts': 'export default 1;',
      'src/lib/b.ts': 'const b = 1;\nexport { b as default };',
      'src/lib/c.ts': 'export default function c() {}',
      'src/lib/d.ts': 'export const d = 1;',
      'src/lib/e.ts': 'const e = 1;\nexport = e;',
    }),
  ).toEqual(['src/lib/a.ts:1', 'src/lib/b.ts:2', 'src/lib/c.ts:1', 'src/lib/e.ts:2']);
});

test('reexports-only-in-doors catches a second door', () => {
  const text = "export { a } from './a.ts';";
  expect(
    breaches(reexportsOnlyInDoors, { 'src/ehr/fork.ts': text, 'src/ehr/index.ts': text }),
  ).toEqual(['src/ehr/fork.ts:1']);
});

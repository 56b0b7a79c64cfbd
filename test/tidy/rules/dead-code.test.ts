import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { noUnusedExports, noUnusedFiles } from './dead-code.ts';

test('no-unused-files catches what nobody imports or starts', () => {
  expect(
    breaches(noUnusedFiles, {
      'src/cli/main.ts': "import { a } from '../ehr/index.ts';",
      'src/ehr/index.ts': "export { a } from './a.ts';",
      'src/ehr/a.ts': "new Worker(new URL('./worker.ts', import.meta.url));",
      'src/ehr/worker.ts': '',
      'src/ehr/orphan.ts': "import './orphan.ts';",
      'src/ehr/table.ts': 'export interface Row {}',
      'src/ehr/generated/rows.ts': "import type { Row } from '../table.ts';",
      'scripts/build-table.ts': '',
      'suites/physician/a/b/task.ts': '',
      'test/e2e/a.test.ts': "import './start.ts';",
      'test/e2e/start.ts': '',
      'test/e2e/forgotten.ts': '',
    }),
  ).toEqual(['src/ehr/orphan.ts:1', 'test/e2e/forgotten.ts:1']);
});

test('no-unused-exports catches names that nobody or only a test imports', () => {
  expect(
    breaches(noUnusedExports, {
      'src/ehr/index.ts': "export { used, renamed as other } from './a.ts';",
      'src/ehr/a.ts': [
        'export const used = 1;',
        'const inner = 2;',
        'export { inner as renamed };',
        'export const unused = 3;',
        'export const tested = 4;',
        'export type Dynamic = 5;',
      ].join('\n'),
      'src/ehr/b.ts': "export type B = import('./a.ts').Dynamic;",
      'src/ehr/c.ts': "import * as b from './b.ts';",
      'src/ehr/a.test.ts': "import { tested } from './a.ts';",
      'src/ehr/__fixtures__/hospital.ts': 'export const hospital = 1;',
      'src/ehr/b.test.ts': "import { hospital } from './__fixtures__/hospital.ts';",
    }),
  ).toEqual(['src/ehr/a.ts:4', 'src/ehr/a.ts:5']);
});

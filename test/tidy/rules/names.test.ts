import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import { kebabCase, noCatchAllFiles } from './names.ts';

test('no-catch-all-files catches drawers, as files, as folders and inside longer names', () => {
  expect(
    breaches(noCatchAllFiles, {
      'src/ehr/utils.ts': '',
      'src/ehr/date-helpers.ts': '',
      'src/ehr/misc/fork.ts': '',
      'src/ehr/common.ts': '',
      'src/ehr/types.ts': '',
      'src/knowledge/common-drugs.ts': '',
      'src/ehr/fork.ts': '',
      'suites/physician/a/b/helper.test.ts': '',
    }),
  ).toEqual([
    'src/ehr/utils.ts:1',
    'src/ehr/date-helpers.ts:1',
    'src/ehr/misc/fork.ts:1',
    'src/ehr/common.ts:1',
    'src/ehr/types.ts:1',
    'suites/physician/a/b/helper.test.ts:1',
  ]);
});

test('kebab-case catches camels, snakes and capitals, but not names that readers look for', () => {
  expect(
    breaches(kebabCase, {
      'src/ehr/accessLog.ts': '',
      'src/ehr/access_log.ts': '',
      'src/Ehr/log.ts': '',
      'src/ehr/access-log.test.ts': '',
      'src/knowledge/NOTICE-RXNORM.md': '',
      'src/model/__fixtures__/OpenAI_reply.json': '',
      'docs/decisions/2026-11-23-node-and-types.md': '',
    }),
  ).toEqual(['src/ehr/accessLog.ts:1', 'src/ehr/access_log.ts:1', 'src/Ehr/log.ts:1']);
});

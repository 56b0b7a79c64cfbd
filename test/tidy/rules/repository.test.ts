import { expect, test } from 'vitest';
import { breaches } from '../breaches.ts';
import {
  dependenciesAreExplained,
  exactVersions,
  noMachinePaths,
  noRegistryHosts,
} from './repository.ts';

test('no-machine-paths catches folders of one machine in any file', () => {
  const home = ['', 'home', 'ada'].join('/');
  const users = ['', 'Users', 'ada'].join('/');
  expect(
    breaches(noMachinePaths, {
      'README.md': `Look into \`${home}/residency\`.`,
      'src/lib/a.ts': `const root = '${users}';`,
      'docs/windows.md': ['Open C:', 'Users'].join('\\'),
      'docs/fine.md': `See https://example.org${home}, ~${home} and src${home}.`,
    }),
  ).toEqual(['README.md:1', 'src/lib/a.ts:1', 'docs/windows.md:1']);
});

test('no-registry-hosts catches a lock file that remembers where it was made', () => {
  const host = ['registry', 'npmjs', 'org'].join('.');
  expect(
    breaches(noRegistryHosts, { 'package-lock.json': `{\n"resolved": "https://${host}/zod"\n}` }),
  ).toEqual(['package-lock.json:2']);
});

test('exact-versions catches ranges of every kind', () => {
  const text = [
    '{"dependencies": {"a": "^1.0.0", "b": "1.0.0"},',
    '"devDependencies": {"c": "latest", "d": "1.0.0-beta.2"}}',
  ].join('\n');
  expect(breaches(exactVersions, { 'package.json': text })).toEqual([
    'package.json:1',
    'package.json:2',
  ]);
});

test('dependencies-are-explained catches the missing line and the stale line', () => {
  expect(
    breaches(dependenciesAreExplained, {
      'package.json': '{"dependencies": {"zod": "4.6.7", "@ai-sdk/openai": "4.0.118"}}',
      'docs/dependencies.md':
        '# Dependencies\n\n| `zod` | Parses input. |\n| `left-pad` | Pads. |\n',
    }),
  ).toEqual(['docs/dependencies.md:1', 'docs/dependencies.md:4']);
});

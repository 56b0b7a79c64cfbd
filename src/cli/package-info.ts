/** What the package says of itself, and where its parts lie. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from '../lib/index.ts';

/** The folder of `src` and `suites`: the checkout itself, or `dist` in an installed package. */
export const codeRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `ts` in a checkout, `js` in an installed package. */
export const moduleExtension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

function findPackageJson(): string {
  const candidates = [codeRoot, dirname(codeRoot)].map((folder) => join(folder, 'package.json'));
  const found = candidates.find((path) => existsSync(path));
  assert(found !== undefined, 'the package has its package.json');
  return found;
}

/** The version of this program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(findPackageJson(), 'utf8')) as { version: string };
  return version;
}

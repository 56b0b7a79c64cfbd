/** Writes the pages of `docs/` that are made from the program: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { pages } from './pages.ts';

for (const [path, text] of Object.entries(await pages())) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}

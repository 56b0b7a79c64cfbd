import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from './text-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'text.txt');
const limit = { bytesMax: 8, remedy: 'name a short one' };

test('a text up to the limit is read as it is', async () => {
  writeFileSync(path, 'Grüße!');
  expect(await readTextFile(path, limit)).toBe('Grüße!');
});

test.each([
  [Buffer.from('Grüße!!'), `${path} is longer than 8 bytes; name a short one`],
  [Buffer.of(0xe9), `${path} is not UTF-8 text; name the text file instead`],
  [Buffer.from('a\0b'), `${path} is not UTF-8 text; name the text file instead`],
])('%j is refused', async (bytes, message) => {
  writeFileSync(path, bytes);
  await expect(readTextFile(path, limit)).rejects.toThrow(message);
});

test('a folder, and a file that is not there, are refused by name', async () => {
  await expect(readTextFile(folder, limit)).rejects.toThrow(
    `${folder} is a folder, and a file is needed (EISDIR); give another path`,
  );
  const none = join(folder, 'none');
  await expect(readTextFile(none, limit)).rejects.toThrow(`${none}: there is no such file`);
});

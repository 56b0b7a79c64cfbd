/** What `ehr import` and `chart generate` may write over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeImage } from '../ehr/index.ts';
import { assertImageTarget } from './image-target.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-target-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('a file that is no image is refused, and stays', async () => {
  const thesis = file('thesis.docx', 'three years of work');
  await expect(assertImageTarget(thesis)).rejects.toThrow(
    `${thesis} is there already and is no image; give another name, or remove that file first`,
  );
  expect(readFileSync(thesis, 'utf8')).toBe('three years of work');
});

test('an image and an empty file give way to a new image', async () => {
  const image = join(folder, 'old.img');
  await writeImage(image, []);
  await expect(assertImageTarget(image)).resolves.toBeUndefined();
  await expect(assertImageTarget(file('empty.img', ''))).resolves.toBeUndefined();
});

test('a new name in a folder that is there is free', async () => {
  await expect(assertImageTarget(join(folder, 'new.img'))).resolves.toBeUndefined();
});

test('a folder is refused, and so is a file in a folder that is not there', async () => {
  await expect(assertImageTarget(folder)).rejects.toThrow(`${folder} is a folder; name a file`);
  await expect(assertImageTarget(join(folder, 'no', 'h.img'))).rejects.toThrow(
    `there is no folder ${join(folder, 'no')}; make it first`,
  );
});

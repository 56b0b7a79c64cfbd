/** `residency read note`, from a file to what is printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typed } from './__fixtures__/typed.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-read-note-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => typed(['read', 'note', ...words]);

function noteFile(text: string): string {
  const path = join(folder, 'note.txt');
  writeFileSync(path, text);
  return path;
}

describe('residency read note', () => {
  test('prints values, assertions and recommendations with their spans', async () => {
    const said = await run(noteFile('No fever. Creatinine 1.8 mg/dL. Stop ibuprofen.'), '--json');
    expect(JSON.parse(said)).toEqual({
      values: [
        { concept: 'creatinine', value: 1.8, unit: 'mg/dL', comparator: '=', span: [21, 30] },
      ],
      assertions: [
        { concept: 'fever', context: ['negated'], span: [3, 8] },
        { concept: 'ibuprofen', context: ['negated', 'recommended'], span: [37, 46] },
      ],
      recommendations: [{ act: 'stop', concept: 'ibuprofen', negated: false, span: [32, 46] }],
      sections: [{ heading: '', span: [0, 47] }],
      sentences: [
        { text: 'No fever.', span: [0, 9], section: 0 },
        { text: 'Creatinine 1.8 mg/dL.', span: [10, 31], section: 0 },
        { text: 'Stop ibuprofen.', span: [32, 47], section: 0 },
      ],
    });
  });

  test('refuses a file that is no text', async () => {
    const path = join(folder, 'scan.pdf');
    writeFileSync(path, Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00]));
    await expect(run(path)).rejects.toThrow(`${path} is not UTF-8 text; name the text file`);
  });

  test('marks the text for people, and lets nothing steer the terminal', async () => {
    const said = await run(noteFile('PLAN\nNo fever\u001b[2J. BP 118/72.'));
    expect(said).toBe(
      'PLAN\n  No fever [fever: negated]·[2J.\n' + '  BP 118/72 [systolic: 118] [diastolic: 72].\n',
    );
  });

  test('says so where there is nothing', async () => {
    expect(await run(noteFile(''))).toBe('  nothing to read\n');
  });

  test('refuses a file that is not there', async () => {
    const path = join(folder, 'none.txt');
    await expect(run(path)).rejects.toThrow(`${path}: there is no such file`);
  });
});

import { describe, expect, test } from 'vitest';
import { chartDensity, noteText } from './note-text.ts';

function note(text: string) {
  const data = Buffer.from(text, 'utf8').toString('base64');
  return { resourceType: 'DocumentReference', content: [{ attachment: { data } }] };
}

describe('noteText', () => {
  test('a report gives the text of its presented form', () => {
    const data = Buffer.from('Both kidneys 11 cm.').toString('base64');
    expect(noteText({ resourceType: 'DiagnosticReport', presentedForm: [{ data }] })).toBe(
      'Both kidneys 11 cm.',
    );
  });

  test('a resource without text gives nothing', () => {
    expect(noteText({ resourceType: 'Condition' })).toBeUndefined();
  });
});

describe('chartDensity', () => {
  test('a note is long from 150 words on; punctuation is no word', () => {
    const density = chartDensity([
      note(`${'word '.repeat(149)}- -`),
      note('word '.repeat(150)),
      { resourceType: 'Encounter' },
      { resourceType: 'Condition' },
    ]);
    expect(density).toStrictEqual({ resources: 4, notes: 2, longNotes: 1, encounters: 1 });
  });
});

import { describe, expect, test } from 'vitest';
import { mapReferences, referencesOf } from './references.ts';

const document = {
  resourceType: 'DocumentReference',
  subject: { reference: 'urn:uuid:1', display: 'urn:uuid:1' },
  context: { related: [{ reference: 'urn:uuid:2' }, { reference: 'Patient/x' }] },
  content: [
    { attachment: { url: 'urn:uuid:3' } },
    { attachment: { url: 'http://example.org/urn:uuid:1' } },
  ],
};

describe('references', () => {
  test('are found wherever they stand, with urn:uuid in an attachment', () => {
    expect(referencesOf(document)).toEqual(['urn:uuid:1', 'urn:uuid:2', 'Patient/x', 'urn:uuid:3']);
  });

  test('are rewritten without touching anything else, the original included', () => {
    const before = structuredClone(document);
    const rewritten = mapReferences(document, (text) => text.replace('urn:uuid:', 'Binary/'));
    expect(rewritten).toEqual({
      resourceType: 'DocumentReference',
      subject: { reference: 'Binary/1', display: 'urn:uuid:1' },
      context: { related: [{ reference: 'Binary/2' }, { reference: 'Patient/x' }] },
      content: [
        { attachment: { url: 'Binary/3' } },
        { attachment: { url: 'http://example.org/urn:uuid:1' } },
      ],
    });
    expect(document).toEqual(before);
  });

  test('that stay as they are give the same object', () => {
    expect(mapReferences(document, (text) => text)).toBe(document);
  });
});

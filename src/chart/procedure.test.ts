import { describe, expect, test } from 'vitest';
import { procedureResource } from './procedure.ts';

const place = { id: 'example-procedure', patient: 'Patient/example' };

describe('procedureResource', () => {
  test('a procedure is told in words', () => {
    expect(
      procedureResource({ text: 'Colonoscopy', date: '2012-03', note: 'Two polyps.' }, place),
    ).toStrictEqual({
      resourceType: 'Procedure',
      id: 'example-procedure',
      meta: { versionId: '1', lastUpdated: '2012-03-01T00:00:00.000Z' },
      status: 'completed',
      code: { text: 'Colonoscopy' },
      subject: { reference: 'Patient/example' },
      performedDateTime: '2012-03',
      note: [{ text: 'Two polyps.' }],
    });
  });
});

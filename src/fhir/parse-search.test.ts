import { describe, expect, test } from 'vitest';
import { formatSearch } from './format-search.ts';
import { parseSearch } from './parse-search.ts';

function issuesOf(type: string, ...pairs: (readonly [string, string])[]) {
  const parsed = parseSearch(type, pairs);
  return parsed.ok ? [] : parsed.issues;
}

function diagnosticsOf(...pairs: (readonly [string, string])[]) {
  return issuesOf('Condition', ...pairs).map(({ diagnostics }) => diagnostics);
}

describe('parseSearch (R4 search, 3.1.1)', () => {
  test('reads every part of a search', () => {
    const parsed = parseSearch('Observation', [
      ['code', 'http://loinc.org|2823-3,|local,http://loinc.org|,2951-2'],
      ['patient', 'p1'],
      ['date', 'ge2025-04'],
      ['_sort', '-date,code'],
      ['_count', '20'],
      ['_total', 'accurate'],
      ['_summary', 'count'],
    ]);
    if (!parsed.ok) throw new TypeError('refused');
    const { query } = parsed;
    expect(
      query.criteria.map(({ parameter, alternatives }) => [parameter.name, alternatives]),
    ).toEqual([
      [
        'code',
        [
          {
            type: 'token',
            form: 'system-and-code',
            system: 'http://loinc.org',
            code: '2823-3',
            written: 'http://loinc.org|2823-3',
          },
          { type: 'token', form: 'no-system', code: 'local', written: '|local' },
          {
            type: 'token',
            form: 'system',
            system: 'http://loinc.org',
            written: 'http://loinc.org|',
          },
          { type: 'token', form: 'any-system', code: '2951-2', written: '2951-2' },
        ],
      ],
      ['patient', [{ type: 'reference', form: 'id', id: 'p1', written: 'p1' }]],
      [
        'date',
        [
          {
            type: 'date',
            prefix: 'ge',
            startMs: Date.parse('2025-04-01T00:00:00Z'),
            endMs: Date.parse('2025-05-01T00:00:00Z'),
            written: 'ge2025-04',
          },
        ],
      ],
    ]);
    expect(query.sort.map(({ parameter, direction }) => [parameter.name, direction])).toEqual([
      ['date', 'descending'],
      ['code', 'ascending'],
    ]);
    expect([query.count, query.total, query.summary]).toEqual([20, 'accurate', 'count']);
    expect(formatSearch(query)).toBe(
      'code=http://loinc.org%7C2823-3,%7Clocal,http://loinc.org%7C,2951-2&patient=p1' +
        '&date=ge2025-04&_sort=-date,code&_count=20&_total=accurate&_summary=count',
    );
  });

  test('escapes stand for the characters themselves', () => {
    const parsed = parseSearch('Patient', [['name', 'Smith\\, John,a\\|b\\\\']]);
    expect(parsed.ok && parsed.query.criteria[0]?.alternatives).toEqual([
      { type: 'string', text: 'Smith, John', folded: 'smith, john', written: 'Smith\\, John' },
      { type: 'string', text: 'a|b\\', folded: 'a|b\\', written: 'a\\|b\\\\' },
    ]);
  });

  test('an absolute reference to the server itself is a relative one', () => {
    const pairs = [['subject', 'http://127.0.0.1:8080/fhir/Patient/p1']] as const;
    const parsed = parseSearch('Condition', pairs, { baseUrl: 'http://127.0.0.1:8080/fhir' });
    expect(parsed.ok && formatSearch(parsed.query)).toBe('subject=Patient/p1');
  });

  test('a plus sign that came in as a blank is still an offset', () => {
    const parsed = parseSearch('Observation', [['date', 'ge2025-04-08T14:00:00 02:00']]);
    expect(parsed.ok && formatSearch(parsed.query)).toBe('date=ge2025-04-08T14:00:00%2B02:00');
  });

  test('an unknown parameter is refused with what it might have meant', () => {
    expect(issuesOf('Flag', ['patiemt', 'p1'])).toEqual([
      {
        severity: 'error',
        code: 'invalid',
        diagnostics:
          'Flag has no search parameter "patiemt"; did you mean "patient"? supported: _id, ' +
          '_lastUpdated, _profile, _security, _source, _tag, author, date, encounter, ' +
          'identifier, patient, subject; _sort, _count, _total, _summary',
        expression: ['http.patiemt'],
      },
    ]);
  });

  test('an unknown resource type is refused with what it might have meant', () => {
    expect(issuesOf('Patiant', ['name', 'x'])).toEqual([
      {
        severity: 'error',
        code: 'not-supported',
        diagnostics: '"Patiant" is not an R4 resource type; did you mean "Patient"?',
      },
    ]);
  });

  test('parts of R4 that are missing here are named, all of them together', () => {
    expect(
      issuesOf(
        'Condition',
        ['_include', 'Condition:subject'],
        ['_has:Observation:patient:code', 'x'],
        ['subject:Patient.name', 'x'],
        ['patient.birthdate', '1950'],
        ['code:below', 'x'],
        ['_text', 'x'],
        ['_elements', 'id'],
      ).map(({ code, diagnostics }) => [code, diagnostics]),
    ).toEqual([
      [
        'not-supported',
        '_include: includes are not supported; read the references of the matches one by one',
      ],
      [
        'not-supported',
        '_has: reverse chaining is not supported; search the other resource type by its own ' +
          'parameters',
      ],
      [
        'not-supported',
        '"subject:Patient.name" is a chained parameter, which is not supported; search by ' +
          'subject=Type/id instead',
      ],
      [
        'not-supported',
        '"patient.birthdate" is a chained parameter, which is not supported; search by ' +
          'patient=Type/id instead',
      ],
      [
        'not-supported',
        'the modifier ":below" of "code" is not supported; a token parameter takes :missing, ' +
          ':not, :text',
      ],
      ['not-supported', '"_text" cannot be searched by: R4 gives it no expression'],
      ['not-supported', '_elements: leaving out elements is not supported; matches come whole'],
    ]);
  });

  test.each([
    [['onset-date', 'yesterday'], /^"yesterday" cannot be a value of "onset-date" \(date\): write/],
    [['onset-date', 'xx2025'], /write a date as 2025/],
    [['onset-date', 'ge2025-02-30'], /write a date as 2025/],
    [['code', ''], /the value is empty; leave the parameter out instead/],
    [['code', 'a,'], /the value is empty/],
    [['code', '|'], /there is neither a system nor a code/],
    [['code', 'a|b|c'], /write a token as code, system\|code/],
    [['patient', 'Group/1'], /it refers to Patient, never to Group/],
    [['patient', 'patient/1'], /"patient" is not an R4 resource type/],
    [['patient', 'John Smith'], /write a reference as id, Type\/id or an absolute URL/],
    [['subject:Group', 'Patient/1'], /it refers to Group, never to Patient/],
    [['subject:Device', 'd1'], /the modifier ":Device" of "subject" is not supported/],
    [['code:missing', 'maybe'], /write :missing=true or false/],
    [['code:not:text', 'x'], /the modifier ":not:text" of "code" is not supported/],
    [['onset-age', 'old'], /write a quantity as 5.4/],
    [['onset-age', '5|a'], /write a quantity as 5.4/],
    [['onset-info', '\u0301'], /there is no text to look for/],
    [['_count', '-1'], /_count is "-1"; write a whole number from 0 to 1000/],
    [['_count', '1e3'], /_count is "1e3"/],
    [['_total', 'yes'], /_total is "yes"; write none, estimate or accurate/],
    [['_summary', 'text'], /_summary=text is not supported/],
    [['_sort', 'onset'], /cannot be sorted by "onset"; did you mean/],
    [['_sort', ''], /cannot be sorted by ""/],
  ] as const)('%j is refused', ([name, value], expected) => {
    expect(diagnosticsOf([name, value])).toEqual([expect.stringMatching(expected)]);
  });

  test('a result parameter may stand once only', () => {
    expect(diagnosticsOf(['_count', '1'], ['_count', '2'])).toEqual([
      '_count stands in the search twice; keep one',
    ]);
  });

  test('limits are named', () => {
    const many = Array.from({ length: 101 }, () => ['code', 'a'] as const);
    expect(diagnosticsOf(...many)).toEqual(['the search has 101 parameters; at most 100']);
    expect(diagnosticsOf(['code', 'a'.repeat(16_001)])).toEqual([
      'the search has 16005 characters; at most 16000',
    ]);
    expect(diagnosticsOf(['code', Array(501).fill('a').join(',')])).toEqual([
      '"code" has 501 values; at most 500',
    ]);
    expect(diagnosticsOf(['_sort', Array(9).fill('code').join(',')])).toEqual([
      '_sort has 9 keys; at most 8',
    ]);
  });

  test('a _count above the limit is lowered, and the self link says so', () => {
    const parsed = parseSearch('Condition', [['_count', '99999']]);
    expect(parsed.ok && formatSearch(parsed.query)).toBe('_count=1000');
  });
});

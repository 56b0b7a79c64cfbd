import { expect, test } from 'vitest';
import { auditLabels } from './audit.ts';
import { parseLabels } from './labels.ts';

const one = { id: '1', document: 'Contrast did it.', criterion: 'It names it.', label: 'met' };

function parse(...lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return parseLabels(text.join('\n'), { path: 'labels.ndjson' });
}

test('reads a case a line, empty lines left out', () => {
  expect(parse(one, '', { ...one, id: '2', severity: 'high' })).toEqual([
    one,
    { ...one, id: '2', severity: 'high' },
  ]);
});

test.each([
  ['no case', [''], /^labels\.ndjson: holds no labelled case; /],
  ['what is not JSON', [one, '{'], /^labels\.ndjson:2: is not JSON; /],
  [
    'an unknown label',
    [{ ...one, label: 'yes' }],
    /^labels\.ndjson:1: label is missing or none of met, not-met, abstain; /,
  ],
  [
    'an unknown member',
    [{ ...one, labl: 'met' }],
    /^labels\.ndjson:1: the case has no field "labl"; /,
  ],
  ['a list', ['[]'], /^labels\.ndjson:1: the case is missing or not of type object; /],
  ['an id twice', [one, one], /^labels\.ndjson:2: the id "1" was there before; /],
])('refuses %s, and says where', (_, lines, message) => {
  expect(() => parse(...lines)).toThrow(message);
});

test('recorded verdicts, their jury and the reader are audited without a model', async () => {
  const facts = [{ kind: 'statement', name: 'x', stance: 'asserted', anyOf: [[['contrast']]] }];
  const deterministic = { grader: 'note-facts', params: { facts } };
  const verdicts = [
    { judge: 'a', answer: 'met' },
    { judge: 'a', answer: 'met' },
    { judge: 'b', answer: 'not-met' },
  ];
  const other = { id: '2', document: 'Nobody knows.', criterion: one.criterion, label: 'not-met' };
  const { raters } = await auditLabels(
    parse(
      { ...one, deterministic, verdicts },
      { ...other, deterministic, verdicts: [{ judge: 'a', answer: 'failed' }] },
    ),
    { models: [] },
  );
  expect(
    raters.map(({ rater, kind, decided, abstained, failed, accuracy }) => {
      return [rater, kind, decided, abstained, failed, accuracy?.share];
    }),
  ).toEqual([
    ['a', 'recorded', 1, 0, 1, 1],
    ['b', 'recorded', 1, 0, 1, 0],
    ['jury: a + b', 'jury', 0, 1, 1, undefined],
    ['reader', 'reader', 2, 0, 0, 1],
  ]);
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFault } from './schema-fault.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  label: z.enum(['met', 'not-met']),
  count: z.int().min(1).max(9).optional(),
  code: z.string().min(2).optional(),
  members: z.record(z.string(), z.string()).optional(),
});
const good = { name: 'lee', label: 'met' };

test.each([
  ['another type', [], 'the case is missing or not of type object'],
  ['a member that is missing', { label: 'met' }, 'name is missing or not of type string'],
  ['half a number', { ...good, count: 1.5 }, 'count is missing or not of type whole number'],
  ['no object', { ...good, members: 1 }, 'members is missing or not of type object'],
  [
    'a word that is not offered',
    { ...good, label: 'yes' },
    'label is missing or none of met, not-met',
  ],
  ['a member too many', { ...good, labl: 'met' }, 'the case has no field "labl"'],
  ['an empty text', { ...good, name: '' }, 'name is empty'],
  ['a short text', { ...good, code: 'a' }, 'code is too short'],
  ['a long text', { ...good, name: 'leeeee' }, 'name is more than 5 long'],
  ['a small number', { ...good, count: 0 }, 'count is too small'],
  ['a large number', { ...good, count: 10 }, 'count is more than 9'],
])('says of %s what is wrong with it', (_, value, fault) => {
  const { error } = schema.safeParse(value);
  expect(error === undefined ? undefined : schemaFault(error, 'the case')).toBe(fault);
});

import { expect, test } from 'vitest';
import { nearestName } from './misspelt-drug.ts';

test.each([
  ['metforman', ['metformin', 'metoprolol'], 'metformin'],
  ['Lisinoprill', ['lisinopril'], 'lisinopril'],
  ['xyzabc', ['metformin'], undefined],
  // Two are as near.
  ['hydroxizine', ['hydroxyzine', 'hydroxazine'], undefined],
  // One that is farther away does not decide between them.
  ['hydroxizine', ['hydroxyzine', 'hydroxazine', 'hydroxizinol'], undefined],
  // A nearer one does.
  ['hydroxizin', ['hydroxyzine', 'hydroxazine', 'hydroxizine'], 'hydroxizine'],
  // Short words have room for one slip only.
  ['wafarn', ['warfarin'], undefined],
])('%s, with %j, is %s', (written, names, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

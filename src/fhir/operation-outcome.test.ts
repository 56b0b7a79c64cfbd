import { describe, expect, test } from 'vitest';
import { ResidencyError } from '../lib/index.ts';
import { issueOfError, operationOutcome } from './operation-outcome.ts';

describe('OperationOutcome', () => {
  test('carries its issues', () => {
    const issue = {
      severity: 'error',
      code: 'invalid',
      diagnostics: 'no',
      expression: ['Patient.name'],
    } as const;
    expect(operationOutcome([issue])).toEqual({ resourceType: 'OperationOutcome', issue: [issue] });
  });

  test('an error of ours becomes an issue with its message', () => {
    const thrown = new ResidencyError({ code: 'x', category: 'gone', message: 'it was deleted' });
    expect(issueOfError(thrown)).toEqual({
      severity: 'error',
      code: 'deleted',
      diagnostics: 'it was deleted',
    });
  });

  test('a bug is reported without its text', () => {
    const expected = {
      severity: 'fatal',
      code: 'exception',
      diagnostics: 'the server failed; this is a fault of Residency, not of the request',
    };
    expect(issueOfError(new TypeError('secret at line 1'))).toEqual(expected);
    const bug = new ResidencyError({ code: 'x', category: 'bug', message: 'secret' });
    expect(issueOfError(bug)).toEqual(expected);
  });
});

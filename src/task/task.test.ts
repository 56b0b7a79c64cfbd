/** Declaring, varying and linting tasks. */
import { describe, expect, test } from 'vitest';
import type { StoredResource } from '../fhir/index.ts';
import { defineTask, lintTask, readInstruction, type Solution, type Task, vary } from './index.ts';

const reference: Solution = [
  { tool: 'chart_read', arguments: { reference: 'Patient/p' } },
  { tool: 'service_order', arguments: { patient: 'Patient/p' } },
  { tool: 'finish', arguments: {} },
];

const source = { organisation: 'KDIGO', title: 'CKD', year: 2024, section: '3.6' };

const task: Task = {
  id: 'nephrology/x',
  version: 1,
  title: 'X',
  specialty: 'nephrology',
  workflow: 'medication-prescribing',
  difficulty: 'standard',
  now: '2025-04-08T14:00:00Z',
  patient: 'Patient/p',
  practitioner: 'Practitioner/dr',
  instruction: 'Look.',
  facts: {},
  chart: () => [],
  checkpoints: [
    {
      id: 'seen',
      capability: 'retrieval',
      reason: 'It decides.',
      source,
      grader: 'retrieval',
      params: { items: [] },
      rubric: 'The result was seen.',
    },
  ],
  harm: { forbidden: [] },
  reference,
  paraphrases: [],
  nearMisses: [],
  reviews: [],
};

function stored(resource: Omit<StoredResource, 'meta'>): StoredResource {
  // Whatever it has, it gets the meta element that makes it a stored one.
  return { ...resource, meta: { versionId: '1', lastUpdated: '2024-01-01' } } as StoredResource;
}

describe('varying a solution', () => {
  test('drops, replaces, and adds before finish, and leaves the original alone', () => {
    const added = { tool: 'message_send', arguments: {} };
    const varied = vary(reference, {
      drop: (call) => call.tool === 'chart_read',
      replace: (call) => (call.tool === 'service_order' ? { ...call, tool: 'note_write' } : call),
      append: [added],
    });
    expect(varied.map(({ tool }) => tool)).toEqual(['note_write', 'message_send', 'finish']);
    expect(reference).toHaveLength(3);
    expect(vary([], { append: [added] })).toEqual([added]);
  });
});

describe('declaring a task', () => {
  test.each([
    [{ id: 'X' }, 'its id is not <specialty>/<slug>'],
    [{ version: 0 }, 'its version is not 1, 2, 3'],
    [{ now: '2025-04-08' }, '"now" (2025-04-08) is not an instant'],
    [{ patient: 'p' }, 'its patient is not Patient/<id>'],
    [{ practitioner: 'dr' }, 'its practitioner is not Practitioner/<id>'],
    [{ checkpoints: [...task.checkpoints, ...task.checkpoints] }, 'checkpoint id "seen"'],
    [
      { nearMisses: [{ id: 'n', mistake: 'm', fails: ['unseen'], solution: reference }] },
      'near miss "n" names no checkpoint "unseen"',
    ],
  ])('%j is refused', (change, message) => {
    expect(() => defineTask({ ...task, ...change })).toThrow(message);
  });

  test('freezes it', () => {
    expect(Object.isFrozen(defineTask(task).checkpoints)).toBe(true);
  });

  test('an instruction that is missing names the file', () => {
    expect(() => readInstruction(import.meta.url)).toThrow('instruction.md cannot be read');
  });
});

describe('linting a task', () => {
  const note = stored({
    resourceType: 'DocumentReference',
    id: 'n',
    content: [{ attachment: { data: Buffer.from('takes both daily').toString('base64') } }],
  });
  const lab = stored({
    resourceType: 'Observation',
    id: 'k',
    valueQuantity: { value: 5, unit: 'mmol/L' },
  });

  test('says what is missing, too short or too long', () => {
    expect(lintTask(task, [])).toEqual([
      'the reference makes 3 calls, not 20–40',
      '1 checkpoints, not 5–9',
      '0 reasoning checkpoints, fewer than 2',
      '0 action checkpoints, fewer than 1',
      '0 documentation checkpoints, fewer than 1',
      '0 near misses, fewer than 4',
      '0 paraphrases, fewer than 2',
      'the chart has no Patient/p',
      'the chart has no Practitioner/dr',
      'the chart has 0 resources, fewer than 150',
      'the chart has 0 notes of 150 words or more, fewer than 6',
    ]);
    const long = { ...task, instruction: 'word '.repeat(351) };
    expect(lintTask(long, [])).toContain('the instruction has 351 words, more than 350');
  });

  test('holds every fact against the chart', () => {
    const facts = {
      right: { reference: 'Observation/k', statement: '', elements: { 'valueQuantity.value': 5 } },
      wrong: { reference: 'Observation/k', statement: '', elements: { 'valueQuantity.value': 6 } },
      said: { reference: 'DocumentReference/n', statement: '', text: ['both daily'] },
      unsaid: { reference: 'DocumentReference/n', statement: '', text: ['none'] },
      lost: { reference: 'Observation/z', statement: '' },
    };
    const problems = lintTask({ ...task, facts }, [note, lab]);
    expect(problems.filter((problem) => problem.startsWith('fact'))).toEqual([
      'fact wrong: Observation/k valueQuantity.value is 5, not 6',
      'fact unsaid: DocumentReference/n does not say "none"',
      'fact lost: the chart has no Observation/z',
    ]);
  });
});

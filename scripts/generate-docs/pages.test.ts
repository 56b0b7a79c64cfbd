/** The pages that are made from the program are as it makes them, and true. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonShapes } from './json-shapes.ts';
import { pages } from './pages.ts';
import { type CliContext, createProgram } from '../../src/cli/index.ts';
import { calculators } from '../../src/knowledge/index.ts';
import { systemClock } from '../../src/lib/index.ts';

const root = new URL('../../', import.meta.url);

describe('committed pages', () => {
  test('equal what `npm run docs` writes', async () => {
    for (const [path, text] of Object.entries(await pages())) {
      const url = new URL(path, root);
      const committed = existsSync(url) ? readFileSync(url, 'utf8') : '';
      expect(committed === text ? path : `${path} is old; run npm run docs`).toBe(path);
    }
  });
});

/** The documented words for a printed value; names that stand for any name are kept. */
function wordsFor(value: unknown, shape: unknown): unknown {
  if (Array.isArray(value)) {
    const [inner]: readonly unknown[] = Array.isArray(shape) ? shape : [];
    if (value.length === 0) return shape;
    const words = value.map((item) => wordsFor(item, inner));
    return [...new Map(words.map((word) => [JSON.stringify(word), word])).values()];
  }
  if (value === null || typeof value !== 'object') return typeof value;
  const known = Object.entries(Object(shape));
  const [first] = known;
  if (first?.[0].startsWith('<') === true) {
    for (const part of Object.values(value)) expect(wordsFor(part, first[1])).toEqual(first[1]);
    return shape;
  }
  const absent = known.filter(([name]) => {
    return name.endsWith('?') && !Object.hasOwn(value, name.slice(0, -1));
  });
  const present = Object.entries(value).map(([name, part]) => {
    const key = known.some(([each]) => each === `${name}?`) ? `${name}?` : name;
    return [key, wordsFor(part, Object.fromEntries(known)[key])];
  });
  const byName = ([a]: readonly unknown[], [b]: readonly unknown[]) =>
    String(a) < String(b) ? -1 : 1;
  return Object.fromEntries([...absent, ...present].sort(byName));
}

describe('the shapes of --json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'residency-cli-docs-'));
  const runs = join(folder, 'runs');
  const run = join(runs, 'one');
  const taskId = 'hematology/tired-and-sore-feet-after-iron';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a command in this process; gives the first object that it prints, as it prints it. */
  function start(...words: readonly string[]) {
    let print: (text: string) => void = () => undefined;
    const printed = new Promise<string>((resolve) => {
      print = resolve;
    });
    const context: CliContext = {
      environment: {},
      clock: systemClock,
      stdout: print,
      stderr: () => undefined,
      isTerminal: false,
      hasColor: false,
      cacheFolder: join(folder, 'cache'),
      runsFolder: runs,
    };
    const ended = createProgram(context, words).then((program) =>
      program.parseAsync([...words, '--json'], { from: 'user' }),
    );
    return { printed, ended };
  }

  async function expectShape(command: string, words: readonly string[]): Promise<void> {
    const { printed, ended } = start(...command.split(' '), ...words);
    await ended;
    expect(wordsFor(JSON.parse(await printed), jsonShapes[command])).toEqual(jsonShapes[command]);
  }

  test('run, report and grade', async () => {
    await expectShape('run', [taskId, '--agent', 'do-nothing', '--out', run]);
    await expectShape('report', [run]);
    await expectShape('grade', [run]);
    const [trial = ''] = readdirSync(join(run, 'trials'));
    await expectShape('explain', [join(run, 'trials', trial)]);
  });

  test('read note and read order', async () => {
    const note = join(folder, 'note.txt');
    writeFileSync(note, 'Creatinine 1.8 mg/dL on 2025-04-07. No chest pain. Start losartan.');
    await expectShape('read note', [note]);
    await expectShape('read order', ['losartan 50 mg by mouth once daily for 30 days']);
  });

  test('code find and drug check', async () => {
    await expectShape('code find', ['serum potassium', '--limit', '2']);
    const order = {
      resourceType: 'MedicationRequest',
      status: 'draft',
      intent: 'order',
      subject: { reference: 'Patient/p' },
      medicationCodeableConcept: { text: 'warfarin 50 mg tablet' },
      dosageInstruction: [
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
          doseAndRate: [{ doseQuantity: { value: 50, unit: 'mg' } }],
        },
      ],
    };
    const chart = join(folder, 'chart.json');
    writeFileSync(
      chart,
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'Patient', id: 'p', birthDate: '1950-01-01' } }],
      }),
    );
    await expectShape('drug check', ['--order', JSON.stringify(order), '--chart', chart]);
  });

  test('tasks list and tasks show', async () => {
    await expectShape('tasks list', []);
    await expectShape('tasks show', [taskId]);
  });

  test('calculate list, show and run', async () => {
    await expectShape('calculate list', []);
    for (const calculator of calculators) {
      await expectShape('calculate show', [calculator.name]);
      const dated = calculator.result.unit === '{date}';
      const [example] = calculator.examples;
      const words = [calculator.name, '--input', JSON.stringify(example?.inputs)];
      if (!dated) await expectShape('calculate run', words);
    }
  });

  test('trial start and trial finish', async () => {
    const out = join(runs, 'two');
    const { printed, ended } = start('trial', 'start', taskId, '--out', out);
    const started = JSON.parse(await printed);
    expect(wordsFor(started, jsonShapes['trial start'])).toEqual(jsonShapes['trial start']);
    await expectShape('trial finish', [out]);
    await ended;
  });

  test('ehr import', async () => {
    const bundle = join(folder, 'one.ndjson');
    writeFileSync(bundle, '{"resourceType":"Patient","id":"p"}\n');
    await expectShape('ehr import', [bundle, '--output', join(folder, 'one.img')]);
  });

  test('chart show and chart check', async () => {
    const story = join(folder, 'one.story');
    writeFileSync(
      story,
      [
        'patient Ada Example, female, born 1960-05-02, MRN1000001',
        'now 2025-04-08T09:00Z',
        'clinician dr-osei: Ama Osei, Nephrology',
        'problem asthma [J45.909], since 2020, resolved 2021',
        '  stage 2020-02: mild',
        'allergy penicillin: rash, mild, recorded 2020',
        'medication losartan 50 mg: 50 mg daily, started 2020, stopped 2021, because cough',
        'medication amlodipine 5 mg: 5 mg daily, started 2021, for hypertension',
        '2025-03-20T10:00Z office with dr-osei: visit',
        '  lab creatinine 2.4 mg/dL',
        '  note progress "Visit"',
        '    | Well.',
      ].join('\n'),
    );
    await expectShape('chart show', [story]);
    await expectShape('chart check', [story]);
  });

  test('are there for every command', async () => {
    const { 'docs/cli.md': page = '' } = await pages();
    const commands = [...page.matchAll(/^## residency (.+)$/gm)].map(([, path]) => path);
    expect(commands.sort()).toEqual(Object.keys(jsonShapes).sort());
  });
});

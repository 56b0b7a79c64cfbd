/** `residency chart show` and `check`, as they are typed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { storyChart } from '../../src/chart/index.ts';
import { writeImage } from '../../src/ehr/index.ts';
import { openWorld } from './residency-process.ts';

const world = openWorld();
afterAll(() => world.remove());

const story = `patient Grace Oyelowo, female, born 1958-03-14, MRN0012345
now 2025-04-07T09:00Z
problem CKD [N18.32], since 2021-02-10, note "\u001b[2J"
2025-03-20T10:00Z lab creatinine 2.4 mg/dL
2025-03-20T10:00Z panel BMP: potassium 5.6, as labs
`;
const good = join(world.folder, 'grace.story');
writeFileSync(good, story);
const bad = join(world.folder, 'bad.story');
writeFileSync(bad, story.replace('2.4 mg/dL', '2.4'));
const bundle = join(world.folder, 'grace.json');
const entry = storyChart(story).map((resource) => ({ resource }));
writeFileSync(bundle, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));

describe('chart show', () => {
  test('prints a story as a page no wider than told', async () => {
    const { status, stdout } = await world.run('chart', 'show', good, '--width', '60');
    expect(status).toBe(0);
    expect(stdout).toContain('Grace Oyelowo · female · born 1958-03-14');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => [...line].length > 60)).toEqual([]);
  });

  test('prints a Bundle as the same summary', async () => {
    const fromStory = await world.run('chart', 'show', good, '--json');
    const fromBundle = await world.run('chart', 'show', bundle, 'MRN0012345', '--json');
    expect(fromBundle.stdout).toBe(fromStory.stdout);
  });

  test('finds one patient in a folder of NDJSON, by the lines that name them', async () => {
    const folder = join(world.folder, 'hospital');
    const made = await world.run(
      'chart',
      'generate',
      '--patients',
      '3',
      '--seed',
      's',
      '-o',
      folder,
    );
    expect(made.status).toBe(0);
    const shown = await world.run('chart', 'show', folder, 'pt-0000002', '--json');
    expect(JSON.parse(shown.stdout).patient.mrn).toBe('MRN90000002');
    const byNumber = await world.run('chart', 'show', folder, 'MRN90000002', '--json');
    expect(byNumber.stdout).toBe(shown.stdout);
    const several = await world.run('chart', 'show', folder);
    expect(several).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name one: pt-0000001, pt-0000002, pt-0000003\n'),
    });
    const empty = join(world.folder, 'empty');
    mkdirSync(empty);
    expect((await world.run('chart', 'show', empty)).stderr).toContain('has no .ndjson file');
  });

  test('says what made a value, and refuses what nothing made', async () => {
    const words = ['chart', 'show', good, '--explain'];
    expect((await world.run(...words, 'oyelowo-labs-potassium')).stdout).toContain('told');
    const refused = await world.run(...words, 'oyelowo-observation-1');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
  });

  test('names the patient or the file that is not there', async () => {
    const patient = await world.run('chart', 'show', good, 'nobody');
    expect(patient).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no patient nobody'),
    });
    const file = await world.run('chart', 'show', join(world.folder, 'none.story'));
    expect(file).toMatchObject({ status: 2, stderr: expect.stringContaining('no such file') });
    const image = await world.run('chart', 'show', join(world.folder, 'none.img'));
    expect(image).toMatchObject({ status: 2, stderr: expect.stringContaining('no such file') });
  });
});

describe('chart check', () => {
  test('counts what a story holds', async () => {
    const { status, stdout } = await world.run('chart', 'check', good, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        files: [
          {
            file: good,
            ok: true,
            resources: 15,
            notes: 0,
            encounters: 0,
            faultCount: 0,
            faults: [],
            warningCount: 0,
            warnings: [],
          },
        ],
        faults: 0,
        warnings: 0,
      },
    ]);
  });

  test('reports faults with their line and ends with 1', async () => {
    const { status, stdout } = await world.run('chart', 'check', good, bad);
    expect(status).toBe(1);
    expect(stdout).toContain('bad.story:4:34 unit-missing: creatinine 2.4 has no unit');
  });

  test('holds a Bundle and a folder against themselves', async () => {
    const sound = await world.run('chart', 'check', bundle);
    expect([sound.status, sound.stdout]).toEqual([
      0,
      `  ✔ ${bundle}   15 resources · 0 encounters · 0 notes\n`,
    ]);
    const folder = join(world.folder, 'lines');
    mkdirSync(folder);
    const lines = storyChart(story).map((resource) =>
      JSON.stringify(resource).replace('"value":5.6', '"value":56'),
    );
    writeFileSync(join(folder, 'all.ndjson'), lines.join('\n'));
    const { status, stdout } = await world.run('chart', 'check', folder, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].faults).toEqual([
      {
        rule: 'impossible-value',
        severity: 'fault',
        reference: 'Observation/oyelowo-labs-potassium',
        message: 'potassium 56 mmol/L: nobody has less than 0.8 or more than 14 mmol/L',
      },
    ]);
  });

  test('reads an image, and what lies ahead of a told now', async () => {
    const image = join(world.folder, 'grace.img');
    await writeImage(image, storyChart(story));
    expect((await world.run('chart', 'check', image)).status).toBe(0);
    const { status, stdout } = await world.run('chart', 'check', image, '--now', '2025-01-01');
    expect(status).toBe(1);
    expect(stdout).toContain('after-now: effectiveDateTime 2025-03-20T10:00:00Z lies ahead');
  });

  test.each([
    ['list.json', '[]'],
    ['bundle.json', '{"resourceType":"Bundle","id":"none","type":"collection"}'],
    ['lines.ndjson', '\n'],
  ])('says of %s, which holds nothing, that nothing was checked', async (name, text) => {
    const path = join(world.folder, name);
    writeFileSync(path, text);
    expect(await world.run('chart', 'check', path)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`${path} has no resources: nothing was checked`),
    });
  });

  test('refuses a file that is not there, and a now that is no date', async () => {
    const none = await world.run('chart', 'check', join(world.folder, 'none.json'));
    expect([none.status, none.stdout]).toEqual([2, '']);
    const now = await world.run('chart', 'check', bundle, '--now', 'today');
    expect(now).toMatchObject({ status: 2, stderr: expect.stringContaining('no date') });
  });
});

/** FHIR R4 §3.1.0.11 (transaction): ids, urn:uuid and conditional references on import. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importFiles } from './import.ts';

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'residency-import-')), name);
  await writeFile(path, content);
  return path;
}

function entry(uuid: string, resource: object, request: object = {}): object {
  const { resourceType } = resource as { readonly resourceType: string };
  return {
    fullUrl: `urn:uuid:${uuid}`,
    resource,
    request: { method: 'POST', url: resourceType, ...request },
  };
}

function bundle(...entries: readonly object[]): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: entries });
}

const doctor = {
  resourceType: 'Practitioner',
  identifier: [{ system: 'http://npi', value: '77' }],
};
const visit = {
  resourceType: 'Encounter',
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'urn:uuid:aaa' },
  participant: [{ individual: { reference: 'Practitioner?identifier=http://npi|77' } }],
};

describe('transaction bundles', () => {
  test('keep ids, and turn urn:uuid and conditional references into literal ones', async () => {
    const text = bundle(
      entry('aaa', { resourceType: 'Patient', id: 'pat' }),
      entry('ddd', doctor),
      entry('eee', visit),
    );
    const meta = { versionId: '1', lastUpdated: '1970-01-01T00:00:00.000Z' };
    expect(await importFiles([await fileOf('b.json', text)])).toEqual([
      { resourceType: 'Patient', id: 'pat', meta },
      { ...doctor, id: 'ddd', meta },
      {
        ...visit,
        id: 'eee',
        meta,
        subject: { reference: 'Patient/pat' },
        participant: [{ individual: { reference: 'Practitioner/ddd' } }],
      },
    ]);
  });

  test('a conditional reference finds what another file brings', async () => {
    const first = await fileOf('visit.json', bundle(entry('eee', { ...visit, subject: {} })));
    const second = await fileOf('doctor.json', bundle(entry('ddd', doctor)));
    const [encounter] = await importFiles([first, second]);
    expect(encounter?.participant).toEqual([{ individual: { reference: 'Practitioner/ddd' } }]);
  });

  test('the same id in two bundles is two resources, as two POSTs are', async () => {
    const organization = { resourceType: 'Organization', id: 'clinic' };
    const uses = (uuid: string) => ({
      resourceType: 'Patient',
      id: uuid,
      managingOrganization: { reference: 'urn:uuid:clinic' },
    });
    const paths = await Promise.all(
      ['p1', 'p2'].map((id) =>
        fileOf(`${id}.json`, bundle(entry('clinic', organization), entry(id, uses(id)))),
      ),
    );
    const resources = await importFiles(paths);
    expect(resources.map(({ id }) => id)).toEqual(['clinic', 'p1', 'clinic-2', 'p2']);
    expect(resources[3]?.managingOrganization).toEqual({ reference: 'Organization/clinic-2' });
  });

  test('If-None-Exist keeps one, and references go to it', async () => {
    const ifNoneExist = 'identifier=http://npi|77';
    const paths = [
      await fileOf('a.json', bundle(entry('d1', doctor, { ifNoneExist }))),
      await fileOf(
        'b.json',
        bundle(entry('d2', doctor, { ifNoneExist }), {
          fullUrl: 'urn:uuid:s',
          resource: { resourceType: 'Schedule', id: 's', actor: [{ reference: 'urn:uuid:d2' }] },
          request: { method: 'POST', url: 'Schedule' },
        }),
      ),
    ];
    const resources = await importFiles(paths);
    expect(resources.map(({ id }) => id)).toEqual(['d1', 's']);
    expect(resources[1]?.actor).toEqual([{ reference: 'Practitioner/d1' }]);
  });

  test('a PUT keeps the id of its URL', async () => {
    const put = {
      resource: { resourceType: 'Patient' },
      request: { method: 'PUT', url: 'Patient/chosen' },
    };
    const [patient] = await importFiles([await fileOf('b.json', bundle(put))]);
    expect(patient?.id).toBe('chosen');
  });
});

describe('NDJSON', () => {
  const lines = '{"resourceType":"Patient","id":"a"}\n\n{"resourceType":"Patient","id":"b"}\r\n';

  test('is read plain or gzip, blank lines apart', async () => {
    const plain = await importFiles([await fileOf('p.ndjson', lines)]);
    const zipped = await importFiles([await fileOf('p.ndjson.gz', gzipSync(lines))]);
    expect(plain.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(zipped).toEqual(plain);
  });

  test('that names one id twice is refused, with both places', async () => {
    const path = await fileOf('p.ndjson', lines + lines);
    await expect(importFiles([path])).rejects.toMatchObject({
      code: 'import-duplicate-id',
      message: `${path}, line 4: Patient/a was already read from ${path}, line 1`,
    });
  });
});

describe('bad input', () => {
  test.each([
    ['cut.json.gz', gzipSync('{"resourceType":"Patient","id":"a"}').subarray(0, 30), 'gzip'],
    ['b.json', '{"resourceType": "Bundle", "type"', 'is not JSON'],
    ['b.json', '{"resourceType":"Bundle","type":"message"}', 'a Bundle of type "message"'],
    ['l.ndjson', '{"resourceType":"Patient","id":"a"}\n{"name":"x"}', 'line 2: is no FHIR R4'],
    ['l.ndjson', '{"resourceType":"Patient","id":"a"}\nPatient b', 'line 2: is not JSON'],
    ['l.ndjson', '{"resourceType":"Patient"}', 'line 1: the Patient has no id'],
    ['l.ndjson', '', 'holds no resources'],
    ['x.json', Buffer.from([0xff, 0xfe, 0x00]), 'is not UTF-8'],
    ['d.json', bundle({ request: { method: 'DELETE', url: 'Patient/1' } }), 'has no resource'],
    [
      'd.json',
      bundle({
        resource: { resourceType: 'Patient' },
        request: { method: 'DELETE', url: 'Patient/1' },
      }),
      'request "DELETE Patient/1" cannot be imported',
    ],
    ['u.json', bundle(entry('e', { ...visit, participant: [{}] })), 'fullUrl of no entry'],
    ['c.json', bundle(entry('e', { ...visit, subject: {} })), 'matches 0 resources'],
  ])('%s is refused with file and reason (%#)', async (name, content, reason) => {
    const path = await fileOf(name, content);
    const refusal = importFiles([path]);
    await expect(refusal).rejects.toMatchObject({ category: 'invalid' });
    await expect(refusal).rejects.toThrow(path);
    await expect(refusal).rejects.toThrow(reason);
  });

  test('a file that is not there is named', async () => {
    await expect(importFiles(['/nowhere.json'])).rejects.toMatchObject({
      code: 'import-unreadable',
      category: 'invalid',
    });
  });
});

/** Where a chart is read from: a story, a Bundle, NDJSON, a folder of it, or an image. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStory, formatStoryFault, parseStory, type Story } from '../chart/index.ts';
import { openImage } from '../ehr/index.ts';
import {
  checkResource,
  isInPatientCompartment,
  mapReferences,
  type Reference,
  referenceTo,
  type StoredResource,
} from '../fhir/index.ts';
import { valueAt } from '../lib/index.ts';
import { readTextFile, type TextLimit } from './text-input.ts';
import { usageError } from './usage-error.ts';

/** A chart, and the story it was told in if there is one. */
interface ChartSource {
  readonly resources: readonly StoredResource[];
  readonly story?: Story;
}

/** The largest text file that is read; larger hospitals are images. */
const chartLimit: TextLimit = {
  bytesMax: 256 * 1024 * 1024,
  remedy: 'import it with `residency ehr import`, and name the image',
};

/** The text of a chart. */
export function readChartText(path: string): Promise<string> {
  return readTextFile(path, chartLimit);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const remedy = 'give a FHIR Bundle, NDJSON (a name that ends in .ndjson), a story or an image';
    throw usageError('file-not-json', `${path} is no JSON; ${remedy}`);
  }
}

function stored(path: string, value: unknown): StoredResource {
  const checked = checkResource(value);
  const id = valueAt(value, ['id']);
  if (checked.ok && typeof id === 'string') {
    const { meta } = checked.resource;
    // A chart that is only shown needs no version of its own.
    const { versionId = '1', lastUpdated = '1970-01-01T00:00:00Z' } = meta ?? {};
    return { ...checked.resource, id, meta: { ...meta, versionId, lastUpdated } };
  }
  const reason = checked.ok ? 'it has no id' : (checked.issues[0]?.diagnostics ?? '');
  throw usageError('resource-invalid', `${path}: an entry is no resource; ${reason}`);
}

/** Addresses that a Bundle gives its entries, `urn:uuid:…`, replaced by their ids. */
function withAddresses(path: string, entries: readonly unknown[]): readonly StoredResource[] {
  const addresses = new Map<string, Reference>();
  const resources = entries.map((entry) => {
    const resource = stored(path, valueAt(entry, ['resource']));
    const address = valueAt(entry, ['fullUrl']);
    if (typeof address === 'string') addresses.set(address, referenceTo(resource));
    return resource;
  });
  const idOf = (reference: string) => addresses.get(reference) ?? reference;
  return resources.map((resource) => mapReferences(resource, idOf));
}

/** The resources of a Bundle, of NDJSON, or of an array. */
export function jsonResources(path: string, text: string): readonly StoredResource[] {
  if (/\.ndjson$/i.test(path)) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => stored(path, parseJson(path, line)));
  }
  const parsed = parseJson(path, text);
  const entries = valueAt(parsed, ['entry']);
  if (Array.isArray(entries)) return withAddresses(path, entries);
  // FHIR writes no empty lists: a Bundle of nothing has no entries at all.
  if (entries === undefined && valueAt(parsed, ['resourceType']) === 'Bundle') return [];
  if (Array.isArray(parsed)) return parsed.map((entry) => stored(path, entry));
  return [stored(path, parsed)];
}

function references(resources: readonly StoredResource[], patient: string): readonly Reference[] {
  const wanted = patient.replace(/^Patient\//, '');
  return resources
    .filter(({ resourceType }) => resourceType === 'Patient')
    .filter(({ id, identifier }) => {
      if (wanted === '' || id === wanted) return true;
      const identifiers: readonly unknown[] = Array.isArray(identifier) ? identifier : [];
      return identifiers.some((item) => valueAt(item, ['value']) === wanted);
    })
    .map(({ id }): Reference => `Patient/${id}`);
}

/** How many patients an error lists that asks for one of them. */
const patientsNamedMax = 5;

/** One patient's part of what was read. */
function ofPatient(
  path: string,
  resources: readonly StoredResource[],
  patient: string,
): readonly StoredResource[] {
  const matching = references(resources, patient);
  const [found, second] = matching;
  if (found === undefined) {
    const advice = 'name a patient that it has, by id or MRN';
    const who = patient === '' ? 'no patient' : `no patient ${patient}; ${advice}`;
    throw usageError('patient-not-found', `${path} has ${who}`);
  }
  if (second !== undefined) {
    const named = matching.slice(0, patientsNamedMax).map((reference) => reference.slice(8));
    const more = matching.length - named.length;
    const list = `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    throw usageError('patient-ambiguous', `${path} has several patients; name one: ${list}`);
  }
  const patients = resources.filter(({ resourceType }) => resourceType === 'Patient').length;
  // References of a Bundle may be urn:uuid; of a single patient, everything counts.
  if (patients === 1) return resources;
  return resources.filter((resource) => isInPatientCompartment(resource, found));
}

/** The NDJSON files of a folder, read whole; of a named patient, the lines that name it. */
async function folderResources(
  folder: string,
  patient: string,
): Promise<readonly StoredResource[]> {
  const names = (await readdir(folder)).filter((name) => /\.ndjson$/i.test(name)).sort();
  if (names.length === 0) {
    throw usageError('folder-without-charts', `${folder} has no .ndjson file`);
  }
  const linesWith = async (name: string, words: string): Promise<readonly StoredResource[]> => {
    const path = join(folder, name);
    const lines = (await readChartText(path)).split('\n');
    const kept = lines.filter((line) => line.trim() !== '' && line.includes(words));
    return kept.map((line) => stored(path, parseJson(path, line)));
  };
  const told = patient.replace(/^Patient\//, '');
  // Other resources name a patient by id, whatever the patient was asked for by.
  const named: StoredResource[] = [];
  for (const name of names) {
    if (told !== '') named.push(...(await linesWith(name, `"${told}"`)));
  }
  const patients = named.filter(({ resourceType }) => resourceType === 'Patient');
  const id = patients.length === 1 ? (patients[0]?.id ?? told) : told;
  const resources: StoredResource[] = [];
  for (const name of names) resources.push(...(await linesWith(name, id)));
  return resources;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** Is it text, or an image? Images begin with bytes that no text has. */
function isTextName(path: string): boolean {
  return /\.(?:story|json|ndjson)$/i.test(path);
}

/**
 * Opens a patient's chart.
 *
 * @throws {@link ResidencyError} `file-not-found`, `file-not-json`, `resource-invalid`,
 * `folder-without-charts`,
 * `story-faults`, `patient-not-found` or `patient-ambiguous`, category `invalid`.
 */
export async function openChart(path: string, patient: string | undefined): Promise<ChartSource> {
  const wanted = patient ?? '';
  if (await isFolder(path)) {
    return { resources: ofPatient(path, await folderResources(path, wanted), wanted) };
  }
  if (!isTextName(path)) {
    if ((await stat(path).catch(() => undefined)) === undefined) {
      throw usageError('file-not-found', `${path}: there is no such file`);
    }
    if (wanted === '') {
      throw usageError('patient-missing', `${path} is an image; name the patient by id as well`);
    }
    const image = await openImage(path);
    const id = wanted.replace(/^Patient\//, '');
    return { resources: ofPatient(path, image.patientCompartment(`Patient/${id}`), id) };
  }
  const text = await readChartText(path);
  if (!/\.story$/i.test(path)) {
    return { resources: ofPatient(path, jsonResources(path, text), wanted) };
  }
  const parsed = parseStory(text);
  if (!parsed.ok) {
    const faults = parsed.faults.map((fault) => `  ${path}:${formatStoryFault(fault)}`);
    const counted = `${path} has ${parsed.faultCount} faults and does not build`;
    throw usageError('story-faults', [counted, ...faults].join('\n'));
  }
  const { story } = parsed;
  return { story, resources: ofPatient(path, buildStory(story), wanted) };
}

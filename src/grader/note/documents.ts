/** The texts that the agent wrote: notes, files, messages and the answer. */
import type { StoredResource } from '../../fhir/index.ts';
import type { CaseFile } from '../../record/index.ts';
import { asElement, asText, elementsOf } from '../elements.ts';
import { type EndResource, patientResourcesAtEnd, resourcesAtEnd } from '../end-state.ts';
import { relativeReference } from '../reference.ts';

/** What a text may be. */
type DocumentKind = 'note' | 'file' | 'message' | 'answer';

/** One text that the agent wrote. */
export interface WrittenDocument {
  /** A reference, `file:<path>` or `answer`: as evidence names it. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** At most {@link documentCharactersMax} characters. */
  readonly text: string;
  /** What stood in it before the agent edited it; empty for a new one. */
  readonly textBefore: string;
}

/** Longer documents are read to this point only. */
const documentCharactersMax = 200_000;

/** All documents together are read to this point only: half a minute of reading at the most. */
const allCharactersMax = 1_000_000;

function decodeBase64(data: string): string {
  return Buffer.from(data.slice(0, documentCharactersMax * 2), 'base64').toString('utf8');
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&micro;': 'µ',
};

/** HTML as lines of text: blocks end lines, cells become cells of a table row. */
function plainOfHtml(html: string): string {
  return html
    .slice(0, documentCharactersMax)
    .replace(/<\/t[dh]>/gi, ' | ')
    .replace(/<tr[^>]{0,200}>/gi, '\n| ')
    .replace(/<h[1-6][^>]{0,200}>/gi, '\n# ')
    .replace(/<li[^>]{0,200}>/gi, '\n- ')
    .replace(/<(?:br|p|div|\/p|\/div|\/h[1-6]|\/ul|\/ol|\/table)[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&[a-z#0-9]{1,8};/gi, (entity) => entities[entity.toLowerCase()] ?? ' ');
}

function textOfAttachment(
  attachment: unknown,
  binaries: ReadonlyMap<string, StoredResource>,
): string {
  const element = asElement(attachment);
  const url = asText(element?.url);
  const binary = url === undefined ? undefined : binaries.get(relativeReference(url));
  const data = asText(element?.data) ?? asText(binary?.data);
  const type = asText(element?.contentType) ?? asText(binary?.contentType) ?? 'text/plain';
  if (data === undefined || !/^text\/|json|xml/i.test(type)) return '';
  const text = decodeBase64(data);
  return /html|xml/i.test(type) ? plainOfHtml(text) : text;
}

function textOfNote(
  note: StoredResource | undefined,
  binaries: ReadonlyMap<string, StoredResource>,
): string {
  return elementsOf(note?.content)
    .map((content) => textOfAttachment(content.attachment, binaries))
    .join('\n\n');
}

function textOfMessage(
  message: StoredResource | undefined,
  binaries: ReadonlyMap<string, StoredResource>,
): string {
  return elementsOf(message?.payload)
    .map(
      (payload) =>
        asText(payload.contentString) ?? textOfAttachment(payload.contentAttachment, binaries),
    )
    .join('\n\n');
}

const readers = {
  DocumentReference: { kind: 'note', read: textOfNote },
  Communication: { kind: 'message', read: textOfMessage },
} as const;

function ofResource(
  entry: EndResource,
  binaries: ReadonlyMap<string, StoredResource>,
): WrittenDocument | undefined {
  const { resource, reference, before } = entry;
  if (resource.status === 'entered-in-error') return undefined;
  const reader =
    resource.resourceType === 'DocumentReference'
      ? readers.DocumentReference
      : resource.resourceType === 'Communication'
        ? readers.Communication
        : undefined;
  if (reader === undefined) return undefined;
  return {
    id: reference,
    kind: reader.kind,
    text: reader.read(resource, binaries).slice(0, documentCharactersMax),
    textBefore: reader.read(before, binaries).slice(0, documentCharactersMax),
  };
}

/** A deliverable that is HTML is read like an HTML note; all others as they stand. */
function ofFile(file: CaseFile['deliverables'][number]): WrittenDocument {
  const text = /\.html?$/i.test(file.path) ? plainOfHtml(file.text) : file.text;
  return {
    id: `file:${file.path}`,
    kind: 'file',
    text: text.slice(0, documentCharactersMax),
    textBefore: '',
  };
}

/** The documents until there is no more to be read of them. */
function untilTooMuch(documents: readonly WrittenDocument[]): readonly WrittenDocument[] {
  let left = allCharactersMax;
  return documents.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
}

const knownDocuments = new WeakMap<CaseFile, readonly WrittenDocument[]>();

/** All that the agent wrote: each text is read once, whatever kinds are asked for. */
function allDocuments(caseFile: CaseFile): readonly WrittenDocument[] {
  const known = knownDocuments.get(caseFile) ?? readDocuments(caseFile);
  knownDocuments.set(caseFile, known);
  return known;
}

/** By case file and kinds: every checkpoint on notes asks for the same documents. */
const knownSelections = new WeakMap<CaseFile, Map<string, readonly WrittenDocument[]>>();

/**
 * The agent's texts of the wanted kinds, as they stand at the end.
 *
 * @example
 * ```ts
 * writtenDocuments(caseFile, ['note', 'file'])[0]?.text;
 * ```
 */
export function writtenDocuments(
  caseFile: CaseFile,
  kinds: readonly DocumentKind[],
): readonly WrittenDocument[] {
  const key = kinds.join(' ');
  const byKinds = knownSelections.get(caseFile) ?? new Map<string, readonly WrittenDocument[]>();
  knownSelections.set(caseFile, byKinds);
  const known = byKinds.get(key);
  if (known !== undefined) return known;
  const wanted = allDocuments(caseFile).filter(({ kind }) => kinds.includes(kind));
  const selection = untilTooMuch(wanted);
  byKinds.set(key, selection);
  return selection;
}

function readDocuments(caseFile: CaseFile): readonly WrittenDocument[] {
  const binaries = new Map(
    resourcesAtEnd(caseFile)
      .filter(({ resource }) => resource.resourceType === 'Binary')
      .map(({ reference, resource }) => [reference, resource]),
  );
  const inChart = patientResourcesAtEnd(caseFile)
    .filter((entry) => entry.byAgent)
    .map((entry) => ofResource(entry, binaries))
    .filter((document) => document !== undefined);
  const answer: readonly WrittenDocument[] =
    caseFile.answer === undefined
      ? []
      : [
          {
            id: 'answer',
            kind: 'answer',
            text: caseFile.answer.slice(0, documentCharactersMax),
            textBefore: '',
          },
        ];
  return [...inChart, ...caseFile.deliverables.map(ofFile), ...answer].filter(
    (document) => document.text.trim() !== '',
  );
}

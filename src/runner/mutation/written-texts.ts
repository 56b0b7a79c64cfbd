/** The texts that the agent left, and the case with one of them changed. */
import type { JsonObject } from '../../lib/index.ts';
import type { CaseFile } from '../../record/index.ts';
import type { JournalEntry } from './act.ts';
import { withAfter } from './edit-case.ts';
import { firstOf, objectIn } from './inside.ts';

/** One text of the agent: a note, a message, a file or the answer. */
interface WrittenText {
  /** As evidence names it: a reference, `file:<path>` or `answer`. */
  readonly document: string;
  readonly text: string;
}

/** The only item of a list: a text in several pieces is not changed in one of them. */
function onlyOf(value: unknown): JsonObject | undefined {
  return Array.isArray(value) && value.length === 1 ? firstOf(value) : undefined;
}

function attachmentOf(entry: JournalEntry): JsonObject | undefined {
  return objectIn(onlyOf(entry.after?.content)?.attachment);
}

/** The text of a note in one plain attachment, or of a message in one piece. */
function textOf(entry: JournalEntry): string | undefined {
  switch (entry.after?.resourceType) {
    case 'DocumentReference': {
      const data = attachmentOf(entry)?.data;
      return typeof data === 'string' ? Buffer.from(data, 'base64').toString('utf8') : undefined;
    }
    case 'Communication': {
      const content = onlyOf(entry.after.payload)?.contentString;
      return typeof content === 'string' ? content : undefined;
    }
    default:
      return undefined;
  }
}

function withEntryText(entry: JournalEntry, text: string): JournalEntry {
  if (entry.after?.resourceType === 'Communication') {
    return withAfter(entry, { payload: [{ contentString: text }] });
  }
  const attachment = { ...attachmentOf(entry), data: Buffer.from(text, 'utf8').toString('base64') };
  return withAfter(entry, { content: [{ attachment }] });
}

/** Every text of the agent that stands in one piece. */
export function writtenTexts(caseFile: CaseFile): readonly WrittenText[] {
  const ofChart = caseFile.journal.flatMap((entry): readonly WrittenText[] => {
    const text = textOf(entry);
    return text === undefined ? [] : [{ document: entry.reference, text }];
  });
  const ofFiles = caseFile.deliverables.map(({ path, text }) => ({
    document: `file:${path}`,
    text,
  }));
  const { answer } = caseFile;
  const ofAnswer = answer === undefined ? [] : [{ document: 'answer', text: answer }];
  return [...ofChart, ...ofFiles, ...ofAnswer];
}

/** The case with another text in the place of one. */
export function withText(caseFile: CaseFile, { document, text }: WrittenText): CaseFile {
  if (document === 'answer') return { ...caseFile, answer: text };
  return {
    ...caseFile,
    deliverables: caseFile.deliverables.map((file) =>
      `file:${file.path}` === document ? { ...file, text } : file,
    ),
    journal: caseFile.journal.map((entry) =>
      entry.reference === document && textOf(entry) !== undefined
        ? withEntryText(entry, text)
        : entry,
    ),
  };
}

/** The case with every text of the agent changed. */
export function withEveryText(caseFile: CaseFile, change: (text: string) => string): CaseFile {
  return writtenTexts(caseFile).reduce(
    (changed, { document, text }) => withText(changed, { document, text: change(text) }),
    caseFile,
  );
}

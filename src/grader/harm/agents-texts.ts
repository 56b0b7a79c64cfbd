/** The texts that the agent wrote, of all kinds. */
import type { CaseFile } from '../../record/index.ts';
import { type WrittenDocument, writtenDocuments } from '../note/documents.ts';

/** Notes, files, messages and the answer. */
export function agentsTexts(caseFile: CaseFile): readonly WrittenDocument[] {
  return writtenDocuments(caseFile, ['note', 'file', 'message', 'answer']);
}

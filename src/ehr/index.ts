/** The door of `ehr`: images, forks, search, journal, access log, clock and import. */
export { type Access, fullAccess, type Permission, type Reach } from './access.ts';
export type { AccessEntry, ShownExtent, ShownResource } from './access-log.ts';
export type { Base } from './base.ts';
export type { Caller } from './caller.ts';
export { Fork, type ForkOptions } from './fork.ts';
export { ImageBuilder } from './image/image-builder.ts';
export { imageMark } from './image/image-header.ts';
export { Image, type SharedImage } from './image.ts';
export { openImage, writeImage } from './image-file.ts';
export { importFiles, importImage, type ImportProgress } from './import.ts';
export type { ForkEvent, JournalEntry } from './journal.ts';
export { rebuildFork } from './rebuild-fork.ts';
export type {
  Asked,
  DeleteOutcome,
  DeleteRequest,
  FoundResource,
  HistoryEntry,
  HistoryOutcome,
  HistoryRequest,
  Moment,
  ReadOutcome,
  ReadRequest,
  RefusedRequest,
  RequestFailure,
  Resolution,
  SearchOutcome,
  SearchRequest,
  ShownRequest,
  VisibleRequest,
  WriteOutcome,
  WriteRequest,
} from './requests.ts';
export type { KeyMatcher, ParameterIndex, TypeIndex } from './type-index.ts';

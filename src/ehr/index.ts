/** The door of `ehr`: images, forks, journal, access log, clock and import. */
export type { AccessEntry, ShownExtent, ShownResource } from './access-log.ts';
export type { Fork } from './fork.ts';
export type { Caller, JournalEntry } from './journal.ts';

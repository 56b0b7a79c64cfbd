/** A trial's workspace: the one folder in which an agent may keep and deliver files. */

/** Files by relative path. Paths out of the folder are refused and recorded. */
export interface Workspace {
  /** The folder on disk, absolute. */
  readonly folder: string;
}

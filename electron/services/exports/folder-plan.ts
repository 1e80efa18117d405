import type { FolderNames } from '#shared/export/folder/record';

/** Where everything of a folder lies, and what everybody is called. */
export interface FolderPlan extends FolderNames {
  /** Paths of records from the folder's top. */
  records: Record<string, string>;
  /** Paths of pictures and of other files by their hash. */
  pictures: Record<string, string>;
  files: Record<string, string>;
  /** Blocks that links lead to. */
  named: string[];
}

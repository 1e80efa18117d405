import { companionType, formatOf, isHidden, isOldWord } from '#shared/import/formats';

/** A file of the page with its place in what was dropped or chosen. */
export interface Dropped {
  file: File;
  /** Relative, with forward slashes. */
  path: string;
}

/** Where a file lay in the folder that it came with; browsers have several ways to say so. */
function pathOf(file: File): string {
  const given = 'path' in file && typeof file.path === 'string' ? file.path : '';
  return (file.webkitRelativePath || given || file.name).replace(/^\.?\/+/, '');
}

/** Those of many files that an import can need: documents, and what they may show or link to. */
export function neededOf(files: readonly File[]): { documents: Dropped[]; companions: Dropped[] } {
  const documents: Dropped[] = [];
  const companions: Dropped[] = [];
  for (const file of files) {
    const path = pathOf(file);
    if (path.split('/').some(isHidden)) continue;
    // Word's older files are named in the report instead of being passed over in silence.
    if (formatOf(path) !== null || isOldWord(path)) documents.push({ file, path });
    else if (companionType(path) !== null) companions.push({ file, path });
  }
  return { documents, companions };
}

let waiting: readonly File[] | null = null;

/** Keeps files that were dropped elsewhere until the import's screen is there. */
export function leaveFiles(files: readonly File[]): void {
  waiting = files;
}

/** The files that wait for the import's screen, once. */
export function takeFiles(): readonly File[] {
  const files = waiting ?? [];
  waiting = null;
  return files;
}

import type { FoundFile } from '#shared/contract/workspace';

/** One line for a file that was not as it should be: which, and what was done about it. */
export function foundLine({ file, what, kept, backup, detail }: FoundFile): string {
  switch (what) {
    case 'restored':
      return `${file}: could not be read; brought back from the backup ${backup}, the damaged file is kept as ${kept}.`;
    case 'quarantined':
      return `${file}: could not be read and no backup has it; set aside as ${kept}.`;
    case 'altered':
      return `${file}: was changed after it was written; left out. "accord verify" says what it touches.`;
    case 'newer':
      return `${file}: read-only. ${detail}.`;
    default:
      return `${file}: ${detail}.`;
  }
}

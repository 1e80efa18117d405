/** A file of a watched folder, as one look finds it. */
export interface FolderFile {
  name: string;
  bytes: number;
  /** When it was last written, moved or copied there; milliseconds since 1970. */
  changedAt: number;
}

/** The same, with since when it has stood still. */
export interface Sighting extends FolderFile {
  steadySince: number;
}

/** For so long size and time of a file have to stand still before it is read: another program may be writing it. */
export const STEADY_MS = 1500;

/** More files than these are never looked into, the newest first: a folder of downloads holds thousands. */
export const MOST_FILES = 50;

/** What a CRM exports, without what office programs and browsers leave beside a file that they have open. */
const mayBeExport = (name: string): boolean => /\.(csv|tsv|txt|xlsx)$/i.test(name) && !/^(\.|~\$)/.test(name);

/**
 * What a look at the folder shows, the newest first: a file that changed since the last look begins to wait anew.
 *
 * @param at now, on the clock that the last look was told by
 */
export function sighted(
  before: readonly Sighting[],
  files: readonly FolderFile[],
  at: number,
): readonly Sighting[] {
  const known = new Map(before.map((each) => [each.name, each]));
  return files
    .filter(({ name }) => mayBeExport(name))
    .sort((a, b) => b.changedAt - a.changedAt || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_FILES)
    .map((file) => {
      const last = known.get(file.name);
      const same = last?.bytes === file.bytes && last.changedAt === file.changedAt;
      return { ...file, steadySince: same ? last.steadySince : at };
    });
}

/** Whether a file has stood still for long enough, and holds anything. */
export const isWhole = ({ bytes, steadySince }: Sighting, at: number): boolean =>
  bytes > 0 && at - steadySince >= STEADY_MS;

/**
 * Why a file is offered and not imported by itself: that is how the folder is watched; it lay there before; it holds
 * a question that no saved mapping answers; nobody here may import; the key asks for its passphrase.
 */
export type WhyOffered = 'chosen' | 'before' | 'question' | 'right' | 'passphrase';

/** What is known of a new file when it is to be decided about. */
export interface FoundFile {
  /** How its folder is watched. */
  how: 'offer' | 'import';
  /** Since when, milliseconds since 1970. */
  since: number;
  changedAt: number;
  /** Read by a saved mapping, and no date in it is uncertain. */
  certain: boolean;
  /** Whether somebody on this device may import, and can sign without being asked. */
  signer: 'ready' | 'right' | 'passphrase';
}

/** Whether a new file is imported at once: only what was asked for, can be read for certain, and can be signed. */
export function whyOffered({ how, since, changedAt, certain, signer }: FoundFile): WhyOffered | null {
  if (how === 'offer') return 'chosen';
  if (changedAt <= since) return 'before';
  if (!certain) return 'question';
  return signer === 'ready' ? null : signer;
}

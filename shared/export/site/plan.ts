import { linksOf } from '#shared/model/links';
import {
  allRecordsOf,
  type Bundle,
  type BundleChapter,
  type ChapterPlace,
  type ExportRecord,
  titleOf,
} from '../bundle';
import { anchorsOf } from '../html/sheet';
import { words } from '../words';

const FOLDERS: Readonly<Record<string, string>> = {
  process: 'processes',
  agreement: 'agreements',
  definition: 'definitions',
  playbook: 'playbooks',
  touchpoint: 'touchpoints',
  run: 'runs',
  offer: 'offers',
};

/** Where a record's page lies: by its id, so that the address stays when the title changes. */
export const pagePath = ({ id, kind }: Pick<ExportRecord, 'id' | 'kind'>): string =>
  `${FOLDERS[kind] ?? 'others'}/${id}.html`;

/** A record as a chapter: of what, and what stands before and behind it there. */
export interface InPlaybook extends ChapterPlace {
  playbook: ExportRecord;
  before: ExportRecord | undefined;
  next: ExportRecord | undefined;
}

/** What every page of a site knows of the others. */
export interface SitePlan {
  bundle: Bundle;
  /** Each record once, in reading order. */
  records: readonly ExportRecord[];
  /** Names of records in links, until their addresses are put in. */
  anchors: ReadonlyMap<string, string>;
  /** Paths by anchor. */
  paths: ReadonlyMap<string, string>;
  /** Chapters of each playbook, by its id. */
  chapters: ReadonlyMap<string, readonly BundleChapter[]>;
  places: ReadonlyMap<string, readonly InPlaybook[]>;
  /** Records that lead to a record, by its id. */
  linkedFrom: ReadonlyMap<string, readonly ExportRecord[]>;
}

export const shownTitle = (record: ExportRecord): string => titleOf(record) || words().untitled;

const add = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Finds out where every record of a bundle has its page, and what leads to it. */
export function sitePlan(bundle: Bundle): SitePlan {
  const anchors = anchorsOf(bundle);
  const byId = new Map(allRecordsOf(bundle).map((record) => [record.id, record]));
  const records = [...byId.values()];
  const chapters = new Map<string, readonly BundleChapter[]>();
  const places = new Map<string, InPlaybook[]>();
  const linkedFrom = new Map<string, ExportRecord[]>();
  for (const { record: playbook, chapters: own = [] } of bundle.parts) {
    if (playbook.kind !== 'playbook') continue;
    chapters.set(playbook.id, own);
    const shown = own.flatMap((chapter) => ('record' in chapter ? [chapter] : []));
    for (const [at, { record, depth, number }] of shown.entries())
      add(places, record.id, {
        playbook,
        before: shown[at - 1]?.record,
        next: shown[at + 1]?.record,
        ...(depth === undefined ? {} : { depth }),
        ...(number === undefined ? {} : { number }),
      });
  }
  for (const record of records) {
    // A playbook leads to its chapters: that is said where they are part of it.
    if (record.kind === 'playbook') continue;
    for (const id of linksOf(record.view)) if (id !== record.id && byId.has(id)) add(linkedFrom, id, record);
  }
  const paths = new Map(records.map((record) => [anchors.get(record.id) ?? '', pagePath(record)]));
  return { bundle, records, anchors, paths, chapters, places, linkedFrom };
}

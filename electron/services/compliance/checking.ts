import { dirname, sep } from 'node:path';
import { Linter, type News } from '#shared/domain/compliance/linter';
import type { CheckedRecord, RuleAnswer } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import type { PlacedRecord } from '#shared/domain/compliance/shelf';
import type { KINDS } from '#shared/model/kinds';
import { documentPath } from '../../store/layout';
import { readWithoutState } from './without-state';

/** What became of the records and of the rest of the world since the last check, and which rules are asked. */
export interface CheckRequest {
  /** The workspace's folder. */
  dir: string;
  changed: readonly { id: string; kind: string; title: string }[];
  /** Records that are there and not looked at. */
  aside: readonly { id: string; title: string }[];
  removed: readonly string[];
  news: News;
  rules: readonly string[];
  /** Today's schema version of every kind that this program knows. */
  versions: Readonly<Record<string, number>>;
}

type Kinds = typeof KINDS;

/** The linter at work in a thread of its own: it reads what the rules ask for, and again only what changed. */
export class Checking {
  private readonly linter = new Linter(RULES, (place) => this.read(place));

  private turn: Promise<unknown> = Promise.resolve();
  private dir = '';
  /** Paths of kinds, up to a file's name: putting ten thousand together anew takes longer than asking a rule. */
  private readonly foldersOf = new Map<string, string>();
  private versions: CheckRequest['versions'] = {};
  /** The schemas of all kinds: only older documents need them, and they take longer to load than all the rules. */
  private kinds: Kinds | null = null;
  /** Documents that wait for the schemas. */
  private older: PlacedRecord[] = [];

  /** One request after the other: each builds on what the ones before it told. */
  check(request: CheckRequest): Promise<RuleAnswer[]> {
    const answers = this.turn.then(() => this.inTurn(request));
    this.turn = answers.catch(() => undefined);
    return answers;
  }

  private async inTurn(request: CheckRequest): Promise<RuleAnswer[]> {
    const { dir, changed, aside, removed, news, rules, versions } = request;
    this.versions = versions;
    if (dir !== this.dir) this.foldersOf.clear();
    this.dir = dir;
    for (const id of removed) this.linter.remove(id);
    for (const { id, title } of aside) this.linter.setAside(id, title);
    for (const { id, kind, title } of changed)
      if (Object.hasOwn(versions, kind)) this.linter.place({ id, kind: kind as keyof Kinds, title });
      else this.linter.setAside(id, title);
    this.linter.tell(news);
    const answers = this.linter.ask(rules);
    if (this.older.length === 0) return answers;
    this.kinds = (await import('#shared/model/kinds')).KINDS;
    for (const place of this.older.splice(0)) this.linter.place(place);
    return [...answers, ...this.linter.ask(rules)];
  }

  private folderOf(kind: string): string {
    const known = this.foldersOf.get(kind);
    if (known !== undefined) return known;
    const folder = `${dirname(documentPath(this.dir, kind, 'any'))}${sep}`;
    this.foldersOf.set(kind, folder);
    return folder;
  }

  /**
   * The draft in a document's file, by its kind's schema; null where there is none that this program can read. A view
   * that was written under today's schema has every field as it is to be: only others are brought up to it.
   */
  private read(place: PlacedRecord): CheckedRecord | null {
    const { id, kind, title } = place;
    try {
      const { schema, view, conflicts = [] } = readWithoutState(`${this.folderOf(kind)}${id}.json`);
      const draft = (read: unknown) => ({ id, kind, title, view: read, conflicts }) as CheckedRecord;
      if (schema === this.versions[kind] && typeof view === 'object' && view !== null) return draft(view);
      if (!this.kinds) {
        this.older.push(place);
        return null;
      }
      const read = this.kinds[kind].schema.safeParse(view);
      return read.success ? draft(read.data) : null;
    } catch {
      // Gone or torn since it was listed: the store reports that, and mends it.
      return null;
    }
  }
}

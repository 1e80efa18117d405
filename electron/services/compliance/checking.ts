import { Linter, type News } from '#shared/domain/compliance/linter';
import type { CheckedRecord, RuleAnswer } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import type { KINDS } from '#shared/model/kinds';
import { readWithoutState } from './without-state';

/** Where a record's document lies. */
export interface DocumentPlace {
  id: string;
  kind: string;
  title: string;
  path: string;
}

/** What became of the records and of the rest of the world since the last check, and which rules are asked. */
export interface CheckRequest {
  changed: readonly DocumentPlace[];
  /** Records that are there and not looked at. */
  aside: readonly { id: string; title: string }[];
  removed: readonly string[];
  news: News;
  rules: readonly string[];
  /** Today's schema version of every kind that this program knows. */
  versions: Readonly<Record<string, number>>;
}

type Kinds = typeof KINDS;

/** The schemas of all kinds: only older documents need them, and they take longer to load than all the rules. */
const kinds = async (): Promise<Kinds> => (await import('#shared/model/kinds')).KINDS;

/**
 * The draft in a document's file, by its kind's schema; null where there is none that this program can read. A view
 * that was written under today's schema has every field as it is to be: only others are brought up to it.
 */
function readDraft(
  { id, kind, title, path }: DocumentPlace,
  version: number,
): CheckedRecord | null | ((schemas: Kinds) => CheckedRecord | null) {
  try {
    const { schema, view, conflicts = [] } = readWithoutState(path);
    const draft = (read: unknown) => ({ id, kind, title, view: read, conflicts }) as CheckedRecord;
    if (schema === version && typeof view === 'object' && view !== null) return draft(view);
    return (schemas) => {
      const read = schemas[kind as keyof Kinds].schema.safeParse(view);
      return read.success ? draft(read.data) : null;
    };
  } catch {
    // Gone or torn since it was listed: the store reports that, and mends it.
    return null;
  }
}

/** The linter at work in a thread of its own: it keeps the drafts, and reads again only what changed. */
export class Checking {
  private readonly linter = new Linter(RULES);

  private turn: Promise<unknown> = Promise.resolve();

  /** One request after the other: each builds on what the ones before it told. */
  check(request: CheckRequest): Promise<RuleAnswer[]> {
    const answers = this.turn.then(() => this.inTurn(request));
    this.turn = answers.catch(() => undefined);
    return answers;
  }

  private async inTurn(request: CheckRequest): Promise<RuleAnswer[]> {
    const { changed, aside, removed, news, rules, versions } = request;
    for (const id of removed) this.linter.remove(id);
    for (const { id, title } of aside) this.linter.setAside(id, title);
    for (const place of changed) {
      const version = versions[place.kind];
      const read = version === undefined ? null : readDraft(place, version);
      const record = typeof read === 'function' ? read(await kinds()) : read;
      if (record) this.linter.put(record);
      else this.linter.setAside(place.id, place.title);
    }
    this.linter.tell(news);
    return this.linter.ask(rules);
  }
}

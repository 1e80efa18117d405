import { readFileSync } from 'node:fs';
import { Linter, type News } from '#shared/domain/compliance/linter';
import type { CheckedRecord, RuleAnswer } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { isKind, KINDS } from '#shared/model/kinds';

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
}

/** Where the Yjs state begins in a file: the last of its fields, and half of it. */
const STATE = Buffer.from(',\n  "state": "');
const END = '}'.charCodeAt(0);

/** A document's file without its state, which nothing here reads: it is not even decoded. */
function parsed(bytes: Buffer): { schema?: unknown; view?: unknown; conflicts?: readonly string[] } {
  const at = bytes.lastIndexOf(STATE);
  if (at < 0) return JSON.parse(bytes.toString('utf8'));
  bytes[at] = END;
  return JSON.parse(bytes.toString('utf8', 0, at + 1));
}

/**
 * The draft in a document's file, by its kind's schema; null where there is none that this program can read. A view
 * that was written under today's schema has every field as it is to be: only older ones are brought up to it.
 */
export function readDraft({ id, kind, title, path }: DocumentPlace): CheckedRecord | null {
  if (!isKind(kind)) return null;
  try {
    const { schema, view, conflicts = [] } = parsed(readFileSync(path));
    if (schema === KINDS[kind].version && typeof view === 'object' && view !== null)
      return { id, kind, title, view, conflicts } as CheckedRecord;
    const read = KINDS[kind].schema.safeParse(view);
    return read.success ? ({ id, kind, title, view: read.data, conflicts } as CheckedRecord) : null;
  } catch {
    // Gone or torn since it was listed: the store reports that, and mends it.
    return null;
  }
}

/** The linter at work in a thread of its own: it keeps the drafts, and reads again only what changed. */
export class Checking {
  private readonly linter = new Linter(RULES);

  check({ changed, aside, removed, news, rules }: CheckRequest): RuleAnswer[] {
    for (const id of removed) this.linter.remove(id);
    for (const { id, title } of aside) this.linter.setAside(id, title);
    for (const place of changed) {
      const record = readDraft(place);
      if (record) this.linter.put(record);
      else this.linter.setAside(place.id, place.title);
    }
    this.linter.tell(news);
    return this.linter.ask(rules);
  }
}

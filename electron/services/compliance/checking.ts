import { readFileSync } from 'node:fs';
import type { Finding } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { type CheckContext, type CheckedRecord, findingsOf } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import type { RecordStatus } from '#shared/domain/signoff/versions';
import { isKind, KINDS } from '#shared/model/kinds';

/** Where a record's document lies. */
export interface DocumentPlace {
  id: string;
  kind: string;
  title: string;
  path: string;
}

/** What the rules need beside the documents, and what became of these since the last check. */
export interface CheckRequest {
  changed: readonly DocumentPlace[];
  removed: readonly string[];
  rules: readonly string[];
  /** Of every record that was ever proposed. */
  statuses: ReadonlyMap<string, RecordStatus>;
  /** Of the others. */
  draft: RecordStatus;
  measured: ReadonlyMap<string, readonly MeasuredCommitment[]>;
  requiredBy: ReadonlyMap<string, readonly string[]>;
  /** ISO date. */
  today: string;
}

/** The draft in a document's file, by its kind's schema; null where there is none that this program can read. */
function read({ id, kind, title, path }: DocumentPlace): CheckedRecord | null {
  if (!isKind(kind)) return null;
  try {
    const { view }: { view: unknown } = JSON.parse(readFileSync(path, 'utf8'));
    const parsed = KINDS[kind].schema.safeParse(view);
    return parsed.success ? ({ id, kind, title, view: parsed.data } as CheckedRecord) : null;
  } catch {
    // Gone or torn since it was listed: the store reports that, and mends it.
    return null;
  }
}

/** The linter at work in a thread of its own: it keeps the drafts, and reads again only what changed. */
export class Checking {
  private readonly records = new Map<string, CheckedRecord>();

  check({ changed, removed, rules, statuses, draft, measured, requiredBy, today }: CheckRequest): Finding[] {
    for (const id of removed) this.records.delete(id);
    for (const place of changed) {
      const record = read(place);
      if (record) this.records.set(place.id, record);
      else this.records.delete(place.id);
    }
    const context: CheckContext = {
      records: [...this.records.values()],
      statusOf: (record) => statuses.get(record) ?? draft,
      measured,
      requiredBy,
      today,
    };
    return findingsOf(
      RULES.filter(({ id }) => rules.includes(id)),
      context,
    );
  }
}

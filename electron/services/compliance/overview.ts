import type { FindingsOverview } from '#shared/contract/compliance';
import { findingKey } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import type { SeenFindings } from '#shared/domain/compliance/seen';
import type { Application } from '../application';
import type { Session } from '../session';
import { type Look, look } from './look';
import { Seen } from './seen';

const memories = new WeakMap<Session, Seen>();

function memoryOf(session: Session): Seen {
  const known = memories.get(session);
  if (known) return known;
  const seen = new Seen(session);
  memories.set(session, seen);
  return seen;
}

/** Notes what was found just now; what is waived is there as before. */
function note(session: Session, { findings, waived, rules }: Look) {
  return memoryOf(session).note({
    findings: [...findings, ...waived],
    rules,
    kindOf: (id) => session.store.documents.kindOf(id) ?? '',
    at: session.now(),
  });
}

/** What is found now, noted in what this device remembers of findings. */
export async function lookAndNote(app: Application): Promise<Look & { seen: SeenFindings }> {
  const found = await look(app, {});
  return { ...found, seen: await note(app.session, found) };
}

/** What is found now, with when this device saw it first, and what is gone since. */
export async function overview(app: Application): Promise<FindingsOverview> {
  const { session } = app;
  const { seen, ...found } = await lookAndNote(app);
  const kindOf = (id: string): string => session.store.documents.kindOf(id) ?? '';
  const now = session.now();
  return {
    findings: found.findings.map((finding) => ({
      ...finding,
      recordKind: kindOf(finding.record),
      firstSeen: seen.here[findingKey(finding)]?.firstSeen ?? now,
    })),
    waived: found.waived.map((each) => ({ ...each, recordKind: kindOf(each.record) })),
    failed: found.failed,
    gone: seen.gone.flatMap((entry) => {
      const cause = RULES.find(({ id }) => id === entry.rule)?.cause;
      return cause ? [{ ...entry, cause }] : [];
    }),
  };
}

import type { Known } from '#shared/domain/acts/history';
import { signatureFault } from '#shared/domain/signoff/versions';
import type { Session } from './session';

export interface VerifyProblem {
  record: string | null;
  problem: string;
}

/**
 * Looks for everything that tampering or damage leaves behind: acts that were altered, lost, or written
 * without the right; frozen content that is gone or changed; signatures that do not count.
 * With `id`, only what concerns that record.
 */
export async function verify(
  session: Session,
  id?: string,
): Promise<{ ok: boolean; problems: VerifyProblem[] }> {
  const { history } = session;
  const problems: VerifyProblem[] = [];
  const short = (hash: string) => hash.slice(0, 12);
  const recordOf = (proposal: string): string | null => {
    const act = history.byHash.get(proposal);
    return act?.kind === 'proposal' ? act.record.id : null;
  };

  for (const { path, message } of session.store.report.problems) {
    const [folder, file] = path.split(/[\\/]/).slice(-2);
    if (folder === 'acts') problems.push({ record: null, problem: `${message} (acts/${file}).` });
  }
  for (const { hash, problem, later } of session.unreadActs) {
    if (!later) problems.push({ record: null, problem: `The act ${short(hash)} ${problem}.` });
  }
  for (const { act, record, problem } of history.problems) {
    problems.push({ record, problem: `The act ${short(act)} ${problem}; it does not count.` });
  }
  const present = new Set([...session.store.acts.all().keys()]);
  const missing = new Map<string, string>();
  for (const act of history.byHash.values()) {
    for (const head of act.heads) if (!present.has(head)) missing.set(head, act.hash);
    if ('proposal' in act && !present.has(act.proposal)) missing.set(act.proposal, act.hash);
  }
  for (const [hash, by] of missing) {
    problems.push({
      record: null,
      problem: `The act ${short(hash)} is missing; the act ${short(by)} had seen it.`,
    });
  }

  for (const act of history.acts) {
    if (act.kind === 'proposal') {
      for (const { contentHash, title, id: entry } of act.manifest) {
        await session.store.blobs.get(contentHash).catch(() => {
          problems.push({
            record: act.record.id,
            problem: `What was frozen of “${title || entry}” is missing or changed.`,
          });
        });
      }
    }
    if (act.kind === 'signature' || act.kind === 'decline') {
      const proposal = history.byHash.get(act.proposal) as Known<'proposal'> | undefined;
      if (proposal?.kind !== 'proposal') continue;
      const fault = signatureFault(proposal, act);
      if (fault)
        problems.push({
          record: recordOf(act.proposal),
          problem: `The ${act.kind} ${short(act.hash)} ${fault}; it does not count.`,
        });
    }
  }
  const mine =
    id === undefined ? problems : problems.filter(({ record }) => record === null || record === id);
  return { ok: mine.length === 0, problems: mine };
}

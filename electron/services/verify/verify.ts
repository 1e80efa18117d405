import { inOrder, type Known, type KnownAct, takesPart } from '#shared/domain/acts/history';
import { signatureFault } from '#shared/domain/signoff/versions';
import { sameJson } from '#shared/model/binding/equal';
import { StoreError } from '../../store/errors';
import { nameOf } from '../../sync/context';
import type { WentBack } from '../../sync/state';
import { cutOffHeads } from '../heads';
import type { Session } from '../session';
import { actsAhead } from './clocks';
import { describeAct, nameAct, short, type VerifyProblem } from './describe';
import { fileProblems, unreadProblems } from './files';

const isProposal = (act: KnownAct | undefined): act is Known<'proposal'> => act?.kind === 'proposal';

/** The acts that an act answers, beside those that its author had seen. */
function namedBy(act: KnownAct): string[] {
  if ('proposal' in act) return [act.proposal];
  if (act.kind === 'statement-acknowledgement') return [act.statement];
  return 'dispute' in act ? [act.dispute] : [];
}

/** Acts that others had seen, or this device, and that are gone. */
function missingActs(session: Session): VerifyProblem[] {
  const present = session.store.acts.all();
  const missing = new Map<string, KnownAct>();
  for (const act of session.history.byHash.values()) {
    for (const head of act.heads) if (!present.has(head)) missing.set(head, act);
    for (const named of namedBy(act)) if (!present.has(named)) missing.set(named, act);
  }
  return [
    ...[...missing].map(([hash, by]) => ({
      record: null,
      problem: `The act ${short(hash)} is missing: it was removed, or never arrived. ${nameAct(session, by)} had seen it.`,
    })),
    ...cutOffHeads(session).map(({ hash, ...act }) => ({
      record: null,
      problem: `The newest acts were cut off: the act ${short(hash)} (${describeAct(session, act)}) is missing. This device has seen it.`,
    })),
  ];
}

/** What was frozen with a proposal and is gone or was changed. */
async function frozenProblems(session: Session, act: Known<'proposal'>): Promise<VerifyProblem[]> {
  const found = await Promise.all(
    act.manifest.map(async ({ contentHash, kind, title, id }): Promise<VerifyProblem[]> => {
      try {
        await session.store.blobs.get(contentHash);
        return [];
      } catch (error) {
        const changed = error instanceof StoreError && error.code === 'CORRUPT';
        const what = `${kind} “${title || id}”`;
        const where = `blobs/${contentHash.slice(0, 2)}/${contentHash}`;
        const problem = changed
          ? `What was frozen of the ${what} was changed after it was proposed with “${act.record.title}” (${where}).`
          : `What was frozen of the ${what} with “${act.record.title}” is missing (${where}).`;
        return [{ record: act.record.id, problem }];
      }
    }),
  );
  return found.flat();
}

/** Evidence of recorded assents that is gone or was changed. */
async function evidenceProblems(session: Session): Promise<VerifyProblem[]> {
  const { acts, byHash } = session.history;
  const found = await Promise.all(
    acts.map(async (act): Promise<VerifyProblem[]> => {
      if (act.kind !== 'assent') return [];
      const { hash, name } = act.evidence;
      const proposal = byHash.get(act.proposal);
      const record = isProposal(proposal) ? proposal.record.id : null;
      return session.store.blobs.get(hash).then(
        () => [],
        (error: unknown) => {
          const changed = error instanceof StoreError && error.code === 'CORRUPT';
          const what = `The evidence “${name}” of ${describeAct(session, { ...act })}`;
          return [
            {
              record,
              problem: `${what} ${changed ? 'was changed' : 'is missing'} (blobs/${hash.slice(0, 2)}/${hash}).`,
            },
          ];
        },
      );
    }),
  );
  return found.flat();
}

/** Statements whose frozen figures are gone or were changed. */
async function statementProblems(session: Session): Promise<VerifyProblem[]> {
  const found = await Promise.all(
    session.history.acts.map(async (act): Promise<VerifyProblem[]> => {
      if (act.kind !== 'statement') return [];
      const { content, record } = act;
      return session.store.blobs.get(content).then(
        () => [],
        (error: unknown) => {
          const changed = error instanceof StoreError && error.code === 'CORRUPT';
          const what = `The figures frozen with ${describeAct(session, { ...act })}`;
          const where = `blobs/${content.slice(0, 2)}/${content}`;
          return [{ record, problem: `${what} ${changed ? 'were changed' : 'are missing'} (${where}).` }];
        },
      );
    }),
  );
  return found.flat();
}

/** Signatures and declines that do not count for the proposal they name. */
function signatureProblems(session: Session): VerifyProblem[] {
  const { history } = session;
  return history.acts.flatMap((act): VerifyProblem[] => {
    if (act.kind !== 'signature' && act.kind !== 'decline') return [];
    const proposal = history.byHash.get(act.proposal);
    const fault = isProposal(proposal) ? signatureFault(proposal, act) : null;
    if (!isProposal(proposal) || fault === null) return [];
    return [
      {
        record: proposal.record.id,
        problem: `The ${act.kind} ${short(act.hash)} ${fault}; it does not count.`,
      },
    ];
  });
}

/**
 * Proposals that repeat an earlier one of the same author, without having seen it: whoever proposes again has
 * seen how the first one ended.
 */
function replayedProposals(session: Session): VerifyProblem[] {
  const { history } = session;
  const hasSeen = (act: KnownAct, wanted: string): boolean => {
    const looked = new Set<string>();
    const open = [...act.heads];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      if (hash === wanted) return true;
      if (looked.has(hash)) continue;
      looked.add(hash);
      open.push(...(history.byHash.get(hash)?.heads ?? []));
    }
    return false;
  };
  const proposals = inOrder(history.acts).filter(isProposal);
  return proposals.flatMap((act, at): VerifyProblem[] => {
    const first = proposals
      .slice(0, at)
      .find(
        (other) =>
          other.key === act.key &&
          other.record.id === act.record.id &&
          sameJson(other.manifest, act.manifest) &&
          !hasSeen(act, other.hash),
      );
    if (!first) return [];
    const problem = `${nameAct(session, act)} repeats the proposal ${short(first.hash)} without having seen it: a replay. Sign none of the two before ${describeAct(session, { ...first })} is explained.`;
    return [{ record: act.record.id, problem }];
  });
}

/** Lists in the shared folder that say less than they had said. */
const listsThatWentBack = ({ history }: Session, wentBack: readonly WentBack[]): VerifyProblem[] =>
  wentBack
    .filter(({ installation }) => {
      const known = history.installations.get(installation);
      return known !== undefined && takesPart(history, known);
    })
    .map(({ installation, from, to, at }) => ({
      record: null,
      problem: `The list of what the device of ${nameOf(history, installation)} handed over went back from ${from} to ${to} (${at.slice(0, 10)}): an older one lies in the shared folder, as after a backup was restored. Nothing was lost here. Have that device exchange again.`,
    }));

interface Verifying {
  /** Only what concerns this record, and what concerns all. */
  id?: string | undefined;
  /** What the exchange noted of lists that went back. */
  wentBack?: readonly WentBack[];
}

/**
 * Looks for everything that tampering or damage leaves behind: acts that were altered, lost, cut off, repeated
 * or written without the right; frozen content that is gone or changed; signatures that do not count; what others
 * handed over and took back.
 */
export async function verify(
  session: Session,
  { id, wentBack = [] }: Verifying = {},
): Promise<{ ok: boolean; problems: VerifyProblem[] }> {
  const { history } = session;
  const frozen = await Promise.all(
    history.acts.filter(isProposal).map((act) => frozenProblems(session, act)),
  );
  const problems = [
    ...(await fileProblems(session)),
    ...unreadProblems(session),
    ...history.problems.map(({ act: hash, record, problem }) => {
      const act = history.byHash.get(hash);
      const name = act ? nameAct(session, act) : `The act ${short(hash)}`;
      return { record, problem: `${name} ${problem}; it does not count.` };
    }),
    ...missingActs(session),
    ...frozen.flat(),
    ...(await evidenceProblems(session)),
    ...(await statementProblems(session)),
    ...signatureProblems(session),
    ...replayedProposals(session),
    ...listsThatWentBack(session, wentBack),
    ...actsAhead(session),
  ];
  const mine =
    id === undefined ? problems : problems.filter(({ record }) => record === null || record === id);
  return { ok: mine.length === 0, problems: mine };
}

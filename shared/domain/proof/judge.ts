import { type History, type KnownAct, readHistory } from '#shared/domain/acts/history';
import { type VersionState, versionsOf } from '#shared/domain/signoff/versions';
import type { Proof, ShownRecord } from '#shared/model/proof';
import { withBehind } from './told';

/** One thing that is not as the document says, and the record it is about, where it is about one. */
export interface ProofProblem {
  record: string | null;
  problem: string;
}

/** A record that a document shows, and the version it is shown from by what the acts say. */
export interface JudgedRecord {
  shown: ShownRecord;
  /** Null for a draft, and where the acts tell of none. */
  version: VersionState | null;
}

export interface Judgement {
  history: History;
  records: JudgedRecord[];
  problems: ProofProblem[];
}

/** Words that say that somebody is bound; a draft cannot have them. */
const BINDING: ReadonlySet<string> = new Set(['agreed', 'in force']);

function versionProblems(
  shown: ShownRecord,
  version: VersionState | null,
  contents: ReadonlySet<string>,
): string[] {
  const name = `“${shown.title || shown.id}”`;
  if (shown.proposal === null)
    return BINDING.has(shown.status)
      ? [`The document calls ${name} ${shown.status}, but attaches nothing that anybody proposed.`]
      : [];
  if (!version) return [`The proposal of ${name} is not among what is attached.`];
  const { manifest } = version.proposal;
  const problems: string[] = [];
  if (!manifest.some(({ id, contentHash }) => id === shown.id && contentHash === shown.content))
    problems.push(`What the document shows of ${name} is not what was proposed.`);
  if (version.status !== shown.status || version.number !== shown.number)
    problems.push(
      `The document calls ${name} ${saidOf(shown)}; by what is attached it is ${saidOf(version)}.`,
    );
  const missing = manifest.filter(
    ({ kind, contentHash }) => kind !== 'attachment' && !contents.has(contentHash),
  );
  for (const { kind, title, id } of missing)
    problems.push(`What was frozen of the ${kind} “${title || id}” with ${name} is missing or was changed.`);
  return problems;
}

const saidOf = ({ status, number }: { status: string; number: number | null }): string =>
  number === null ? status : `${status} (version ${number})`;

/**
 * Judges what is attached to a document: whether the acts tell what its pages say. Whether the pages are those that
 * were made is another question, which the seal answers.
 *
 * @param acts those of the proof whose file and signature were checked
 * @param contents hashes of the frozen contents of the proof
 */
export function judgeProof(
  proof: Proof,
  acts: readonly KnownAct[],
  contents: ReadonlySet<string>,
): Judgement {
  const history = readHistory(withBehind(acts, proof.behind), proof.workspace);
  const problems: ProofProblem[] = history.problems.map(({ act, record, problem }) => ({
    record,
    problem: `The act ${act.slice(0, 12)} ${problem}; it does not count.`,
  }));
  if (!history.genesis)
    problems.unshift({
      record: null,
      problem: 'The act that began the workspace is missing or was changed.',
    });
  const versions = new Map<string, VersionState>();
  const subjects = new Set(acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  for (const subject of subjects)
    for (const version of versionsOf(history, subject, proof.at))
      versions.set(version.proposal.hash, version);
  const records = proof.records.map((shown): JudgedRecord => {
    const version = shown.proposal === null ? null : (versions.get(shown.proposal) ?? null);
    for (const problem of versionProblems(shown, version, contents))
      problems.push({ record: shown.id, problem });
    return { shown, version };
  });
  return { history, records, problems };
}

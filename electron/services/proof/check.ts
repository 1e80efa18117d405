import type { PdfReport } from '#shared/contract/proof';
import type { KnownAct } from '#shared/domain/acts/history';
import { type Judgement, judgeProof, type ProofProblem } from '#shared/domain/proof/judge';
import { Proof } from '#shared/model/proof';
import { decodeAct, isClaimedByMember } from '../acts/codec';
import { fingerprint, sha256 } from '../keys/ed25519';
import { parseJson } from '../parse-json';
import { asVersion } from '../signoff/as-version';
import { isSealedBy } from './seal';

const UTF8 = new TextEncoder();

const problem = (words: string): ProofProblem => ({ record: null, problem: words });

const NO_PROOF = problem(
  'The file carries nothing by which Accord could check it: it was not exported by Accord, or what was attached is gone or changed.',
);
const CHANGED = problem(
  'The file is not as it was made: at least one byte was changed, added or removed. Do not rely on its pages.',
);
const NOBODY = problem(
  'No member of the workspace vouches for the device that made the file. What was signed stands; whether the pages show it was checked by nobody.',
);

function decoded(proof: Proof): { acts: KnownAct[]; problems: ProofProblem[] } {
  const acts: KnownAct[] = [];
  const problems: ProofProblem[] = [];
  for (const text of new Set(proof.acts)) {
    const act = decodeAct(UTF8.encode(text));
    if (act.ok) acts.push(act.act);
    else if (!act.later) problems.push(problem(`The act ${act.hash.slice(0, 12)} ${act.problem}.`));
  }
  return { acts, problems };
}

/** Whose device made the file, by what they signed; null where that does not hold. */
function sealedBy({ device, workspace }: Proof, { history }: Judgement): PdfReport['sealedBy'] {
  const { claim, key } = device;
  if (!claim || claim.installation.key !== key || !isClaimedByMember(claim, workspace)) return null;
  const member = history.members.get(claim.member);
  if (!member || member.left || member.key !== claim.memberKey) return null;
  return { name: member.name, words: fingerprint(member.key), device: claim.installation.name };
}

/**
 * Checks a PDF by what it carries.
 *
 * @param text the attached proof; null where there is none
 * @param here the id of the open workspace; null while none is open
 */
export function reportOn(file: string, pdf: Uint8Array, text: string | null, here: string | null): PdfReport {
  const parsed = text === null ? null : Proof.safeParse(parseJson(text));
  if (!parsed?.success)
    return {
      ok: false,
      problems: [NO_PROOF],
      file,
      title: '',
      at: null,
      whole: false,
      workspace: null,
      sealedBy: null,
      records: [],
    };
  const proof = parsed.data;
  const { acts, problems } = decoded(proof);
  const contents = new Set(proof.contents.map((content) => sha256(content)));
  const judged = judgeProof(proof, acts, contents);
  const whole = isSealedBy(pdf, proof.device.key);
  const maker = sealedBy(proof, judged);
  const { genesis } = judged.history;
  const all = [...(whole ? [] : [CHANGED]), ...(maker ? [] : [NOBODY]), ...problems, ...judged.problems];
  return {
    ok: all.length === 0,
    problems: all,
    file,
    title: proof.title,
    at: proof.at,
    whole,
    workspace: {
      id: proof.workspace,
      name: genesis?.name ?? '',
      here: here === null ? null : here === proof.workspace,
      practice: genesis?.practice ?? false,
      teams: genesis?.teams ?? [],
    },
    sealedBy: maker,
    records: judged.records.map(({ shown, version }) => ({
      id: shown.id,
      kind: shown.kind,
      title: shown.title,
      status: version?.status ?? shown.status,
      number: version?.number ?? shown.number,
      content: shown.content,
      version: version && asVersion(judged, version),
    })),
  };
}

import { type JoinRequest, SignedRequest } from '#shared/domain/exchange/request';
import { canonicalBytes, claimBytes, isClaimedByMember } from '../services/acts/codec';
import { isSignedBy, signBytes } from '../services/keys/ed25519';
import { parseJson } from '../services/parse-json';
import type { ExchangeContext, Tally } from './context';
import type { Installation } from './installation';
import { type Place, paths } from './place';

const MAX_REQUEST = 64 * 1024;
/** Whoever can write into the folder can ask; more than this many are not looked at. */
const MAX_REQUESTS = 200;

/** The claim of a member that an installation is theirs, signed with the member's key. */
export const claim = (
  workspace: string,
  member: { id: string; key: string; secret: Uint8Array },
  installation: Installation,
): string =>
  signBytes(
    claimBytes({ workspace, member: member.id, memberKey: member.key, installation: installation.card }),
    member.secret,
  );

/** The bytes of a request to be let in. */
export const requestBytes = (request: JoinRequest, installation: Installation): Uint8Array =>
  canonicalBytes({ request, signature: signBytes(canonicalBytes(request), installation.signing) });

/** A request, when it is whole and of this workspace and signed by both keys it names; else null. */
export function readRequest(bytes: Uint8Array, workspace: string): JoinRequest | null {
  const parsed = SignedRequest.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!parsed.success) return null;
  const { request, signature } = parsed.data;
  const { member, installation, proof } = request;
  if (request.workspace !== workspace) return null;
  if (!isSignedBy(canonicalBytes(request), signature, installation.key)) return null;
  const claimed = isClaimedByMember(
    { member: member.id, memberKey: member.key, installation, proof },
    workspace,
  );
  return claimed ? request : null;
}

/** Notes who asks to be let in, and forgets those who were. */
export async function receiveRequests(context: ExchangeContext, place: Place, tally: Tally): Promise<void> {
  const { state, workspace, me } = context;
  for (const installation of (await place.requests()).slice(0, MAX_REQUESTS)) {
    if (installation === me.card.id) continue;
    if (context.history().installations.has(installation)) continue;
    const bytes = await place.read(paths.request(installation), MAX_REQUEST).catch(() => null);
    // Who brings a key back from a recovery file asks once more.
    if (!bytes || state.requests().includes(Buffer.from(bytes).toString('utf8'))) continue;
    const request = readRequest(bytes, workspace);
    if (request?.installation.id !== installation) {
      tally.problems.push({
        installation,
        name: `device ${installation.slice(0, 6)}`,
        problem: 'Its request to join cannot be read, or was not signed by who asks.',
      });
      continue;
    }
    state.noteRequest(installation, Buffer.from(bytes).toString('utf8'));
    tally.news.push({
      at: context.now(),
      code: 'asked',
      who: request.member.name,
      record: null,
      recordKind: null,
    });
  }
}

/**
 * Puts what somebody asks for aside on this device, or back: whoever can write into the folder can ask. The others
 * still see it, and so does this device once they ask anew.
 */
export function putAside({ state, workspace }: ExchangeContext, member: string, aside: boolean): void {
  const theirs = (text: string): boolean =>
    readRequest(Buffer.from(text, 'utf8'), workspace)?.member.id === member;
  const others = state.asideRequests().filter((text) => !theirs(text));
  state.setAsideRequests(aside ? [...others, ...state.requests().filter(theirs)] : others);
}

/** Who waits to be let in. */
export function openRequests({ state, workspace, history }: ExchangeContext): JoinRequest[] {
  const { installations, members } = history();
  const byKey = new Map([...members.values()].map((member) => [member.key, member]));
  const aside = new Set(state.asideRequests());
  return state.requests().flatMap((text) => {
    const request = readRequest(Buffer.from(text, 'utf8'), workspace);
    if (!request) return [];
    // A member's own key from another device: they brought it back from their recovery file.
    const known = byKey.get(request.member.key);
    const theirs = known === undefined || (known.id === request.member.id && !known.left);
    if (!installations.has(request.installation.id) && theirs) return aside.has(text) ? [] : [request];
    state.dropRequest(request.installation.id);
    return [];
  });
}

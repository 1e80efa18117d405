import type { WaitingForMe } from '#shared/contract/home';
import type { MemberState } from '#shared/domain/acts/history';
import { decidedIn } from '#shared/domain/review/decisions';
import { quarterBefore } from '#shared/domain/review/quarter';
import type { RecordStatus } from '#shared/domain/signoff/versions';
import { discussionOf } from '../discussion/read';
import { importsOf } from '../imports';
import type { Session } from '../session';

/** So many days after a quarter its review is asked for. */
const ASKED_DAYS = 30;

/**
 * The quarter that is over and was not looked at together yet: whoever looks after an agreement that held in it is told
 * for some weeks, until something was decided in its review. Without leads of that time there is nothing to look at.
 */
export async function aboutReview(
  session: Session,
  { id, kind, title, owner }: { id: string; kind: string; title: string; owner: string | null },
  { inForce }: Pick<RecordStatus, 'inForce'>,
  me: MemberState,
): Promise<WaitingForMe[]> {
  if (kind !== 'agreement' || !inForce) return [];
  const now = session.now();
  const { quarter, from, to } = quarterBefore(now.slice(0, 10));
  const asked = Date.parse(now) - Date.parse(`${to}T00:00:00Z`) <= ASKED_DAYS * 86_400_000;
  const mine =
    owner === null ? me.signatory && inForce.parties.some(({ team }) => team === me.team) : owner === me.id;
  if (!asked || !mine || inForce.proposal.effectiveOn > to) return [];
  if (!importsOf(session).some(({ exportedAt }) => exportedAt.slice(0, 10) >= from)) return [];
  if (decidedIn((await discussionOf(session, id)).decisions, quarter).length > 0) return [];
  return [
    {
      record: id,
      recordKind: kind,
      title,
      since: `${to}T23:59:59.999Z`,
      whom: null,
      kind: 'quarter',
      quarter,
    },
  ];
}

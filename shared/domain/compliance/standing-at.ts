import type { History } from '#shared/domain/acts/history';
import { readersOf } from '#shared/domain/signoff/readers';
import { statusOf, type VersionState } from '#shared/domain/signoff/versions';
import type { Standing, StandingParty } from './standing';

const partiesOf = ({ parties }: VersionState, which: (complete: boolean) => boolean): StandingParty[] =>
  parties
    .filter(({ complete }) => which(complete))
    .map(({ team, signatories }) => ({ team, signatories: signatories.map(({ member }) => member) }));

/** Where a record stands at an instant (ISO 8601 UTC). */
export function standingAt(history: History, record: string, at: string): Standing {
  const { word, inForce, open, rivals } = statusOf(history, record, at);
  return {
    word,
    inForce: inForce && {
      number: inForce.number,
      since: inForce.completedAt,
      reviewOn: inForce.proposal.reviewOn,
      expiresOn: inForce.proposal.expiresOn,
      parties: partiesOf(inForce, () => true),
      unread: readersOf(history, inForce).flatMap(({ member, readAt }) => (readAt === null ? [member] : [])),
    },
    open: open && {
      at: open.proposal.at,
      dueOn: open.proposal.dueOn,
      waiting: partiesOf(open, (complete) => !complete),
    },
    rivals: rivals.length,
  };
}

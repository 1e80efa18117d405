import { deputyFault } from '#shared/domain/acts/binding';
import type { History, MemberState } from '#shared/domain/acts/history';
import type { VersionState } from './versions';

/** A signature that is still to be given: of one party, by one of those who were asked. */
interface Missing {
  team: string;
  member: string;
}

/** Who still may sign an open proposal, for the parties that are not complete. */
export const missingSignatures = (open: VersionState | null): Missing[] =>
  (open?.parties ?? [])
    .filter(({ complete }) => !complete)
    .flatMap(({ team, signatories, signed }) =>
      signatories.filter(({ member }) => !signed.has(member)).map(({ member }) => ({ team, member })),
    );

/**
 * For whom a member may sign an open proposal at an instant: themselves first, then the signatories whose deputy
 * they are. Empty when nothing waits for them.
 */
export function signsFor(history: History, open: VersionState, member: MemberState, at: string): string[] {
  if (member.left) return [];
  const { timeZone } = open.proposal;
  return missingSignatures(open)
    .filter(({ team }) => team === member.team)
    .map(({ member: asked }) => asked)
    .filter((asked) => {
      if (asked === member.id) return member.signatory;
      const principal = history.members.get(asked);
      return deputyFault(history.deputies.get(asked), member, principal, at, timeZone) === null;
    })
    .sort((a, b) => Number(b === member.id) - Number(a === member.id));
}

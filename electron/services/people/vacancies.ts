import type { Vacancy } from '#shared/contract/people';
import { signatoriesOf } from '#shared/domain/acts/history';
import { jointDeed, jointFault, quorumFor } from '#shared/domain/acts/together';
import type { Session } from '../session';

/** Teams of which nobody signs any more, and who is asked for to do so. */
export async function vacancies(session: Session): Promise<Vacancy[]> {
  const { history } = session;
  const me = await session.me();
  return (history.genesis?.teams ?? []).flatMap(({ id: team }): Vacancy[] => {
    const people = [...history.members.values()].filter((each) => each.team === team && !each.left);
    const [first] = people;
    if (!first || signatoriesOf(history, team).length > 0) return [];
    const candidates = people.map((member) => {
      const deed = { kind: 'appointment', member: member.id, memberKey: member.key } as const;
      const by = [...(history.together.get(jointDeed(deed)) ?? [])];
      return {
        member: member.id,
        name: member.name,
        by: by.map((id) => history.members.get(id)?.name ?? id),
        mine: me !== null && by.includes(me.id),
      };
    });
    const may =
      me !== null &&
      jointFault({ kind: 'appointment', member: first.id, memberKey: first.key }, me, history.members) ===
        null;
    return [
      { team, colleagues: quorumFor(history.members, first, 'appointment').colleagues, candidates, may },
    ];
  });
}

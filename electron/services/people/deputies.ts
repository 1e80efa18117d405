import type { Deputy } from '#shared/contract/people';
import { fail } from '../fail';
import type { Session } from '../session';

/** Who stands in for whom; what is over is left out. */
export function deputies(session: Session): Deputy[] {
  const today = session.now().slice(0, 10);
  const { members, deputies: named } = session.history;
  return [...named].flatMap(([signatory, { member, from, until }]) => {
    const principal = members.get(signatory);
    const over =
      until < today || !principal?.signatory || principal.left || members.get(member)?.left !== false;
    return over ? [] : [{ signatory, deputy: member, from, until }];
  });
}

interface DeputyChange {
  deputy: string | null;
  from: string;
  until: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** A signatory names who may sign in their place on some days, or nobody any more. NOT_ALLOWED, INVALID. */
export async function setDeputy(session: Session, input: DeputyChange): Promise<Deputy[]> {
  const { from, until } = input;
  const author = await session.actor(input.as);
  if (!author.signatory)
    throw fail('NOT_ALLOWED', `${author.name} is no signatory, and so needs no deputy.`, { field: 'as' });
  const deputy = input.deputy === null ? null : session.history.members.get(input.deputy);
  if (deputy === undefined || deputy?.left === true || (deputy && deputy.team !== author.team))
    throw fail('INVALID', 'A deputy is a colleague of your own team.', { field: 'deputy' });
  if (deputy?.id === author.id) throw fail('INVALID', 'Choose somebody else.', { field: 'deputy' });
  if (until < from) throw fail('INVALID', 'The last day comes before the first.', { field: 'until' });
  await session.write(
    { kind: 'deputy', deputy: deputy && { member: deputy.id, key: deputy.key }, from, until },
    author,
    input.passphrase,
  );
  return deputies(session);
}

import { mayDo } from '#shared/domain/acts/history';
import { dateAt } from '#shared/domain/calendar/days';
import { periodsOf } from '#shared/domain/schedule/periods';
import { Target } from '#shared/model/commitment';
import type { Application } from '../application';
import { fail } from '../fail';
import type { JudgingVersion } from './versions';

interface Reporting {
  id: string;
  commitment: string;
  value: number;
  evidence: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** So far before an instant the period that holds it can begin. */
const REACH = 370 * 86_400_000;

/**
 * Reports a figure for the period that holds an instant, as an act of somebody of the owing team.
 *
 * @param version the one that judges that period
 * @param within the instant, epoch milliseconds
 * @returns the hash of the act
 */
export async function reportFigure(
  app: Application,
  input: Reporting,
  version: JudgingVersion,
  within: number,
): Promise<string> {
  const { session } = app;
  const promised = version.commitments.find(({ id }) => id === input.commitment);
  if (promised?.metric !== 'manual')
    throw fail('INVALID', `${input.commitment} is measured from leads; nobody reports figures for it.`, {
      field: 'commitment',
    });
  const calendar = version.calendarOf(promised.owedBy);
  const now = Date.parse(session.now());
  const period = periodsOf(promised, calendar, within - REACH, within).findLast(
    ({ start, end }) => start <= within && within < end,
  );
  if (!period || period.start > now)
    throw fail('INVALID', 'period: none of this commitment has begun by then', { field: 'period' });
  const value = Target.safeParse({ ...promised.target, value: input.value });
  if (!value.success)
    throw fail('INVALID', `value ${value.error.issues[0]?.message ?? 'is not valid'}`, { field: 'value' });
  const author = await session.actor(input.as);
  const { genesis } = session.history;
  const owing = genesis?.teams.find(({ id }) => id === promised.owedBy)?.name ?? promised.owedBy;
  if (author.team !== promised.owedBy)
    throw fail('NOT_ALLOWED', `${author.name} is not of ${owing}, who owes this figure.`, { field: 'as' });
  if (!mayDo(session.history, author.id, 'import'))
    throw fail('NOT_ALLOWED', `${author.name} may not report figures. Ask a lead of the team.`, {
      field: 'as',
    });
  const act = await session.write(
    {
      kind: 'report',
      record: input.id,
      commitment: input.commitment,
      period: dateAt(period.start, promised.schedule.timeZone).toString(),
      value: input.value,
      evidence: input.evidence,
    },
    author,
    input.passphrase,
  );
  app.tell({ type: 'leads' });
  return act;
}

import type { Temporal } from 'temporal-polyfill';
import type { Trial } from '#shared/contract/leads';
import { dateAt, startOfDay } from '#shared/domain/calendar/days';
import { readCommitment } from '#shared/domain/commitments/check';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { keptByQuarter, keptLately } from '#shared/domain/counting/backtest';
import { begunBefore } from '#shared/domain/schedule/begun-before';
import type { Commitment } from '#shared/model/commitment';
import type { Ledger } from '../../measure/ledger';
import { measure } from '../../measure/measure';
import { spokenWords } from '../../measure/speaking';
import type { Application } from '../application';
import { fail } from '../fail';
import { namesOf } from '../names';
import { ledgerOf } from './ledgers';
import { asPeriod } from './periods';
import { draftOf, type JudgingVersion } from './versions';

interface Tried {
  id: string;
  /** A commitment to try, as JSON; every whole commitment of the draft when left out. */
  commitment?: unknown;
  /** As seen from when; epoch milliseconds. */
  at: number;
  /** The last moment of the four quarters; that of `at` when left out. */
  to?: number;
  /** What is known of leads; all of it when left out. */
  ledger?: Ledger;
}

/** So many judged periods a backtest speaks of. */
const LATELY = 12;

/** The first day of the quarter three quarters before the one that a day is in. */
function fourQuarters(day: Temporal.PlainDate): Temporal.PlainDate {
  const first = day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 });
  return first.subtract({ months: 9 });
}

/**
 * What a promise would have meant over the last four quarters that leads are known of: as if it had held all
 * the time, by the calendars as they are now.
 */
export async function tryCommitments(
  app: Application,
  { id, commitment: given, at, to = at, ledger }: Tried,
): Promise<Trial[]> {
  const draft = await draftOf(app.session, id, at);
  const leads = ledger ?? (await ledgerOf(app));
  if (given === undefined) {
    const trials: Trial[] = [];
    for (const each of draft.commitments) {
      if ('commitment' in readCommitment(each))
        trials.push(await tryOne(app, each, draft, { at, to, ledger: leads }));
    }
    return trials;
  }
  const read = readCommitment(given);
  if ('problem' in read) {
    const { field, message } = read.problem;
    throw fail('INVALID', `${field} ${message}`, { field });
  }
  return [await tryOne(app, read.commitment, draft, { at, to, ledger: leads })];
}

async function tryOne(
  app: Application,
  promised: Commitment,
  draft: JudgingVersion,
  { at, to: last, ledger }: { at: number; to: number; ledger: Ledger },
): Promise<Trial> {
  const { timeZone } = promised.schedule;
  // An export of long ago still says how its own last quarters went.
  const to = Math.min(last, at, ledger.exportedAt ?? at);
  const first = fourQuarters(dateAt(to, timeZone));
  const commitment = { ...promised, schedule: begunBefore(promised.schedule, first.toString()) };
  const range = { from: startOfDay(first, timeZone), to, at };
  const found = await measure(
    ledger,
    commitment,
    draft.calendarOf(promised.owedBy),
    range,
    null,
    undefined,
    false,
  );
  const nameOf = await namesOf(app.session);
  // Before the first lead that is known nothing was missed: nobody can say what there was.
  const { first: known } = await ledger.facts();
  const periods = found.periods
    .filter(({ period }) => period.closes >= (known ?? 0))
    .map((period) => asPeriod(period, promised));
  return {
    id: promised.id,
    title: promised.title,
    sentence: sentenceOf(promised, (team) => nameOf(team) ?? team, spokenWords()),
    missing: found.missing,
    ...keptLately(periods, LATELY),
    quarters: keptByQuarter(periods),
    periods,
  };
}

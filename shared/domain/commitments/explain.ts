import { Temporal } from 'temporal-polyfill';
import { DAY, dateAt, weekdayOf } from '#shared/domain/calendar/days';
import { english } from '#shared/domain/commitments/english';
import { amountOf, cadenceOf, placeOf } from '#shared/domain/commitments/sentence';
import { percentileOf } from '#shared/domain/commitments/standing';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import { type Coverage, isRate, type Judgement } from '#shared/domain/counting/judge';
import type { Rolling } from '#shared/domain/counting/rolling';
import type { LeadVerdict, PeriodCounts } from '#shared/domain/counting/status';
import { awaitedEvent } from '#shared/domain/counting/verdict';
import { byCalendar, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { COOLING_OFF_DAYS } from '#shared/model/counting';

/** "Monday 09:00", or with the date where the weekday alone would not say which one. */
function moment(at: number, timeZone: string, withDate: boolean, words: CommitmentWords): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  const clock = words.clock(weekdayOf(zoned.toPlainDate()), time);
  return withDate ? `${clock}, ${words.date(zoned.day, zoned.month, null)}` : clock;
}

/** "Week of 5 January", "March 2026", or the day. */
export function periodName(
  period: Pick<SchedulePeriod, 'start' | 'end'>,
  timeZone: string,
  words: CommitmentWords = english,
): string {
  const date = dateAt(period.start, timeZone);
  const days = Math.round((period.end - period.start) / DAY);
  if (days > 300) return words.yearOf(date.year);
  if (days > 20) return words.monthOf(date.month, date.year);
  const name = words.date(date.day, date.month, null);
  return days > 1 ? words.weekOf(name) : words.dayOf(`${words.day(weekdayOf(date))}, ${name}`);
}

/** A ratio in percent, with one decimal where rounding would seem to contradict the verdict. */
function shown(
  measured: number,
  commitment: Commitment,
  status: Judgement['status'],
  words: CommitmentWords,
): string {
  const rounded = Math.round(measured * 100);
  const target = commitment.target.value * 100;
  const contradicts =
    status === 'missed' && (commitment.target.bound === 'atLeast' ? rounded >= target : rounded <= target);
  return words.percent(measured, contradicts ? 1 : 0);
}

function figures(
  commitment: Commitment,
  period: SchedulePeriod,
  counts: PeriodCounts,
  judged: Judgement,
  words: CommitmentWords,
) {
  const { timeZone } = commitment.schedule;
  const weekly = cadenceOf(commitment.schedule.rrule)?.freq === 'WEEKLY';
  const by = (at: number) => words.until(moment(at, timeZone, !weekly, words));
  if (commitment.metric === 'manual') {
    const { bound } = commitment.target;
    const value =
      judged.measured === null ? null : amountOf({ ...commitment.target, value: judged.measured }, words);
    return words.reportedFigure({ value, target: amountOf(commitment.target, words), bound });
  }
  if (!isRate(commitment)) {
    const given = { n: counts.numerator, target: commitment.target.value, until: by(period.due) };
    return commitment.target.bound === 'atMost' ? words.countedAtMost(given) : words.counted(given);
  }
  const event = commitment.metric === 'timeliness' ? awaitedEvent(commitment) : undefined;
  if (commitment.target.unit === 'hours') {
    return words.timeTaken({
      n: counts.numerator,
      of: counts.denominator,
      did: words.did({ kind: 'event', event: commitment.clock.stop }, ''),
      hours: judged.measured,
      target: commitment.target.value,
      percentile: percentileOf(commitment.target),
      elapsed: commitment.countingRules.outOfHours === 'elapsed',
    });
  }
  const perLead = commitment.deadline.kind === 'workingHours' || commitment.deadline.kind === 'workingDays';
  const until = () => {
    if (byCalendar(commitment)) return words.meanwhile;
    if (commitment.metric === 'conversion') return words.inDays(commitment.window?.days ?? 0);
    if (commitment.metric === 'share') return '';
    return perLead ? words.within(commitment.deadline, placeOf(timeZone)) : by(period.due);
  };
  const what =
    event === undefined
      ? ({ kind: 'condition', of: commitment.of ?? 'fit' } as const)
      : ({ kind: 'event', event } as const);
  return words.rate({
    n: counts.numerator,
    of: counts.denominator,
    did: words.did(what, until()),
    percent: shown(judged.measured ?? 0, commitment, judged.status, words),
    target: amountOf(commitment.target, words),
    bound: commitment.target.bound,
  });
}

function verdict(
  commitment: Commitment,
  period: SchedulePeriod,
  counts: PeriodCounts,
  judged: Judgement,
  words: CommitmentWords,
) {
  const { timeZone } = commitment.schedule;
  const { target } = commitment;
  if (judged.status === 'attained') return words.attained;
  if (judged.status === 'missed') {
    if (isRate(commitment) || commitment.metric === 'manual') return words.missed;
    return words.missedBy(Math.abs(target.value - counts.numerator));
  }
  if (judged.status === 'at risk') return words.atRisk;
  if (judged.status === 'maturing') return words.maturing(moment(period.judgedAt - 1, timeZone, true, words));
  return words.inProgress(moment(period.due, timeZone, true, words));
}

/** Too few leads for a verdict: what they come to over four weeks, as a rate only where those are enough. */
function fewLeads(
  { countingRules }: Commitment,
  { denominator }: PeriodCounts,
  rolling: Rolling | null,
  words: CommitmentWords,
): string {
  const few = words.lowVolume(denominator, countingRules.lowVolume);
  if (rolling === null) return few;
  const { numerator: n, denominator: of } = rolling;
  const percent = of < countingRules.lowVolume ? null : words.percent(n / of, 0);
  return `${few} ${words.rolling({ n, of, percent })}`;
}

/** What of a period's leads is to be known beside the verdict: days without an hour, and leads handed over before. */
function notes({ countingRules }: Commitment, counts: PeriodCounts, words: CommitmentWords): string {
  const days = countingRules.coolingOff ?? COOLING_OFF_DAYS;
  return [
    ...(counts.recycled > 0 ? [words.recycledNote(counts.recycled, days)] : []),
    ...(counts.byDay > 0 ? [words.byDayNote(counts.byDay)] : []),
  ]
    .map((said) => ` ${said}`)
    .join('');
}

/**
 * A judged period in one or two sentences:
 * "Week of 19 January: 46 of 50 leads by Monday 09:00. Missed by 4."
 *
 * @param rolling what a rate of few leads comes to over four weeks, where that was counted
 */
export function explainPeriod(
  commitment: Commitment,
  period: SchedulePeriod,
  counts: PeriodCounts,
  judged: Judgement,
  coverage: Coverage,
  words: CommitmentWords = english,
  rolling: Rolling | null = null,
): string {
  const { timeZone } = commitment.schedule;
  const name = periodName(period, timeZone, words);
  const exported = () => {
    const date = dateAt(coverage.exportedAt ?? 0, timeZone);
    return words.date(date.day, date.month, date.year);
  };
  if (judged.status === 'not measurable') return `${name}: ${words.notMeasurable(coverage.missing)}`;
  if (judged.reason === 'before-promise') return `${name}: ${words.beforePromise}`;
  if (judged.reason === 'no-export') return `${name}: ${words.noExport}`;
  if (judged.reason === 'reported') return `${name}: ${words.reported}`;
  if (judged.reason === 'nothing-handed-over') return `${name}: ${words.nothingHandedOver}`;
  const said = `${name}: ${figures(commitment, period, counts, judged, words)}.`;
  const note = notes(commitment, counts, words);
  if (judged.reason === 'export-too-old') return `${said} ${words.exportTooOld(exported())}${note}`;
  if (judged.reason === 'low-volume') return `${said} ${fewLeads(commitment, counts, rolling, words)}${note}`;
  return `${said} ${verdict(commitment, period, counts, judged, words)}${note}`;
}

/** Why a lead counts or does not: "Came after the deadline." */
export function explainLead(
  { verdict, byDay, episode = 1 }: { verdict: LeadVerdict; byDay: boolean; episode?: number },
  words: CommitmentWords = english,
): string {
  return [
    // Which hand-over it is says more than that it counts, which is marked anyway.
    ...(verdict === 'counted' && episode > 1 && !byDay ? [] : [words.verdicts[verdict]]),
    ...(byDay ? [words.judgedByDay] : []),
    ...(episode > 1 ? [words.handedOverAgain(episode)] : []),
  ].join(' ');
}

import { Temporal } from 'temporal-polyfill';
import type { Known } from '#shared/domain/acts/history';
import { startOfDay } from '#shared/domain/calendar/days';
import {
  DEFAULT_TERMS,
  type DisputeState,
  disputesOf,
  type TermsInZone,
} from '#shared/domain/disputes/disputes';
import type { JudgingVersion } from '../measuring/versions';
import type { Session } from '../session';

/** The version that judges the period that begins on a day; the first one where none held yet. */
export function versionOfPeriod(
  versions: readonly JudgingVersion[],
  commitment: string,
  period: string,
): { version: JudgingVersion; timeZone: string } | null {
  const zoneIn = (version: JudgingVersion) =>
    version.commitments.find(({ id }) => id === commitment)?.schedule.timeZone;
  const held = versions.findLast((version) => {
    const timeZone = zoneIn(version);
    if (timeZone === undefined) return false;
    return version.from === null || version.from <= startOfDay(Temporal.PlainDate.from(period), timeZone);
  });
  const version = held ?? versions.find((each) => zoneIn(each) !== undefined);
  return version ? { version, timeZone: zoneIn(version) ?? 'UTC' } : null;
}

/** What was signed about a dispute with the version that judges its period. */
const termsIn =
  (versions: readonly JudgingVersion[]) =>
  ({ commitment, period }: Known<'dispute'>): TermsInZone => {
    const found = versionOfPeriod(versions, commitment, period);
    return { ...DEFAULT_TERMS, ...found?.version.disputes, timeZone: found?.timeZone ?? 'UTC' };
  };

/** The disputes about an agreement's leads as they stand at an instant (epoch milliseconds). */
export const disputesAt = (
  session: Session,
  agreement: string,
  versions: readonly JudgingVersion[],
  at: number,
): DisputeState[] => disputesOf(session.history, agreement, at, termsIn(versions));

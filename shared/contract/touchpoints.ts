import { type } from '@orpc/contract';
import { z } from 'zod';
import type { ToPresent } from '#shared/domain/offers/to-present';
import type { MeetingStanding } from '#shared/domain/touchpoints/meetings';
import { RecordId } from '#shared/model/ids';
import { PlainDate } from '#shared/model/time';
import type { SeenFinding } from './compliance';
import { procedure } from './errors';
import type { HomeChange } from './home';
import type { Measurement } from './leads';

/** One meeting in a list of several touchpoints. */
export interface MeetingSummary {
  record: string;
  /** The touchpoint's title. */
  title: string;
  /** The meeting's id: the day on which the schedule has it. */
  meeting: string;
  /** ISO 8601 with the offset of the touchpoint's zone. */
  start: string;
  end: string;
  timeZone: string;
  place: string;
  standing: MeetingStanding;
  /** Why it was skipped. */
  reason: string;
  /** Whether the member who acts takes part; where nobody is named, their team does. */
  mine: boolean;
  /** What was left undone by earlier meetings. */
  openActions: number;
}

/** A contested lead that is not settled. */
export interface ContestedLead {
  agreement: string;
  commitment: string;
  /** The first day of the period, `YYYY-MM-DD`. */
  period: string;
  lead: string;
  /** Who contests, and why. */
  who: string;
  reason: string;
  at: string;
}

/** What a meeting page fills itself with. */
export interface MeetingBrief {
  /** The meeting before that was held, as its day; null where there was none. */
  since: string | null;
  /** Figures as they stood at the meeting, or stand now: of each promise the periods that had fallen due, newest last. */
  figures: Measurement[];
  /** Gravest first; empty once the meeting is over. */
  findings: SeenFinding[];
  /** How many there are beside those that are listed. */
  moreFindings: number;
  contested: ContestedLead[];
  /** What marketing has to show, and why; empty once the meeting is over. */
  offers: ToPresent[];
  /** How many there are beside those that are listed. */
  moreOffers: number;
  /** What changed since the meeting before, newest first; empty once the meeting is over. */
  changes: HomeChange[];
}

export const touchpoints = {
  /** Meetings of all touchpoints that take place within the days (both included), in order. */
  meetings: procedure.input(z.object({ from: PlainDate, to: PlainDate })).output(type<MeetingSummary[]>()),
  /** INVALID for a record that is no touchpoint. */
  brief: procedure.input(z.object({ id: RecordId, meeting: PlainDate })).output(type<MeetingBrief>()),
};

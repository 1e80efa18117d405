import type { PeriodStatus } from '#shared/domain/counting/status';
import type { DisputeStatus } from '#shared/domain/disputes/disputes';
import type { Compared } from '#shared/domain/offers/conversion';
import type { Restated } from '#shared/domain/restatements/restatements';
import type { Claim } from '#shared/model/acts';

/** A promise as one version had it, over the quarter. Periods are named by their start, ISO 8601 with offset. */
export interface PromiseKept {
  commitment: string;
  title: string;
  /** The version that judged, and its proposal; null of a draft. */
  version: number | null;
  proposal: string | null;
  kept: number;
  judged: number;
  missed: string[];
  /** Not judged yet at the cut-off. */
  open: number;
  /** Never to be judged: no data, not measurable, not applicable. */
  unjudged: number;
  /** Columns that the leads lack for it. */
  columns: string[];
  /** Whether the version that counts promises it no more. */
  dropped: boolean;
}

/** A figure of the quarter that is not what it was, and who changed it. */
export interface FigureChanged extends Restated {
  cause: string;
  by: string;
  at: string;
  file: string | null;
  /** How many leads count otherwise. */
  leads: number;
  /** The statement that had the earlier figure, where one had been frozen before. */
  statement: string | null;
}

/** What came of a source's leads. */
export interface SourceResult {
  source: string | null;
  leads: number;
  /** Qualified. */
  sqls: number;
  won: number;
  /** By currency, the largest first. */
  revenue: { currency: string; amount: number }[];
}

/** What was spent on a source over the quarter. */
export interface SourceSpend {
  source: string;
  currency: string;
  amount: number;
}

/** Rejected leads of one reason, and those among them that were won afterwards. */
export interface Rejection {
  reason: string | null;
  leads: number;
  wonLater: number;
  /** Ids of some that were won. */
  some: string[];
}

/** A stretch of a lead's story; hours, of working time where the promise counts so. */
export interface TimeSpent {
  stage: 'routing' | 'waiting' | 'working';
  leads: number;
  median: number | null;
  /** Nine of ten took no longer. */
  p90: number | null;
  /** All leads together. */
  total: number;
}

/** A fitting lead that nobody touched. */
export interface UntouchedLead {
  leadId: string;
  source: string | null;
  /** ISO 8601 UTC. */
  handedOverAt: string;
  /** Days until the cut-off. */
  days: number;
}

/** How a promise went in full periods, and in those with fewer working days. */
export interface Reach {
  commitment: string;
  title: string;
  team: string;
  full: ReachSide;
  short: ReachSide;
  /** Working days of a full period. */
  days: number;
  /** Starts of the short ones. */
  shortPeriods: { start: string; days: number; status: PeriodStatus }[];
}

export interface ReachSide {
  kept: number;
  judged: number;
}

/** A team's time in the quarter. */
export interface TeamTime {
  team: string;
  name: string;
  workingDays: number;
  /** Holidays and days off that fell on days otherwise worked, ISO dates. */
  off: string[];
  /** People of it who had joined by the cut-off and are still there. */
  members: number;
}

/** What an offer did for leads of the quarter. */
export interface OfferResult {
  id: string;
  title: string;
  leads: number;
  qualified: number;
  won: number;
  /** Of the shares won, or where nothing is known of that of those qualified. */
  compared: Compared;
  by: 'won' | 'qualified';
}

/** Something that was asked for in the quarter, or that still waited. */
export interface OfferMissing {
  what: string;
  /** ISO 8601 UTC. */
  at: string;
  answer: 'none' | 'offer' | 'declined';
}

/** Disputes of the quarter that are about the same. */
export interface DisputesAlike {
  commitment: string;
  title: string;
  claim: Claim;
  /** Their states at the cut-off. */
  states: DisputeStatus[];
  /** What was said, each text once. */
  reasons: string[];
  /** Periods they are about, ISO dates. */
  periods: string[];
  /** Definitions that decide the same question. */
  definitions: { id: string; title: string }[];
}

/** A promise of the draft, judged on the quarter's leads. */
export interface ProposalScore {
  commitment: string;
  title: string;
  kept: number;
  judged: number;
  /** What the versions that held had; null where none of them promises it. */
  before: ReachSide | null;
  /** Whether the draft promises something else than the version that counts. */
  changed: boolean;
  columns: string[];
}

/** Everything that the ten answers are told from, as known at the cut-off. */
export interface ReviewFacts {
  /** Leads handed over in the quarter. */
  leads: number;
  /** The pattern by which leads open in the CRM; empty for none. */
  crm: string;
  promises: PromiseKept[];
  changed: { figures: FigureChanged[]; statements: number };
  /** `columns` that an answer needs and the exports lack. */
  sources: { rows: SourceResult[]; spend: SourceSpend[] | null; columns: string[] };
  rejections: { rows: Rejection[]; columns: string[] };
  time: { rows: TimeSpent[]; elapsed: boolean; commitment: string | null; columns: string[] };
  untouched: { fitting: number; total: number; leads: UntouchedLead[]; columns: string[] };
  reach: { rows: Reach[]; teams: TeamTime[]; staff: StaffInQuarter[] | null };
  offers: { rows: OfferResult[]; missing: OfferMissing[]; columns: string[] };
  disputes: DisputesAlike[];
  proposal: { rows: ProposalScore[]; version: number | null };
}

/** How many people of a team give hours to the work between the teams, and the leads one of them can work in a week. */
export interface StaffInQuarter {
  team: string;
  people: number;
  leadsPerWeek: number | null;
}

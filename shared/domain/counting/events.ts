import type { CountingRules } from '#shared/model/counting';
import type { Lead, LeadEvent, LeadTime, Moment } from '#shared/model/lead';

/** The field that holds an event's moment; `decided` has none of its own. */
export const TIME_OF_EVENT: Readonly<Record<Exclude<LeadEvent, 'decided'>, LeadTime>> = {
  created: 'createdAt',
  handedOver: 'handedOverAt',
  assigned: 'assignedAt',
  firstTouch: 'firstTouchAt',
  accepted: 'acceptedAt',
  qualified: 'qualifiedAt',
  disqualified: 'disqualifiedAt',
  opportunity: 'opportunityAt',
  won: 'wonAt',
  lost: 'lostAt',
};

/** What can come more than once, and the field that holds when it came last. */
export const TWICE = {
  handedOverAt: 'lastHandedOverAt',
  qualifiedAt: 'lastQualifiedAt',
  disqualifiedAt: 'lastDisqualifiedAt',
} as const;

/** The field that holds when something came last; `undefined` for what is kept once. */
export const lastOf = (field: LeadTime): (typeof TWICE)[keyof typeof TWICE] | undefined =>
  field in TWICE ? TWICE[field as keyof typeof TWICE] : undefined;

const FIRSTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TWICE).map(([first, last]) => [last, first]),
);

/** The other way: the field that holds when something came first, from the one of when it came last; `undefined` for others. */
export const firstOf = (last: string): string | undefined => FIRSTS[last];

/** What the rules say about events that come more than once. */
export type EventRules = Pick<
  CountingRules,
  'qualifyingDone' | 'reopenedLead' | 'recycledLead' | 'automatedTouches'
>;

/** The fields that an event is read from. */
export function timesOfEvent(event: LeadEvent, rules: EventRules): LeadTime[] {
  if (event !== 'decided') return [TIME_OF_EVENT[event]];
  return rules.qualifyingDone === 'qualified-only' ? ['qualifiedAt'] : ['qualifiedAt', 'disqualifiedAt'];
}

const known = (moment: Moment | undefined, at: number) => (moment && moment.at <= at ? moment : undefined);

/** The two decisions about a lead that stand by the rule for re-opened leads, as known at an instant. */
function decisions(lead: Lead, rules: EventRules, at: number) {
  const first = rules.reopenedLead === 'first-decision';
  return {
    qualified: known(first ? lead.qualifiedAt : (lead.lastQualifiedAt ?? lead.qualifiedAt), at),
    disqualified: known(first ? lead.disqualifiedAt : (lead.lastDisqualifiedAt ?? lead.disqualifiedAt), at),
  };
}

/**
 * The first touch of a person; where machines count as well, the first of either. A touch that any export says a machine
 * made is no person's, though another one does not say so.
 */
function firstTouch({ firstTouchAt, automatedTouchAt }: Lead, rules: EventRules, at: number) {
  const [person, machine] = [known(firstTouchAt, at), known(automatedTouchAt, at)];
  if (rules.automatedTouches === 'count') {
    if (!person || !machine) return person ?? machine;
    return person.at <= machine.at ? person : machine;
  }
  return person?.at === machine?.at ? undefined : person;
}

/**
 * When an event happened to a lead, as known at an instant; what lies after it has not happened
 * yet. Of two decisions the first stands, or the last, by the rule for re-opened leads; of several
 * hand-overs by the rule for recycled ones.
 */
export function eventOf(lead: Lead, event: LeadEvent, rules: EventRules, at: number): Moment | undefined {
  if (event === 'qualified') return decisions(lead, rules, at).qualified;
  if (event === 'disqualified') return decisions(lead, rules, at).disqualified;
  if (event === 'handedOver' && rules.recycledLead === 'last-episode') {
    return known(lead.lastHandedOverAt, at) ?? known(lead.handedOverAt, at);
  }
  if (event === 'firstTouch') return firstTouch(lead, rules, at);
  if (event !== 'decided') return known(lead[TIME_OF_EVENT[event]], at);
  const { qualified, disqualified } = decisions(lead, rules, at);
  if (rules.qualifyingDone === 'qualified-only') return qualified;
  if (!qualified || !disqualified) return qualified ?? disqualified;
  const qualifiedWins =
    rules.reopenedLead === 'first-decision'
      ? qualified.at <= disqualified.at
      : qualified.at >= disqualified.at;
  return qualifiedWins ? qualified : disqualified;
}

/** Was the lead qualified only against a decision that stands? Then it does not count as qualified. */
export function overruled(lead: Lead, rules: EventRules, at: number): boolean {
  const { qualified, disqualified } = decisions(lead, rules, at);
  if (!qualified || !disqualified) return false;
  return rules.reopenedLead === 'first-decision'
    ? disqualified.at < qualified.at
    : disqualified.at > qualified.at;
}

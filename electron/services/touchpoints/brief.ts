import { ORPCError } from '@orpc/server';
import type { SeenFinding } from '#shared/contract/compliance';
import type { Measurement } from '#shared/contract/leads';
import type { ContestedLead, MeetingBrief } from '#shared/contract/touchpoints';
import { isUnsettled } from '#shared/domain/disputes/disputes';
import { heldBefore, type MeetingLine, meetingOn } from '#shared/domain/touchpoints/meetings';
import type { Touchpoint } from '#shared/model/touchpoint';
import type { Application } from '../application';
import { overview } from '../compliance/overview';
import { disputesNow } from '../disputes';
import { fail } from '../fail';
import { changesSince } from '../home/changes';
import { measureAgreement } from '../measure';
import { inUse } from '../records';
import type { Session } from '../session';
import { toPresent } from './presenting';
import { touchpointOf } from './reading';

/** So many periods of each promise are shown, so many findings and changes listed. */
const PERIODS = 6;
const FINDINGS = 8;
const CHANGES = 8;
const OFFERS = 6;

const SEVERITIES = ['error', 'warning', 'note'];

/** Agreements whose figures are looked at: those named, else what is in force. */
function agreementsOf(session: Session, { agreements }: Touchpoint): { id: string; title: string }[] {
  const all = inUse(session, 'agreement');
  if (agreements.length === 0) return all.filter(({ status }) => status === 'in force');
  return agreements.flatMap(({ id }) => all.find((each) => each.id === id) ?? []);
}

/** The last periods that had fallen due at a moment. */
const dueBy = (measurement: Measurement, at: number): Measurement => ({
  ...measurement,
  commitments: measurement.commitments.map((commitment) => ({
    ...commitment,
    periods: commitment.periods.filter(({ due }) => Date.parse(due) <= at).slice(-PERIODS),
  })),
});

/** Null for a draft that cannot be measured: the meeting goes on without its figures. */
async function figuresOf(app: Application, id: string, at: string | undefined): Promise<Measurement | null> {
  try {
    return await measureAgreement(app, { id, at });
  } catch (error) {
    if (error instanceof ORPCError && (error.code === 'INVALID' || error.code === 'NOT_ALLOWED')) return null;
    throw error;
  }
}

async function contestedIn(session: Session, agreement: string): Promise<ContestedLead[]> {
  const nameOf = (id: string) => session.history.members.get(id)?.name ?? id;
  return (await disputesNow(session, agreement)).filter(isUnsettled).map(({ act }) => ({
    agreement,
    commitment: act.commitment,
    period: act.period,
    lead: act.lead,
    who: nameOf(act.author),
    reason: act.reason,
    at: act.at,
  }));
}

const gravestFirst = (a: SeenFinding, b: SeenFinding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  (a.firstSeen < b.firstSeen ? 1 : a.firstSeen > b.firstSeen ? -1 : 0);

/** NOT_FOUND for a day that is none. */
function lineOf(touchpoint: Touchpoint, id: string, meeting: string, now: number): MeetingLine {
  const line = meetingOn(touchpoint, meeting, now);
  if (!line) throw fail('NOT_FOUND', `${id} has no meeting on ${meeting}.`, { record: id, field: 'meeting' });
  return line;
}

/** What a meeting has before it. What is open now is told only while the meeting is not over. */
export async function briefOf(app: Application, id: string, meeting: string): Promise<MeetingBrief> {
  const { session } = app;
  const touchpoint = await touchpointOf(session, id);
  const now = Date.parse(session.now());
  const line = lineOf(touchpoint, id, meeting, now);
  const ahead = line.standing === 'coming' || line.standing === 'open';
  const before = heldBefore(touchpoint, meeting, now);
  const agreements = agreementsOf(session, touchpoint);
  const at = ahead ? undefined : new Date(Math.min(line.end, now)).toISOString();
  const figures: Measurement[] = [];
  const contested: ContestedLead[] = [];
  for (const agreement of agreements) {
    const measured = await figuresOf(app, agreement.id, at);
    if (measured) figures.push(dueBy(measured, Math.min(line.start, now)));
    if (ahead) contested.push(...(await contestedIn(session, agreement.id)));
  }
  const offers = ahead ? await toPresent(session, touchpoint, { met: before?.start ?? null, now }) : [];
  const findings = ahead ? (await overview(app)).findings.sort(gravestFirst) : [];
  return {
    since: before?.id ?? null,
    figures,
    findings: findings.slice(0, FINDINGS),
    moreFindings: Math.max(0, findings.length - FINDINGS),
    contested,
    offers: offers.slice(0, OFFERS),
    moreOffers: Math.max(0, offers.length - OFFERS),
    changes:
      ahead && before
        ? changesSince(session, new Date(before.start).toISOString())
            // That somebody prepares the meeting is no news to it.
            .filter(({ record }) => record !== id)
            .slice(0, CHANGES)
        : [],
  };
}

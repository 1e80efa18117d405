import type { DisputeLine, Disputes, DisputeWord } from '#shared/contract/disputes';
import { type Known, type MemberState, mayDo } from '#shared/domain/acts/history';
import { knownToBoth } from '#shared/domain/acts/neither';
import { isoAt } from '#shared/domain/calendar/days';
import { type DisputeState, isUnsettled } from '#shared/domain/disputes/disputes';
import type { Claim } from '#shared/model/acts';
import { NEITHER } from '#shared/model/neither';
import type { Application } from './application';
import { disputesAt } from './disputes/reading';
import { fail } from './fail';
import { os } from './implement';
import { leadsBehind } from './measure';
import { judgingVersions } from './measuring/versions';
import { kindOfRecord } from './records';
import type { Session } from './session';

/** Leads that one team contests, and what becomes of it. Each is an act: it binds how a period is counted. */
export const disputesService = (app: Application) => ({
  list: os.disputes.list.handler(({ input }) => listed(app.session, input.id)),
  contest: os.disputes.contest.handler(({ input }) => contest(app, input)),
  answer: os.disputes.answer.handler(({ input }) => answer(app, input)),
  settle: os.disputes.settle.handler(({ input }) => settle(app, input)),
});

interface Acting {
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** What a member may do about a dispute as it stands. */
export function optionsFor(
  session: Session,
  { act, status, answer: answered, terms, lapsesAt }: DisputeState,
  me: MemberState,
): DisputeLine['may'] {
  const may = (right: 'settle' | 'propose') => mayDo(session.history, me.id, right);
  if (!isUnsettled({ status })) return [];
  const options: DisputeLine['may'] = [];
  const inTime = status === 'rejected' || Date.parse(session.now()) < lapsesAt;
  if (me.team !== act.team && me.team !== NEITHER && may('settle') && inTime) {
    options.push('accept');
    if (status === 'open') options.push('reject');
  }
  const tookSide = me.id === act.author || me.id === answered?.author;
  const known = session.practice || knownToBoth(session.history.comparedBy, me);
  if (status === 'rejected' && me.id === terms.arbiter && !tookSide && known && may('settle'))
    options.push('uphold', 'dismiss');
  if (me.team === act.team && may('propose')) options.push('withdraw');
  return options;
}

function wordOf(
  session: Session,
  act: Known<'dispute'> | Known<'answer'> | Known<'settlement'>,
): DisputeWord {
  const member = session.history.members.get(act.author);
  return {
    by: member?.name ?? act.author,
    team: member?.team ?? '',
    at: act.at,
    reason: act.reason,
  };
}

/** Every dispute about an agreement as it stands now. */
export async function disputesNow(session: Session, id: string): Promise<DisputeState[]> {
  // Most agreements have none: nothing frozen need be read for them.
  if (!session.history.acts.some((act) => act.kind === 'dispute' && act.record === id)) return [];
  const now = Date.parse(session.now());
  return disputesAt(session, id, await judgingVersions(session, id, now), now);
}

async function listed(session: Session, id: string): Promise<Disputes> {
  requireAgreement(session, id);
  const me = await session.me();
  const now = Date.parse(session.now());
  const versions = await judgingVersions(session, id, now);
  const titles = new Map(
    versions.flatMap(({ commitments }) => commitments.map((each) => [each.id, each.title])),
  );
  const nameOf = (member: string) => session.history.members.get(member)?.name ?? member;
  const lines = disputesAt(session, id, versions, now).map((state): DisputeLine => {
    const { act, answer: answered, settlement, terms } = state;
    return {
      dispute: act.hash,
      commitment: act.commitment,
      title: titles.get(act.commitment) ?? act.commitment,
      period: act.period,
      lead: act.lead,
      claim: act.claim,
      status: state.status,
      begun: wordOf(session, act),
      answer: answered && wordOf(session, answered),
      settlement: settlement && wordOf(session, settlement),
      answerBy: isoAt(state.lapsesAt - 1, terms.timeZone),
      arbiter: terms.arbiter && nameOf(terms.arbiter),
      may: me ? optionsFor(session, state, me) : [],
    };
  });
  const newest = lines.reverse();
  return {
    record: id,
    disputes: [...newest.filter(isUnsettled), ...newest.filter((line) => !isUnsettled(line))],
    may: me !== null && mayDo(session.history, me.id, 'propose'),
  };
}

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; leads are contested for an agreement.`, { record: id });
}

type Contesting = Acting & {
  id: string;
  commitment: string;
  period: string;
  lead: string;
  claim: Claim;
  reason: string;
};

/** Contests a lead of a period, as an act of the author's team. */
async function contest(app: Application, input: Contesting): Promise<{ act: string }> {
  const { session } = app;
  const { id, commitment, lead, claim, reason } = input;
  requireAgreement(session, id);
  const author = await session.actor(input.as);
  if (!mayDo(session.history, author.id, 'propose'))
    throw fail('NOT_ALLOWED', `${author.name} may not contest leads. Ask a lead of the team.`, {
      field: 'as',
    });
  const { period, leads } = await leadsBehind(app, { id, commitment, period: input.period, missed: false });
  const found = leads.find(({ leadId }) => leadId === lead);
  if (!found)
    throw fail('NOT_FOUND', `No lead ${lead} belongs to this period (${period.start.slice(0, 10)}).`, {
      field: 'lead',
    });
  if (found.dispute && isUnsettled(found.dispute))
    throw fail('EXISTS', `The lead ${lead} is contested already for this period.`, { field: 'lead' });
  if (claim === (found.counted ? 'counts' : 'does-not-count'))
    throw fail('INVALID', `claim: the lead ${lead} ${found.counted ? 'counts' : 'does not count'} as it is`, {
      field: 'claim',
    });
  const day = period.start.slice(0, 10);
  const act = await session.write(
    { kind: 'dispute', record: id, commitment, period: day, lead, claim, team: author.team, reason },
    author,
    input.passphrase,
  );
  app.tell({ type: 'leads' });
  return { act };
}

/** The dispute that an act is to answer, as it stands, and who answers. */
async function standing(
  session: Session,
  input: Acting & { dispute: string },
): Promise<{ state: DisputeState; author: MemberState; options: DisputeLine['may'] }> {
  const act = session.history.acts.find(({ hash }) => hash === input.dispute);
  const states = act?.kind === 'dispute' ? await disputesNow(session, act.record) : [];
  const state = states.find((each) => each.act.hash === input.dispute);
  if (!state) throw fail('NOT_FOUND', `There is no dispute ${input.dispute} here.`, { field: 'dispute' });
  if (!isUnsettled(state))
    throw fail('CONFLICT', `The dispute about the lead ${state.act.lead} is settled: ${state.status}.`, {
      record: state.act.record,
    });
  const author = await session.actor(input.as);
  return { state, author, options: optionsFor(session, state, author) };
}

type Answering = Acting & { dispute: string; outcome: 'accepted' | 'rejected'; reason: string };

async function answer(app: Application, input: Answering): Promise<{ act: string }> {
  const { session } = app;
  const { dispute, outcome, reason } = input;
  const { state, author, options } = await standing(session, input);
  if (!options.includes(outcome === 'accepted' ? 'accept' : 'reject')) {
    const why =
      author.team === NEITHER
        ? `${author.name} belongs to neither team; the other team answers.`
        : author.team === state.act.team
          ? `${author.name} is of the team that contests; the other team answers.`
          : state.status === 'rejected'
            ? 'This dispute was rejected already.'
            : `${author.name} may not answer disputes. Ask a lead of the team.`;
    throw fail('NOT_ALLOWED', why, { field: 'as' });
  }
  const act = await session.write(
    { kind: 'answer', dispute, team: author.team, outcome, reason },
    author,
    input.passphrase,
  );
  app.tell({ type: 'leads' });
  return { act };
}

type Settling = Acting & {
  dispute: string;
  outcome: 'upheld' | 'dismissed' | 'withdrawn';
  reason: string;
};

const OPTION = { upheld: 'uphold', dismissed: 'dismiss', withdrawn: 'withdraw' } as const;

async function settle(app: Application, input: Settling): Promise<{ act: string }> {
  const { session } = app;
  const { dispute, outcome, reason } = input;
  const { state, author, options } = await standing(session, input);
  const unknown = !session.practice && !knownToBoth(session.history.comparedBy, author);
  if (outcome !== 'withdrawn' && author.id === state.terms.arbiter && unknown)
    throw fail(
      'NOT_ALLOWED',
      `Both teams have to compare the six words of ${author.name} first, under People. Until then nothing counts that ${author.name} decides.`,
      { field: 'as' },
    );
  if (!options.includes(OPTION[outcome]))
    throw fail(
      'NOT_ALLOWED',
      outcome === 'withdrawn'
        ? `${author.name} cannot take this back: only the team that contested can.`
        : `${author.name} has not the last word here: that is for the arbiter whom both signed, after the other side said no.`,
      { field: 'as' },
    );
  const act = await session.write({ kind: 'settlement', dispute, outcome, reason }, author, input.passphrase);
  app.tell({ type: 'leads' });
  return { act };
}

import { NEITHER } from '#shared/model/neither';
import { recordOfFigures } from './figures';
import type { History, KnownAct } from './history';
import { offerOf } from './offers';

/** An act as one would tell it: what was done, with the names of who and what, for a catalogue of sentences. */
export type Told =
  | { code: 'began'; who: string }
  | { code: 'joined'; who: string; name: string; team: string }
  | {
      code:
        | 'joinedNeither'
        | 'compared'
        | 'madeSignatory'
        | 'changedRole'
        | 'revokedKey'
        | 'replacedKey'
        | 'appointed'
        | 'broughtDevice';
      who: string;
      name: string;
    }
  | { code: 'changedRights' | 'forgot'; who: string }
  | { code: 'changedTeamRights'; who: string; team: string }
  | { code: 'namedDeputy'; who: string; name: string; from: string; until: string }
  | { code: 'endedDeputy'; who: string }
  | { code: 'proposed' | 'withdrew' | 'acknowledged'; who: string; title: string }
  | { code: 'signedFor' | 'assented'; who: string; name: string; title: string; team: string }
  | { code: 'signed' | 'retired'; who: string; title: string; team: string }
  | { code: 'declined'; who: string; title: string; reason: string }
  | { code: 'announced' | 'acknowledgedOffer'; who: string; title: string }
  | { code: 'retiredOffer'; who: string; title: string; reason: string }
  | { code: 'reported'; who: string; title: string; period: string }
  | { code: 'waived'; who: string; title: string; reason: string; until: string }
  | { code: 'endedWaiver'; who: string; title: string }
  | { code: 'stated'; who: string; title: string; from: string; until: string }
  | { code: 'acknowledgedFigures'; who: string; title: string; team: string }
  | { code: 'contested'; who: string; title: string; lead: string; period: string; reason: string }
  | {
      code: 'acceptedDispute' | 'rejectedDispute' | 'upheldDispute' | 'dismissedDispute' | 'withdrawnDispute';
      who: string;
      title: string;
      lead: string;
      reason: string;
    }
  | { code: 'broughtLeads'; who: string; leads: number; file: string };

/** One act as it is told, and the record it is about. */
export function tellAct(
  act: KnownAct,
  history: History,
): Told & { record: string | null; recordKind: string | null } {
  const nameOf = (member: string) => history.members.get(member)?.name ?? member;
  const teamOf = (id: string) => history.genesis?.teams.find((each) => each.id === id)?.name ?? id;
  const who = nameOf(act.author);
  const nowhere = { record: null, recordKind: null };
  /** The record of a proposal; one that is not here has no name. */
  const about = (hash: string) => {
    const proposal = history.byHash.get(hash);
    const record = proposal?.kind === 'proposal' ? proposal.record : null;
    return { title: record?.title ?? '', record: record?.id ?? null, recordKind: record?.kind ?? null };
  };
  const of = ({ id, kind, title }: { id: string; kind: string; title: string }) => ({
    ...{ title, record: id, recordKind: kind },
  });
  /** An agreement by the name under which it was proposed last. */
  const agreement = (record: string) => {
    const last = history.acts.findLast((each) => each.kind === 'proposal' && each.record.id === record);
    return { title: last ? about(last.hash).title : record, record, recordKind: 'agreement' };
  };
  switch (act.kind) {
    case 'genesis':
      return { code: 'began', who: act.founder.name, ...nowhere };
    case 'member':
      return act.member.team === NEITHER
        ? { code: 'joinedNeither', who, name: act.member.name, ...nowhere }
        : { code: 'joined', who, name: act.member.name, team: teamOf(act.member.team), ...nowhere };
    case 'comparison':
      return { code: 'compared', who, name: nameOf(act.member), ...nowhere };
    case 'installation':
      return { code: 'broughtDevice', who: nameOf(act.member), name: act.installation.name, ...nowhere };
    case 'role':
      return {
        code: act.signatory ? 'madeSignatory' : 'changedRole',
        who,
        name: nameOf(act.member),
        ...nowhere,
      };
    case 'rights':
      return act.team === null
        ? { code: 'changedRights', who, ...nowhere }
        : { code: 'changedTeamRights', who, team: teamOf(act.team), ...nowhere };
    case 'deputy': {
      const { deputy, from, until } = act;
      return deputy
        ? { code: 'namedDeputy', who, name: nameOf(deputy.member), from, until, ...nowhere }
        : { code: 'endedDeputy', who, ...nowhere };
    }
    case 'revocation':
      return { code: 'revokedKey', who, name: nameOf(act.member), ...nowhere };
    case 'replacement':
      return { code: 'replacedKey', who, name: nameOf(act.member), ...nowhere };
    case 'appointment':
      return { code: 'appointed', who, name: nameOf(act.member), ...nowhere };
    case 'proposal': {
      const { id, kind, title } = act.record;
      return { code: 'proposed', who, title, record: id, recordKind: kind };
    }
    case 'signature':
      return act.onBehalfOf === null
        ? { code: 'signed', who, team: teamOf(act.team), ...about(act.proposal) }
        : {
            ...{ code: 'signedFor', who, name: nameOf(act.onBehalfOf), team: teamOf(act.team) },
            ...about(act.proposal),
          };
    case 'assent':
      return {
        ...{ code: 'assented', who, name: nameOf(act.member), team: teamOf(act.team) },
        ...about(act.proposal),
      };
    case 'acknowledgement':
      return { code: 'acknowledged', who, ...about(act.proposal) };
    case 'decline':
      return { code: 'declined', who, reason: act.reason, ...about(act.proposal) };
    case 'withdrawal':
      return { code: 'withdrew', who, ...about(act.proposal) };
    case 'retirement':
      return { code: 'retired', who, team: teamOf(act.team), ...about(act.proposal) };
    case 'report':
      return { code: 'reported', who, period: act.period, ...agreement(act.record) };
    case 'statement': {
      const { from, to, record } = act;
      return { code: 'stated', who, from, until: to, ...agreement(record) };
    }
    case 'statement-acknowledgement': {
      const team = teamOf(act.team);
      const record = recordOfFigures(act, history.byHash) ?? '';
      return { code: 'acknowledgedFigures', who, team, ...agreement(record) };
    }
    case 'dispute': {
      const { lead, period, reason, record } = act;
      return { code: 'contested', who, lead, period, reason, ...agreement(record) };
    }
    case 'answer':
    case 'settlement': {
      const dispute = history.byHash.get(act.dispute);
      const [lead, record] = dispute?.kind === 'dispute' ? [dispute.lead, dispute.record] : ['', ''];
      return { code: `${act.outcome}Dispute`, who, lead, reason: act.reason, ...agreement(record) };
    }
    case 'waiver':
      return { code: 'waived', who, reason: act.reason, until: act.until, ...of(act.record) };
    case 'waiver-end': {
      const waiver = history.byHash.get(act.waiver);
      const record = waiver?.kind === 'waiver' ? waiver.record : null;
      return { code: 'endedWaiver', who, ...(record ? of(record) : { title: '', ...nowhere }) };
    }
    case 'announcement':
      return { code: 'announced', who, ...of({ ...act.record, kind: 'offer' }) };
    case 'announcement-acknowledgement': {
      const announcement = history.byHash.get(act.announcement);
      const title = announcement?.kind === 'announcement' ? announcement.record.title : '';
      const record = offerOf(act, history.byHash);
      return { code: 'acknowledgedOffer', who, title, record, recordKind: record && 'offer' };
    }
    case 'offer-retirement':
      return { code: 'retiredOffer', who, reason: act.reason, ...of({ ...act.record, kind: 'offer' }) };
    case 'forgetting':
      return { code: 'forgot', who, ...nowhere };
    case 'leads':
      return {
        code: 'broughtLeads',
        who,
        leads: act.accepted,
        file: act.source.name.split(/[\\/]/).at(-1) ?? '',
        ...nowhere,
      };
  }
}

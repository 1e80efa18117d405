import type { History, KnownAct } from './history';

/** One act as a sentence for people: who did what to which record. */
export function actInWords(
  act: KnownAct,
  history: History,
): { text: string; record: string | null; kind: string | null } {
  const who = history.members.get(act.author)?.name ?? act.author;
  const team = (id: string) => history.genesis?.teams.find((each) => each.id === id)?.name ?? id;
  const about = (hash: string) => {
    const proposal = history.byHash.get(hash);
    return proposal?.kind === 'proposal' ? proposal.record : null;
  };
  const plain = (text: string) => ({ text, record: null, kind: null });
  const on = (record: { id: string; kind: string } | null, text: string) => ({
    text,
    record: record?.id ?? null,
    kind: record?.kind ?? null,
  });
  switch (act.kind) {
    case 'genesis':
      return plain(`${act.founder.name} began this workspace.`);
    case 'member':
      return plain(`${act.member.name} joined ${team(act.member.team)}, admitted by ${who}.`);
    case 'comparison':
      return plain(`${who} compared six words with ${history.members.get(act.member)?.name ?? act.member}.`);
    case 'role': {
      const name = history.members.get(act.member)?.name ?? act.member;
      return plain(
        act.signatory ? `${who} made ${name} a signatory.` : `${who} changed what ${name} may do.`,
      );
    }
    case 'rights':
      return plain(`${who} changed the table of rights.`);
    case 'revocation':
      return plain(`${who} revoked a key of ${history.members.get(act.member)?.name ?? act.member}.`);
    case 'proposal':
      return on(act.record, `${who} proposed “${act.record.title}”.`);
    case 'signature':
      return on(
        about(act.proposal),
        `${who} signed “${about(act.proposal)?.title ?? ''}” for ${team(act.team)}.`,
      );
    case 'decline':
      return on(about(act.proposal), `${who} declined “${about(act.proposal)?.title ?? ''}”: ${act.reason}`);
    case 'withdrawal':
      return on(about(act.proposal), `${who} withdrew “${about(act.proposal)?.title ?? ''}”.`);
    case 'retirement':
      return on(
        about(act.proposal),
        `${who} retired “${about(act.proposal)?.title ?? ''}” for ${team(act.team)}.`,
      );
    case 'leads':
      return plain(
        `${who} brought in ${act.accepted} leads from ${act.source.name.split(/[\\/]/).at(-1) ?? 'a file'}.`,
      );
  }
}

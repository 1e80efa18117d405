import { writeRecord } from '#shared/model/binding/write';
import { KINDS, type KindName } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { leadHandOver } from '#shared/templates/lead-hand-over';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';
import { workspaceView } from './names';
import type { SampleWords } from './sample-words';
import type { Session } from './session';

const DAY = 86_400_000;

/** Reviewed a year after it began. */
const nextYear = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 364 * DAY).toISOString().slice(0, 10);

interface Setting {
  /** The members who look after it, one of each team. */
  anna: string;
  ben: string;
  /** ISO date of the first hand-over. */
  monday: string;
  timeZone: string;
  /** ISO 8601 UTC. */
  at: string;
}

/** What both teams work by: who holds which role, a process, a definition and an agreement, and the playbook of them. */
export async function writeRecords(
  session: Session,
  { library, say }: SampleWords,
  { anna, ben, monday, timeZone, at }: Setting,
): Promise<void> {
  const { documents } = session.store;
  const teams = session.history.genesis?.teams ?? [];
  const context = { teams, today: monday, timeZone };
  const make = (kind: KindName, id: string, view: Record<string, unknown>) =>
    documents.create(kind, id, newDocument(kind, KINDS[kind].schema.parse(view), anna, at));
  const held = new Map([
    ['marketing-lead', anna],
    ['sales-lead', ben],
  ]);
  const begun = (await workspaceView(session))?.roles ?? [];
  const roles = begun.map((role) => ({ ...role, members: [held.get(role.id) ?? []].flat() }));
  await documents.edit('workspace', 'sample', (doc) => {
    writeRecord(doc, KINDS.workspace.schema, { roles }, { member: anna, at });
  });
  await make('definition', 'good-fit', goodFit(anna, say));
  await make('process', 'lead-hand-over', {
    ...library.view(leadHandOver, context),
    owner: anna,
    team: teams[0]?.id,
  });
  await make('agreement', 'lead-agreement', {
    ...library.view(marketingSalesAgreement, context),
    owner: anna,
    effectiveOn: monday,
    reviewOn: nextYear(monday),
    processes: [{ id: 'lead-hand-over' }],
    definitions: [{ id: 'good-fit' }],
  });
  await make('playbook', 'how-we-work', {
    title: say('How marketing and sales work together'),
    purpose: say('What both teams agreed, in one place: the process, the promises, and what the words mean.'),
    owner: anna,
    chapters: [
      { id: 'process', title: '', record: 'lead-hand-over' },
      { id: 'agreement', title: '', record: 'lead-agreement' },
      { id: 'words', title: '', record: 'good-fit' },
    ],
  });
}

const goodFit = (owner: string, say: SampleWords['say']) => ({
  title: say('Good fit'),
  meaning: say(
    'A lead whose company we can help and who can say yes: all criteria below hold. Both teams use the word for this and nothing else.',
  ),
  owner,
  criteria: [
    { id: 'size', attribute: say('Company size'), operator: 'at least', value: '50' },
    {
      id: 'market',
      attribute: say('Country'),
      operator: 'one of',
      value: ['Germany', 'Austria', 'Switzerland'].map(say).join(', '),
    },
    {
      id: 'role',
      attribute: say('Role'),
      operator: 'one of',
      value: ['Head of department', 'Managing director'].map(say).join(', '),
    },
  ],
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '#shared/contract/progress';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS, type KindName } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { leadHandOver } from '#shared/templates/lead-hand-over';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';
import { starterRoles } from '#shared/templates/template';
import { firstMonday, SAMPLE_MAPPING, sampleLeads } from '../../build/sample/leads';
import type { WorkspaceStore } from '../store/types';
import type { Application } from './application';
import { beginWorkspace } from './begin';
import { newKeyPair } from './keys/ed25519';
import { bringLeads } from './leads/bring';
import { writeOffers } from './sample-offers';
import { writeTouchpoint } from './sample-touchpoint';
import type { Session } from './session';
import { propose, sign } from './signoff';

/** The people of the worked example. Their names are made up. */
const ANNA = { id: 'anna-berg', name: 'Anna Berg' };
const BEN = { id: 'ben-okafor', name: 'Ben Okafor' };

const ZONE = 'Europe/Berlin';

const DAY = 86_400_000;

/**
 * Makes the worked example: both teams, a process, a definition and an agreement signed by both, a playbook,
 * offers, a touchpoint that was held every Monday, and seventeen weeks of leads up to `asOf`. Everything in it goes through
 * the services that people use, and is dated as it would have been.
 */
export async function* writeSample(
  app: Application,
  dir: string,
  asOf: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<never>> {
  try {
    yield* write(app, dir, asOf ?? app.clock().toISOString().slice(0, 10), signal);
  } finally {
    app.writtenAt = null;
  }
}

async function* write(
  app: Application,
  dir: string,
  until: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<never>> {
  const step = (
    share: number,
    say: 'teams' | 'example' | 'signing' | 'bringing' | 'done',
  ): Progress<never> => {
    if (signal?.aborted) throw signal.reason;
    return { type: 'progress', share, step: { say } };
  };
  const monday = firstMonday(until);
  // Agreed and in force before the first hand-over is due.
  const at = (minutes: number) => {
    app.writtenAt = new Date(
      Date.parse(`${monday}T09:00:00.000Z`) - 14 * DAY + minutes * 60_000,
    ).toISOString();
    return app.writtenAt;
  };
  yield step(0.05, 'teams');
  const begin = (store: WorkspaceStore) =>
    beginWorkspace(app, store, {
      name: 'Worked example',
      you: { name: ANNA.name, team: 'Marketing' },
      otherTeam: 'Sales',
      timeZone: ZONE,
      practice: true,
      at: at(0),
    });
  await app.create(dir, begin, true);
  const { session } = app;
  await joinSales(session, at(10));
  yield step(0.2, 'example');
  await writeRecords(session, monday, at(20));
  yield step(0.35, 'signing');
  await signBoth(session, 'good-fit', at(60));
  await signBoth(session, 'lead-hand-over', at(80));
  await signBoth(session, 'lead-agreement', at(100));
  await writeOffers(session, { anna: ANNA.id, ben: BEN.id }, (minutes) => at(120 + minutes));
  await writeTouchpoint(app, { anna: ANNA.id, ben: BEN.id }, monday);
  yield step(0.5, 'bringing');
  await importSample(app, until, { signal });
  yield step(1, 'done');
}

async function joinSales(session: Session, at: string): Promise<void> {
  const [anna] = await session.mine();
  if (!anna) throw new Error('The worked example lost its founder');
  const { key, secret } = newKeyPair();
  await session.keyring.keep(BEN.id, key, secret, undefined);
  const member = { ...BEN, team: 'sales', role: 'lead', signatory: true, key };
  await session.write({ kind: 'member', member }, anna, undefined, at);
}

/** Reviewed a year after it began. */
const nextYear = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 364 * DAY).toISOString().slice(0, 10);

async function writeRecords(session: Session, monday: string, at: string): Promise<void> {
  const { documents } = session.store;
  const context = { teams: session.history.genesis?.teams ?? [], today: monday, timeZone: ZONE };
  const make = (kind: KindName, id: string, view: Record<string, unknown>) =>
    documents.create(kind, id, newDocument(kind, KINDS[kind].schema.parse(view), ANNA.id, at));
  await documents.edit('workspace', 'sample', (doc) => {
    const held = new Map([
      ['marketing-lead', ANNA.id],
      ['sales-lead', BEN.id],
    ]);
    const roles = starterRoles(context.teams).map((role) => ({
      ...role,
      members: [held.get(role.id) ?? []].flat(),
    }));
    writeRecord(doc, KINDS.workspace.schema, { roles }, { member: ANNA.id, at });
  });
  await make('definition', 'good-fit', goodFit(ANNA.id));
  await make('process', 'lead-hand-over', {
    ...leadHandOver.view(context),
    owner: ANNA.id,
    team: 'marketing',
  });
  await make('agreement', 'lead-agreement', {
    ...marketingSalesAgreement.view(context),
    owner: ANNA.id,
    effectiveOn: monday,
    reviewOn: nextYear(monday),
    processes: [{ id: 'lead-hand-over' }],
    definitions: [{ id: 'good-fit' }],
  });
  await make('playbook', 'how-we-work', {
    title: 'How marketing and sales work together',
    purpose: 'What both teams agreed, in one place: the process, the promises, and what the words mean.',
    owner: ANNA.id,
    chapters: [
      { id: 'process', title: '', record: 'lead-hand-over' },
      { id: 'agreement', title: '', record: 'lead-agreement' },
      { id: 'words', title: '', record: 'good-fit' },
    ],
  });
}

const goodFit = (owner: string) => ({
  title: 'Good fit',
  meaning:
    'A lead whose company we can help and who can say yes: all criteria below hold. Both teams use the word for this and nothing else.',
  owner,
  criteria: [
    { id: 'size', attribute: 'Company size', operator: 'at least', value: '50' },
    { id: 'market', attribute: 'Country', operator: 'one of', value: 'Germany, Austria, Switzerland' },
    { id: 'role', attribute: 'Role', operator: 'one of', value: 'Head of department, Managing director' },
  ],
});

/** Proposed by marketing, signed by a signatory of each team, some minutes apart. */
async function signBoth(session: Session, id: string, at: string): Promise<void> {
  const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
  await propose(session, { id, as: ANNA.id, rule: 'any', at });
  await sign(session, { id, as: ANNA.id, at: later(2) });
  await sign(session, { id, as: BEN.id, at: later(9) });
}

/** The export is made at the end of the last day it covers; nothing in it is later. */
async function importSample(
  app: Application,
  until: string,
  watch: { signal: AbortSignal | undefined },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-sample-'));
  const path = join(folder, 'crm-export.csv');
  const exportedAt = `${until}T00:00:00.000Z`;
  app.writtenAt = exportedAt;
  try {
    await writeFile(path, sampleLeads(until));
    const input = {
      source: { path },
      path,
      name: 'crm-export.csv',
      mapping: { ...SAMPLE_MAPPING },
      timeZone: 'UTC',
      exportedAt,
      dryRun: false,
      remember: false,
      as: ANNA.id,
      at: exportedAt,
    };
    await bringLeads(app, input, watch);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

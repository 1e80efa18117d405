import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '#shared/contract/progress';
import { firstMonday, SAMPLE_MAPPING, sampleLeads } from '../../build/sample/leads';
import type { WorkspaceStore } from '../store/types';
import type { Application } from './application';
import { beginWorkspace } from './begin';
import { newKeyPair } from './keys/ed25519';
import { bringLeads } from './leads/bring';
import { writeOffers } from './sample-offers';
import { writeRecords } from './sample-records';
import { writeTouchpoint } from './sample-touchpoint';
import type { SampleWords } from './sample-words';
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
  { asOf, words }: { asOf: string | undefined; words: SampleWords },
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<never>> {
  try {
    yield* write(app, dir, { until: asOf ?? app.clock().toISOString().slice(0, 10), words }, signal);
  } finally {
    app.writtenAt = null;
  }
}

async function* write(
  app: Application,
  dir: string,
  { until, words }: { until: string; words: SampleWords },
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
      name: words.say('Worked example'),
      you: { name: ANNA.name, team: words.say('Marketing') },
      otherTeam: words.say('Sales'),
      library: words.library,
      timeZone: ZONE,
      practice: true,
      at: at(0),
    });
  await app.create(dir, begin, true);
  const { session } = app;
  await joinSales(session, at(10));
  yield step(0.2, 'example');
  await writeRecords(session, words, { anna: ANNA.id, ben: BEN.id, monday, timeZone: ZONE, at: at(20) });
  yield step(0.35, 'signing');
  await signBoth(session, 'good-fit', at(60));
  await signBoth(session, 'lead-hand-over', at(80));
  await signBoth(session, 'lead-agreement', at(100));
  await writeOffers(session, words, { anna: ANNA.id, ben: BEN.id }, (minutes) => at(120 + minutes));
  await writeTouchpoint(app, words, { anna: ANNA.id, ben: BEN.id }, monday);
  yield step(0.5, 'bringing');
  await importSample(app, { until, words }, { signal });
  yield step(1, 'done');
}

async function joinSales(session: Session, at: string): Promise<void> {
  const [anna] = await session.mine();
  if (!anna) throw new Error('The worked example lost its founder');
  const { key, secret } = newKeyPair();
  await session.keyring.keep(BEN.id, key, secret, undefined);
  const team = session.history.genesis?.teams[1]?.id ?? 'sales';
  const member = { ...BEN, team, role: 'lead', signatory: true, key };
  await session.write({ kind: 'member', member }, anna, undefined, at);
}

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
  { until, words }: { until: string; words: SampleWords },
  watch: { signal: AbortSignal | undefined },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-sample-'));
  const path = join(folder, 'crm-export.csv');
  const exportedAt = `${until}T00:00:00.000Z`;
  app.writtenAt = exportedAt;
  try {
    await writeFile(path, sampleLeads(until, words.say));
    const input = {
      source: { path },
      path,
      name: 'crm-export.csv',
      mapping: Object.fromEntries(
        Object.entries(SAMPLE_MAPPING).map(([field, column]) => [field, words.say(column)]),
      ),
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

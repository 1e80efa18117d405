import { createReadStream } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApartFacts, ApartLead } from '#shared/contract/leads';
import { apartColumns, apartFacts, apartFolder, apartValues, withoutThem } from '../../measure/apart';
import { learnCompanies } from '../../measure/company';
import type { Ledger } from '../../measure/ledger';
import { makeFolder, writeDurably } from '../../store/durable';
import { nodeFiles } from '../../store/files';
import type { Application } from '../application';
import { forgottenIn, importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import type { Session } from '../session';

const folderOf = (app: Application): string => apartFolder(app.options.home, app.session.id);

/** One thing at a time is done to the files of a device. */
const turns = new WeakMap<Application, Promise<unknown>>();

function inTurn<T>(app: Application, work: () => Promise<T>): Promise<T> {
  const next = (turns.get(app) ?? Promise.resolve()).then(work, work);
  turns.set(
    app,
    next.catch(() => undefined),
  );
  return next;
}

/** Says of whom the files were cleared last. */
const CLEARED = 'cleared';

const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** The files of the imports that count, oldest export first. */
async function filesOf(app: Application): Promise<string[]> {
  const folder = folderOf(app);
  const there = new Set(await names(folder));
  return importsOf(app.session)
    .map(({ importKey }) => `${importKey}.parquet`)
    .filter((name) => there.has(name))
    .map((name) => join(folder, name));
}

/** Puts what an import keeps apart in its place, in the stead of what was kept of the same file before. */
export async function keepApart(app: Application, importKey: string, from: string): Promise<void> {
  const folder = folderOf(app);
  await inTurn(app, async () => {
    await makeFolder(nodeFiles, join(app.options.home, 'apart'));
    await makeFolder(nodeFiles, folder);
    // Who is forgotten may stand in it: until it is looked through, nobody says that they do not.
    await rm(join(folder, CLEARED), { force: true });
    await writeDurably(nodeFiles, join(folder, `${importKey}.parquet`), createReadStream(from));
  });
  await clearApart(app);
}

/** Whom the files are to be cleared of, as one text; empty for nobody. */
const clearedText = (session: Session): string => [...forgottenIn(session)].sort().join('\n');

/**
 * Takes out who is to be forgotten. Each file is written anew beside the old one and takes its place; whatever was cut
 * short is done again.
 */
export function clearApart(app: Application): Promise<void> {
  return inTurn(app, async () => {
    const folder = folderOf(app);
    const there = await names(folder);
    const text = clearedText(app.session);
    if (there.length === 0) return;
    const before = await readFile(join(folder, CLEARED), 'utf8').catch(() => '');
    for (const name of there.filter((each) => !each.endsWith('.parquet') && each !== CLEARED))
      await rm(join(folder, name), { force: true });
    if (before === text) return;
    const whom = { workspaceId: app.session.id, forgotten: forgottenIn(app.session) };
    const { duck } = await ledgerOf(app);
    for (const name of there.filter((each) => each.endsWith('.parquet'))) {
      const path = join(folder, name);
      const anew = join(folder, `${name}.anew`);
      const left = await withoutThem(duck, path, whom, anew);
      if (left > 0) await writeDurably(nodeFiles, path, createReadStream(anew));
      else await rm(path, { force: true });
      await rm(anew, { force: true });
    }
    await writeDurably(nodeFiles, join(folder, CLEARED), [Buffer.from(text)]);
  });
}

/** What this device keeps of leads, by their ids; leads of which nothing is kept are left out. */
export async function apartOf(app: Application, leadIds: readonly string[]): Promise<ApartLead[]> {
  if ((await filesOf(app)).length === 0) return [];
  await clearApart(app);
  const { duck } = await ledgerOf(app);
  return inTurn(app, async () => {
    const found = await apartValues(duck, await filesOf(app), leadIds);
    return [...found].map(([leadId, values]) => ({ leadId, values }));
  });
}

/** Which columns this device keeps apart, and of how many leads. */
export async function apartKept(app: Application): Promise<ApartFacts> {
  if ((await filesOf(app)).length === 0) return { columns: [], leads: 0 };
  await clearApart(app);
  const { duck } = await ledgerOf(app);
  return inTurn(app, async () => apartFacts(duck, await filesOf(app)));
}

/** Lets a ledger learn the companies of leads, from them and from what this device keeps apart; whether anything tells. */
export async function companiesIn(app: Application, { duck, columns }: Ledger): Promise<boolean> {
  await clearApart(app);
  return inTurn(app, async () => learnCompanies(duck, columns, await filesOf(app)));
}

/** The columns that this device keeps apart of some leads or others: it goes on with them. */
export async function columnsApart(app: Application): Promise<string[]> {
  const paths = await filesOf(app);
  return paths.length === 0 ? [] : inTurn(app, () => apartColumns(folderOf(app), paths));
}

/** Lets go of all that this device keeps apart. */
export async function eraseApart(app: Application): Promise<ApartFacts> {
  await inTurn(app, () => rm(folderOf(app), { recursive: true, force: true, maxRetries: 3 }));
  app.tell({ type: 'leads' });
  return { columns: [], leads: 0 };
}

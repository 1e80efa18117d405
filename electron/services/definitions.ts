import type {
  DefinitionTryOut,
  DefinitionUse,
  GlossaryEntry,
  HoldingVersion,
  LeadByDefinition,
} from '#shared/contract/definitions';
import { checkLead } from '#shared/domain/definitions/check-lead';
import { isComplete } from '#shared/domain/definitions/criteria';
import { sharedNames } from '#shared/domain/definitions/terms';
import { startTryOut } from '#shared/domain/definitions/try-out';
import { weeksUpTo } from '#shared/domain/definitions/weeks';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { changesBetween } from '#shared/domain/diff/changes';
import { changeInWords } from '#shared/domain/diff/words';
import { versionsOf } from '#shared/domain/signoff/versions';
import { Definition } from '#shared/model/definition';
import type { ViewOf } from '#shared/model/kinds';
import { text } from '../measure/duckdb';
import { leadOf } from '../measure/measure';
import { speakingIn, spokenLanguage } from '../measure/speaking';
import type { Application } from './application';
import { fail } from './fail';
import { readFrozen } from './frozen';
import { os } from './implement';
import { keptWhileUnchanged } from './kept';
import { languageFor } from './language';
import { ledgerOf } from './measuring/ledgers';
import { namesOf, workspaceView } from './names';
import { inUse, kindOfRecord, show, statusWords } from './records';
import type { Session } from './session';
import { teamZone } from './team-zone';

/** The shared glossary: its words, where they are used, and their criteria tried on leads. */
export const definitionsService = (app: Application) => ({
  glossary: os.definitions.glossary.handler(() => glossary(app.session)),
  use: os.definitions.use.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => use(app.session, input.id)),
  ),
  tryOut: os.definitions.tryOut.handler(({ input }) => tryOut(app, input)),
  tryLead: os.definitions.tryLead.handler(({ input }) => tryLead(app, input)),
});

/** INVALID when the record is of another kind. */
async function definition(session: Session, id: string): Promise<Definition> {
  const kind = kindOfRecord(session, id);
  if (kind !== 'definition') throw fail('INVALID', `${id} is a ${kind}, not a definition.`, { record: id });
  return (await show(session, id)).view as Definition;
}

/** What the glossary needs of a definition; read again only when that one changed. */
const word = keptWhileUnchanged(async (session: Session, id: string) => {
  const { view, conflicts, removals, lost } = await show(session, id);
  const { title, also, meaning, owner, criteria } = view as ViewOf<'definition'>;
  return {
    title,
    also,
    meaning,
    owner,
    criteria: criteria.filter(isComplete).length,
    conflicts: conflicts.length + removals.length + lost.length,
  };
});

/** So many documents are read side by side. */
const AT_ONCE = 32;

async function glossary(session: Session): Promise<GlossaryEntry[]> {
  const words = statusWords(session);
  const listed = inUse(session, 'definition');
  const uses = new Map(await session.store.index.linkCounts());
  const entries: Omit<GlossaryEntry, 'shared'>[] = [];
  for (let from = 0; from < listed.length; from += AT_ONCE) {
    const read = listed.slice(from, from + AT_ONCE).map(async ({ id, updatedAt }) => ({
      id,
      updatedAt,
      ...(await word(session, id)),
      status: words.get(id) ?? 'draft',
      usedIn: uses.get(id) ?? 0,
    }));
    entries.push(...(await Promise.all(read)));
  }
  const shared = sharedNames(entries);
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  return entries
    .map((entry) => ({
      ...entry,
      shared: (shared.get(entry.id) ?? []).map((each) => ({
        name: each.name,
        with: titles.get(each.with) ?? each.with,
      })),
    }))
    .sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

const collator = new Intl.Collator('en');

/** Versions that bind, or wait to. */
const STANDING = new Set(['proposed', 'agreed', 'in force']);

async function use(session: Session, id: string): Promise<DefinitionUse> {
  const view = await definition(session, id);
  const words = statusWords(session);
  const titles = new Map(session.store.documents.list().map((each) => [each.id, each]));
  const linked = await session.store.index.linkedFrom(id);
  const records = linked.flatMap((source) => {
    const record = titles.get(source);
    if (!record || source === id) return [];
    return [{ id: source, kind: record.kind, title: record.title, status: words.get(source) ?? 'draft' }];
  });
  return { records, versions: await holding(session, id, view) };
}

/** Standing versions of other records whose manifest holds this definition, newest first. */
async function holding(session: Session, id: string, view: Definition): Promise<HoldingVersion[]> {
  const { history } = session;
  const nameOf = await namesOf(session);
  const proposed = history.acts.flatMap((act) => (act.kind === 'proposal' ? [act] : []));
  const records = new Set(
    proposed
      .filter(({ record, manifest }) => record.id !== id && manifest.some((entry) => entry.id === id))
      .map(({ record }) => record.id),
  );
  const found: HoldingVersion[] = [];
  for (const record of records) {
    for (const { proposal, status, number } of versionsOf(history, record, session.now())) {
      const entry = proposal.manifest.find((each) => each.id === id);
      if (!entry || !STANDING.has(status)) continue;
      const frozen = await readFrozen(session, entry.contentHash);
      found.push({
        record,
        kind: proposal.record.kind,
        title: proposal.record.title,
        number,
        proposal: proposal.hash,
        status,
        meaning: String(frozen.view.meaning ?? ''),
        changes: changesBetween(frozen.view, view, Definition).map((change) =>
          changeInWords(change, nameOf, CHANGE_WORDS[spokenLanguage()]),
        ),
      });
    }
  }
  return found.reverse();
}

/** So many leads that do not fit are named. */
const MOST_NAMED = 200;

async function tryOut(app: Application, input: { id: string; weeks: number }): Promise<DefinitionTryOut> {
  const { session } = app;
  const view = await definition(session, input.id);
  const ledger = await ledgerOf(app);
  const trial = startTryOut(view);
  const attributes = ledger.columns.filter((each) => each !== 'leadId');
  const { newest } = await ledger.duck.one('SELECT max("handedOverAt") AS newest FROM leads');
  if (newest === null || newest === undefined)
    return { ...trial.end(), from: null, to: null, attributes, others: [] };
  const zone = await teamZone(session);
  const { from, to } = weeksUpTo(Number(newest), input.weeks, zone);
  const linkOf = await leadLinks(session);
  const others: DefinitionTryOut['others'] = [];
  const rows = ledger.duck.chunks(
    `SELECT * FROM leads WHERE "handedOverAt" >= ${from} AND "handedOverAt" < ${to} ORDER BY "handedOverAt", "leadId"`,
  );
  for await (const chunk of rows) {
    for (const row of chunk) {
      const tried = trial.add(leadOf(row));
      if (tried.result === 'fits' || others.length >= MOST_NAMED) continue;
      others.push({ ...tried, link: linkOf(tried.leadId) });
    }
  }
  const day = (at: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
  return { ...trial.end(), from: day(from), to: day(to - 1), attributes, others };
}

/** Where leads open in the CRM; null where the workspace knows no way. */
async function leadLinks(session: Session): Promise<(leadId: string) => string | null> {
  const link = (await workspaceView(session))?.leadLink ?? '';
  return (leadId) => (link ? link.replace('{id}', encodeURIComponent(leadId)) : null);
}

async function tryLead(
  app: Application,
  { id, leadId }: { id: string; leadId: string },
): Promise<LeadByDefinition | null> {
  const { session } = app;
  const view = await definition(session, id);
  const ledger = await ledgerOf(app);
  const [row] = await ledger.duck.all(
    `SELECT * FROM leads WHERE "leadId" = ${text(leadId)} ORDER BY "handedOverAt" DESC NULLS LAST LIMIT 1`,
  );
  if (!row) return null;
  return { ...checkLead(view, leadOf(row)), link: (await leadLinks(session))(leadId) };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportResult, LeadsSummary } from '#shared/contract/leads';
import type { Progress } from '#shared/contract/progress';
import { type MemberState, mayDo } from '#shared/domain/acts/history';
import type { Application } from './application';
import type { Caller } from './caller';
import { fail } from './fail';
import { os } from './implement';
import { importsOf } from './imports';
import { apartKept, apartOf, eraseApart } from './leads/apart';
import { type Bringing, bringLeads } from './leads/bring';
import { rejectsFolder, watchForgetting } from './leads/erasing';
import { forgetLead } from './leads/forget';
import { forgotten } from './leads/forgotten';
import { savedMappings } from './leads/mappings';
import { preview } from './leads/preview';
import { addLeads, type Bring, decideLeads, triageList } from './leads/triage';
import { ledgerFacts } from './measure';
import { progressOf } from './progress';
import type { Session } from './session';
import type { Uploads } from './sources';

/** Leads from a CRM's export: looked at first, then brought in as a blob and an act. */
export const leadsService = (app: Application, uploads: Uploads) => {
  watchForgetting(app);
  return handlers(app, uploads);
};

const handlers = (app: Application, uploads: Uploads) => ({
  preview: os.leads.preview.handler(({ input, context }) => preview(app, uploads, input, context)),
  import: os.leads.import.handler(({ input, context, signal }) =>
    bring(app, uploads, input, context, signal),
  ),
  summary: os.leads.summary.handler(() => summary(app)),
  mappings: os.leads.mappings.handler(async () =>
    (await savedMappings(app.session)).map(
      ({ fingerprint: _, timeZone, dateOrder, match, reasons, ...each }) => ({
        ...each,
        timeZone: timeZone ?? null,
        dateOrder: dateOrder ?? null,
        match: match ?? null,
        reasons: reasons ? { ...reasons } : null,
      }),
    ),
  ),
  triage: {
    list: os.leads.triage.list.handler(() => triageList(app)),
    add: os.leads.triage.add.handler(({ input }) => addLeads(app, bringIn, input)),
    decide: os.leads.triage.decide.handler(({ input }) => decideLeads(app, bringIn, input)),
  },
  apart: {
    of: os.leads.apart.of.handler(({ input }) => apartOf(app, input.leadIds)),
    kept: os.leads.apart.kept.handler(() => apartKept(app)),
    erase: os.leads.apart.erase.handler(() => eraseApart(app)),
  },
  forget: os.leads.forget.handler(async ({ input }) => {
    const { act, known } = await forgetLead(app, input);
    const devices = (await forgotten(app)).find((each) => each.act === act)?.devices ?? [];
    return { act, known, devices };
  }),
  forgotten: os.leads.forgotten.handler(() => forgotten(app)),
  rejects: os.leads.rejects.handler(({ input }) => rejects(app, input.import)),
});

const bringIn: Bring = async (app, input) => {
  requireImporter(app.session, await app.session.actor(input.as));
  return bringLeads(app, input);
};

function requireImporter(session: Session, author: MemberState): void {
  if (mayDo(session.history, author.id, 'import')) return;
  throw fail('NOT_ALLOWED', `${author.name} may not bring leads in. Ask a lead of the team.`, {
    field: 'as',
  });
}

async function* bring(
  app: Application,
  uploads: Uploads,
  input: Bringing,
  caller: Caller,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<ImportResult>> {
  const { session } = app;
  const author = await session.actor(input.as);
  requireImporter(session, author);
  const { path, name } = await uploads.file(caller, input.source);
  yield* progressOf<ImportResult>(signal, (watch) =>
    bringLeads(app, { ...input, path, name }, watch).then(({ result }) => result),
  );
}

async function rejects(app: Application, act: string): Promise<{ name: string; bytes: Uint8Array }> {
  const found = importsOf(app.session).find(({ hash }) => hash === act);
  const bytes = found
    ? await readFile(join(rejectsFolder(app), `${act.slice(0, 16)}.csv`)).catch(() => null)
    : null;
  if (!found || !bytes) throw fail('NOT_FOUND', 'The refused rows of this import are not on this device.');
  return { name: `refused-${found.source.name.replace(/\.[^.]*$/, '')}.csv`, bytes };
}

async function summary(app: Application): Promise<LeadsSummary> {
  const { session } = app;
  const imports = importsOf(session).map(
    ({ hash, source, at, author, exportedAt, rows, accepted, rejected }) => ({
      import: hash,
      source: source.name,
      importedAt: at,
      importedBy: session.history.members.get(author)?.name ?? author,
      exportedAt,
      rows,
      accepted,
      rejected,
    }),
  );
  const { leads, first, last } = await ledgerFacts(app);
  const columns = [...new Set(importsOf(session).flatMap(({ mapping }) => Object.keys(mapping)))];
  return { imports: imports.reverse(), leads, first, last, columns };
}

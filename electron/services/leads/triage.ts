import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TriageList } from '#shared/contract/leads';
import { type Decision, decisionRows, type PastedLead } from '#shared/domain/leads/triage';
import { newId } from '#shared/model/ids';
import type { LeadField } from '#shared/model/lead';
import type { Application } from '../application';
import { fail } from '../fail';
import { importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import { workspaceView } from '../names';
import { workFolder } from './preview';
import { agreedReasons } from './reasons';

/** So many leads are shown to be decided; the others come when these are. */
const MOST = 500;

interface Signing {
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Brings a file in, as any other import; given by the service of leads. */
export type Bring = (
  app: Application,
  input: Signing & {
    source: { path: string };
    path: string;
    name: string;
    mapping: Record<string, string>;
    timeZone: string;
    exportedAt: string;
    dryRun: boolean;
    remember: boolean;
  },
) => Promise<unknown>;

/** Leads that wait for a decision, the newest hand-over first. */
export async function triageList(app: Application): Promise<TriageList> {
  const reasons = await agreedReasons(app.session);
  const on = (await workspaceView(app.session))?.triage ?? false;
  if (importsOf(app.session).length === 0) return { on, total: 0, leads: [], reasons };
  const { total, leads } = await (await ledgerOf(app)).undecided(MOST);
  return { on, total, leads, reasons };
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Rows as an import of their own: what is decided by hand is signed and shared like what a CRM says. */
async function bringRows(
  app: Application,
  bring: Bring,
  name: string,
  rows: readonly Partial<Record<LeadField, string>>[],
  at: string,
  signing: Signing,
): Promise<void> {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))] as LeadField[];
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
  const folder = workFolder(app);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${newId()}.csv`);
  try {
    await writeFile(path, lines.map((line) => `${line.map(quoted).join(',')}\n`).join(''), { mode: 0o600 });
    const mapping = Object.fromEntries(fields.map((field) => [field, field]));
    const how = { timeZone: 'UTC', exportedAt: at, dryRun: false, remember: false };
    await bring(app, { source: { path }, path, name, mapping, ...how, ...signing });
  } finally {
    await rm(path, { force: true });
  }
}

/** Takes pasted leads in as handed over now. INVALID without any. */
export async function addLeads(
  app: Application,
  bring: Bring,
  { leads, ...signing }: Signing & { leads: PastedLead[] },
): Promise<{ added: number }> {
  if (leads.length === 0) throw fail('INVALID', 'leads: none was given', { field: 'leads' });
  const at = app.session.now();
  const rows = leads.map((lead) => ({ ...lead, createdAt: at, handedOverAt: at }));
  await bringRows(app, bring, 'pasted-leads.csv', rows, at, signing);
  return { added: leads.length };
}

/** Takes decisions in as made now. INVALID for a reason that is not on the agreed list. */
export async function decideLeads(
  app: Application,
  bring: Bring,
  { decisions, ...signing }: Signing & { decisions: Decision[] },
): Promise<{ decided: number }> {
  if (decisions.length === 0) throw fail('INVALID', 'decisions: none was given', { field: 'decisions' });
  const { reasons } = await triageList(app);
  for (const decision of decisions) {
    if (decision.as !== 'rejected' || reasons.includes(decision.reason)) continue;
    throw fail('INVALID', `“${decision.reason}” is not on the list of reasons: ${reasons.join(', ')}.`, {
      field: 'decisions',
    });
  }
  const at = app.session.now();
  await bringRows(app, bring, 'decisions.csv', decisionRows(decisions, at), at, signing);
  return { decided: decisions.length };
}

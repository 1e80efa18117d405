import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mayDo } from '#shared/domain/acts/history';
import type { Application } from '../application';
import { fail } from '../fail';
import { forgottenIn, importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import type { Session } from '../session';
import { clearApart } from './apart';

interface Forgetting {
  leadId: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Tells of whom an act is to those who know the id, and nobody else. */
const digestOf = (session: Session, leadId: string): string =>
  createHash('sha256').update(`${session.id}\n${leadId}`).digest('hex');

/** Signs the act that has a person forgotten, and lets go of what this device holds of them. */
export async function forgetLead(
  app: Application,
  { leadId, as, passphrase }: Forgetting,
): Promise<{ act: string; known: boolean }> {
  const { session } = app;
  const author = await session.actor(as);
  if (!mayDo(session.history, author.id, 'import'))
    throw fail('NOT_ALLOWED', `${author.name} may not have anybody forgotten. Ask a lead of the team.`, {
      field: 'as',
    });
  const lead = digestOf(session, leadId);
  const before = session.history.acts.find((act) => act.kind === 'forgetting' && act.lead === lead);
  const known = importsOf(session).length > 0 && (await (await ledgerOf(app)).knows(leadId));
  const act = before?.hash ?? (await session.write({ kind: 'forgetting', lead }, author, passphrase));
  await forgetRejects(app, [leadId]);
  await clearApart(app);
  app.tell({ type: 'leads' });
  return { act, known: known || (before !== undefined && forgottenIn(session).includes(lead)) };
}

export const rejectsFolder = (app: Application) => join(app.options.home, 'rejects', app.session.id);

/** Refused rows hold whatever stood in the file: a list that names the person goes whole. */
async function forgetRejects(app: Application, leadIds: readonly string[]): Promise<void> {
  const folder = rejectsFolder(app);
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name), 'utf8');
    if (leadIds.some((leadId) => text.includes(leadId))) await rm(join(folder, name), { force: true });
  }
}

import { mayDo } from '#shared/domain/acts/history';
import type { Application } from '../application';
import { fail } from '../fail';
import { forgottenIn, importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import { digestOf, erase } from './erasing';

interface Forgetting {
  leadId: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

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
  const lead = digestOf(session.id, leadId);
  const before = session.history.acts.find((act) => act.kind === 'forgetting' && act.lead === lead);
  const known = importsOf(session).length > 0 && (await (await ledgerOf(app)).knows(leadId));
  const act = before?.hash ?? (await session.write({ kind: 'forgetting', lead }, author, passphrase));
  await erase(app);
  app.tell({ type: 'leads' });
  return { act, known: known || (before !== undefined && forgottenIn(session).includes(lead)) };
}

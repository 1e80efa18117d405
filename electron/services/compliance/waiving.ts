import type { Finding, WaiverInfo } from '#shared/contract/compliance';
import { waiverDaysFault } from '#shared/domain/acts/binding';
import { findingKey } from '#shared/domain/compliance/rule';
import { waiverInfo, waiversOn } from '#shared/domain/compliance/waivers';
import type { Application } from '../application';
import { fail } from '../fail';
import { kindOfRecord } from '../records';
import { look, ruleNamed } from './look';

interface Signing {
  as?: string | undefined;
  passphrase?: string | undefined;
}

interface Waiving extends Signing {
  rule: string;
  record: string;
  path: string | null;
  reason: string;
  owner?: string | undefined;
  until: string;
}

/** The finding at that place, waived or not; CONFLICT where there is none, INVALID where the place is not said. */
async function findingAt(app: Application, { rule, record, path }: Waiving): Promise<Finding> {
  const { findings, waived } = await look(app, { rules: [rule] });
  const here = [...findings, ...waived].filter((finding) => finding.record === record);
  const key = findingKey({ rule, record, path });
  const exact = here.find((finding) => findingKey(finding) === key);
  if (exact) return exact;
  const [only, other] = here;
  if (path === null && only && !other) return only;
  if (path === null && other) {
    const places = here.map((finding) => finding.path ?? '(the whole)').join(', ');
    throw fail('INVALID', `path: ${rule} finds several things there; name one of ${places}`, {
      field: 'path',
      record,
    });
  }
  throw fail('CONFLICT', `${rule} finds nothing there any more; there is nothing to waive.`, { record });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Signs that a finding is lived with until a day. INVALID, NOT_ALLOWED, CONFLICT. */
export async function waiveFinding(app: Application, input: Waiving): Promise<WaiverInfo> {
  const { session } = app;
  ruleNamed(input.rule);
  const reason = input.reason.trim();
  if (reason === '') throw fail('INVALID', 'reason: say why this may stay so', { field: 'reason' });
  if (!DAY.test(input.until) || Number.isNaN(Date.parse(input.until)))
    throw fail('INVALID', `until: ${input.until || 'nothing'} is not a day such as 2027-01-31`, {
      field: 'until',
    });
  const fault = waiverDaysFault(session.now().slice(0, 10), input.until);
  if (fault) throw fail('INVALID', `until: this ${fault}`, { field: 'until' });
  const kind = kindOfRecord(session, input.record);
  const author = await session.actor(input.as);
  const owner = session.history.members.get(input.owner ?? author.id);
  if (!owner || owner.left)
    throw fail('NOT_FOUND', `There is no member ${input.owner} in this workspace.`, { field: 'owner' });
  const finding = await findingAt(app, input);
  const title = session.store.documents.list().find(({ id }) => id === input.record)?.title ?? '';
  const act = await session.write(
    {
      kind: 'waiver',
      rule: input.rule,
      record: { id: input.record, kind, title },
      path: finding.path,
      message: finding.message.slice(0, 2000),
      reason,
      owner: owner.id,
      until: input.until,
    },
    author,
    input.passphrase,
  );
  const written = session.history.byHash.get(act);
  if (written?.kind !== 'waiver') throw fail('CONFLICT', 'The waiver was not kept. Try again.');
  return waiverInfo(session.history, written);
}

/** Signs that a waiver ends before its day. NOT_FOUND, NOT_ALLOWED. */
export async function endWaiver(
  app: Application,
  { act, as, passphrase }: Signing & { act: string },
): Promise<{ act: string }> {
  const { session } = app;
  const waiver = waivers(app).find((each) => each.act === act || each.act.startsWith(act));
  if (!waiver || act.length < 8)
    throw fail('NOT_FOUND', `There is no waiver ${act} that holds.`, { field: 'act' });
  const author = await session.actor(as);
  return { act: await session.write({ kind: 'waiver-end', waiver: waiver.act }, author, passphrase) };
}

/** Waivers that hold now. */
export function waivers({ session }: Application): WaiverInfo[] {
  const now = session.now();
  return waiversOn(session.history, now.slice(0, 10), now);
}

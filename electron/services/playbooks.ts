import type { PlaybookReading } from '#shared/contract/playbooks';
import { recordsOf } from '#shared/export/bundle';
import { lenient } from '#shared/export/lenient';
import { Playbook } from '#shared/model/playbook';
import type { Application } from './application';
import { namesFor, partOf } from './exports/collect';
import { Versions } from './exports/versions';
import { fail } from './fail';
import { os } from './implement';
import { kindOfRecord } from './records';
import type { Session } from './session';

/** Playbooks for reading. They are edited like every record, and printed by the exports. */
export const playbooksService = (app: Application) => ({
  read: os.playbooks.read.handler(({ input }) => read(app.session, input.id)),
});

async function read(session: Session, id: string): Promise<PlaybookReading> {
  const kind = kindOfRecord(session, id);
  if (kind !== 'playbook')
    throw fail('INVALID', `${id} is no playbook but a record of another kind (${kind}).`, { record: id });
  const versions = new Versions(session, session.now());
  const load = (each: string) => versions.record(each);
  const part = await partOf(session, await load(id), load);
  const { title, purpose, body } = lenient(Playbook, part.record.view);
  const { names } = await namesFor(session, recordsOf({ parts: [part] }));
  return { title: title ?? '', purpose: purpose ?? '', body, chapters: part.chapters ?? [], names };
}

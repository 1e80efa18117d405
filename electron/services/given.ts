import { basename } from 'node:path';
import type { Given } from '#shared/contract/given';
import { readRecordLink } from '#shared/domain/given/link';
import type { Application } from './application';
import type { Caller } from './caller';
import { fail } from './fail';
import { os } from './implement';
import type { Uploads } from './sources';
import type { Handed } from './surroundings';

/** What the system hands to Accord while it runs or as it starts, kept until a page that shows a workspace takes it. */
export const givenService = (app: Application, uploads: Uploads) => {
  let handed: Handed | null = null;
  app.surroundings.onHanded?.((next) => {
    handed = next;
    app.tell({ type: 'given' });
  });
  return {
    take: os.given.take.handler(async ({ context }): Promise<Given | null> => {
      // A page shows it; the command line has no use for it and must not take it away.
      if (context.trusted || !app.isOpen) return null;
      const taken = handed;
      handed = null;
      return taken && asGiven(app, uploads, context, taken);
    }),
  };
};

async function asGiven(
  app: Application,
  uploads: Uploads,
  caller: Caller,
  handed: Handed,
): Promise<Given | null> {
  if (handed.type === 'link') {
    const link = readRecordLink(handed.address);
    return link && { type: 'link', ...link, here: link.workspace === app.session.id };
  }
  const name = basename(handed.path);
  const upload = await uploads.adopt(caller, handed.path, name).catch(() => {
    throw fail('NOT_FOUND', `${name} could not be read. Open it again.`, { file: name });
  });
  return { type: 'bundle', name, upload };
}

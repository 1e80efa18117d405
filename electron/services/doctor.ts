import { resolve } from 'node:path';
import type { DoctorReport } from '#shared/contract/compliance';
import type { Progress } from '#shared/contract/progress';
import { recordCodec } from '#shared/model/codec';
import { type DoctorOptions, doctor } from '../store/doctor/doctor';
import { decodeAct } from './acts/codec';
import type { Application } from './application';
import type { Caller } from './caller';
import { fail } from './fail';
import { os } from './implement';

/** Looks for damage, and mends what can be mended. */
export const doctorService = (app: Application) => ({
  run: os.doctor.run.handler(({ input, context }) => run(app, input, context)),
});

/** What is wrong with an act besides its hash; acts of a later version are no fault. */
function verifyAct(bytes: Uint8Array): string | null {
  const decoded = decodeAct(bytes);
  return decoded.ok || decoded.later ? null : `This act ${decoded.problem}`;
}

async function examine(options: DoctorOptions): Promise<DoctorReport> {
  const { ok, problems, repaired, quarantine } = await doctor(options);
  return { ok, problems, quarantine, repaired: repaired.map(({ path, message }) => `${message} (${path})`) };
}

/**
 * The open workspace, or a closed one by its folder: opening mends some damage by itself, and who asks for a
 * look wants to be told of it first.
 */
async function* run(
  app: Application,
  input: { repair: boolean; dir?: string | undefined },
  caller: Caller,
): AsyncGenerator<Progress<DoctorReport>> {
  const common = { home: app.options.home, codec: recordCodec, verifyAct, repair: input.repair };
  yield { type: 'progress', share: null, step: { say: input.repair ? 'mending' : 'looking' } };
  if (app.isOpen) {
    const { store } = app.session;
    if (input.dir === undefined || resolve(input.dir) === store.dir) {
      yield { type: 'done', result: await examine({ ...common, dir: store.dir, store }) };
      return;
    }
  }
  if (input.dir === undefined) throw fail('NO_WORKSPACE', 'No workspace is open. Name its folder.');
  if (!caller.trusted) throw fail('NOT_ALLOWED', 'A page looks at the open workspace only.');
  const dir = resolve(input.dir);
  const lock = await app.lockWorkspace(dir);
  try {
    yield { type: 'done', result: await examine({ ...common, dir }) };
  } finally {
    await lock.release();
  }
}

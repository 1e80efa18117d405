import { afterEach, expect, test } from 'vitest';
import { writeLetters } from '#shared/domain/process/edit';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import type { RaciLetter } from '#shared/model/process';
import { Process } from '#shared/model/process';
import { DocumentSession } from '../../../renderer/app/document/session';
import { ManyDocuments } from '../../../renderer/features/responsibilities/many-documents';
import { FakeServer } from '../document-session/fake-server';

const open: DocumentSession[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

const waits = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Two processes of one step each, on servers of their own. */
function workspace(...ids: string[]) {
  const servers = new Map(
    ids.map((id) => {
      const server = new FakeServer();
      writeRecord(server.doc, Process, Process.parse({ title: id, steps: [{ id: 's', title: 'Step' }] }), {
        member: 'anna',
        at: '2026-01-05T08:00:00.000Z',
      });
      return [id, server] as const;
    }),
  );
  const sessions = new Map<string, DocumentSession>();
  const get = (id: string): DocumentSession => {
    const session =
      sessions.get(id) ??
      new DocumentSession({
        id,
        calls: (servers.get(id) as FakeServer).calls(),
        member: () => 'anna',
        now: () => new Date().toISOString(),
        wait: waits,
        soon: (run) => {
          const timer = setTimeout(run, 0);
          return () => clearTimeout(timer);
        },
        gatherMs: 1,
        answerMs: 50,
        backoff: () => 1,
      });
    if (!sessions.has(id)) open.push(session);
    sessions.set(id, session);
    return session;
  };
  const letter = (id: string, role = 'lead') =>
    readRecord((servers.get(id) as FakeServer).doc, Process).view.steps[0]?.raci[role];
  return { servers, get, letter, many: new ManyDocuments({ get, hold: () => () => {} }) };
}

const set = (id: string, letter: RaciLetter, role = 'lead') => ({
  id,
  change: (doc: Parameters<typeof writeLetters>[0], author: Parameters<typeof writeLetters>[1]) =>
    writeLetters(doc, author, [{ step: 's', change: { [role]: letter } }]),
});

test('a change of two processes is on disk in both, and taken back in both', async () => {
  const { many, get, letter } = workspace('p', 'q');
  await many.edit([set('p', 'A'), set('q', 'R')]);
  await Promise.all([get('p').flush(), get('q').flush()]);
  expect([letter('p'), letter('q')]).toEqual(['A', 'R']);
  many.undo();
  await Promise.all([get('p').flush(), get('q').flush()]);
  expect([letter('p'), letter('q')]).toEqual([undefined, undefined]);
  many.redo();
  await Promise.all([get('p').flush(), get('q').flush()]);
  expect([letter('p'), letter('q')]).toEqual(['A', 'R']);
});

test('what was changed elsewhere since is not taken back', async () => {
  const { many, get } = workspace('p');
  await many.edit([set('p', 'A')]);
  const session = get('p');
  session.newStep();
  session.change((doc, author) => writeLetters(doc, author, [{ step: 's', change: { rep: 'C' } }]));
  many.undo();
  const { view } = readRecord(session.doc, Process);
  expect(view.steps[0]?.raci).toEqual({ lead: 'A', rep: 'C' });
});

test('a process that cannot be edited is named, and the others are changed all the same', async () => {
  const { many, get, letter, servers } = workspace('p', 'q');
  (servers.get('q') as FakeServer).readOnly = 'Made by a newer version';
  await expect(many.edit([set('p', 'A'), set('q', 'A')])).rejects.toThrow('Made by a newer version');
  await get('p').flush();
  expect([letter('p'), letter('q')]).toEqual(['A', undefined]);
});

test('a letter typed before the document is there is written once it is, in the order typed', async () => {
  const { many, get, letter } = workspace('p');
  await Promise.all([many.edit([set('p', 'R')]), many.edit([set('p', 'C')])]);
  await get('p').flush();
  expect(letter('p')).toBe('C');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceStore } from '../../../electron/store/types';
import { createStore, openStore } from '../../../electron/store/workspace-store';
import { count, seed } from '../../fixtures/counts';
import { lineUpdate, temporaryFolder, toyCodec, toyOptions, toyState } from './toy';

/** The store, as simple as it can be told: titles, and lines by name. */
type Model = Map<string, { title: string; lines: Record<string, string> }>;

const id = fc.constantFrom('a', 'b', 'c', 'd');
const line = fc.constantFrom('x', 'y', 'z');
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const), id, title: fc.string() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('update' as const),
      edits: fc.array(fc.record({ id, line, value: fc.string() }), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What a call came to: its error's code, or 'fine'. */
function outcome(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'fine',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

async function take(step: Step, store: WorkspaceStore, model: Model, trash: Model): Promise<void> {
  switch (step.do) {
    case 'create':
      expect(await outcome(store.documents.create('note', step.id, toyState(step.title)))).toBe(
        model.has(step.id) ? 'EXISTS' : 'fine',
      );
      if (!model.has(step.id)) model.set(step.id, { title: step.title, lines: {} });
      return;
    case 'update': {
      // All from the state as it was, at once, as several windows would: of one line the last one counts,
      // where each is made after the one before it; so each line of a record is edited once per step.
      const once = new Map(step.edits.map((edit) => [`${edit.id} ${edit.line}`, edit]));
      await Promise.all(
        Array.from(once.values(), async ({ id, line, value }) => {
          const known = model.get(id);
          const work = store.documents
            .state(id)
            .then((state) => store.documents.update(id, lineUpdate(state, line, value), 'window'));
          expect(await outcome(work)).toBe(known ? 'fine' : 'NOT_FOUND');
          if (known) known.lines[line] = value;
        }),
      );
      return;
    }
    case 'remove': {
      const known = model.get(step.id);
      expect(await outcome(store.documents.remove(step.id))).toBe(known ? 'fine' : 'NOT_FOUND');
      if (known) trash.set(step.id, known);
      model.delete(step.id);
      return;
    }
    case 'restore': {
      const known = trash.get(step.id);
      const expected = model.has(step.id) ? 'EXISTS' : known ? 'fine' : 'NOT_FOUND';
      expect(await outcome(store.documents.restore(step.id))).toBe(expected);
      if (expected !== 'fine' || !known) return;
      model.set(step.id, known);
      // Only the newest copy came back; an older one may lie below, which this model does not follow.
      trash.delete(step.id);
      return;
    }
    case 'rebuild':
      await store.index.rebuild();
      return;
    case 'reopen':
  }
}

async function compare(store: WorkspaceStore, model: Model): Promise<void> {
  const listed = store.documents.list().map(({ id, title }) => `${id} ${title}`);
  expect(listed.toSorted()).toEqual(Array.from(model, ([id, { title }]) => `${id} ${title}`).toSorted());
  for (const [id, { title, lines }] of model) {
    expect((await store.documents.view(id)).view).toMatchObject({ title, lines });
  }
  const indexed = (await store.index.list()).map((row) => row.id);
  expect(indexed.toSorted()).toEqual([...model.keys()].toSorted());
}

describe('the store behaves as a simple map would', () => {
  it('over random creations, concurrent updates, removals and reopenings', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        const options = { ...toyOptions(temporaryFolder()), openDocuments: 2 };
        let store = await createStore(options);
        const model: Model = new Map();
        const trash: Model = new Map();
        try {
          for (const step of steps) {
            if (step.do === 'restore' && trashedTwice(steps, step.id)) continue;
            if (step.do === 'reopen') {
              await store.close();
              store = await openStore({ ...options, codec: toyCodec });
              await store.ready;
            } else await take(step, store, model, trash);
          }
          await compare(store, model);
        } finally {
          await store.close();
        }
      }),
      { numRuns: count(25, 500), seed },
    );
  });
});

function trashedTwice(steps: readonly Step[], id: string): boolean {
  return steps.filter((step) => step.do === 'remove' && step.id === id).length > 1;
}

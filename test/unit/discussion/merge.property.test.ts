import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  decide,
  readDiscussion,
  removeMessage,
  reply,
  settle,
  startThread,
} from '#shared/domain/discussion/edit';
import { count, seed } from '../../fixtures/counts';

const PEOPLE = ['anna', 'ben', 'cem'];

/** What one person does on their own copy, or a one-way exchange of two copies. */
const Move = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start' as const), who: fc.nat(2) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('reply' as const), who: fc.nat(2), which: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('resolve' as const), who: fc.nat(2), which: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), who: fc.nat(2), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('remove' as const), who: fc.nat(2), which: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), who: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), who: fc.nat(2), which: fc.nat(2) }) },
);

it('whatever is said, resolved and exchanged in any order: all read the same, and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(Move, { maxLength: 40 }), (moves) => {
      const docs = PEOPLE.map(() => new Y.Doc());
      const said = new Set<string>();
      const removed = new Set<string>();
      const decided = new Set<string>();
      moves.forEach((move, at) => {
        const doc = docs[move.who];
        if (!doc) return;
        const author = { member: PEOPLE[move.who] ?? '', at: new Date(at * 1000).toISOString() };
        const text = `message ${at}`;
        const { threads } = readDiscussion(doc);
        if (move.do === 'start') {
          startThread(doc, author, { about: { kind: 'record' }, text, suggestion: null });
          said.add(text);
        } else if (move.do === 'decide') {
          decide(doc, author, { thread: null, text, owner: null });
          decided.add(text);
        } else if (move.do === 'send') {
          const other = docs[move.which];
          if (other && other !== doc) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
        } else {
          const thread = threads[move.which % Math.max(1, threads.length)];
          if (!thread) return;
          if (move.do === 'reply') {
            reply(doc, author, thread.id, text);
            said.add(text);
          } else if (move.do === 'remove') {
            const own = thread.messages.find(({ by, removed: gone }) => by === author.member && !gone);
            if (!own) return;
            removeMessage(doc, author, thread.id, own.id);
            removed.add(own.text);
          } else settle(doc, author, thread.id, move.do === 'resolve' ? 'resolved' : 'open');
        }
      });
      for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
      for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
      const [first, ...others] = docs.map((doc) => readDiscussion(doc));
      for (const other of others) expect(other).toEqual(first);
      const there = (first?.threads ?? []).flatMap(({ messages }) => messages);
      expect(new Set(there.filter((each) => !each.removed).map(({ text }) => text))).toEqual(
        new Set([...said].filter((text) => !removed.has(text))),
      );
      expect(there).toHaveLength(said.size);
      expect(new Set(first?.view.decisions.map(({ text }) => text))).toEqual(decided);
      // Nothing is settled over the head of a message that nobody had seen.
      for (const { outcome, messages, settled } of first?.threads ?? []) {
        if (outcome === 'resolved' && messages.some((each) => !each.removed)) expect(settled).not.toBeNull();
      }
    }),
    { numRuns: count(60, 3000), seed },
  );
});

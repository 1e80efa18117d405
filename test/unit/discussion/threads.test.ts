import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  readDiscussion,
  removeMessage,
  reply,
  rewriteMessage,
  settle,
  startThread,
} from '#shared/domain/discussion/edit';
import { comparePlaces, placeOf } from '#shared/domain/discussion/order';
import { openSuggestions, unanswered } from '#shared/domain/discussion/threads';
import { discussionId } from '#shared/model/discussion';
import { RecordId } from '#shared/model/ids';

const anna = { member: 'anna', at: '2026-05-04T08:00:00.000Z' };
const ben = { member: 'ben', at: '2026-05-04T09:00:00.000Z' };
const RECORD = { kind: 'record' } as const;

let doc = new Y.Doc();
beforeEach(() => {
  doc = new Y.Doc();
});

const begin = (text: string, on = doc) => startThread(on, anna, { about: RECORD, text, suggestion: null });
const only = (on = doc) => {
  const [thread] = readDiscussion(on).threads;
  if (!thread) throw new Error('a thread');
  return thread;
};
/** Another device that has seen all of this one. */
const copy = (from: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(from));
  return other;
};
const exchange = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
};

describe('a thread', () => {
  it('is resolved, opened again, and opened by a reply', () => {
    const thread = begin('Is fifty right?');
    settle(doc, ben, thread, 'resolved');
    expect(only()).toMatchObject({ outcome: 'resolved', settled: { by: 'ben', at: ben.at } });
    settle(doc, anna, thread, 'open');
    expect(only()).toMatchObject({ outcome: 'open', settled: null });
    settle(doc, ben, thread, 'resolved');
    reply(doc, anna, thread, 'Not yet.');
    expect(only().outcome).toBe('open');
  });

  it('stays open when somebody elsewhere replied before they heard that it was resolved', () => {
    const thread = begin('Is fifty right?');
    const other = copy(doc);
    settle(doc, anna, thread, 'resolved');
    reply(other, ben, thread, 'Forty is.');
    exchange(doc, other);
    for (const each of [doc, other]) {
      expect(only(each).outcome).toBe('open');
      expect(only(each).messages.map(({ text }) => text)).toEqual(['Is fifty right?', 'Forty is.']);
    }
  });

  it('is open where one side resolved it and the other opened it again', () => {
    const thread = begin('Is fifty right?');
    settle(doc, anna, thread, 'resolved');
    const other = copy(doc);
    settle(doc, anna, thread, 'open');
    settle(other, ben, thread, 'resolved');
    exchange(doc, other);
    expect(only().outcome).toBe('open');
    expect(only(other).outcome).toBe('open');
  });

  it('keeps the place of a removed message, without its words', () => {
    const thread = begin('A secret');
    const [first] = only().messages;
    reply(doc, ben, thread, 'Oh.');
    removeMessage(doc, anna, thread, first?.id ?? '');
    expect(only().messages).toMatchObject([
      { by: 'anna', removed: true, text: '' },
      { by: 'ben', removed: false, text: 'Oh.' },
    ]);
    // The words are gone from the document itself, too.
    expect(JSON.stringify(doc.toJSON())).not.toContain('secret');
    rewriteMessage(doc, anna, thread, first?.id ?? '', 'Not so secret');
    expect(only().messages[0]).toMatchObject({ removed: false, edited: true, text: 'Not so secret' });
  });
});

describe('a mention', () => {
  it('waits until the one who was asked has answered it', () => {
    const thread = begin('@{ben}, is fifty right?');
    expect(unanswered(only(), 'ben')).toHaveLength(1);
    expect(unanswered(only(), 'anna')).toEqual([]);
    reply(doc, ben, thread, 'It is.');
    expect(unanswered(only(), 'ben')).toEqual([]);
    reply(doc, anna, thread, 'And @{ben}, by Monday?');
    expect(unanswered(only(), 'ben')).toHaveLength(1);
    settle(doc, anna, thread, 'resolved');
    expect(unanswered(only(), 'ben')).toEqual([]);
  });

  it('is not answered by something that was said before it was seen', () => {
    const thread = begin('Is fifty right?');
    const other = copy(doc);
    reply(doc, anna, thread, '@{ben}, what do you think?');
    reply(other, ben, thread, 'Who knows.');
    exchange(doc, other);
    expect(unanswered(only(), 'ben')).toHaveLength(1);
  });
});

describe('a suggestion', () => {
  it('waits until it is decided on, and a word afterwards changes nothing', () => {
    const thread = startThread(doc, ben, { about: RECORD, text: '', suggestion: 'sixty' });
    expect(openSuggestions(readDiscussion(doc).threads)).toHaveLength(1);
    settle(doc, anna, thread, 'accepted');
    reply(doc, ben, thread, 'Thank you.');
    expect(only()).toMatchObject({ outcome: 'accepted', suggestion: 'sixty' });
    expect(openSuggestions(readDiscussion(doc).threads)).toEqual([]);
  });

  it('that one side accepted and the other rejected was taken over', () => {
    const thread = startThread(doc, ben, { about: RECORD, text: '', suggestion: 'sixty' });
    const other = copy(doc);
    settle(doc, anna, thread, 'accepted');
    settle(other, ben, thread, 'rejected');
    exchange(doc, other);
    expect(only().outcome).toBe('accepted');
  });
});

describe('threads stand in the order of the page', () => {
  it('the record, its parts, its text, and last what is gone', () => {
    const view = { steps: [{ id: 's2' }, { id: 's1' }], roles: [{ id: 'sdr' }] };
    const anchor = { from: { block: 'b', offset: 0 }, to: { block: 'b', offset: 1 }, quote: 'x' };
    const places = [
      placeOf({ kind: 'text', path: 'body', anchor }, view, null),
      placeOf({ kind: 'text', path: 'body', anchor }, view, 7),
      placeOf({ kind: 'part', path: 'steps/s1', label: '' }, view, null),
      placeOf({ kind: 'part', path: 'steps/s2/raci.sdr', label: '' }, view, null),
      placeOf({ kind: 'part', path: 'steps/s2', label: '' }, view, null),
      placeOf({ kind: 'part', path: 'steps/gone', label: '' }, view, null),
      placeOf(RECORD, view, null),
    ];
    const order = places.map((_, at) => at).sort((a, b) => comparePlaces(places[a] ?? [], places[b] ?? []));
    expect(order).toEqual([6, 4, 3, 2, 1, 0, 5]);
  });
});

describe('the id of a discussion', () => {
  it('follows from the record’s and is an id itself, however long', () => {
    expect(discussionId('lead-agreement')).toBe('about--lead-agreement');
    const long = (end: string) => `${'a'.repeat(63)}${end}`;
    const ids = [discussionId(long('b')), discussionId(long('c'))];
    for (const id of ids) expect(RecordId.safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(2);
  });
});

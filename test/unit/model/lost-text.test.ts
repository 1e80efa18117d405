import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { type Author, signClient } from '#shared/model/binding/author';
import { lostByMerging, noteLost, readLost, settleLost } from '#shared/model/binding/lost-text';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';

const anna = { member: 'anna', at: '2026-01-05T08:00:00.000Z' };
const ben = { member: 'ben', at: '2026-01-05T09:00:00.000Z' };

const copy = (doc: Y.Doc) => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};

/** Two devices that hold the same text of two paragraphs. */
function pair(): [Y.Doc, Y.Doc] {
  const doc = new Y.Doc();
  const body = richText(paragraph('Call the lead.'), paragraph('Write it down.'));
  writeRecord(doc, Process, Process.parse({ title: 'Deal', body }), anna);
  return [doc, copy(doc)];
}

const textOf = (doc: Y.Doc) => plainText(readRecord(doc, Process).view.body);

function write(doc: Y.Doc, author: Author, at: number, words: string): void {
  doc.transact(() => {
    signClient(doc, author);
    const part = doc.getXmlFragment('body').get(at) as Y.XmlElement;
    (part.get(0) as Y.XmlText).insert(0, words);
  });
}
const remove = (doc: Y.Doc, at: number) => doc.getXmlFragment('body').delete(at, 1);

/** What `to` takes in of `from` as an exchange does: lost words are noted. */
function take(to: Y.Doc, from: Y.Doc): void {
  const update = Y.encodeStateAsUpdate(from, Y.encodeStateVector(to));
  const before = copy(to);
  Y.applyUpdate(to, update);
  const lost = lostByMerging(before, to, update);
  if (lost.length > 0) noteLost(to, lost);
}

const whole = { path: 'body', text: 'At once: Call the lead.', editors: ['ben'] };

describe('a paragraph that one removes while the other writes in it', () => {
  it('is asked about on both sides, with the whole of it, when who wrote hears first', () => {
    const [a, b] = pair();
    remove(a, 0);
    write(b, ben, 0, 'At once: ');
    take(b, a);
    expect(readLost(b)).toMatchObject([whole]);
    take(a, b);
    expect(readLost(a)).toEqual(readLost(b));
    expect([textOf(a), textOf(b)]).toEqual(['Write it down.', 'Write it down.']);
  });

  it('is asked about when who removed hears first: the words, and the whole once the other has answered', () => {
    const [a, b] = pair();
    remove(a, 0);
    write(b, ben, 0, 'At once: ');
    take(a, b);
    expect(readLost(a)).toMatchObject([{ text: 'At once: ', editors: ['ben'] }]);
    take(b, a);
    take(a, b);
    expect(readLost(b)).toMatchObject([whole]);
    expect(readLost(a)).toEqual(readLost(b));
  });

  it('is asked about once, whoever comes third and in whatever order', () => {
    const [a, b] = pair();
    const c = copy(a);
    remove(a, 0);
    write(b, ben, 0, 'At once: ');
    take(c, b);
    take(c, a);
    take(b, a);
    for (const [to, from] of [
      [a, c],
      [b, c],
      [c, b],
      [a, b],
      [b, a],
      [c, a],
    ] as const)
      take(to, from);
    for (const doc of [a, b, c]) expect(readLost(doc)).toMatchObject([whole]);
  });

  it('is asked about no more once somebody has chosen', () => {
    const [a, b] = pair();
    remove(a, 0);
    write(b, ben, 0, 'At once: ');
    take(b, a);
    for (const { key } of readLost(b)) settleLost(b, key);
    take(a, b);
    take(b, a);
    expect([readLost(a), readLost(b)]).toEqual([[], []]);
  });
});

describe('nothing is asked about', () => {
  it('where both write in one paragraph: both texts are there', () => {
    const [a, b] = pair();
    write(a, anna, 0, 'Anna says: ');
    write(b, ben, 0, 'Ben says: ');
    take(a, b);
    take(b, a);
    expect(textOf(a)).toBe(textOf(b));
    for (const words of ['Anna says: ', 'Ben says: ', 'Call the lead.']) expect(textOf(a)).toContain(words);
    expect([readLost(a), readLost(b)]).toEqual([[], []]);
  });

  it('where the words were seen and then removed, or were removed by who wrote them', () => {
    const [a, b] = pair();
    write(b, ben, 0, 'At once: ');
    take(a, b);
    remove(a, 0);
    take(b, a);
    write(b, ben, 0, 'Soon: ');
    remove(b, 0);
    take(a, b);
    expect([readLost(a), readLost(b), textOf(a)]).toEqual([[], [], '']);
  });

  it('where one paragraph goes and another is written in', () => {
    const [a, b] = pair();
    remove(a, 0);
    write(b, ben, 1, 'Then ');
    take(a, b);
    take(b, a);
    expect([readLost(a), readLost(b), textOf(a)]).toEqual([[], [], 'Then Write it down.']);
  });
});

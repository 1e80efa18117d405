import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bulletList, paragraph, richText } from '#shared/document/blocks';
import { fragmentOf } from '#shared/model/binding/paths';
import { writeRich } from '#shared/model/binding/rich';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';
import { ViewReader } from '../../../renderer/app/document/view-reader';
import { count, seed } from '../../fixtures/counts';

const TEXT = richText(paragraph('Leads'), bulletList('Fit', 'Late'), paragraph('Meetings'));

function reading() {
  const doc = new Y.Doc();
  const author = { member: 'anna', at: '2026-01-05T08:00:00.000Z' };
  writeRecord(doc, Process, Process.parse({ id: 'p1', title: 'Hand-over', body: TEXT }), author);
  const reader = new ViewReader(doc);
  reader.kind = 'process';
  doc.on('afterTransaction', (transaction: Y.Transaction) => reader.note(transaction));
  return { doc, reader, body: fragmentOf(doc, 'body') };
}

const contentOf = (reader: ViewReader) => {
  const body = reader.read().view?.['body'] as typeof TEXT | undefined;
  return body?.content ?? [];
};

/** The first text in a block, however deep. */
function textIn(block: unknown): Y.XmlText {
  if (block instanceof Y.XmlText) return block;
  if (block instanceof Y.XmlElement) return textIn(block.get(0));
  throw new Error('A block without text');
}

describe('reading a text that is written', () => {
  it('reads the block anew that is written in, and keeps the others', () => {
    const { reader, body } = reading();
    reader.read();
    textIn(body.get(0)).insert(0, 'All ');
    const [first, list, last] = contentOf(reader);
    textIn(body.get(1)).insert(0, 'Good ');
    const after = contentOf(reader);
    expect(JSON.stringify(first)).toContain('All Leads');
    expect(JSON.stringify(after[1])).toContain('Good Fit');
    expect(after[0]).toBe(first);
    expect(after[1]).not.toBe(list);
    expect(after[2]).toBe(last);
  });

  it('always says what reading the whole says', () => {
    const step = fc.record({
      what: fc.constantFrom('write', 'erase', 'format', 'attribute', 'remove', 'replace'),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { doc, reader, body } = reading();
        reader.read();
        for (const { what, at } of steps) {
          const block = body.length > 0 ? body.get(at % body.length) : null;
          if (what === 'replace') writeRich(doc, 'body', richText(paragraph(`New ${at}`), ...TEXT.content));
          else if (block === null) continue;
          else if (what === 'write') textIn(block).insert(0, 'more ');
          else if (what === 'erase' && textIn(block).length > 0) textIn(block).delete(0, 1);
          else if (what === 'format') textIn(block).format(0, 1, { bold: {} });
          else if (what === 'attribute' && block instanceof Y.XmlElement) block.setAttribute('id', `b${at}`);
          else if (what === 'remove' && body.length > 1) body.delete(at % body.length, 1);
          expect(reader.read().view).toEqual(readRecord(doc, Process).view);
        }
      }),
      { numRuns: count(20, 500), seed },
    );
  });
});

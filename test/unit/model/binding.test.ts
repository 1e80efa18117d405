import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { authorsOf } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { readRegisters, standing, writeRegister } from '#shared/model/binding/register';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';
import { count, seed } from '../../fixtures/counts';

const anna = { member: 'anna', at: '2026-01-05T08:00:00.000Z' };
const ben = { member: 'ben', at: '2026-01-05T09:00:00.000Z' };

const merge = (...docs: Y.Doc[]) => {
  for (const from of docs)
    for (const to of docs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
};

const handOver = {
  title: 'Lead hand-over',
  purpose: 'Nobody waits',
  steps: [
    {
      id: 's1',
      title: 'Check fit',
      raci: { sdr: 'R', lead: 'A' },
      deadline: { kind: 'workingDays', days: 1 },
    },
    { id: 's2', title: 'Hand over', raci: {}, notes: richText(paragraph('Every Monday')) },
  ],
  body: richText(paragraph('Why we do this')),
};

const parse = (view: unknown) => Process.parse(view) as Record<string, unknown>;

function processDoc(): Y.Doc {
  const doc = new Y.Doc();
  writeRecord(doc, Process, parse(handOver), anna);
  return doc;
}

const copy = (doc: Y.Doc) => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};

describe('a record in its document', () => {
  it('reads back what was written, with its author', () => {
    const doc = processDoc();
    const { view, conflicts } = readRecord(doc, Process);
    expect(conflicts).toEqual([]);
    expect(view).toEqual(parse(handOver));
    expect([...authorsOf(doc).values()]).toEqual(['anna']);
  });

  it('changes nothing when the same view is put again', () => {
    const doc = processDoc();
    let updates = 0;
    doc.on('update', () => updates++);
    expect(writeRecord(doc, Process, readRecord(doc, Process).view, ben)).toBe(false);
    expect(updates).toBe(0);
  });

  it('keeps fields that a put leaves out and drops items that it leaves out', () => {
    const doc = processDoc();
    writeRecord(doc, Process, { steps: [{ id: 's2', title: 'Hand over on Monday' }] }, ben);
    const { view } = readRecord(doc, Process);
    expect(view.title).toBe('Lead hand-over');
    expect(view.steps.map(({ id, title }) => [id, title])).toEqual([['s2', 'Hand over on Monday']]);
    expect(view.steps[0]?.notes).toEqual(handOver.steps[1]?.notes);
  });

  it('keeps both values of a promise that two sides changed, until one of them chooses', () => {
    const a = processDoc();
    const b = copy(a);
    writeRecord(a, Process, { steps: [{ id: 's1', raci: { sdr: 'C', lead: 'A' } }, { id: 's2' }] }, anna);
    writeRecord(b, Process, { steps: [{ id: 's1', raci: { sdr: 'I', lead: 'A' } }, { id: 's2' }] }, ben);
    merge(a, b);
    for (const doc of [a, b]) {
      const { conflicts } = readRecord(doc, Process);
      expect(conflicts.map(({ path }) => path)).toEqual(['steps/s1/raci.sdr']);
      expect(conflicts[0]?.entries.map(({ value, author }) => [value, author])).toEqual([
        ['I', 'ben'],
        ['C', 'anna'],
      ]);
    }
    writeRegister(a, 'steps/s1/raci.sdr', 'C', anna);
    merge(a, b);
    expect(readRecord(b, Process).conflicts).toEqual([]);
    expect(readRecord(b, Process).view.steps[0]?.raci.sdr).toBe('C');
  });

  it('sees no conflict when both sides chose the same value', () => {
    const a = processDoc();
    const b = copy(a);
    writeRecord(a, Process, { team: 'sales' }, anna);
    writeRecord(b, Process, { team: 'sales' }, ben);
    merge(a, b);
    expect(readRecord(a, Process).conflicts).toEqual([]);
    expect(standing(readRegisters(a).get('team') ?? [])).toHaveLength(1);
  });

  it('loses and doubles no step when two sides move at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.nat(5), fc.integer({ min: -1, max: 5 }), fc.boolean()), {
          maxLength: 20,
        }),
        (moves) => {
          const a = new Y.Doc();
          for (let n = 5; n >= 0; n--) placeItem(a, 'steps', `s${n}`, null);
          const b = copy(a);
          const removed = new Set<string>();
          for (const [left, item, after, remove] of moves) {
            const doc = left ? a : b;
            if (remove && item > 3) {
              removeItem(doc, 'steps', `s${item}`, anna);
              removed.add(`s${item}`);
            } else if (!removed.has(`s${item}`) && after !== item) {
              placeItem(doc, 'steps', `s${item}`, after < 0 ? null : `s${after}`);
            }
          }
          merge(a, b);
          expect(orderedIds(a, 'steps')).toEqual(orderedIds(b, 'steps'));
          expect([...orderedIds(a, 'steps')].sort()).toEqual(
            ['s0', 's1', 's2', 's3', 's4', 's5'].filter((id) => !removed.has(id)),
          );
        },
      ),
      { seed, numRuns: count(200, 5000) },
    );
  });

  it('reads a value that no longer fits as its default', () => {
    const doc = processDoc();
    doc.getMap('fields').set('title', 42);
    expect(readRecord(doc, Process).view.title).toBe('');
  });
});

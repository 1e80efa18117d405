import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { type Author, signClient } from '#shared/model/binding/author';
import { keepItem, placeItem, removeItem } from '#shared/model/binding/ordered';
import { listOf } from '#shared/model/binding/paths';
import { readRecord } from '#shared/model/binding/view';
import { writeField, writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';
import { count, seed } from '../../fixtures/counts';

const anna = { member: 'anna', at: '2026-01-05T08:00:00.000Z' };
const ben = { member: 'ben', at: '2026-01-05T09:00:00.000Z' };

const copy = (doc: Y.Doc) => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};
const merge = (...docs: Y.Doc[]) => {
  for (const from of docs)
    for (const to of docs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
};
const by = (doc: Y.Doc, author: Author, change: (doc: Y.Doc) => void) =>
  doc.transact(() => {
    signClient(doc, author);
    change(doc);
  });

/** Two devices that hold the same process of two steps. */
function pair(): [Y.Doc, Y.Doc] {
  const doc = new Y.Doc();
  const steps = [
    { id: 's1', title: 'Check fit', raci: { sdr: 'R' }, checklist: [{ id: 'c1', title: 'Budget' }] },
    { id: 's2', title: 'Hand over', notes: richText(paragraph('Every Monday')) },
  ];
  writeRecord(doc, Process, Process.parse({ title: 'Lead hand-over', steps }), anna);
  return [doc, copy(doc)];
}

const put = (doc: Y.Doc, steps: Record<string, unknown>[], author: Author) =>
  writeRecord(doc, Process, { steps }, author);
const stepsOf = (doc: Y.Doc) => readRecord(doc, Process).view.steps.map(({ id }) => id);
const asked = (doc: Y.Doc) => readRecord(doc, Process).removals;

describe('a step that one removes while the other changes it', () => {
  const changes: [what: string, change: (doc: Y.Doc) => void][] = [
    ['its title', (doc) => writeField(doc, 'steps/s1', 'title', 'Check the fit')],
    ['a letter', (doc) => put(doc, [{ id: 's1', raci: { sdr: 'AR' } }, { id: 's2' }], ben)],
    [
      'a deadline',
      (doc) => put(doc, [{ id: 's1', deadline: { kind: 'workingDays', days: 2 } }, { id: 's2' }], ben),
    ],
    [
      'its text',
      (doc) => put(doc, [{ id: 's1', notes: richText(paragraph('By phone')) }, { id: 's2' }], ben),
    ],
    [
      'a line of its checklist',
      (doc) => writeField(doc, 'steps/s1/checklist/c1', 'title', 'Budget and time'),
    ],
    ['a line more', (doc) => placeItem(doc, 'steps/s1/checklist', 'c2', 'c1')],
  ];

  it.each(changes)('is asked about on both sides alike: %s', (_what, change) => {
    const [a, b] = pair();
    by(a, anna, (doc) => removeItem(doc, 'steps', 's1', anna));
    by(b, ben, change);
    expect([asked(a), asked(b)]).toEqual([[], []]);
    merge(a, b);
    expect(asked(a)).toEqual([
      {
        path: 'steps/s1',
        title: expect.stringContaining('Check'),
        by: 'anna',
        at: anna.at,
        editors: ['ben'],
      },
    ]);
    expect(asked(b)).toEqual(asked(a));
    expect(stepsOf(a)).toEqual(['s2']);
  });

  it('comes back with the change when it is kept, and nothing is asked any more', () => {
    const [a, b] = pair();
    by(a, anna, (doc) => removeItem(doc, 'steps', 's1', anna));
    by(b, ben, (doc) => writeField(doc, 'steps/s1', 'title', 'Check the fit'));
    merge(a, b);
    by(a, anna, (doc) => keepItem(doc, 'steps', 's1'));
    merge(a, b);
    for (const doc of [a, b]) {
      expect(readRecord(doc, Process).view.steps.map(({ title }) => title)).toEqual([
        'Check the fit',
        'Hand over',
      ]);
      expect(asked(doc)).toEqual([]);
    }
  });

  it('stays away when it is removed once more, until it is changed again', () => {
    const [a, b] = pair();
    by(a, anna, (doc) => removeItem(doc, 'steps', 's1', anna));
    by(b, ben, (doc) => writeField(doc, 'steps/s1', 'title', 'Check the fit'));
    merge(a, b);
    const late = copy(b);
    by(b, ben, (doc) => removeItem(doc, 'steps', 's1', ben));
    merge(a, b);
    expect([asked(a), asked(b), stepsOf(a)]).toEqual([[], [], ['s2']]);
    by(late, ben, (doc) => writeField(doc, 'steps/s1', 'title', 'Check it'));
    merge(a, b, late);
    expect(asked(a)).toMatchObject([{ by: 'ben', title: 'Check it' }]);
  });

  it('is not asked about when the change was seen, when it was only moved, or when both removed it', () => {
    const [a, b] = pair();
    by(b, ben, (doc) => writeField(doc, 'steps/s1', 'title', 'Check the fit'));
    merge(a, b);
    by(a, anna, (doc) => removeItem(doc, 'steps', 's1', anna));
    by(b, ben, (doc) => placeItem(doc, 'steps', 's1', 's2'));
    merge(a, b);
    expect([asked(a), stepsOf(a)]).toEqual([[], ['s2']]);
    by(a, anna, (doc) => removeItem(doc, 'steps', 's2', anna));
    by(b, ben, (doc) => removeItem(doc, 'steps', 's2', ben));
    merge(a, b);
    expect([asked(a), stepsOf(b)]).toEqual([[], []]);
  });

  it('is not asked about in a document that notes only when it was removed, as older ones do', () => {
    const [a, b] = pair();
    listOf(a, 'steps').set('s1!', anna.at);
    by(b, ben, (doc) => writeField(doc, 'steps/s1', 'title', 'Check the fit'));
    merge(a, b);
    expect([asked(a), stepsOf(b)]).toEqual([[], ['s2']]);
  });

  it('is not asked about by a letter on which two sides differ: nobody sees the step', () => {
    const [a, b] = pair();
    put(a, [{ id: 's1', raci: { sdr: 'A' } }, { id: 's2' }], anna);
    put(b, [{ id: 's1', raci: { sdr: 'I' } }, { id: 's2' }], ben);
    merge(a, b);
    expect(readRecord(a, Process).conflicts).toHaveLength(1);
    by(a, anna, (doc) => removeItem(doc, 'steps', 's1', anna));
    expect(readRecord(a, Process)).toMatchObject({ conflicts: [], removals: [] });
  });
});

describe('whatever two sides do to a list', () => {
  it('is read alike, and no change to a removed step is passed over in silence', () => {
    const Deed = fc.record({
      who: fc.nat(1),
      step: fc.nat(1),
      what: fc.constantFrom('remove', 'field', 'letter', 'keep'),
    });
    fc.assert(
      fc.property(fc.array(Deed, { maxLength: 12 }), (deeds) => {
        const docs = pair();
        const touched = [new Set<string>(), new Set<string>()];
        const removed = [new Set<string>(), new Set<string>()];
        for (const [at, { who, step, what }] of deeds.entries()) {
          const doc = docs[who] as Y.Doc;
          const author = who === 0 ? anna : ben;
          const id = `s${step + 1}`;
          const there = stepsOf(doc).includes(id);
          by(doc, author, () => {
            if (what === 'remove' && there) removeItem(doc, 'steps', id, author);
            if (what === 'keep' && !there) keepItem(doc, 'steps', id);
            if (!there) return;
            // Each a field of their own: of a plain field the last writer's value is all there is.
            if (what === 'field') writeField(doc, `steps/${id}`, who === 0 ? 'inputs' : 'outputs', `${at}`);
            if (what === 'letter')
              doc.getMap('promises').set(`steps/${id}/raci.sdr#e${at}`, { value: 'C', supersedes: [] });
          });
          if ((what === 'field' || what === 'letter') && there) touched[who]?.add(id);
          if (what === 'remove' && there) removed[who]?.add(id);
          if (what === 'keep') removed[who]?.delete(id);
        }
        merge(...docs);
        const [a, b] = docs;
        expect(readRecord(a, Process)).toEqual(readRecord(b, Process));
        for (const id of ['s1', 's2'])
          for (const [one, other] of [
            [0, 1],
            [1, 0],
          ] as const) {
            if (!removed[one]?.has(id) || !touched[other]?.has(id) || removed[other]?.has(id)) continue;
            const there = stepsOf(a).includes(id);
            expect(there || asked(a).some(({ path }) => path === `steps/${id}`), id).toBe(true);
          }
      }),
      { seed, numRuns: count(100, 3000) },
    );
  });
});

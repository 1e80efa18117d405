import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { suggestedParts } from '#shared/domain/suggested/parts';
import { settleSuggested } from '#shared/domain/suggested/settle';
import type { RichText } from '#shared/model/binding/fields';
import { writeRegister } from '#shared/model/binding/register';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS, type ViewOf } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { isSuggestedBy, suggestedId } from '#shared/model/suggested';
import { count, seed } from '../../fixtures/counts';

type View = ViewOf<'process'>;
const { schema } = KINDS.process;
const ANNA = { member: 'anna', at: '2026-01-06T08:00:00.000Z' };
const CARLA = { member: 'carla', at: '2026-01-07T08:00:00.000Z' };

const BODY = richText(paragraph('First.'), paragraph('Second.'), paragraph('Third.'));
const START = schema.parse({
  title: 'Hand-over',
  purpose: 'Every lead',
  steps: ['a', 'b', 'c'].map((id) => ({ id, title: `Step ${id}`, raci: { sdr: 'R' } })),
  body: BODY,
});

const docOf = (...updates: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};
const viewOf = (...updates: Uint8Array[]): View => readRecord(docOf(...updates), schema).view;
const begin = (): Uint8Array => newDocument('process', START, 'anna', ANNA.at);

/** What somebody writes into a copy, as an update. */
function change(state: Uint8Array, write: (doc: Y.Doc) => unknown): Uint8Array {
  const doc = docOf(state);
  const before = Y.encodeStateVector(doc);
  write(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const put = (state: Uint8Array, view: Record<string, unknown>, author = CARLA): Uint8Array =>
  change(state, (doc) => writeRecord(doc, schema, view, author));

const parts = (state: Uint8Array, update: Uint8Array) =>
  suggestedParts(viewOf(state), viewOf(state, update), schema, () => undefined);
const take = (state: Uint8Array, update: Uint8Array, ids: readonly string[]): Uint8Array =>
  Y.mergeUpdates([state, settleSuggested(state, [update], schema, (id) => ids.includes(id), ANNA)]);

const step = (view: View, id: string) => view.steps.find((each) => each.id === id);
const [one, two, three] = BODY.content;

/** A step renamed, one removed, one added and moved, a letter, a field, and a paragraph each way. */
function suggestion(state: Uint8Array): Uint8Array {
  const [a, , c] = START.steps;
  return put(state, {
    purpose: 'Every lead, today',
    steps: [
      { ...c, raci: { sdr: 'A', ae: 'R' } },
      { ...a, title: 'Step a, renamed' },
      { id: 'd', title: 'Step d' },
    ],
    body: {
      type: 'doc',
      content: [one, { ...two, content: [{ type: 'text', text: 'Second, better.' }] }, paragraph('Fourth.')],
    },
  });
}

describe('a suggestion', () => {
  it('falls into parts: fields, items, letters, moves and blocks', () => {
    const state = begin();
    const ids = parts(state, suggestion(state)).map(({ id, kind }) => `${kind} ${id.replace(/#.*/, '#')}`);
    expect(ids.sort()).toEqual(
      [
        'changed purpose',
        'changed steps/a/title',
        'changed steps/c/raci.sdr',
        'added steps/c/raci.ae',
        'added steps/d',
        'removed steps/b',
        'moved moved steps/c',
        'changed body#',
        'removed body#',
        'added body#',
      ].sort(),
    );
  });

  it('is taken in part: the rest says what it said, and keeps its place', () => {
    const state = begin();
    const update = suggestion(state);
    const second = parts(state, update).find(({ id }) => id === `body#${two?.attrs?.id}`);
    const view = viewOf(
      take(state, update, ['steps/a/title', 'steps/c/raci.ae', 'steps/d', second?.id ?? '']),
    );
    expect(view.purpose).toBe('Every lead');
    expect(view.steps.map(({ title }) => title)).toEqual(['Step a, renamed', 'Step d', 'Step b', 'Step c']);
    expect(step(view, 'c')?.raci).toEqual({ sdr: 'R', ae: 'R' });
    expect(plainText(view.body)).toBe('First.\nSecond, better.\nThird.');
  });

  it('is taken as a whole, or left as a whole', () => {
    const state = begin();
    const update = suggestion(state);
    const ids = parts(state, update).map(({ id }) => id);
    expect(viewOf(take(state, update, ids))).toEqual(viewOf(state, update));
    expect(viewOf(take(state, update, []))).toEqual(viewOf(state));
  });

  it('ends alike on the device it came from, which then goes on from there', () => {
    const state = begin();
    const update = suggestion(state);
    const settled = take(state, update, ['purpose']);
    const theirs = Y.mergeUpdates([state, update, settled]);
    expect(viewOf(theirs)).toEqual(viewOf(settled));
    const later = put(theirs, { outcome: 'Decided' });
    expect(viewOf(settled, later).outcome).toBe('Decided');
  });

  it('settles what it made doubtful, and nothing that was so before', () => {
    const base = begin();
    const anna = change(base, (doc) => writeRegister(doc, 'steps/a/raci.sdr', 'A', ANNA));
    const ben = change(base, (doc) =>
      writeRegister(doc, 'steps/a/raci.sdr', 'C', { ...ANNA, member: 'ben' }),
    );
    const doubtful = Y.mergeUpdates([base, anna, ben]);
    const state = Y.mergeUpdates([
      doubtful,
      change(doubtful, (doc) => writeRegister(doc, 'steps/b/raci.sdr', 'A', ANNA)),
    ]);
    const update = change(base, (doc) => {
      writeRegister(doc, 'steps/b/raci.sdr', 'I', CARLA);
      writeRecord(doc, schema, { purpose: 'Carla’s' }, CARLA);
    });
    const settled = readRecord(docOf(take(state, update, ['purpose'])), schema);
    expect(settled.conflicts.map(({ path }) => path)).toEqual(['steps/a/raci.sdr']);
    expect(step(settled.view, 'b')?.raci).toEqual({ sdr: 'A' });
    expect(settled.view.purpose).toBe('Carla’s');
  });

  it('empties a text that only the suggestion had, when it is left', () => {
    const state = newDocument('process', schema.parse({ title: 'New' }), 'anna', ANNA.at);
    const update = put(state, { body: richText(paragraph('Mine')) });
    expect(plainText(viewOf(take(state, update, [])).body as RichText)).toBe('');
  });

  it('ends in what was chosen, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
        const state = begin();
        const update = suggestion(state);
        const all = parts(state, update).map(({ id }) => id);
        const chosen = all.filter(() => coins.next().value);
        const settled = take(state, update, chosen);
        // What is left is exactly what would be suggested again, and what was taken is not.
        const again = suggestedParts(viewOf(settled), viewOf(state, update), schema, () => undefined);
        const ids = again.map(({ id }) => id).filter((id) => !id.startsWith('moved '));
        expect(ids.filter((id) => chosen.includes(id))).toEqual([]);
        for (const id of all.filter((each) => !each.startsWith('moved ')))
          if (!chosen.includes(id)) expect(ids).toContain(id);
        expect(parts(settled, update)).toEqual([]);
      }),
      { numRuns: count(12, 1000), seed },
    );
  });
});

describe('the document of a suggestion', () => {
  it('is named by record and author, and fits whatever they are called', () => {
    const long = 'x'.repeat(64);
    for (const [record, member] of [
      ['deal', 'carla'],
      [long, long],
      ['deal', long],
    ] as const) {
      const id = suggestedId(record, member);
      expect(id.length).toBeLessThanOrEqual(64);
      expect(isSuggestedBy(id, member)).toBe(true);
      expect(isSuggestedBy(id, 'anna')).toBe(false);
    }
    expect(three?.type).toBe('paragraph');
  });
});

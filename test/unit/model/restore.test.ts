import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { restoreRecord } from '#shared/model/binding/restore';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';

const author = { member: 'anna', at: '2026-01-05T09:00:00.000Z' };
const later = { member: 'ben', at: '2026-02-05T09:00:00.000Z' };

const view = (more: Record<string, unknown>) => Process.parse({ title: 'Hand-over', ...more });
const version = view({
  purpose: 'Nobody waits.',
  steps: [
    { id: 'a', title: 'Call', raci: { rep: 'R' }, deadline: { kind: 'workingDays', days: 2 } },
    { id: 'b', title: 'Mail' },
  ],
});
const draft = view({
  title: 'Hand-over of leads',
  steps: [
    { id: 'c', title: 'Visit' },
    { id: 'a', title: 'Phone', raci: { rep: 'A', lead: 'R' } },
  ],
  body: richText(paragraph('New.')),
});

function written(): Y.Doc {
  const doc = new Y.Doc();
  for (const each of [version, draft]) writeRecord(doc, Process, each, author);
  return doc;
}

describe('a version that is brought back', () => {
  it('is what the draft says afterwards, with nothing left of what came since', () => {
    const doc = written();
    expect(restoreRecord(doc, Process, version, later)).toBe(true);
    const { view: now, conflicts } = readRecord(doc, Process);
    const { body, ...rest } = now;
    const { body: _none, ...wanted } = version;
    expect(rest).toEqual({ ...wanted, steps: version.steps });
    expect(body?.content).toEqual([expect.objectContaining({ type: 'paragraph' })]);
    expect(conflicts).toEqual([]);
    expect(restoreRecord(doc, Process, version, later)).toBe(false);
  });

  it('goes again by one undo', () => {
    const doc = written();
    const before = readRecord(doc, Process).view;
    const own = Symbol('own');
    const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([own]) });
    doc.transact(() => restoreRecord(doc, Process, version, later), own);
    undo.undo();
    expect(readRecord(doc, Process).view).toEqual(before);
  });

  it('fills what the version was frozen without by what it means to say nothing', () => {
    const doc = written();
    const { systems: _systems, reviewEvery: _review, ...old } = version;
    restoreRecord(doc, Process, old, later);
    expect(readRecord(doc, Process).view).toMatchObject({ systems: [], reviewEvery: null });
  });
});

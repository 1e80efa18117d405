import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { diagramOf } from '#shared/domain/diagram/graph';
import { connect, placeInLane, roleOfTeam } from '#shared/domain/process/edit';
import { responsibleOf } from '#shared/domain/raci/letters';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';
import { count, seed } from '../../fixtures/counts';

const author = { member: 'anna', at: '2026-01-05T08:00:00.000Z' };

function document(steps: { id: string; raci?: Record<string, 'R' | 'A' | 'AR'> }[]): Y.Doc {
  const doc = new Y.Doc();
  const view = Process.parse({ roles: [{ id: 'manager' }, { id: 'rep' }], steps });
  writeRecord(doc, Process, view, author);
  return doc;
}

const stepsOf = (doc: Y.Doc) => readRecord(doc, Process).view.steps;
const ids = (doc: Y.Doc) => stepsOf(doc).map(({ id }) => id);
const find = (doc: Y.Doc, id: string) => {
  const step = stepsOf(doc).find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

describe('edits on board and diagram', () => {
  it('give a step to another role and leave it in its place where that fits', () => {
    const doc = document([
      { id: 'a', raci: { manager: 'AR' } },
      { id: 'b', raci: { rep: 'R' } },
      { id: 'c', raci: { rep: 'R' } },
    ]);
    placeInLane(doc, author, find(doc, 'a'), { role: 'rep', above: null, below: 'b' });
    expect(ids(doc)).toEqual(['a', 'b', 'c']);
    expect(find(doc, 'a').raci).toEqual({ manager: 'A', rep: 'R' });
  });

  it('move a step between its neighbours of the lane, whatever stands between in other lanes', () => {
    const doc = document([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
    placeInLane(doc, author, find(doc, 'd'), { role: undefined, above: 'a', below: 'c' });
    expect(ids(doc)).toEqual(['a', 'd', 'b', 'c']);
    placeInLane(doc, author, find(doc, 'a'), { role: undefined, above: 'c', below: null });
    expect(ids(doc)).toEqual(['d', 'b', 'c', 'a']);
    placeInLane(doc, author, find(doc, 'c'), { role: null, above: null, below: 'd' });
    expect(ids(doc)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('give a column to a role that gets its first letter', () => {
    const doc = document([{ id: 'a' }]);
    placeInLane(doc, author, find(doc, 'a'), { role: 'editor', above: null, below: null });
    expect(orderedIds(doc, 'roles')).toEqual(['manager', 'rep', 'editor']);
  });

  it('draw one way from a step to another, however often', () => {
    const doc = document([{ id: 'a' }, { id: 'b' }]);
    expect(connect(doc, 'a', 'b')).toBe(connect(doc, 'a', 'b'));
    connect(doc, 'a', null, 'no');
    expect(find(doc, 'a').branches.map(({ to, label }) => [to, label])).toEqual([
      ['b', ''],
      [null, 'no'],
    ]);
  });

  it('choose of a team the role that is in the step, else the one that does most', () => {
    const roles = [
      { id: 'lead', team: 'sales' },
      { id: 'rep', team: 'sales' },
      { id: 'manager', team: 'marketing' },
    ];
    const steps = [
      { raci: { rep: 'R' as const } },
      { raci: { rep: 'AR' as const } },
      { raci: { lead: 'R' as const } },
    ];
    expect(roleOfTeam('sales', { lead: 'A' }, steps, roles)).toBe('lead');
    expect(roleOfTeam('sales', {}, steps, roles)).toBe('rep');
    expect(roleOfTeam('success', {}, steps, roles)).toBeNull();
  });

  it('keep the steps in one order that list, board and diagram agree on', () => {
    const SIZE = 6;
    const at = fc.integer({ min: 0, max: SIZE - 1 });
    const role = fc.constantFrom('manager', 'rep', null);
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('list' as const), step: at, after: fc.option(at, { nil: null }) }),
      fc.record({ kind: fc.constant('board' as const), step: at, role, index: at }),
      fc.record({ kind: fc.constant('connect' as const), step: at, to: at }),
      fc.record({ kind: fc.constant('remove' as const), step: at }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const doc = document(Array.from({ length: SIZE }, (_, each) => ({ id: `s${each}` })));
        const gone = new Set<string>();
        for (const each of edits) {
          const id = `s${each.step}`;
          if (gone.has(id)) continue;
          const before = stepsOf(doc);
          if (each.kind === 'list')
            placeItem(doc, 'steps', id, each.after === null ? null : `s${each.after}`);
          else if (each.kind === 'connect') connect(doc, id, `s${each.to}`);
          else if (each.kind === 'remove') {
            removeItem(doc, 'steps', id, author);
            gone.add(id);
          } else {
            const lane = before.filter(
              (step) => step.id !== id && (responsibleOf(step.raci)[0] ?? null) === each.role,
            );
            const index = Math.min(each.index, lane.length);
            const [above = null, below = null] = [lane[index - 1]?.id, lane[index]?.id];
            placeInLane(doc, author, find(doc, id), { role: each.role, above, below });
            // The card is where it was put: with its role, between the two it was put between.
            const now = ids(doc);
            expect(responsibleOf(find(doc, id).raci)).toEqual(each.role === null ? [] : [each.role]);
            if (above !== null) expect(now.indexOf(above)).toBeLessThan(now.indexOf(id));
            if (below !== null) expect(now.indexOf(below)).toBeGreaterThan(now.indexOf(id));
            // Nobody else's order changed.
            expect(now.filter((other) => other !== id)).toEqual(
              before.map((step) => step.id).filter((other) => other !== id),
            );
          }
          const steps = stepsOf(doc);
          const drawn = diagramOf(steps, orderedIds(doc, 'roles'), 'role', () => null);
          expect(drawn.nodes.filter(({ kind }) => kind === 'step').map((node) => node.id)).toEqual(ids(doc));
        }
        expect(ids(doc)).toHaveLength(SIZE - gone.size);
        expect(new Set(ids(doc)).size).toBe(SIZE - gone.size);
      }),
      { numRuns: count(20, 1000), seed },
    );
  });
});

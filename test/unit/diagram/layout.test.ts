import ElkEngine from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiagramStep, diagramOf, endOf } from '#shared/domain/diagram/graph';
import { type DiagramLayout, layoutDiagram, placeDiagram } from '#shared/domain/diagram/layout';
import { count, seed } from '../../fixtures/counts';

const TEAMS: Record<string, string> = { manager: 'marketing', writer: 'marketing', rep: 'sales' };
const teamOf = (role: string): string | null => TEAMS[role] ?? null;

const step = (
  id: string,
  role: string | null,
  ...branches: [label: string, to: string | null][]
): DiagramStep => ({
  id,
  title: `Step ${id}`,
  raci: role ? { [role]: 'R' } : {},
  branches: branches.map(([label, to], at) => ({ id: `${id}-${at}`, label, to })),
});

const engine = new ElkEngine();
const lay = (steps: readonly DiagramStep[], by: 'role' | 'team' = 'role'): Promise<DiagramLayout> =>
  layoutDiagram(engine, diagramOf(steps, ['manager', 'writer', 'rep'], by, teamOf));

const DECISION = [
  step('a', 'manager'),
  step('b', 'rep', ['yes', 'c'], ['no', 'a']),
  step('c', 'rep'),
  step('d', null),
];

describe('the graph of a process', () => {
  it('has a lane for each role that does a step, in the order of the columns, and one for nobody at the end', () => {
    const { lanes, nodes } = diagramOf(DECISION, ['rep', 'writer', 'manager'], 'role', teamOf);
    expect(lanes).toEqual([
      { id: 'rep', team: 'sales' },
      { id: 'manager', team: 'marketing' },
      { id: '', team: null },
    ]);
    expect(
      nodes.filter(({ kind }) => kind === 'step').map(({ id, lane, number }) => [id, lane, number]),
    ).toEqual([
      ['a', 1, 1],
      ['b', 0, 2],
      ['c', 0, 3],
      ['d', 2, 4],
    ]);
  });

  it('has a lane for each team when asked, and marks decisions and ends', () => {
    const { lanes, nodes, edges } = diagramOf(DECISION, [], 'team', teamOf);
    expect(lanes.map(({ id }) => id)).toEqual(['marketing', 'sales', '']);
    expect(nodes.filter(({ decision }) => decision).map(({ id }) => id)).toEqual(['b']);
    expect(edges.at(-1)).toMatchObject({ from: 'd', to: endOf('d') });
  });

  it('leaves a way to a removed step out, and still counts it as a decision', () => {
    const { edges, nodes } = diagramOf(
      [step('a', null, ['no', 'gone']), step('b', null)],
      [],
      'role',
      teamOf,
    );
    expect(edges.map(({ to }) => to)).not.toContain('gone');
    expect(nodes.find(({ id }) => id === 'a')?.decision).toBe(true);
  });

  it('of nothing is nothing', async () => {
    expect(await lay([])).toMatchObject({ nodes: [], edges: [] });
  });
});

describe('the layout', () => {
  it('goes down in the order of the steps, each in its lane, with ways back marked', async () => {
    const layout = await lay(DECISION);
    const at = (id: string) => layout.nodes.find((node) => node.id === id);
    const ys = ['a', 'b', 'c', 'd'].map((id) => at(id)?.y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(layout.edges.filter(({ back }) => back).map(({ label }) => label)).toEqual(['no']);
  });

  it('is the same picture for the same process', async () => {
    expect(await lay(DECISION)).toEqual(await lay(DECISION));
  });

  it('puts several steps of a row beside each other where lanes are few, else below', async () => {
    const steps = [
      step('a', 'rep', ['x', 'b'], ['y', 'c']),
      { ...step('b', 'rep'), goesOn: false },
      step('c', 'rep'),
    ];
    const alone = await lay(steps, 'team');
    const [, b, c] = ['a', 'b', 'c'].map((id) => alone.nodes.find((node) => node.id === id));
    expect(b?.y).toBe(c?.y);
    const many = placeDiagram(
      diagramOf(
        [...steps, step('d', 'manager'), step('e', 'writer')],
        ['manager', 'writer', 'rep'],
        'role',
        teamOf,
      ),
      new Map([
        ['a', { row: 0, place: 0 }],
        ['b', { row: 1, place: 1 }],
        ['c', { row: 1, place: 0 }],
      ]),
    );
    const [under, below] = ['b', 'c'].map((id) => many.nodes.find((node) => node.id === id));
    expect(below?.y).toBeGreaterThan(under?.y ?? Number.POSITIVE_INFINITY);
  });

  it('keeps every step inside its lane and off the others, and every line upright, ending at its target', async () => {
    const roles = fc.constantFrom('manager', 'writer', 'rep', null);
    const size = 9;
    const target = fc.option(fc.integer({ min: 0, max: size - 1 }), { nil: null });
    const shape = fc.array(
      fc.record({
        role: roles,
        goesOn: fc.boolean(),
        branches: fc.array(fc.record({ label: fc.string({ maxLength: 30 }), to: target }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: size },
    );
    await fc.assert(
      fc.asyncProperty(shape, fc.constantFrom('role', 'team'), async (shapes, by) => {
        const steps = shapes.map(({ role, goesOn, branches }, at) => ({
          ...step(
            `s${at}`,
            role,
            ...branches.map(({ label, to }): [string, string | null] => [
              label,
              to === null ? null : `s${to}`,
            ]),
          ),
          goesOn,
        }));
        const layout = await lay(steps, by as 'role' | 'team');
        expect(layout.nodes.filter(({ kind }) => kind === 'step')).toHaveLength(steps.length);
        for (const node of layout.nodes) {
          const lane = layout.lanes[node.lane];
          expect(node.x).toBeGreaterThanOrEqual(lane?.x ?? Number.POSITIVE_INFINITY);
          expect(node.x + node.width).toBeLessThanOrEqual((lane?.x ?? 0) + (lane?.width ?? 0));
          for (const other of layout.nodes) {
            if (other === node) continue;
            const apart =
              other.x >= node.x + node.width ||
              node.x >= other.x + other.width ||
              other.y >= node.y + node.height ||
              node.y >= other.y + other.height;
            expect(apart).toBe(true);
          }
        }
        const byId = new Map(layout.nodes.map((node) => [node.id, node]));
        for (const { points, to, from } of layout.edges) {
          points.forEach(([x, y], index) => {
            const next = points[index + 1];
            if (next) expect(x === next[0] || y === next[1]).toBe(true);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(layout.width);
            expect(y).toBeLessThanOrEqual(layout.height);
          });
          const tip = points.at(-1);
          expect(tip?.[1]).toBe(byId.get(to)?.y);
          expect(points[0]?.[1]).toBe((byId.get(from)?.y ?? 0) + (byId.get(from)?.height ?? 0));
          // No line runs through a step that it has nothing to do with.
          for (const node of layout.nodes) {
            if (node.id === to || node.id === from) continue;
            points.forEach(([x, y], index) => {
              const next = points[index + 1];
              if (!next) return;
              const misses =
                Math.max(x, next[0]) <= node.x ||
                Math.min(x, next[0]) >= node.x + node.width ||
                Math.max(y, next[1]) <= node.y ||
                Math.min(y, next[1]) >= node.y + node.height;
              expect(misses).toBe(true);
            });
          }
        }
      }),
      { numRuns: count(12, 400), seed },
    );
  });
});

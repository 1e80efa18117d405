import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlow, flowBlockers } from '#shared/domain/process/check';
import { circlesOf, flowOf, unreachedOf } from '#shared/domain/process/flow';
import { Process } from '#shared/model/process';
import { leadHandOver } from '#shared/templates/lead-hand-over';
import { count, seed } from '../../fixtures/counts';

const way = (id: string, ...branches: [label: string, to: string | null][]) => ({
  id,
  branches: branches.map(([label, to], at) => ({ id: `${id}${at}`, label, to })),
});

const edges = (...steps: Parameters<typeof flowOf>[0]) =>
  flowOf(steps).edges.map(({ from, to, label }) => `${from}→${to ?? 'end'}${label && ` ${label}`}`);

const rules = (...steps: Parameters<typeof checkFlow>[0]) =>
  checkFlow(steps).map(({ rule, step }) => `${step} ${rule}`);

describe('the flow of steps', () => {
  it('goes from each step to the next, and ends after the last', () => {
    expect(edges({ id: 'a' }, { id: 'b' })).toEqual(['a→b', 'b→end']);
  });

  it('goes on to the next step beside a branch, unless the branch leads there', () => {
    expect(edges(way('a', ['no', 'c']), { id: 'b' }, { id: 'c' })).toContain('a→b');
    expect(edges(way('a', ['yes', 'b'], ['no', 'c']), { id: 'b' }, { id: 'c' })).toEqual([
      'a→b yes',
      'a→c no',
      'b→c',
      'c→end',
    ]);
  });

  it('stops where it is said not to go on', () => {
    expect(edges({ id: 'a', goesOn: false }, { id: 'b' })).toEqual(['a→end', 'b→end']);
    expect(edges({ ...way('a', ['', 'c']), goesOn: false }, { id: 'b' }, { id: 'c' })[0]).toBe('a→c');
  });

  it('tells a branch to a removed step, with ways to mend it, and keeps it from being proposed', () => {
    const steps = [{ ...way('a', ['no', 'gone']), title: 'Decide' }, { id: 'b' }];
    const [found] = checkFlow(steps);
    expect(found).toMatchObject({ rule: 'branch-to-nowhere', severity: 'error', label: 'no' });
    expect(found?.mends.map(({ kind }) => kind)).toEqual(['remove-branch', 'end-there']);
    expect(flowBlockers({ steps })).toEqual([{ step: 'a', title: 'Decide', branch: 'no' }]);
    expect(flowBlockers({ steps: [{ id: 'a' }] })).toEqual([]);
  });

  it('allows a circle and names its steps once', () => {
    const steps = [{ id: 'a' }, { id: 'b' }, way('c', ['again', 'b']), { id: 'd' }];
    expect(circlesOf(steps, flowOf(steps))).toEqual([['b', 'c']]);
    expect(rules(...steps)).toEqual(['b circle']);
    expect(checkFlow(steps)[0]?.severity).toBe('note');
    expect(rules(way('a', ['again', 'a']))).toEqual(['a circle']);
  });

  it('names cases that are missing or the same, and steps that nothing leads to', () => {
    expect(rules(way('a', ['', 'b'], ['Yes', 'b'], ['yes ', null]), { id: 'b' })).toEqual([
      'a branch-without-case',
      'a same-case',
    ]);
    expect(rules({ id: 'a', goesOn: false }, { id: 'b' })).toEqual(['b unreached']);
    expect(rules({ ...way('a', ['', 'b']), goesOn: false }, { id: 'b' })).toEqual([]);
  });

  it('of the worked example has two decisions and a way back, and nothing wrong', () => {
    const view = Process.parse(
      leadHandOver.view({ teams: [], today: '2026-01-05', timeZone: 'Europe/Berlin' }),
    );
    expect(checkFlow(view.steps).filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(view.steps.filter(({ branches }) => branches.length > 1)).toHaveLength(2);
    expect(circlesOf(view.steps, flowOf(view.steps))).not.toEqual([]);
  });

  it('gives every step a way out, and counts every branch once as leading somewhere or nowhere', () => {
    const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const target = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'gone'), { nil: null });
    const step = fc.record({
      id,
      goesOn: fc.boolean(),
      branches: fc.array(fc.record({ id: fc.uuid(), label: fc.string(), to: target }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: (each) => each.id, maxLength: 6 }), (steps) => {
        const flow = flowOf(steps);
        const known = new Set<string>(steps.map((each) => each.id));
        const branches = steps.flatMap((each) => each.branches);
        expect([...flow.edges, ...flow.broken].filter(({ branch }) => branch !== null)).toHaveLength(
          branches.length,
        );
        for (const each of steps)
          expect([...flow.edges, ...flow.broken].some(({ from }) => from === each.id)).toBe(true);
        for (const { to } of flow.edges) expect(to === null || known.has(to)).toBe(true);
        for (const { to } of flow.broken) expect(known.has(to)).toBe(false);
        const unreached = unreachedOf(steps, flow);
        expect(unreached).not.toContain(steps[0]?.id);
        expect(flowBlockers({ steps })).toHaveLength(flow.broken.length);
      }),
      { numRuns: count(100, 2000), seed },
    );
  });
});

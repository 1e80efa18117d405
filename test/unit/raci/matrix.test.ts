import { describe, expect, test } from 'vitest';
import { overloaded, personLoad, roleLoad, unheldOf } from '#shared/domain/raci/load';
import { type MatrixProcess, matrixColumns, matrixRows } from '#shared/domain/raci/matrix';
import { contestedLetters } from '#shared/domain/raci/people';
import { matrixCsv } from '#shared/export/csv';
import type { RaciLetter } from '#shared/model/process';

const step = (id: string, raci: Record<string, RaciLetter>) => ({ id, title: `Step ${id}`, raci });

const process = (id: string, steps: MatrixProcess['steps'], columns: string[] = []): MatrixProcess => ({
  id,
  title: id,
  columns,
  steps,
  conflicts: [],
  readOnly: null,
});

const handOver = process(
  'hand-over',
  [step('a', { lead: 'A', manager: 'R' }), step('b', { lead: 'AR', rep: 'C' })],
  ['lead', 'manager', 'rep'],
);
const offers = process('offers', [step('c', { content: 'R' })], ['content', 'lead']);
const all = [handOver, offers];
const everything = { folded: new Set<string>(), roles: null, only: null };
const told = (rows: ReturnType<typeof matrixRows>) =>
  rows.map((row) => (row.kind === 'process' ? row.process.id : row.step.id));

describe('the rows of the matrix', () => {
  test('are the processes with their steps below, without those that are folded', () => {
    expect(told(matrixRows(all, everything))).toEqual(['hand-over', 'a', 'b', 'offers', 'c']);
    expect(told(matrixRows(all, { ...everything, folded: new Set(['hand-over']) }))).toEqual([
      'hand-over',
      'offers',
      'c',
    ]);
  });

  test('are only processes in which a role takes part, by letter or by column', () => {
    expect(told(matrixRows(all, { ...everything, roles: new Set(['content']) }))).toEqual(['offers', 'c']);
    expect(told(matrixRows(all, { ...everything, roles: new Set(['lead']) }))).toHaveLength(5);
  });

  test('are only steps that are asked for, and no process without one', () => {
    const only = (_process: MatrixProcess, { raci }: { raci: object }) => 'rep' in raci;
    expect(told(matrixRows(all, { ...everything, only }))).toEqual(['hand-over', 'b']);
  });

  test('stay the same objects while their process does, so that they need not be drawn again', () => {
    const before = matrixRows(all, everything);
    const after = matrixRows([handOver, { ...offers }], everything);
    expect(after[1]).toBe(before[1]);
    expect(after[3]).not.toBe(before[3]);
  });

  test('say which letters a role has in the whole process, the weightiest first', () => {
    const [head] = matrixRows(all, everything);
    expect(head?.kind === 'process' && head.letters.get('lead')).toEqual(['AR', 'A']);
  });

  test('have a column for a letter whose role is gone', () => {
    expect(matrixColumns(all, ['lead', 'spare'])).toEqual(['lead', 'spare', 'manager', 'rep', 'content']);
  });
});

describe('the load', () => {
  const steps = all.flatMap((each) => each.steps);
  const roles = [
    { id: 'lead', members: ['anna'] },
    { id: 'manager', members: ['anna', 'ben'] },
    { id: 'rep', members: [] },
  ];

  test('counts AR for both letters', () => {
    expect(roleLoad(steps).get('lead')).toEqual({ R: 1, A: 2, C: 0, I: 0, steps: 2 });
  });

  test('counts a step once for a person with two roles in it', () => {
    const loads = personLoad(steps, roles);
    expect(loads.get('anna')).toEqual({ R: 2, A: 2, C: 0, I: 0, steps: 2 });
    expect(loads.get('ben')).toEqual({ R: 1, A: 0, C: 0, I: 0, steps: 1 });
    expect(loads.has('rep')).toBe(false);
  });

  test('names who answers for more than the limit, those with most first', () => {
    const loads = personLoad(steps, roles);
    expect(overloaded(loads, 1)).toEqual(['anna']);
    expect(overloaded(loads, 2)).toEqual([]);
  });

  test('finds roles that answer and that nobody holds, or only somebody who left', () => {
    const byId = new Map(roles.map((role) => [role.id, role]));
    const active = new Set(['ben']);
    expect(unheldOf({ lead: 'A' }, byId, active)).toEqual(['lead']);
    expect(unheldOf({ manager: 'AR' }, byId, active)).toEqual([]);
    expect(unheldOf({ rep: 'A', gone: 'A' }, byId, active)).toEqual(['rep', 'gone']);
    expect(unheldOf({ rep: 'R' }, byId, active)).toEqual([]);
  });
});

test('the matrix as CSV opens in a spreadsheet, and no title runs there', () => {
  const csv = matrixCsv(
    [{ process: '=HYPERLINK("x")', number: 1, step: 'Hand over, then wait', raci: { lead: 'AR' } }],
    [
      { id: 'lead', title: 'Lead' },
      { id: 'rep', title: 'Sales rep' },
    ],
  );
  expect(csv).toBe(
    '\ufeffprocess,number,step,Lead,Sales rep\r\n"\'=HYPERLINK(""x"")",1,"Hand over, then wait",AR,\r\n',
  );
});

describe('letters on which two sides differ', () => {
  const entry = (value: unknown, author: string) => ({ id: author, value, author, at: '', supersedes: [] });

  test('stand by their step, with what each side chose', () => {
    const found = contestedLetters([
      { path: 'steps/a/deadline', entries: [entry(1, 'anna'), entry(2, 'ben')] },
      { path: 'steps/a/raci.lead', entries: [entry('A', 'anna'), entry(null, 'ben')] },
      { path: 'steps/b/raci.v.p. sales', entries: [entry('R', 'anna'), entry('Q', 'ben')] },
    ]);
    expect(Object.fromEntries(found)).toEqual({
      a: [
        {
          role: 'lead',
          choices: [
            { letter: 'A', author: 'anna' },
            { letter: null, author: 'ben' },
          ],
        },
      ],
      b: [
        {
          role: 'v.p. sales',
          choices: [
            { letter: 'R', author: 'anna' },
            { letter: null, author: 'ben' },
          ],
        },
      ],
    });
  });
});

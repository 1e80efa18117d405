import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWithoutState } from '../../../electron/services/compliance/without-state';

const dir = mkdtempSync(join(tmpdir(), 'accord-state-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(dir, 'a.json');
  writeFileSync(path, text);
  return path;
}

const pretty = (data: object): string => JSON.stringify(data, null, 2);

describe('a document read without its state', () => {
  it.each([
    ['plain', { schema: 4, view: { title: 'Hand-over' } }],
    ['with other letters', { schema: 4, view: { title: 'Übergabe, 引き継ぎ 🤝' } }],
    [
      'that speaks of states',
      { schema: 4, view: { title: 'a "state": "x"', state: 'y', on: { state: 'z' } } },
    ],
    ['longer than a usual one', { schema: 4, view: { text: 'ab "c" é '.repeat(40_000) } }],
    ['much longer than a usual one', { schema: 4, view: { text: 'ab "c" é '.repeat(150_000) } }],
    ['with what two sides differ on', { schema: 4, view: {}, conflicts: ['steps/s0/deadline'] }],
  ])('has all the rest: %s', (_what, data) => {
    expect(readWithoutState(file(pretty({ ...data, state: 'AAEC+/8=' })))).toEqual(data);
  });

  it('has all where the state is not the last, is not there, or the file is written on one line', () => {
    const [front, back] = [
      { schema: 4, state: 'AAEC', view: { a: 1 } },
      { schema: 4, view: { title: 'b' } },
    ];
    expect(readWithoutState(file(pretty(front)))).toEqual(front);
    expect(readWithoutState(file(pretty(back)))).toEqual(back);
    const line = { ...back, state: 'AAEC' };
    expect(readWithoutState(file(JSON.stringify(line)))).toEqual(line);
  });

  it('says so where it is torn or gone', () => {
    expect(() => readWithoutState(file(pretty({ schema: 4, view: {}, state: 'AAEC' }).slice(0, 20)))).toThrow(
      SyntaxError,
    );
    expect(() => readWithoutState(file(''))).toThrow(SyntaxError);
    expect(() => readWithoutState(join(dir, 'none.json'))).toThrow(/ENOENT/);
  });
});

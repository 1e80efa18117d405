import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gather } from '../../../renderer/app/gather';

let told: string[][];
let writing: boolean;

const gathered = () =>
  gather<string>({
    tell: (items) => told.push([...items]),
    quietMs: 1000,
    longestMs: 4000,
    busy: () => writing,
  });

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  writing = false;
});
afterEach(() => void vi.useRealTimers());

it('tells the first at once, and what follows it together and each once in the pause', () => {
  const { add } = gathered();
  add(['a']);
  expect(told).toEqual([['a']]);
  add(['b', 'a']);
  vi.advanceTimersByTime(500);
  add(['b']);
  vi.advanceTimersByTime(999);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([['a'], ['b', 'a']]);
});

it('tells at once again after a pause in which nothing came', () => {
  const { add } = gathered();
  add(['a']);
  vi.advanceTimersByTime(1000);
  add(['b']);
  expect(told).toEqual([['a'], ['b']]);
});

it('lets nothing wait longer than the longest time, however often more comes', () => {
  const { add } = gathered();
  add(['a']);
  for (let at = 0; at < 50; at += 1) {
    add([`b${at % 2}`]);
    vi.advanceTimersByTime(100);
  }
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told[1]).toEqual(['b0', 'b1']);
});

it('tells nothing while somebody writes, until they rest or the longest time is over', () => {
  const { add } = gathered();
  writing = true;
  add(['a']);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  writing = false;
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([['a']]);
  writing = true;
  vi.advanceTimersByTime(1000);
  add(['b']);
  vi.advanceTimersByTime(4000);
  expect(told).toEqual([['a'], ['b']]);
});

it('tells nothing more after it was stopped', () => {
  const { add, stop } = gathered();
  add(['a']);
  add(['b']);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([['a']]);
});

import { expect, it } from 'vitest';
import type { Cause, Severity } from '#shared/contract/compliance';
import { openPerWeek, type SeenFindings, seenAfter } from '#shared/domain/compliance/seen';
import { findingsSearch } from '../../../renderer/app/findings-search';
import { grouped, matching } from '../../../renderer/features/compliance/grouped';

const finding = (record: string, cause: Cause, severity: Severity, message = record) => ({
  ...{ rule: 'no-owner', record, title: record, path: null, cause, severity, message, mendable: false },
});
const all = [
  finding('b', 'expectations', 'note'),
  finding('a', 'process', 'warning'),
  finding('b', 'process', 'error', 'Nobody answers'),
];

it('groups findings by cause, by severity, and by record with the gravest first', () => {
  const shown = (by: Parameters<typeof grouped>[1]) =>
    grouped(all, by).map(({ key, items }) => `${key}: ${items.map(({ severity }) => severity).join(' ')}`);
  expect(shown('cause')).toEqual(['process: error warning', 'expectations: note']);
  expect(shown('severity')).toEqual(['error: error', 'warning: warning', 'note: note']);
  expect(shown('record')).toEqual(['b: error note', 'a: warning']);
});

it('finds among them by words, cause and severity', () => {
  const wanted = { words: '', cause: undefined, severity: undefined };
  expect(matching(all, { ...wanted, words: ' nobody ' })).toEqual([all[2]]);
  expect(matching(all, { ...wanted, cause: 'process', severity: 'warning' })).toEqual([all[1]]);
  expect(findingsSearch({ view: 'waived', group: 'x', cause: 'process' })).toEqual({
    view: 'waived',
    cause: 'process',
  });
});

it('keeps when a finding was first seen and when it was gone, and forgets nothing of rules that were not asked', () => {
  const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  const look = (before: SeenFindings, findings: typeof all, day: number, rules = ['no-owner']) =>
    seenAfter(before, { findings, rules, kindOf: () => 'process', at: at(day) });
  const first = look({ here: {}, gone: [] }, all.slice(0, 2), 1);
  expect(look(first, all.slice(0, 2), 2)).toBe(first);
  expect(look(first, [], 2, ['past-review'])).toBe(first);
  const later = look(first, all.slice(1, 2), 16);
  expect(later.gone).toMatchObject([{ record: 'b', firstSeen: at(1), goneAt: at(16) }]);
  expect(Object.values(later.here)).toMatchObject([{ record: 'a', firstSeen: at(1) }]);
  expect(openPerWeek(later, new Set(['no-owner']), at(22), 12)).toEqual([2, 2, 2, 1]);
  expect(openPerWeek(later, new Set(['past-review']), at(22), 12)).toEqual([]);
});

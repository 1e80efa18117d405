import { describe, expect, it } from 'vitest';
import type { Action } from '../../../renderer/app/actions';
import { typedAhead } from '../../../renderer/app/shell/use-typed-ahead';
import { matchActions } from '../../../renderer/features/search/match-actions';

const action = (label: string, group: string): Action => ({ id: label, label, group, run: () => undefined });

const actions = [
  action('Go to people', 'Go to'),
  action('Go to processes', 'Go to'),
  action('Export as PDF', 'On this page'),
  action('Import leads', 'Make'),
];

const labels = (list: readonly Action[]): string[] => list.map(({ label }) => label);

describe('the actions of a query', () => {
  it('puts what begins as the query does above everything else', () => {
    expect(labels(matchActions(actions, 'go to pe').best)).toEqual(['Go to people']);
    expect(labels(matchActions(actions, 'EXPORT').best)).toEqual(['Export as PDF']);
  });

  it('names no best one for two letters, nor for words from the middle', () => {
    expect(matchActions(actions, 'go').best).toEqual([]);
    expect(matchActions(actions, 'leads').best).toEqual([]);
    expect(labels(matchActions(actions, 'leads').groups.get('Make') ?? [])).toEqual(['Import leads']);
  });

  it('lists each action once', () => {
    const { best, groups } = matchActions(actions, 'go to');
    expect([...best, ...[...groups.values()].flat()]).toHaveLength(2);
  });

  it('finds words in any order, those of the group too', () => {
    expect(labels(matchActions(actions, 'people go').groups.get('Go to') ?? [])).toEqual(['Go to people']);
    expect(labels(matchActions(actions, 'page pdf').groups.get('On this page') ?? [])).toEqual([
      'Export as PDF',
    ]);
  });
});

describe('letters typed before the field is there', () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
    ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held }) as KeyboardEvent;

  it('become text, one by one', () => {
    expect(typedAhead('go', key('t'))).toBe('got');
    expect(typedAhead('go', key('é'))).toBe('goé');
    expect(typedAhead('go', key('Backspace'))).toBe('g');
  });

  it('leave shortcuts and other keys alone', () => {
    expect(typedAhead('go', key('k', { ctrlKey: true }))).toBeNull();
    expect(typedAhead('go', key('Enter'))).toBeNull();
    expect(typedAhead('go', key('ArrowDown'))).toBeNull();
  });
});

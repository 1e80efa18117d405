import { describe, expect, it } from 'vitest';
import type { WaitingForMe } from '#shared/contract/home';
import { byUrgency, folded } from '#shared/domain/home/urgency';

const TODAY = '2026-05-04';
const about = (record: string, since: string | null = null) => ({
  ...{ record, recordKind: 'agreement', title: record, since, whom: null },
});
const action = (record: string, dueOn: string | null): WaitingForMe => ({
  ...about(record),
  ...{ kind: 'action', text: 'Call', action: 'a', dueOn },
});
const step = (record: string, handedOver: boolean): WaitingForMe => ({
  ...about(record, '2026-05-01T08:00:00.000Z'),
  ...{ kind: 'step', text: 'Call', handedOver, dueOn: null },
});
const sign = (record: string, since: string, dueOn: string | null = null): WaitingForMe => ({
  ...about(record, since),
  ...{ kind: 'sign', proposal: 'p', team: 'Sales', dueOn },
});
const offer = (record: string, since: string): WaitingForMe => ({
  ...about(record, since),
  ...{ kind: 'offer', who: 'Ben', text: '' },
});

describe('what waits', () => {
  it('begins with what is overdue or due soon, then what holds others up, then the longest waiting', () => {
    const sorted = byUrgency(
      [
        offer('new offer', '2026-05-03T08:00:00.000Z'),
        action('far', '2026-06-30'),
        sign('signing', '2026-05-02T08:00:00.000Z', '2026-06-01'),
        offer('old offer', '2026-03-01T08:00:00.000Z'),
        step('own step', false),
        step('handed over', true),
        action('overdue', '2026-04-20'),
        action('this week', '2026-05-11'),
      ],
      TODAY,
    );
    expect(sorted.map(({ record }) => record)).toEqual([
      ...['overdue', 'this week', 'handed over', 'signing'],
      ...['old offer', 'own step', 'new offer', 'far'],
    ]);
  });

  it('is shown whole where it is short, and folded by kind where it is long: nothing is lost or told twice', () => {
    const offers = Array.from({ length: 300 }, (_, at) => offer(`offer ${at}`, '2026-04-01T08:00:00.000Z'));
    const actions = Array.from({ length: 200 }, (_, at) => action(`action ${at}`, '2026-04-20'));
    expect(folded(offers.slice(0, 10))).toEqual({ first: offers.slice(0, 10), rest: [] });
    const all = byUrgency([...offers, ...actions], TODAY);
    const { first, rest } = folded(all);
    expect(first).toEqual(actions.slice(0, 7));
    expect(rest.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['action', 193],
      ['offer', 300],
    ]);
    expect([...first, ...rest.flatMap(({ items }) => items)]).toEqual(all);
  });
});

import type { HeldChange } from '#shared/contract/exchange';
import { nameOf } from '../../sync/context';
import type { Exchange } from '../../sync/exchange';
import type { Session } from '../session';

/** What came in and was not taken, by record and sender. */
export function heldChanges({ store, history }: Session, exchange: Exchange): HeldChange[] {
  const held = exchange.state.heldCounts();
  if (held.length === 0) return [];
  const titles = new Map(store.documents.list().map(({ id, title }) => [id, title]));
  return held.map(({ installation, record, ...what }) => ({
    ...what,
    record,
    title: titles.get(record) ?? null,
    from: nameOf(history, installation),
  }));
}

import type { ErasingDevice, Erasure } from '#shared/contract/leads';
import { takesPart } from '#shared/domain/acts/history';
import type { Application } from '../application';
import { findExchange } from '../exchange/exchanges';

/** Who was forgotten, the last first, and on which devices: each says so itself, with what it hands over. */
export async function forgotten(app: Application): Promise<Erasure[]> {
  const { history } = app.session;
  const acts = history.acts.flatMap((act) => (act.kind === 'forgetting' ? [act] : [])).reverse();
  if (acts.length === 0) return [];
  const exchange = await findExchange(app);
  const own = exchange?.context.me.card.id ?? null;
  const devices = [...history.installations.values()].filter((each) => takesPart(history, each));
  const said = new Map(devices.map(({ id }) => [id, exchange?.state.erased(id) ?? {}]));
  return acts.map(({ hash, at, author }) => {
    const others = devices
      .filter(({ id }) => id !== own)
      .map(({ id, name, member }): ErasingDevice => {
        const erasedAt = said.get(id)?.[hash] ?? null;
        return { name, member: history.members.get(member)?.name ?? member, own: false, erasedAt };
      });
    return {
      ...{ act: hash, at },
      by: history.members.get(author)?.name ?? author,
      // Every look at the leads goes by the act: here it holds from the moment it is here.
      devices: [{ name: null, member: null, own: true, erasedAt: at }, ...others],
    };
  });
}

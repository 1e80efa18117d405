import type { KnownAct } from '#shared/domain/acts/known';
import { clockFault } from '#shared/domain/exchange/clock';
import { type ExchangeContext, nameOf, type Tally } from './context';

/**
 * Tells whose clock was wrong by deeds that came in: once each, with the last such deed. In the worked example deeds
 * are dated as its story has them.
 */
export function tellClocks(context: ExchangeContext, came: readonly KnownAct[], tally: Tally): void {
  const history = context.history();
  if (history.genesis?.practice) return;
  const now = context.now();
  const wrong = new Map<string, string>();
  for (const act of came) {
    const fault = clockFault(act, history.byHash, now);
    const device = [...history.installations.values()].find(({ member }) => member === act.author);
    if (!fault || !device || device.id === context.me.card.id) continue;
    wrong.set(device.id, WORDS[fault](act.at.slice(0, 10)));
  }
  for (const [installation, problem] of wrong)
    tally.problems.push({ installation, name: nameOf(history, installation), problem });
}

const WORDS = {
  ahead: (day: string) =>
    `A deed of it is dated ${day}, which has not come: it counts from that day on. Its clock is ahead, or that of this device is behind. Put it right and do it again.`,
  behind: (day: string) =>
    `A deed of it is dated ${day}, before one that it had seen already. Its clock was behind: what it did counts, with that date.`,
} as const;

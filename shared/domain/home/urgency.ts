import type { WaitingForMe } from '#shared/contract/home';

/** What others cannot go on without. */
const HOLDS_UP: ReadonlySet<WaitingForMe['kind']> = new Set([
  'sign',
  'end',
  'settle',
  'dispute',
  'acknowledge',
  'answer',
  'reply',
  'request',
]);

/** What is due within so many days comes first. */
const SOON_DAYS = 7;
/** Below so many, a list is read as it is. */
const READ_AS_IT_IS = 10;
/** So many of a longer one are shown. */
const SHOWN = 7;

const dueOf = (item: WaitingForMe): string | null => ('dueOn' in item ? item.dueOn : null);

/** What is overdue or due soon, then what holds others up, then the rest: each the longest waiting first. */
function placeOf(item: WaitingForMe, soon: string): readonly [group: number, day: string] {
  const due = dueOf(item);
  if (due !== null && due <= soon) return [0, due];
  const handedOver = item.kind === 'step' && item.handedOver;
  return [handedOver || HOLDS_UP.has(item.kind) ? 1 : 2, item.since ?? '9'];
}

/**
 * What waits, the most urgent first.
 * @param today ISO date
 */
export function byUrgency(items: readonly WaitingForMe[], today: string): WaitingForMe[] {
  const soon = new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
  return items
    .map((item) => ({ item, place: placeOf(item, soon) }))
    .sort(({ place: a }, { place: b }) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
    .map(({ item }) => item);
}

export interface Folded {
  first: readonly WaitingForMe[];
  /** The others by kind, in the order of the most urgent of each. */
  rest: readonly { kind: WaitingForMe['kind']; items: readonly WaitingForMe[] }[];
}

/** A list in the order of urgency, folded where it is too long to be read at once. */
export function folded(items: readonly WaitingForMe[]): Folded {
  if (items.length <= READ_AS_IT_IS) return { first: items, rest: [] };
  const byKind = new Map<WaitingForMe['kind'], WaitingForMe[]>();
  for (const item of items.slice(SHOWN)) {
    const own = byKind.get(item.kind);
    if (own) own.push(item);
    else byKind.set(item.kind, [item]);
  }
  return {
    first: items.slice(0, SHOWN),
    rest: [...byKind].map(([kind, own]) => ({ kind, items: own })),
  };
}

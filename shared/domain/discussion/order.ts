import type { About } from '#shared/model/discussion';

/** What of a record's view the order of its parts is read from. */
export interface OrderedView {
  steps?: readonly { id: string }[] | undefined;
  roles?: readonly { id: string }[] | undefined;
  commitments?: readonly { id: string }[] | undefined;
}

const GONE = Number.MAX_SAFE_INTEGER;

/** Where an item of a list stands; behind all others when it is gone. */
function placeIn(items: readonly { id: string }[] | undefined, id: string | undefined): number {
  const at = items?.findIndex((each) => each.id === id) ?? -1;
  return at < 0 ? GONE : at;
}

/**
 * Where on the page a thread's subject stands, for sorting: the record, then its steps or commitments with what
 * is in them, then its text. What is gone comes last.
 * @param textAt the position in its text; null when the words are gone
 */
export function placeOf(about: About, view: OrderedView, textAt: number | null): readonly number[] {
  if (about.kind === 'record') return [0];
  const [list, id = '', field = ''] = about.path.split('/');
  const item =
    list === 'steps' ? placeIn(view.steps, id) : list === 'commitments' ? placeIn(view.commitments, id) : 0;
  if (item === GONE || (about.kind === 'text' && textAt === null)) return [GONE];
  if (about.kind === 'text') return list === 'steps' ? [1, item, 2, textAt ?? 0] : [2, textAt ?? 0];
  return field.startsWith('raci.')
    ? [1, item, 1, placeIn(view.roles, field.slice('raci.'.length))]
    : [1, item, 0];
}

/** Compares two such places. */
export function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

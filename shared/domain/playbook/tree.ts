/** A chapter as the tree sees it: what it stands under, by id; null where it stands at the top. */
export interface TreeItem {
  id: string;
  parent?: string | null | undefined;
}

/** A chapter at its place, in reading order. */
export interface TreePlace<T extends TreeItem> {
  item: T;
  /** What it really stands under; null at the top. */
  parent: string | null;
  /** 1 at the top. */
  depth: number;
  /** `2.1.3`. */
  number: string;
}

/** Where a chapter is put: under `parent`, behind its sibling `after`; null puts it at the top, or first. */
export interface TreeMove {
  id: string;
  parent: string | null;
  after: string | null;
}

/**
 * What every chapter really stands under. A parent that is gone counts as none: the chapter comes to the top,
 * and nothing is lost. Where two people put chapters under each other at the same time, the one of the circle
 * that comes first in the list comes to the top, the same on every device.
 */
function parentsOf(items: readonly TreeItem[]): Map<string, string | null> {
  const known = new Set(items.map(({ id }) => id));
  const parents = new Map(
    items.map(({ id, parent }) => [id, parent != null && parent !== id && known.has(parent) ? parent : null]),
  );
  const settled = new Set<string>();
  for (const { id } of items) {
    const way = new Set<string>();
    let at: string | null = id;
    while (at !== null && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && way.has(at)) {
      const ring = [...way].slice([...way].indexOf(at));
      const first = items.find((item) => ring.includes(item.id));
      if (first) parents.set(first.id, null);
    }
    for (const each of way) settled.add(each);
  }
  return parents;
}

/** All chapters in reading order, numbered; siblings stand as they do in the list. */
export function treeOf<T extends TreeItem>(items: readonly T[]): TreePlace<T>[] {
  const parents = parentsOf(items);
  const children = new Map<string | null, T[]>();
  for (const item of items) {
    const parent = parents.get(item.id) ?? null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
  }
  const places: TreePlace<T>[] = [];
  // Not by recursion: what somebody else wrote may be nested ten thousand deep.
  const open: { of: readonly T[]; at: number; parent: string | null; number: string }[] = [
    { of: children.get(null) ?? [], at: 0, parent: null, number: '' },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const item = level.of[level.at];
    if (!item) {
      open.pop();
      continue;
    }
    level.at += 1;
    const number = `${level.number}${level.number && '.'}${level.at}`;
    places.push({ item, parent: level.parent, depth: open.length, number });
    open.push({ of: children.get(item.id) ?? [], at: 0, parent: item.id, number });
  }
  return places;
}

/** Ids of a chapter and of everything below it. */
export function branchOf(places: readonly TreePlace<TreeItem>[], id: string): Set<string> {
  const from = places.findIndex(({ item }) => item.id === id);
  const start = places[from];
  if (!start) return new Set();
  const end = places.findIndex(({ depth }, at) => at > from && depth <= start.depth);
  return new Set(places.slice(from, end < 0 ? undefined : end).map(({ item }) => item.id));
}

/** Chapters may be nested as deep as headings go. */
export const DEEPEST = 5;

const siblingsOf = (places: readonly TreePlace<TreeItem>[], parent: string | null): string[] =>
  places.flatMap((place) => (place.parent === parent ? [place.item.id] : []));

const placeOf = (places: readonly TreePlace<TreeItem>[], id: string) =>
  places.find(({ item }) => item.id === id);

/** How many levels a chapter and what is below it take. */
function heightOf(places: readonly TreePlace<TreeItem>[], id: string): number {
  const branch = branchOf(places, id);
  const depths = places.flatMap(({ item, depth }) => (branch.has(item.id) ? [depth] : []));
  return Math.max(...depths) - Math.min(...depths) + 1;
}

/** The move as it may be made; null where it would put a chapter into itself, too deep, or nowhere. */
export function allowed(places: readonly TreePlace<TreeItem>[], move: TreeMove): TreeMove | null {
  const { id, parent, after } = move;
  if (!placeOf(places, id) || after === id) return null;
  if (parent !== null && (!placeOf(places, parent) || branchOf(places, id).has(parent))) return null;
  if (after !== null && placeOf(places, after)?.parent !== parent) return null;
  const depth = parent === null ? 0 : (placeOf(places, parent)?.depth ?? 0);
  return depth + heightOf(places, id) > DEEPEST ? null : move;
}

/** One level deeper: last under the sibling above it. Null where there is none, or it would be too deep. */
export function indented(places: readonly TreePlace<TreeItem>[], id: string): TreeMove | null {
  const place = placeOf(places, id);
  if (!place) return null;
  const siblings = siblingsOf(places, place.parent);
  const above = siblings[siblings.indexOf(id) - 1];
  if (above === undefined) return null;
  return allowed(places, { id, parent: above, after: siblingsOf(places, above).at(-1) ?? null });
}

/** One level up: behind what it stands under. Null at the top. */
export function outdented(places: readonly TreePlace<TreeItem>[], id: string): TreeMove | null {
  const parent = placeOf(places, id)?.parent ?? null;
  const above = parent === null ? undefined : placeOf(places, parent);
  return above ? { id, parent: above.parent, after: above.item.id } : null;
}

/** One place up (-1) or down (1) among its siblings; null at the end. */
export function shifted(places: readonly TreePlace<TreeItem>[], id: string, by: -1 | 1): TreeMove | null {
  const place = placeOf(places, id);
  if (!place) return null;
  const siblings = siblingsOf(places, place.parent);
  const to = siblings.indexOf(id) + by;
  if (to < 0 || to >= siblings.length) return null;
  const others = siblings.filter((each) => each !== id);
  return { id, parent: place.parent, after: others[to - 1] ?? null };
}

import type { RichNode, RichText } from '#shared/model/binding/fields';
import { longestRun } from '#shared/model/binding/longest-run';

/** The outermost blocks of a text by their ids, in order; one without an id is named by its place. */
export const blocksIn = (text: RichText | undefined): Map<string, RichNode> =>
  new Map(
    (text?.content ?? []).map((node, at) => {
      const id: unknown = node.attrs?.id;
      return [typeof id === 'string' && id !== '' ? id : `at-${at}`, node];
    }),
  );

/** Of two orders of the same things, those that changed places: as few as explain it. */
export function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((key, at) => [key, at]));
  const kept = after.filter((key) => places.has(key));
  const stays = longestRun(kept.map((key) => places.get(key) ?? -1));
  return new Set(kept.filter((_, at) => !stays.has(at)));
}

/** How the move of an item is named among the parts: it may have changed besides. */
export const movedId = (path: string): string => `moved ${path}`;

import type { z } from 'zod';
import type { ChangeWords } from '#shared/domain/diff/change-words';
import { type Difference, differencesBetween } from '#shared/domain/diff/compare';
import { textBetween } from '#shared/domain/diff/text';
import { textAt } from '#shared/domain/diff/text-at';
import type { NameOf } from '#shared/domain/diff/values';
import { sameJson } from '#shared/model/binding/equal';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { blocksIn, movedId, movedKeys } from './places';

/** One thing that is suggested, to be taken or left by itself: a field, an item of a list, or a block of a text. */
export interface SuggestedPart extends Difference {
  /** Names the part within its suggestion: its path, of a block `<path>#<block>`, of a move `moved <path>`. */
  id: string;
}

type View = Record<string, unknown>;

const around = (node: RichNode | undefined): RichText => ({ type: 'doc', content: node ? [node] : [] });

/** What becomes of one block, shown as a text of that block alone; nothing where it is only an empty line. */
function blockParts(
  difference: Difference,
  key: string,
  before: RichNode | undefined,
  after: RichNode | undefined,
  moved: boolean,
): SuggestedPart[] {
  const blocks = textBetween(around(before), around(after));
  const id = `${difference.path}#${key}`;
  const kind = !before ? 'added' : !after ? 'removed' : 'changed';
  const same = before !== undefined && after !== undefined && sameJson(before, after);
  const shown = blocks.map((block) => ({ ...block, became: 'moved' as const }));
  return [
    ...(same || blocks.length === 0 ? [] : [{ ...difference, id, kind, blocks } as const]),
    ...(moved ? [{ ...difference, id: movedId(id), kind: 'moved', blocks: shown } as const] : []),
  ];
}

function textParts(difference: Difference, before: View, after: View): SuggestedPart[] {
  const was = blocksIn(textAt(before, difference.path));
  const is = blocksIn(textAt(after, difference.path));
  const moved = movedKeys([...was.keys()], [...is.keys()]);
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))];
  return keys.flatMap((key) => blockParts(difference, key, was.get(key), is.get(key), moved.has(key)));
}

/**
 * What a record would say with a suggestion against what it says now, part by part.
 * @param nameOf names of members, teams, roles and records by id
 */
export function suggestedParts(
  before: View,
  after: View,
  schema: z.ZodObject,
  nameOf: NameOf,
  words?: ChangeWords,
): SuggestedPart[] {
  return differencesBetween(before, after, schema, nameOf, words).flatMap((difference): SuggestedPart[] => {
    if (difference.blocks) return textParts(difference, before, after);
    const { kind, path } = difference;
    return [{ ...difference, id: kind === 'moved' ? movedId(path) : path }];
  });
}

import type { RichNode } from '#shared/model/binding/fields';

/** A run of words; several marks at once are allowed. */
const run = (words: string, marks: readonly string[]): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

/** A paragraph of plain words; line breaks become lines of it. */
export function words(said: string, ...marks: string[]): RichNode {
  const lines = said.trim().split(/\s*\n\s*/);
  return {
    type: 'paragraph',
    content: lines.flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line ? [run(line, marks)] : []),
    ]),
  };
}

export const headingOf = (level: number, said: string): RichNode => ({
  type: 'heading',
  attrs: { level: Math.min(Math.max(level, 1), 6) },
  content: said ? [run(said, [])] : [],
});

/** @param width its column's share of the table, by any measure */
const cell = (said: string, head: boolean, width?: number): RichNode => ({
  type: head ? 'tableHeader' : 'tableCell',
  ...(width === undefined ? {} : { attrs: { colwidth: [width] } }),
  content: [words(said)],
});

/**
 * A table with a row of heads.
 * @param first how many times wider the first column is than the others
 */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  first?: number,
): RichNode => ({
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: head.map((each, at) =>
        cell(each, true, first === undefined ? undefined : at === 0 ? first * 100 : 100),
      ),
    },
    ...rows.map((row) => ({ type: 'tableRow', content: row.map((each) => cell(each, false)) })),
  ],
});

/** Terms with what is said to them, in two columns; nothing for what is not known. */
export function factsOf(rows: readonly (readonly [string, string | null | undefined | false])[]): RichNode[] {
  const told = rows.flatMap(([term, said]) => (said ? [[term, said] as const] : []));
  if (told.length === 0) return [];
  const content = told.map(([term, said]) => ({
    type: 'tableRow',
    content: [cell(term, true, 160), cell(said, false, 440)],
  }));
  return [{ type: 'table', content }];
}

/** A list of plain words with a box before each. */
export const boxes = (items: readonly string[]): RichNode[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'taskList',
          content: items.map((each) => ({
            type: 'taskItem',
            attrs: { checked: false },
            content: [words(each)],
          })),
        },
      ];

/** Words in a paragraph, where there are any. */
export const told = (said: string | null | undefined, ...marks: string[]): RichNode[] =>
  said?.trim() ? [words(said, ...marks)] : [];

/** The same blocks with their highest heading at `level`. */
export function underLevel(blocks: readonly RichNode[], level: number): RichNode[] {
  const levels = blocks.flatMap(({ type, attrs }) =>
    type === 'heading' ? [Number(attrs?.['level']) || 1] : [],
  );
  const by = level - Math.min(...levels, 6);
  if (levels.length === 0 || by === 0) return [...blocks];
  return blocks.map((block) =>
    block.type === 'heading'
      ? {
          ...block,
          attrs: { ...block.attrs, level: Math.min((Number(block.attrs?.['level']) || 1) + by, 6) },
        }
      : block,
  );
}

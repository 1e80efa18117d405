import { expect, it } from 'vitest';
import { heading, paragraph, richText } from '#shared/document/blocks';
import { headingsUnder } from '#shared/document/heading-levels';

const under = (above: number, ...levels: (1 | 2 | 3 | 4)[]): unknown[] =>
  headingsUnder(
    richText(...levels.flatMap((level) => [heading(level, 'Part'), paragraph('Words')])),
    above,
  ).content.flatMap(({ type, attrs }) => (type === 'heading' ? [attrs?.['level']] : []));

it('puts headings one below the other under a heading of the page, without a step left out', () => {
  expect(under(1, 2, 3, 2)).toEqual([2, 3, 2]);
  expect(under(1, 1, 4, 2, 4)).toEqual([2, 3, 3, 4]);
  expect(under(2, 4, 4)).toEqual([3, 3]);
  expect(under(3, 1, 2, 3)).toEqual([4, 4, 4]);
});

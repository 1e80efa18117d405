import { Mark } from '@mantine/core';
import type { ReactNode } from 'react';

/** Private-use characters around the found words, as the search answers them. */
const FOUND = /\uE000([^\uE001]*)\uE001/g;

/** A piece of a record's text with the found words marked. */
export function Snippet({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(FOUND)) {
    parts.push(text.slice(end, match.index));
    parts.push(
      <Mark key={match.index} color="yellow">
        {match[1]}
      </Mark>,
    );
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

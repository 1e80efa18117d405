import type { Markup } from '../html/markup';
import { words } from '../words';

/** One page as the search knows it. */
export interface SearchPage {
  /** From the top of the site. */
  path: string;
  title: string;
  /** What it is and how it stands. */
  of: string;
  /** What can be read on it, in one line. */
  text: string;
}

/** Of a very long page so many letters are kept as they stand; of the rest only which words occur. */
const LONGEST = 20_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * What can be read in a page of our own making, but its head: the title and how it stands are told apart. Drawings say
 * what stands beside them.
 */
export function readable({ html }: Markup): string {
  const said = html
    .replace(/<p class="stamp">.*?<\/p>|<header>.*?<\/header>|<svg[\s>].*?<\/svg>/gs, (part, at: number) =>
      // Chapters have heads of their own.
      part.startsWith('<header>') && at > html.indexOf('<header>') ? part : ' ',
    )
    // Blocks end a word, letters that are set apart do not.
    .replace(/<\/?(?:strong|em|u|s|code|mark|small)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_entity, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (said.length <= LONGEST) return said;
  const begin = said.slice(0, LONGEST);
  const known = new Set(begin.split(' '));
  const rest = new Set(said.slice(LONGEST).split(' '));
  return `${begin} ${[...rest].filter((word) => !known.has(word)).join(' ')}`;
}

/**
 * The pages and the words of the search as a script: a file on a disk may load a script, but read no other file.
 * @see ./client/search.js
 */
export function searchData(pages: readonly SearchPage[]): string {
  const { found, nothing } = words().site;
  return `globalThis.accordSearch = ${JSON.stringify({ words: { ...found, nothing }, pages })};\n`;
}

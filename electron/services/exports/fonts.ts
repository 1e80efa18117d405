import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ExportFont } from '#shared/export/bundle';

/** The subsets of the bundled face, as its package cuts them (unicode-range of @fontsource/inter). */
const SUBSETS = [
  {
    name: 'latin',
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
  { name: 'vietnamese', range: 'U+0102-0103, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0323, U+1EA0-1EF9' },
  { name: 'greek', range: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF' },
  { name: 'greek-ext', range: 'U+1F00-1FFF' },
  { name: 'cyrillic', range: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  { name: 'cyrillic-ext', range: 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F' },
] as const;

/** The cuts that documents are set in (shared/export/html/style.ts); what is slanted is text or bold. */
const WEIGHTS = { normal: [400, 500, 600, 700], italic: [400, 700] } as const;

/** Everything within a `unicode-range`, as a test. */
function within(range: string): RegExp {
  const parts = range.split(', ').map((part) => {
    const [from = '', to] = part.slice(2).split('-');
    return `\\u{${from}}${to === undefined ? '' : `-\\u{${to}}`}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}

const tests = new Map(SUBSETS.map(({ name, range }) => [name, within(range)]));
const files = new Map<string, Promise<string | null>>();

/** Where the package lies; its own name where it is not installed, so that nothing is found there. */
function shipped(): string {
  const name = '@fontsource/inter';
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'files');
  } catch {
    return name;
  }
}

/** A file as base64; null where it cannot be read. */
function fontFile(path: string): Promise<string | null> {
  const kept =
    files.get(path) ??
    readFile(path).then(
      (bytes) => bytes.toString('base64'),
      () => null,
    );
  files.set(path, kept);
  return kept;
}

/**
 * The faces that a text needs: upright always, the slanted ones where something is slanted, and of all only
 * the subsets of the scripts that occur. What they do not cover falls to the system's own, and so does everything
 * where the files are gone. Each weight is a face of its own: Chromium embeds a variable one as outlines (Type 3).
 *
 * @param folder where the files lie, when not in the package
 */
export async function fontsFor(text: string, folder: string = shipped()): Promise<ExportFont[]> {
  const styles = text.includes('"italic"') ? (['normal', 'italic'] as const) : (['normal'] as const);
  const wanted = SUBSETS.filter(({ name }) => name === 'latin' || tests.get(name)?.test(text));
  const cuts = styles.flatMap((style) => WEIGHTS[style].map((weight) => ({ style, weight })));
  const read = cuts.flatMap(({ style, weight }) =>
    wanted.map(async ({ name, range }) => {
      const data = await fontFile(join(folder, `inter-${name}-${weight}-${style}.woff2`));
      return data === null ? [] : [{ family: 'Inter', style, weight, data, unicodeRange: range }];
    }),
  );
  return (await Promise.all(read)).flat();
}

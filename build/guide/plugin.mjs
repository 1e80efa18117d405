// @ts-check
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { GUIDE_LANGUAGES, guideFolder, headingsOf, readChapter } from './read.mjs';

/**
 * Makes modules of the guide's chapters: `x.md` is the whole chapter, `x.md?headings` what the palette lists.
 * @returns {import('vite').Plugin}
 */
export function guide() {
  return {
    name: 'accord:guide',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.replaceAll('\\', '/').split('?');
      const isOurs = GUIDE_LANGUAGES.some((language) => path.includes(`/${guideFolder(language)}/`));
      if (!isOurs || !path.endsWith('.md')) return null;
      const chapter = readChapter(basename(path), readFileSync(path, 'utf8'));
      const made = query === 'headings' ? headingsOf(chapter) : chapter;
      return { code: `export default ${JSON.stringify(made)};`, map: null };
    },
  };
}

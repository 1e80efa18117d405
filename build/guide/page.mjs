// @ts-check
// The guide as one HTML page that needs nothing else: to be read without Accord, put on an intranet, printed.

/** @typedef {import('../../renderer/features/help/guide/chapter').Chapter} Chapter */
/** @typedef {import('../../renderer/features/help/guide/chapter').Part} Part */
/** @typedef {import('../../renderer/features/help/guide/chapter').Words} Words */

const CHAPTER_LINK = /^\/help\/guide\/([^#]+)(?:#(.+))?$/;

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {Words} word @returns {string} */
function wordHtml(word) {
  if (typeof word === 'string') return escaped(word);
  if ('strong' in word) return `<strong>${escaped(word.strong)}</strong>`;
  if ('em' in word) return `<em>${escaped(word.em)}</em>`;
  if ('code' in word) return `<code>${escaped(word.code)}</code>`;
  if ('keys' in word) {
    const keys = word.keys.replace('Mod', 'Ctrl/⌘').split(' ');
    return keys.map((key) => `<kbd>${escaped(key)}</kbd>`).join(' ');
  }
  const [, chapter, heading] = CHAPTER_LINK.exec(word.to) ?? [];
  // A screen is only there in the application: outside of it, its name is enough.
  if (chapter === undefined) return `<strong>${escaped(word.text)}</strong>`;
  return `<a href="#${heading ? `${chapter}-${heading}` : chapter}">${escaped(word.text)}</a>`;
}

/** @param {readonly Words[]} words */
const wordsHtml = (words) => words.map(wordHtml).join('');

/** @param {Part} part @param {string} chapter */
function partHtml(part, chapter) {
  if ('heading' in part) return `<h3 id="${chapter}-${part.id}">${escaped(part.heading)}</h3>`;
  if ('code' in part) return `<pre><code>${escaped(part.code)}</code></pre>`;
  if ('text' in part) return `<p>${wordsHtml(part.text)}</p>`;
  const points = part.list.map((point) => `<li>${wordsHtml(point)}</li>`).join('\n');
  return part.ordered ? `<ol>\n${points}\n</ol>` : `<ul>\n${points}\n</ul>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto 4rem; padding: 0 1.25rem; font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 2rem; } h2 { margin-top: 3rem; font-size: 1.5rem; } h3 { margin-top: 1.75rem; font-size: 1.1rem; }
li { margin: 0.3rem 0; }
pre { padding: 0.75rem 1rem; overflow: auto; border: 1px solid #8886; border-radius: 6px; }
kbd { padding: 0 0.35em; border: 1px solid #8888; border-radius: 4px; font: 0.85em ui-monospace, monospace; }
nav ol { columns: 2 16rem; }
@media print {
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; } li, pre { break-inside: avoid; }
}`;

/** @typedef {{ title: string, contents: string, about: (version: string) => string }} PageWords */

/** What the page says beside the chapters. @type {Readonly<Record<'en' | 'de', PageWords>>} */
const WORDS = {
  en: {
    title: 'The guide to Accord',
    contents: 'Contents',
    about: (version) => `Version ${version}. It stands in the application, too, under Help.`,
  },
  de: {
    title: 'Die Anleitung zu Accord',
    contents: 'Inhalt',
    about: (version) => `Version ${version}. Sie steht auch in der Anwendung, unter Hilfe.`,
  },
};

/**
 * The whole guide as one HTML page.
 * @param {readonly Chapter[]} chapters in their order
 * @param {string} version of the program it tells of
 * @param {'en' | 'de'} [language] of the chapters
 * @returns {string}
 */
export function guidePage(chapters, version, language = 'en') {
  const words = WORDS[language];
  const contents = chapters.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`);
  const text = chapters.map(
    ({ id, title, parts }) =>
      `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${parts
        .map((part) => partHtml(part, id))
        .join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${STYLE}
</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${words.about(escaped(version))}</p>
<nav aria-label="${words.contents}">
<ol>
${contents.join('\n')}
</ol>
</nav>
</header>
<main>
${text.join('\n')}
</main>
</body>
</html>
`;
}

// @ts-check
// The search of an exported site. It runs from a folder on a disk as from a server, asks no network, and does without
// what a strict policy forbids. Its data (search-data.js) are loaded with the first use.
(() => {
  /**
   * @typedef {{ path: string, title: string, of: string, text: string }} Page
   * @typedef {Page & { inTitle: string, inText: string }} Prepared
   * @typedef {{ one: string, many: string, more: string, nothing: string }} Words
   */
  const SHOWN = 20;
  /** Letters shown around the first word that was found. */
  const AROUND = 70;

  const box = document.querySelector('.search');
  const input = document.querySelector('#search');
  const panel = document.querySelector('#found');
  const status = panel?.querySelector('p');
  const list = panel?.querySelector('ol');
  if (!(box instanceof HTMLElement && input instanceof HTMLInputElement && panel instanceof HTMLElement))
    return;
  if (!status || !list) return;
  const top = document.documentElement.dataset['top'] ?? '';

  /**
   * Without accents and capitals, letter by letter, so that a place in it is one in the text as well.
   * @param {string} text
   */
  const folded = (text) =>
    [...text]
      .map((letter) => {
        const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        return plain.length === letter.length ? plain : letter;
      })
      .join('');

  /** @type {Promise<{ pages: Prepared[], words: Words }> | null} */
  let data = null;

  const load = () => {
    data ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${top}search-data.js`;
      script.onload = () => {
        /** @type {{ pages: Page[], words: Words }} */
        const { pages, words } = Reflect.get(globalThis, 'accordSearch');
        resolve({
          words,
          pages: pages.map((page) => ({ ...page, inTitle: folded(page.title), inText: folded(page.text) })),
        });
      };
      script.onerror = () => {
        data = null;
        script.remove();
        reject(new Error('search-data.js is missing'));
      };
      document.head.append(script);
    });
    return data;
  };

  /**
   * Whether a word begins at a place: what was typed is rather the begin of a word than its middle.
   * @param {string} text
   * @param {number} at
   */
  const begins = (text, at) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

  /**
   * How well a page has a word; 0 where it has not.
   * @param {Prepared} page
   * @param {string} word
   * @returns {number}
   */
  const weight = ({ inTitle, inText }, word) => {
    const title = inTitle.indexOf(word);
    if (title >= 0) return begins(inTitle, title) ? 8 : 5;
    for (let at = inText.indexOf(word), turn = 0; at >= 0 && turn < 20; turn += 1) {
      if (begins(inText, at)) return 2;
      at = inText.indexOf(word, at + 1);
    }
    return inText.includes(word) ? 1 : 0;
  };

  /**
   * A text as nodes, the words in it marked.
   * @param {string} text
   * @param {readonly string[]} words
   */
  const marked = (text, words) => {
    const plain = folded(text);
    const parts = document.createDocumentFragment();
    let from = 0;
    for (;;) {
      const places = words
        .map((word) => ({ at: plain.indexOf(word, from), word }))
        .filter(({ at }) => at >= 0);
      const next = places.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
      if (!next) break;
      parts.append(text.slice(from, next.at));
      const mark = document.createElement('mark');
      from = next.at + next.word.length;
      mark.textContent = text.slice(next.at, from);
      parts.append(mark);
    }
    parts.append(text.slice(from));
    return parts;
  };

  /**
   * What stands around the first word.
   * @param {Prepared} page
   * @param {readonly string[]} words
   */
  const around = ({ text, inText }, words) => {
    const places = words.map((word) => inText.indexOf(word)).filter((at) => at >= 0);
    const at = places.length > 0 ? Math.min(...places) : 0;
    const begin = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
    const end = text.indexOf(' ', Math.max(at, begin) + AROUND * 2);
    return `${begin > 0 ? '… ' : ''}${text.slice(begin, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
  };

  /**
   * @param {Prepared} page
   * @param {readonly string[]} words
   */
  const line = (page, words) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const of = document.createElement('span');
    const said = document.createElement('span');
    link.href = top + page.path;
    of.className = 'of';
    of.textContent = page.of;
    said.className = 'said';
    said.append(marked(around(page, words), words));
    link.append(marked(page.title, words), of, said);
    item.append(link);
    return item;
  };

  /** @param {boolean} open */
  const show = (open) => {
    panel.hidden = !open;
  };

  const search = async () => {
    const asked = input.value;
    const words = [...new Set(folded(asked).split(/\s+/).filter(Boolean))];
    if (words.length === 0) return show(false);
    try {
      const { pages, words: say } = await load();
      if (asked !== input.value) return;
      const found = pages
        .map((page, at) => ({ page, at, weights: words.map((word) => weight(page, word)) }))
        .filter(({ weights }) => weights.every((each) => each > 0))
        .map((each) => ({ ...each, sum: each.weights.reduce((all, one) => all + one, 0) }))
        .sort((a, b) => b.sum - a.sum || a.at - b.at);
      const count = found.length === 1 ? say.one : say.many.replace('{count}', String(found.length));
      const more = found.length > SHOWN ? ` ${say.more.replace('{shown}', String(SHOWN))}` : '';
      status.textContent = found.length === 0 ? say.nothing : `${count}.${more}`;
      list.replaceChildren(...found.slice(0, SHOWN).map(({ page }) => line(page, words)));
    } catch {
      status.textContent = box.dataset['failed'] ?? '';
      list.replaceChildren();
    }
    show(true);
  };

  /** @returns {HTMLAnchorElement[]} */
  const links = () => [...list.querySelectorAll('a')];

  input.addEventListener('focus', () => void load().catch(() => {}));
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') links()[0]?.click();
    else if (event.key === 'ArrowDown' && !panel.hidden) links()[0]?.focus();
    else return;
    event.preventDefault();
  });
  panel.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    /** @type {(Element | null)[]} */
    const all = links();
    const at = all.indexOf(document.activeElement) + step;
    if (at < 0) input.focus();
    else links()[at]?.focus();
    event.preventDefault();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    show(false);
    input.focus();
    event.preventDefault();
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) show(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement) return;
    input.focus();
    event.preventDefault();
  });
  box.hidden = false;
})();

/** What Word, Google Docs, editors of code and pages of chats write for things that the document has by another name. */

function renamed(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
}

function codeBlock(doc: Document, text: string, language: string | null): Element {
  const pre = doc.createElement('pre');
  const code = doc.createElement('code');
  if (language) code.className = `language-${language}`;
  code.textContent = text.replace(/\n+$/, '');
  pre.append(code);
  return pre;
}

/** Pages put the name of the language and a button beside the code in its own element. */
function codeAlone(doc: Document): void {
  for (const pre of doc.querySelectorAll('pre')) {
    const code = pre.querySelector('code');
    if (!code || (pre.children.length === 1 && code.parentElement === pre)) continue;
    for (const line of code.querySelectorAll('br')) line.replaceWith('\n');
    const language = /(?:^|\s)language-([\w+-]{1,40})/.exec(code.className)?.[1] ?? null;
    pre.replaceWith(codeBlock(doc, code.textContent ?? '', language));
  }
}

/** Editors of code copy one element for each line, in one that keeps spaces. */
function codeLines(doc: Document): void {
  const [only, ...more] = doc.body.children;
  const style = only?.getAttribute('style') ?? '';
  if (
    !only ||
    more.length > 0 ||
    !/white-space:\s*pre/i.test(style) ||
    !/monospace|consolas|courier/i.test(style)
  )
    return;
  const lines = [...only.children].map((line) => (line.localName === 'br' ? '' : (line.textContent ?? '')));
  only.replaceWith(codeBlock(doc, lines.join('\n'), null));
}

const BOX = /^\s*\[([ xX])\]\s+/;

/** Whether an item is ticked; null for one that has no box. */
function ticked(item: Element): boolean | null {
  if (item.getAttribute('role') === 'checkbox') return item.getAttribute('aria-checked') === 'true';
  const box = item.querySelector('input[type="checkbox"]');
  if (box && box.closest('li') === item) return box.hasAttribute('checked');
  const found = BOX.exec(item.textContent ?? '');
  return found ? found[1] !== ' ' : null;
}

function withoutBox(item: Element): void {
  for (const box of item.querySelectorAll(':scope > input, :scope > p > input, :scope > label > input'))
    box.remove();
  const words = item.ownerDocument.createTreeWalker(item, 4);
  for (let node = words.nextNode(); node; node = words.nextNode())
    if (node.nodeValue?.trim()) {
      node.nodeValue = node.nodeValue.replace(BOX, '');
      return;
    }
}

function taskLists(doc: Document): void {
  // Google Docs shows the box as a picture.
  for (const box of doc.querySelectorAll('img[aria-roledescription="checkbox"]')) box.remove();
  for (const list of [...doc.querySelectorAll('ul, ol')].reverse()) {
    const items = [...list.children].filter(({ localName }) => localName === 'li');
    const boxes = items.map(ticked);
    if (items.length === 0 || boxes.includes(null)) continue;
    for (const [at, item] of items.entries()) {
      withoutBox(item);
      item.setAttribute('data-type', 'taskItem');
      item.setAttribute('data-checked', String(boxes[at]));
    }
    const tasks = doc.createElement('ul');
    tasks.setAttribute('data-type', 'taskList');
    tasks.append(...list.childNodes);
    list.replaceWith(tasks);
  }
}

/** Comments are no text, and a title is a heading. */
function fromWord(doc: Document): void {
  for (const comment of doc.querySelectorAll(
    '.MsoCommentReference, a.msocomanchor, [style*="mso-element:comment-list"]',
  ))
    comment.remove();
  for (const title of doc.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  for (const quoted of doc.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const quote = doc.createElement('blockquote');
    quoted.replaceWith(quote);
    quote.append(quoted);
  }
}

/** Google sends links by way of itself. */
function directLinks(doc: Document): void {
  for (const link of doc.querySelectorAll('a[href^="https://www.google.com/url?"]')) {
    const target = new URL(link.getAttribute('href') ?? '').searchParams.get('q');
    if (target && /^https?:\/\//i.test(target)) link.setAttribute('href', target);
  }
}

/** Pasted HTML with such things as the document’s schema reads them. Styles must still be there. */
export function familiar(doc: Document): void {
  for (const control of doc.querySelectorAll('button, select')) control.remove();
  codeLines(doc);
  codeAlone(doc);
  fromWord(doc);
  directLinks(doc);
  taskLists(doc);
  for (const aside of doc.querySelectorAll('aside:not([data-type])')) {
    aside.setAttribute('data-type', 'callout');
    aside.setAttribute('data-tone', 'note');
  }
}

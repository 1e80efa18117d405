/** What word processors leave in copied text beside the text. */
const CLUTTER = 'style, meta, link, script, title, xml, o\\:p';

const BOLD = /font-weight:\s*(bold|[6-9]00)/i;
const ITALIC = /font-style:\s*italic/i;
const STRUCK = /text-decoration[^;]*:\s*[^;]*line-through/i;

/** Puts what an element holds into a new element of this name. */
function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Takes an element away and leaves what it holds. */
const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Word writes list items as paragraphs that begin with their mark. */
function wordLists(doc: Document): void {
  let list: Element | null = null;
  for (const paragraph of doc.querySelectorAll(
    'p[class^="MsoListParagraph"], p[class*=" MsoListParagraph"]',
  )) {
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const tag = /^\s*(\d+|[a-z])[.)]/i.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    const follows = list !== null && list === paragraph.previousElementSibling && list.localName === tag;
    if (!follows) {
      list = doc.createElement(tag);
      paragraph.before(list);
    }
    const item = doc.createElement('li');
    list?.append(item);
    const plain = doc.createElement('p');
    plain.append(...paragraph.childNodes);
    item.append(plain);
    paragraph.remove();
  }
}

/**
 * Pasted HTML without what word processors add: styles become the marks they stand for, Word's lists
 * become lists. What the document's schema does not know falls away when the editor reads it.
 */
export function cleanPaste(html: string): string {
  const doc = new DOMParser().parseFromString(
    html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, ''),
    'text/html',
  );
  for (const element of doc.querySelectorAll(CLUTTER)) {
    if (element.localName === 'o:p') unwrap(element);
    else element.remove();
  }
  // Google Docs wraps everything in a bold element that is not bold.
  for (const element of doc.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(element);
  wordLists(doc);
  for (const element of doc.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (element.localName === 'span') {
      if (BOLD.test(style)) wrapContent(element, 'strong');
      if (ITALIC.test(style)) wrapContent(element, 'em');
      if (STRUCK.test(style)) wrapContent(element, 's');
    }
    element.removeAttribute('style');
  }
  return doc.body.innerHTML;
}

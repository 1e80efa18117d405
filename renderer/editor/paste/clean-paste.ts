import { bounded } from './bounds';
import { familiar } from './familiar';
import { wordLists } from './word-lists';

/** What word processors and spreadsheets leave in copied text beside the text. */
const CLUTTER = 'style, meta, link, script, title, xml, colgroup, col, br.Apple-interchange-newline, o\\:p';

const BOLD = /font-weight:\s*(bold|[6-9]00)/i;
const ITALIC = /font-style:\s*italic/i;
const STRUCK = /text-decoration[^;]*:\s*[^;]*line-through/i;
const UNDERLINED = /text-decoration[^;]*:\s*[^;]*underline/i;

/** Comments for other versions of Word, with what they hold; those around a list's mark hold nothing. */
const CONDITIONAL = /<!--\[if(?:(?!-->)[\s\S])*<!\[endif\]-->/gi;

/** Puts what an element holds into a new element of this name. */
function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Takes an element away and leaves what it holds. */
const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Styles become the marks they stand for. The underline of a link is the link's own. */
function marksFor(element: Element, style: string): void {
  if (BOLD.test(style)) wrapContent(element, 'strong');
  if (ITALIC.test(style)) wrapContent(element, 'em');
  if (STRUCK.test(style)) wrapContent(element, 's');
  if (UNDERLINED.test(style) && !element.closest('a') && !element.querySelector('a'))
    wrapContent(element, 'u');
}

/** Google Docs writes a list within a list beside the item that it belongs to. */
function nestLists(doc: Document): void {
  for (const list of doc.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
    else unwrap(list);
  }
}

/** Empty paragraphs that only make space, beside others that say something. */
function spacers(doc: Document): void {
  for (const paragraph of doc.querySelectorAll('p.MsoNormal, p.MsoBodyText, body > br, b > br')) {
    const empty = (paragraph.textContent ?? '').replace(/ /g, ' ').trim() === '';
    if (empty && !paragraph.querySelector('img') && !paragraph.closest('td, th')) paragraph.remove();
  }
}

/** Pictures that somebody would miss: not the single dots by which mails are counted. */
const pictures = (doc: Document): number =>
  [...doc.querySelectorAll('img')].filter(
    (image) => image.getAttribute('width') !== '1' && image.getAttribute('height') !== '1',
  ).length;

interface Cleaned {
  html: string;
  /** Pictures that are kept elsewhere: they are named by an address, and nothing is fetched. */
  left: number;
}

/**
 * Pasted HTML without what word processors add: styles become the marks they stand for, Word's lists
 * become lists. What the document's schema does not know falls away when the editor reads it.
 */
export function cleanPaste(html: string): Cleaned {
  const doc = new DOMParser().parseFromString(html.replace(CONDITIONAL, ''), 'text/html');
  for (const element of doc.querySelectorAll(CLUTTER)) {
    if (element.localName === 'o:p') unwrap(element);
    else element.remove();
  }
  bounded(doc);
  // Google Docs wraps everything in a bold element that is not bold.
  for (const element of doc.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(element);
  wordLists(doc);
  nestLists(doc);
  familiar(doc);
  spacers(doc);
  for (const element of doc.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (element.localName === 'span') marksFor(element, style);
    element.removeAttribute('style');
  }
  return { html: doc.body.innerHTML, left: pictures(doc) };
}

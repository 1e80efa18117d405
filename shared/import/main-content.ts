import type { Element, Root, RootContent } from 'hast';

/** Words of a page that the part taken for its text must at least hold, of all that are no menu or the like. */
const MAIN_SHARE = 0.25;
const ARTICLE_SHARE = 0.5;
/** Longer than any notice: what says more is about cookies, and no notice of them. */
const MAX_NOTICE = 2_000;

type Parent = Root | Element;
type Child = RootContent;

const isElement = (node: Child): node is Element => node.type === 'element';

/** Asked again for every part of a part. */
const known = new WeakMap<Parent, number>();

function wordsIn(node: Child | Parent): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').trim().length;
  if (node.type === 'element' && /^(script|style|head)$/.test(node.tagName)) return 0;
  if (node.type !== 'element' && node.type !== 'root') return 0;
  const before = known.get(node);
  if (before !== undefined) return before;
  const words = (node.children as Child[]).reduce((sum, child) => sum + wordsIn(child), 0);
  known.set(node, words);
  return words;
}

const linkWordsIn = (node: Child): number =>
  isElement(node) && node.tagName === 'a'
    ? wordsIn(node)
    : isElement(node)
      ? node.children.reduce((sum, child) => sum + linkWordsIn(child), 0)
      : 0;

const role = ({ properties }: Element): string =>
  String(properties.role ?? '')
    .trim()
    .toLowerCase();

const holds = (node: Element, test: (element: Element) => boolean): boolean =>
  node.children.some((child) => isElement(child) && (test(child) || holds(child, test)));

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

const COOKIES = /(^|[\s_-])(cookies?|consent|gdpr|onetrust|cookiebot)([\s_-]|$)/i;

const isNotice = (element: Element): boolean => {
  const { id, className } = element.properties;
  const names = [id, ...(Array.isArray(className) ? className : [className])].filter(Boolean).join(' ');
  return (
    /^(div|section|aside|form)$/.test(element.tagName) &&
    COOKIES.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) &&
    wordsIn(element) <= MAX_NOTICE
  );
};

/** Where an element stands: in a page’s own text, a foot or a side remark are the author’s. */
interface Around {
  /** Within the part that holds the text. */
  text: boolean;
  quote: boolean;
}

/** What an element is where it belongs to the site and not to the text; null where it is text. */
function siteWord(element: Element, { text, quote }: Around): string | null {
  const { tagName } = element;
  const is = role(element);
  if (tagName === 'nav' || is === 'navigation' || is === 'menubar' || is === 'search') return 'menu';
  if (tagName === 'dialog' || is === 'dialog' || is === 'alertdialog') return 'window over the page';
  if (tagName === 'button' || tagName === 'select' || tagName === 'textarea') return 'control';
  if (is === 'contentinfo' || (tagName === 'footer' && !quote)) return 'footer of the page';
  if (is === 'banner' || (tagName === 'header' && !text && !holds(element, isHeading)))
    return 'header of the page';
  if (tagName === 'aside' || is === 'complementary') {
    const list =
      holds(element, ({ tagName: name }) => name === 'nav') || linkWordsIn(element) * 2 > wordsIn(element);
    return !text || list ? 'side column' : null;
  }
  if (!text && isNotice(element)) return 'notice about cookies';
  return null;
}

/** Takes out what belongs to the site, and notes what it was. */
function cleaned<P extends Parent>(parent: P, around: Around, note: (what: string) => void): P {
  const children = (parent.children as Child[]).flatMap((child): Child[] => {
    if (!isElement(child)) return [child];
    const what = siteWord(child, around);
    if (what !== null) {
      note(what);
      return [];
    }
    const quote = around.quote || child.tagName === 'blockquote' || child.tagName === 'figure';
    const text = around.text || isMain(child) || child.tagName === 'article';
    return [cleaned(child, { text, quote }, note)];
  });
  return { ...parent, children } as P;
}

const isMain = (element: Element): boolean => element.tagName === 'main' || role(element) === 'main';

/** The outermost elements that pass a test. */
const outermost = (parent: Parent, test: (element: Element) => boolean): Element[] =>
  (parent.children as Child[]).flatMap((child) =>
    isElement(child) ? (test(child) ? [child] : outermost(child, test)) : [],
  );

/**
 * The part of a page that is its text: its `main`, or its only `article`, else all of it; without menus, headers,
 * footers, side columns, controls and notices about cookies. A page that says which part is its text is believed
 * where that part holds a fair share of the words. Recursive: for a tree whose depth was looked at.
 * @param left gains how often something was left out, by what it was
 */
export function mainContent(tree: Root, left: Map<string, number>): Root {
  const found = new Map<string, number>();
  const whole = cleaned(tree, { text: false, quote: false }, (what) => {
    found.set(what, (found.get(what) ?? 0) + 1);
  });
  for (const [what, number] of found) left.set(what, (left.get(what) ?? 0) + number);
  const all = wordsIn(whole);
  const mains = outermost(whole, isMain);
  const articles = outermost(whole, ({ tagName }) => tagName === 'article');
  const chosen = [
    { parts: mains, share: MAIN_SHARE },
    { parts: articles, share: ARTICLE_SHARE },
  ].find(({ parts, share }) => parts.length === 1 && wordsIn(parts[0] as Element) >= all * share)?.parts[0];
  if (!chosen) return whole;
  if (wordsIn(chosen) < all) left.set('part around the text', (left.get('part around the text') ?? 0) + 1);
  return { type: 'root', children: [chosen] };
}

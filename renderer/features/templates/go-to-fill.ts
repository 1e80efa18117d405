import { blanksOf, type ToFill } from '#shared/domain/completeness/to-fill';
import { showPlace } from '../../ui/show-place';

/** To the blank itself where it is drawn, else to the field that holds it. */
export function goToFill({ path, what, kind }: ToFill): void {
  const page = document.querySelector('[data-page-scroll]');
  const found = kind === 'blank' && page ? holding(page, blanksOf(what)) : null;
  if (!found) {
    showPlace(path);
    return;
  }
  const { blank, words } = found;
  blank.scrollIntoView({ block: 'center' });
  const editor = blank.closest<HTMLElement>('[contenteditable="true"]');
  (editor ?? blank).focus({ preventScroll: true });
  if (editor) select(blank, words);
  else if (blank instanceof HTMLTextAreaElement) {
    const at = blank.value.indexOf(words);
    blank.setSelectionRange(at, at + words.length);
  }
}

/** The innermost element that shows one of these words. */
function holding(page: Element, blanks: readonly string[]): { blank: HTMLElement; words: string } | null {
  const fields = [...page.querySelectorAll('textarea')];
  const blocks = [...page.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4')];
  for (const words of blanks) {
    const blank =
      fields.find(({ value }) => value.includes(words)) ??
      blocks.find(({ textContent }) => textContent.includes(words));
    if (blank) return { blank, words };
  }
  return null;
}

/** Selects the words, so that what is typed takes their place. */
function select(block: HTMLElement, words: string): void {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}

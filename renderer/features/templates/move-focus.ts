/** How far two cards may differ in height and still stand in one row, in pixels. */
const SAME_ROW = 4;

interface Place {
  element: HTMLElement;
  x: number;
  y: number;
}

function placeOf(element: HTMLElement): Place {
  const { left, width, top } = element.getBoundingClientRect();
  return { element, x: left + width / 2, y: top };
}

/** The card nearest above or below, in the next row that has one. */
function vertical(cards: readonly Place[], from: Place, down: boolean): Place | undefined {
  const beyond = cards.filter(({ y }) => (down ? y > from.y + SAME_ROW : y < from.y - SAME_ROW));
  const row = down ? Math.min(...beyond.map(({ y }) => y)) : Math.max(...beyond.map(({ y }) => y));
  return beyond
    .filter(({ y }) => Math.abs(y - row) <= SAME_ROW)
    .sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}

/**
 * Moves the focus between the cards of a gallery as they are seen: arrows, Home and End; from the search,
 * down goes to the first card. Answers whether the key meant anything.
 */
export function moveFocus(gallery: HTMLElement, key: string): boolean {
  const cards = [...gallery.querySelectorAll<HTMLElement>('[data-card]')].map(placeOf);
  const at = cards.findIndex(({ element }) => element === document.activeElement);
  const from = cards[at];
  const next = (): Place | undefined => {
    if (!from) return key === 'ArrowDown' ? cards[0] : undefined;
    if (key === 'ArrowRight') return cards[at + 1];
    if (key === 'ArrowLeft') return cards[at - 1];
    if (key === 'ArrowDown') return vertical(cards, from, true);
    if (key === 'ArrowUp') return vertical(cards, from, false);
    if (key === 'Home') return cards[0];
    return key === 'End' ? cards.at(-1) : undefined;
  };
  const to = next();
  to?.element.focus();
  if (!to && from && key === 'ArrowUp') gallery.querySelector('input')?.focus();
  return to !== undefined;
}

/** What one mends with, before what one moves or opens it with. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';
const BUTTONS = 'button:not([draggable]), a[href]';

/** The element that shows a field: it says so by `data-path`, else what is in it or around it does. */
function placeOf(path: string): HTMLElement | null {
  const page = document.getElementById('content');
  return exactPlace(path) ?? page?.querySelector<HTMLElement>('[data-path="title"]') ?? null;
}

function exactPlace(path: string): HTMLElement | null {
  const page = document.getElementById('content');
  if (!page) return null;
  const names = path.split(/[/.]/);
  for (let length = names.length; length > 0; length -= 1) {
    const at = CSS.escape(names.slice(0, length).join('/'));
    const found = page.querySelector<HTMLElement>(`[data-path="${at}"], [data-path^="${at}/"]`);
    if (found) return found;
  }
  return null;
}

const LOOK_MS = 100;
/** A screen that is gone to is drawn within so many looks, or the person has gone on. */
const MOST_LOOKS = 40;

/** The same on a screen that is only being gone to: waits until the field is drawn. */
export function awaitPlace(path: string): void {
  const from = window.location.hash;
  let looks = 0;
  const look = (): void => {
    looks += 1;
    const there = window.location.hash !== from && exactPlace(path) !== null;
    if (there || looks === MOST_LOOKS) showPlace(path);
    else setTimeout(look, LOOK_MS);
  };
  setTimeout(look, LOOK_MS);
}

/**
 * Brings a field of the record on the page into view, and the focus to it.
 * @param path such as `title`, `steps/<id>/deadline` or `commitments/<id>/target.value`
 */
export function showPlace(path: string): void {
  // A dialog that closes gives its focus back first.
  setTimeout(() => {
    const place = placeOf(path);
    if (!place) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    const inside = (what: string) => place.querySelector<HTMLElement>(what);
    const field = place.matches(FIELDS) ? place : (inside(FIELDS) ?? inside(BUTTONS));
    field?.focus({ preventScroll: true });
  }, 200);
}

/** How long a block is waited for: its record may still have to be opened. */
const PATIENCE_MS = 10_000;

/** A block of the text that is shown, by its id. */
export const blockElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.tiptap [data-id="${CSS.escape(id)}"]`);

/**
 * Brings a block to the top of what is seen. What lies between was never laid out and is only guessed at: with the
 * first step it comes into sight, with the second the block gets to its place.
 */
export function scrollToBlock(element: HTMLElement): void {
  const step = () => element.scrollIntoView({ block: 'start' });
  step();
  requestAnimationFrame(() => requestAnimationFrame(step));
}

/** Brings a block into view as soon as it is there. */
export function showBlock(id: string): void {
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    const element = blockElement(id);
    if (element) scrollToBlock(element);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}

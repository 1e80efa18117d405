import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a PDF's anchors are, by name, counted from page 1; and how many pages there are. */
export interface Places {
  pages: number;
  anchors: Map<string, number>;
}

/** What Chromium writes for an anchor that is linked to: a page, and a place on it. */
const isDestination = (value: unknown): value is [{ num: number; gen: number }, ...unknown[]] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && 'num' in value[0];

/**
 * Reads the named destinations of a PDF that Chromium printed: one for every anchor that a link inside the
 * document leads to, so for every line of its contents. Nothing is drawn, only the directory is read.
 */
export async function placesIn(pdf: Uint8Array): Promise<Places> {
  const task = getDocument({
    // pdf.js takes the bytes for itself.
    data: Uint8Array.from(pdf),
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const destinations = Object.entries(await document.getDestinations());
    const found = await Promise.all(
      destinations.map(
        async ([name, value]): Promise<[string, number][]> =>
          isDestination(value) ? [[name, (await document.getPageIndex(value[0])) + 1]] : [],
      ),
    );
    return { pages: document.numPages, anchors: new Map(found.flat()) };
  } finally {
    await task.destroy();
  }
}

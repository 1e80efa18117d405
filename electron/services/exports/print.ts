import type { Remote } from 'comlink';
import type { Bundle } from '#shared/export/bundle';
import type { Drafting } from './drafting';

export interface PrintTask {
  title: string;
  tagged: boolean;
  outline: boolean;
  signal?: AbortSignal;
}

/** Prints HTML, as a host does. */
export type Print = (html: string, task: PrintTask) => Promise<Uint8Array>;

export interface Printed {
  pdf: Uint8Array;
  pages: number;
  /** The words of its headings. */
  headings: readonly string[];
}

/** Numbers have a place of fixed width, so one tagged print settles; more than three would never end. */
const MOST_PRINTS = 3;

/**
 * Prints a bundle with true page numbers in its contents: a plain print to see where everything lands, then
 * the tagged one with bookmarks, whose own places are compared with what its contents say.
 *
 * @param step told before each stage, with the share done
 * @throws the signal's reason when stopped; what the printer throws
 */
export async function printBundle(
  drafting: Remote<Drafting>,
  bundle: Bundle,
  print: Print,
  signal: AbortSignal | undefined,
  step: (name: 'layout' | 'numbers' | 'print' | 'check', share: number) => void,
): Promise<Printed> {
  const stoppable = signal === undefined ? {} : { signal };
  step('layout', 0.1);
  const { job, html, title } = await drafting.begin(bundle);
  try {
    signal?.throwIfAborted();
    step('numbers', 0.2);
    const plain = await print(html, { title, tagged: false, outline: false, ...stoppable });
    step('layout', 0.35);
    let next = await drafting.check(job, plain);
    for (let turn = 0; turn < MOST_PRINTS; turn += 1) {
      signal?.throwIfAborted();
      step('print', 0.4 + turn * 0.1);
      const pdf = await print(next.html, { title, tagged: true, outline: true, ...stoppable });
      step('check', 0.8);
      next = await drafting.check(job, pdf);
      if (next.settled) return { pdf, pages: next.pages, headings: next.headings };
    }
    throw new Error('The page numbers of the contents did not settle');
  } finally {
    await drafting.end(job);
  }
}

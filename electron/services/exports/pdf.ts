import type { Bundle } from '#shared/export/bundle';
import { slug } from '#shared/model/ids';
import type { Application } from '../application';
import type { Watch } from '../progress';
import { sealingFor } from '../proof/make';
import type { Made } from './deliver';
import { paperDesk } from './paper-desk';
import { printBundle } from './print';
import type { Stage } from './trouble';

/** What is said of each stage of printing. */
const STEPS = {
  layout: { say: 'laying' },
  numbers: { say: 'numbering' },
  print: { say: 'printing' },
  check: { say: 'checking' },
} as const;

/**
 * A bundle as the PDF that proves itself: laid out and printed with true page numbers, then sealed.
 * @param toldAt as of when it tells how things stand, ISO 8601 UTC
 * @param at is told what is being done, for the words of a failure
 */
export async function pdfOf(
  app: Application,
  bundle: Bundle,
  toldAt: string,
  { signal, onProgress }: Watch,
  at: (stage: Stage) => void,
): Promise<Made> {
  const desk = paperDesk(app);
  at('draft');
  const { pdf, pages, headings } = await desk.use((drafting) =>
    printBundle(
      drafting,
      bundle,
      (html, task) => app.surroundings.print(html, task),
      signal,
      (step, share) => {
        at(step === 'numbers' || step === 'print' ? 'print' : 'draft');
        onProgress(share, STEPS[step]);
      },
    ),
  );
  signal.throwIfAborted();
  onProgress(0.9, { say: 'sealing' });
  const sealing = await sealingFor(app, bundle, toldAt);
  const bytes = await desk.use((drafting) => drafting.seal(pdf, { ...sealing, headings }));
  return { bytes, name: `${slug(bundle.title) || 'export'}.pdf`, type: 'application/pdf', pages };
}

import { describe, expect, it } from 'vitest';
import { headingWords } from '#shared/export/html/headings';
import { mendBookmarks } from '../../../electron/services/proof/bookmarks';
import { PdfUpdate, pdfString } from '../../../electron/services/proof/pdf-update';
import { smallPdf } from '../../fixtures/proof/small-pdf';

/** What is written anew where a PDF has these bookmarks, one after the other, and its document these headings. */
function mended(titles: readonly string[], headings: readonly string[]): string {
  const pdf = smallPdf(titles);
  const update = new PdfUpdate(pdf);
  mendBookmarks(update, headings);
  return Buffer.from(update.finish()).toString('latin1', pdf.length);
}

describe('bookmarks', () => {
  it('get the spaces back that are left out where a heading is broken, and stand once', () => {
    const written = mended(
      [
        '(How marketing andsales work together)',
        '(Contents \\(all\\)Contents \\(all\\))',
        pdfString('Überblick undZiel'),
      ],
      ['How marketing and sales work together', 'Contents (all)', 'Überblick  und Ziel'],
    );
    for (const words of ['How marketing and sales work together', 'Contents (all)', 'Überblick und Ziel'])
      expect(written).toContain(`/Title ${pdfString(words)}`);
    // Where they lead stays.
    expect(written.match(/\/Dest \[2 0 R\]/g)).toHaveLength(3);
  });

  it('stay as they are where they are right, or nobody knows what is meant', () => {
    expect(
      mended(['(Right as it is)', '(Something else)', '(NoNo)'], ['Right as it is', 'NoNo', 'No']),
    ).not.toContain('/Title');
  });

  it('are the words of headings, whatever stands around them', () => {
    const document =
      '<h1>A &amp; <span class="together">5 May</span></h1><p>no</p><h3 class="deeper" id="r2"><span>2</span> &lt;B&gt;</h3>';
    expect(headingWords(document)).toEqual(['A & 5 May', '2 <B>']);
  });
});

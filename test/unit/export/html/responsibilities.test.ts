import { describe, expect, it } from 'vitest';
import { printDocument } from '#shared/export/html/document';
import { bundleOf, process } from '../bundles';

describe('the matrix of all processes', () => {
  it('lies across, with the steps under their process and the roles of all beside each other', () => {
    const second = process({
      id: 'other',
      view: {
        title: 'Trade fair',
        roles: [{ id: 'ae' }, { id: 'host' }],
        steps: [{ id: 's', title: 'Greet', raci: { host: 'AR' } }],
      },
    });
    const bundle = { ...bundleOf([process(), second]), only: 'responsibilities' as const };
    const { entries, html: write } = printDocument(bundle);
    const document = write(null);
    expect(entries.map(({ title }) => title)).toEqual(['Lead hand-over', 'Trade fair']);
    expect(document.match(/<table/g)?.length).toBe(2);
    expect(document).toContain('@page s1w { size: A4 landscape;');
    expect(document).toMatch(/<td colspan="8"><strong class="group" id="r2">Trade fair<\/strong><\/td>/);
    expect(document).toMatch(/1\. Greet<\/th>(<td><\/td>)+<td><span class="raci raci-AR">A R/);
    expect(document).not.toContain('class="steps"');
  });
});

import { describe, expect, it } from 'vitest';
import { documentPlaces, normalPath, partsOf, placesOf } from '#shared/import/paths';

describe('addresses in documents', () => {
  it('are taken apart, decoded, and never broken by a wrong percent sign', () => {
    expect(partsOf('good%20fit.md?x=1#the%20part')).toEqual({ file: 'good fit.md', fragment: 'the part' });
    expect(partsOf('100%.md')).toEqual({ file: '100%.md', fragment: '' });
  });

  it('lead nowhere outside the folder that was imported', () => {
    expect(placesOf('../../../etc/passwd', '/docs/sales/a.md', '/docs')).toEqual([]);
    expect(placesOf('../b.md', '/docs/sales/a.md', '/docs')).toEqual(['/docs/b.md']);
    expect(placesOf('../docs-secret/b.md', '/docs/a.md', '/docs')).toEqual([]);
    expect(normalPath('/a/../../b')).toBe('/b');
  });

  it('from the root are looked for from every folder up to the imported one', () => {
    expect(placesOf('/sales/x.md', '/docs/site/a/b.md', '/docs')).toEqual([
      '/docs/site/a/sales/x.md',
      '/docs/site/sales/x.md',
      '/docs/sales/x.md',
    ]);
  });

  it('find folders, and pages as they are published', () => {
    const places = documentPlaces('../sales/', '/docs/a/b.md', '/docs');
    expect(places).toContain('/docs/sales/index.md');
    expect(documentPlaces('x.html', '/docs/b.md', '/docs')).toContain('/docs/x.md');
  });
});

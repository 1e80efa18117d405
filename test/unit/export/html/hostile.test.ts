import { describe, expect, it } from 'vitest';
import { paragraph, richText, text } from '#shared/document/blocks';
import { printDocument } from '#shared/export/html/document';
import { bundleOf, process } from '../bundles';
import { bodyOf } from './body';

describe('hostile content', () => {
  const evil = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
  const link = (href: string) => ({
    type: 'text',
    text: 'here',
    marks: [{ type: 'link', attrs: { href, onclick: 'alert(1)' } }],
  });
  const body = richText(
    paragraph(evil),
    paragraph(
      link('javascript:alert(1)'),
      link(' JaVaScRiPt:alert(1)'),
      link('data:text/html,x'),
      link('https://example.org/"onmouseover="x'),
    ),
    { type: 'heading', attrs: { level: '1"><script>', id: '"><script>' }, content: [text(evil)] },
    { type: 'picture', attrs: { hash: 'h', alt: evil, width: '100%;background:url(x)' } },
    { type: 'picture', attrs: { hash: 'svg', alt: 'x' } },
    { type: 'attachment', attrs: { name: evil, size: 'x' } },
    { type: 'paragraph', content: [{ type: 'mention', attrs: { id: evil, label: evil } }] },
    {
      type: 'orderedList',
      attrs: { start: '1" onload="x' },
      content: [{ type: 'listItem', content: [paragraph('one')] }],
    },
    { type: 'callout', attrs: { tone: 'constructor' }, content: [paragraph('boxed')] },
    { type: 'constructor', attrs: {}, content: [paragraph('odd')] },
    { type: 'script', content: [text('alert(1)')] },
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'marked',
          marks: [{ type: 'toString' }, { type: 'iframe', attrs: { src: 'x' } }],
        },
      ],
    },
  );
  const written = printDocument(
    bundleOf(
      [
        process({
          view: {
            title: evil,
            purpose: evil,
            body,
            steps: [{ id: 's', title: evil, raci: { [evil]: 'R' } }],
          },
        }),
      ],
      {
        title: evil,
        workspace: evil,
        teams: [{ id: 'marketing', name: evil, mark: evil, colour: 'red;background:url(x)' }],
        pictures: { h: 'data:image/png;base64,AAAA', svg: 'data:image/svg+xml;base64,AAAA' },
      },
    ),
  ).html(null);

  it('renders inert', () => {
    const tags = [...bodyOf(written).matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)];
    expect(tags.length).toBeGreaterThan(50);
    for (const [, name = '', attributes = ''] of tags) {
      expect(['script', 'iframe', 'object', 'style', 'embed', 'form']).not.toContain(name.toLowerCase());
      expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/\son[a-z]+=/i);
    }
    expect(written.match(/<script/gi)).toBeNull();
    expect(written.match(/<\/style>/g)).toHaveLength(1);
    expect(written).not.toMatch(/href="\s*(javascript|data):/i);
    expect(written).toContain("default-src 'none'");
  });

  it('keeps the words of what it does not know', () => {
    for (const said of ['odd', 'boxed', 'marked']) expect(bodyOf(written)).toContain(said);
    expect(written).toContain('href="https://example.org/&quot;onmouseover=&quot;x"');
  });

  it('shows no picture but those that every viewer shows as one', () => {
    expect(written.match(/<img /g)).toHaveLength(1);
    expect(written).toContain('<figure role="group" style="width:100%">');
  });
});

import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { importHtml, importMarkdown } from '#shared/import/document';

const site = (body: string, title = 'Lead hand-over | Handbook'): string =>
  `<html><head><title>${title}</title></head><body>
    <a class="skip" href="#main">Skip to the content</a>
    <header><a href="/">Home</a><nav><ul><li><a href="/a.html">Products</a></li></ul></nav></header>
    <div id="cookie-banner" role="region">We use cookies. <button>Accept</button></div>
    ${body}
    <aside><h2>Latest posts</h2><ul><li><a href="/b.html">Another</a></li></ul></aside>
    <footer><p>© The company</p></footer></body></html>`;

const TEXT = `<h1>Lead hand-over<a class="headerlink" href="#lead">¶</a></h1><p>Marketing hands over every Monday.</p>
  <aside><p>Mind the holidays.</p></aside>
  <blockquote><p>Speed wins.</p><footer>— Ben</footer></blockquote><button>Copy</button><nav><a href="#x">On this page</a></nav>`;

const read = (html: string) => {
  const imported = importHtml(html, 'x.html');
  return { ...imported, words: plainText({ type: 'doc', content: imported.content }) };
};

describe('a page of a site', () => {
  it.each([
    ['main', `<main>${TEXT}</main>`],
    ['an element with that role', `<div role="main">${TEXT}</div>`],
    ['its only article', `<div><article>${TEXT}</article></div>`],
  ])('is taken by %s, and what was left out is named', (_, body) => {
    const { title, titleFromHeading, words, content, links, notes } = read(site(body));
    expect({ title, titleFromHeading }).toEqual({ title: 'Lead hand-over', titleFromHeading: true });
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'callout', 'blockquote']);
    expect(words).toMatch(/every Monday[\s\S]*Mind the holidays[\s\S]*Speed wins[\s\S]*— Ben/);
    expect(words).not.toMatch(/Skip|Home|Products|cookies|Accept|Latest|company|Copy|On this page|¶/);
    expect(links).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^Left out: /);
    for (const part of [
      'menu',
      'notice about cookies',
      'side column',
      'footer of the page',
      'around the text',
    ])
      expect(notes[0]).toContain(part);
  });

  it('is taken whole, without its menus, where nothing says which part is its text', () => {
    const { title, words, notes } = read(site(`<div>${TEXT}</div>`));
    expect(title).toBe('Lead hand-over | Handbook');
    expect(words).toContain('Marketing hands over');
    expect(words).not.toMatch(/Products|cookies|Accept|Latest|company|Copy|On this page/);
    expect(notes[0]).toContain('1 notice about cookies');
  });

  it('is taken whole where the part that says so holds next to nothing, or several do', () => {
    const long = '<p>Words that matter. </p>'.repeat(40);
    expect(read(`<main><p>Loading</p></main>${long}`).words).toContain('matter');
    const { words } = read(`<article><p>One of two.</p></article><article><p>Two of two.</p></article>`);
    expect(words).toMatch(/One[\s\S]*Two/);
  });

  it('keeps a head with the title, and a text about cookies', () => {
    const about = `<header><h1>Cookies</h1><p>By Anna</p></header><div class="cookie-policy"><p>${'What we store and why. '.repeat(120)}</p></div>`;
    const { title, words, notes } = read(about);
    expect(title).toBe('Cookies');
    expect(words).toMatch(/By Anna[\s\S]*What we store/);
    expect(notes).toEqual([]);
  });

  it('keeps its own name where that is no heading with the name of the site', () => {
    expect(read('<title>Hand-over</title><h1>Something else</h1><p>x</p>').title).toBe('Hand-over');
    expect(read('<title>Hand-over of leads</title><h1>Hand-over</h1><p>x</p>').title).toBe(
      'Hand-over of leads',
    );
  });
});

describe('a heading', () => {
  it('is no link to itself, and one to elsewhere stays', () => {
    const { content, anchors } = importHtml(
      '<p>Text</p><h2 id="who"><a class="header" href="#who">Who decides</a></h2><h2><a id="x" href="#x"></a>When</h2><h3><a href="#top">Up</a></h3>',
      'x.html',
    );
    expect(content.map((block) => plainText(block))).toEqual(['Text', 'Who decides', 'When', 'Up']);
    expect(JSON.stringify(content).match(/"href":"[^"]*"/g)).toEqual(['"href":"import:#top"']);
    expect(Object.keys(anchors)).toEqual(expect.arrayContaining(['who', 'x']));
  });

  it('of any level is the title where the page is called by it and by its site', () => {
    const page = '<title>Boxes - The book</title><h2><a href="#boxes">Boxes</a></h2><p>Text</p>';
    const { title, titleFromHeading, content } = importHtml(page, 'x.html');
    expect({ title, titleFromHeading, blocks: content.length }).toEqual({
      title: 'Boxes',
      titleFromHeading: true,
      blocks: 1,
    });
  });
});

describe('a title', () => {
  it('keeps the links among its words, under it, and its badges', () => {
    const badge = '[![Build](https://x.test/b.svg)](https://x.test/ci)';
    const { title, content } = importMarkdown(
      `# Our [way](https://x.test/way) of *[working](https://x.test/work)* <sup>${badge}</sup>\n\nText`,
      'x.md',
    );
    expect(title).toBe('Our way of working');
    expect(content.map((block) => plainText(block))).toEqual(['way working', 'Build', 'Text']);
    expect(JSON.stringify(content)).toMatch(/x\.test\/way.*x\.test\/work.*x\.test\/ci/);
  });
});

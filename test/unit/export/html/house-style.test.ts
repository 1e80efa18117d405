import { describe, expect, it } from 'vitest';
import { printDocument } from '#shared/export/html/document';
import { House } from '#shared/model/house';
import { agreement, bundleOf } from '../bundles';

describe('a house style', () => {
  const house = { logo: '', colour: '', typeface: 'sans', footer: '', language: '' } as const;
  const styled = (more: Partial<House>) =>
    printDocument({ ...bundleOf([agreement()]), house: { ...house, ...more } }).html(null);

  it('puts the logo on the cover, said by the workspace’s name, and its line in every foot', () => {
    const document = styled({ logo: 'data:image/png;base64,AAAA', footer: 'Nordwind GmbH' });
    expect(document).toContain('<img class="logo" src="data:image/png;base64,AAAA" alt="Nordwind GmbH">');
    expect(document.match(/@bottom-left \{ content: "Nordwind GmbH \\b7 {2}Lead/g)?.length).toBeGreaterThan(
      1,
    );
    expect(styled({})).not.toContain('class="logo"');
  });

  it('sets headings in its colour, but only lines in one that is too pale to be read', () => {
    expect(styled({ colour: '#0b7285' })).toContain(
      'h1, h2, .record > header .no, .defined > header h3 { color: #0b7285; }',
    );
    const pale = styled({ colour: '#ffe066' });
    expect(pale).toContain('border-color: #ffe066');
    expect(pale).not.toContain('color: #ffe066; } a');
  });

  it('sets text and feet with serifs where that is asked for', () => {
    expect(styled({ typeface: 'serif' })).toMatch(/html \{ font-family: Georgia.*font: 400 8pt Georgia/s);
  });

  it('takes nothing that is no picture and no colour', () => {
    const document = styled({
      logo: 'data:image/svg+xml,<svg onload=alert(1)>',
      colour: 'red; } </style><script>',
    });
    expect(document).not.toContain('<script>');
    expect(document).not.toContain('onload');
    for (const wrong of [{ logo: 'https://x.example/a.png' }, { colour: 'red' }, { footer: 'x'.repeat(81) }])
      expect(House.safeParse(wrong).success).toBe(false);
  });
});

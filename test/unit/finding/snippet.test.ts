import { describe, expect, it } from 'vitest';
import { segmented } from '../../../electron/store/index/segment';
import { snippetOf } from '../../../electron/store/index/snippet';

const filler = 'Nothing to see here for a while. '.repeat(20);

/** The snippet with its marks in brackets. */
function shown(title: string, body: string, typed: string): string {
  const { text, marks } = snippetOf(title, segmented(body), typed);
  return [...marks]
    .reverse()
    .reduce((all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`, text);
}

describe('a snippet', () => {
  it('marks whole words that begin as typed, without minding capitals and accents', () => {
    expect(shown('', 'Die Übergabe beginnt am Montag', 'uber mont')).toBe(
      'Die [Übergabe] beginnt am [Montag]',
    );
    expect(shown('', 'A re-opened lead is reopened', 'open')).toBe('A re-[opened] lead is reopened');
    expect(shown('', 'Cafe\u0301 au lait', 'café')).toBe('[Cafe\u0301] au lait');
  });

  it('shows the place where most of the words stand together', () => {
    const text = shown(
      '',
      `${filler}A lead alone. ${filler}The lead comes on Monday. ${filler}`,
      'monday lead',
    );
    expect(text).toContain('The [lead] comes on [Monday]');
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
    expect(text.length).toBeLessThan(220);
  });

  it('leaves the title out, and shows how the text begins where the word stands in the title alone', () => {
    expect(shown('Hand-over', 'Hand-over\nEvery Monday', 'hand')).toBe('Every Monday');
    expect(shown('Hand-over', 'Hand-over', 'hand')).toBe('[Hand]-over');
    expect(shown('Hand-over', `Hand-over ${filler}`, 'hand')).toMatch(/^Nothing to see .*…$/);
  });

  it('finds words in scripts without spaces, and cuts no letter in two', () => {
    expect(shown('', '営業部は月曜日に五十件を渡す', '月曜')).toBe('営業部は[月曜]日に五十件を渡す');
    expect(shown('', 'CRM営業の確認', 'CRM営業')).toBe('[CRM][営業]の確認');
    const emoji = shown('', `${'😀'.repeat(150)}lead${'😀'.repeat(150)}`, 'lead');
    expect(emoji).toContain('[lead]');
    expect(() => encodeURIComponent(emoji)).not.toThrow();
    expect(snippetOf('', '', 'lead')).toEqual({ text: '', marks: [] });
  });
});

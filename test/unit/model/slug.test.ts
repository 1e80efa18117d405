import { expect, it } from 'vitest';
import { slug } from '#shared/model/ids';

it.each([
  ['Lead hand-over', 'lead-hand-over'],
  ['Lead-Übergabe', 'lead-uebergabe'],
  // As a Mac's file names have it: the letter, and its dots apart.
  ['Lead-U\u0308bergabe', 'lead-uebergabe'],
  ['Größe & Maß', 'groesse-mass'],
  ['Café Ñandú, São Paulo', 'cafe-nandu-sao-paulo'],
  ['  …  ', ''],
  ['日本', ''],
  [`${'long '.repeat(12)}`, 'long-long-long-long-long-long-long-long-long-lon'],
])('makes an id of “%s”', (words, id) => {
  expect(slug(words)).toBe(id);
});

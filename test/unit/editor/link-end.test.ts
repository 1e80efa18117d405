import { getSchema } from '@tiptap/core';
import { expect, it } from 'vitest';
import { documentExtensions, isSafeLink } from '#shared/document/extensions';

it('a link ends where it ends, and its rules stay as they are set', () => {
  const { link } = getSchema(documentExtensions()).marks;
  expect(link?.spec.inclusive).toBe(false);
  const extension = documentExtensions().find(({ name }) => name === 'starterKit');
  expect(extension?.options).toMatchObject({ link: { autolink: true, openOnClick: false } });
  expect(isSafeLink('javascript:alert(1)')).toBe(false);
});

import { isSafeLink } from '#shared/document/extensions';

/** An address as it was meant: `example.org` becomes `https://example.org`, a mail address `mailto:`; else null. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (isSafeLink(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s:]+\.[^\s]+$/.test(text) ? `https://${text}` : null;
}

/** The address of a record, for links of rich text. */
export const recordAddress = (id: string): string => `accord:record/${id}`;

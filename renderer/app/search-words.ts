/** What the address of the search page asks for. */
export function searchWords(search: Record<string, unknown>): { words: string; tag: string } {
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { words: text(search['words']), tag: text(search['tag']) };
}

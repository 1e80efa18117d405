/** What the address of the history names: the record that it is about, or nothing for the whole workspace. */
export function historySearch(search: Record<string, unknown>): { record?: string } {
  const { record } = search;
  return typeof record === 'string' && record !== '' ? { record } : {};
}

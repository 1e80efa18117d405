/**
 * The documents open in this window, without loading the editor's parts before somebody opens one.
 */
const load = () => import('./document/documents');

/** Puts every unsent change on disk; resolves when it is there. */
export async function saveOpenDocuments(): Promise<void> {
  const { documents } = await load();
  await documents.flush();
}

/** Sends what waits as soon as the connection is back. */
export async function resumeSaving(): Promise<void> {
  const { documents } = await load();
  documents.wake();
}

import { hashKey } from '@tanstack/react-query';
import { client, orpc } from '../api';
import { queries } from '../queries';
import { tellOfWriting } from '../writing';
import { Sessions } from './sessions';

/** Every key that is written asks who writes: the answer is looked up by what it is kept under. */
const STATUS_HASH = hashKey(orpc.workspace.status.queryKey());
type Status = Awaited<ReturnType<typeof client.workspace.status>>;

/** The open workspace, as last told by the services. */
const workspaceHere = () => queries.getQueryCache().get<Status>(STATUS_HASH)?.state.data?.workspace ?? null;

/** The member who acts on this device. */
const memberHere = (): string | null => workspaceHere()?.me?.id ?? null;

/** All documents open in this window. */
export const documents = new Sessions(client.documents, memberHere);

/** Saves what is unsent when the person looks away, and warns when the window is closed before it is saved. */
function guardUnsaved(): void {
  const flush = (): void => void documents.flush();
  const warn = (event: BeforeUnloadEvent): void => {
    if (!documents.unsaved) return;
    flush();
    event.preventDefault();
  };
  const hidden = (): void => {
    if (document.hidden) flush();
  };
  window.addEventListener('beforeunload', warn);
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);
  document.addEventListener('visibilitychange', hidden);
}

/** Another workspace has other documents, and so has another member. */
function followWorkspace(): void {
  let before = workspaceHere()?.id ?? null;
  let member = memberHere();
  queries.getQueryCache().subscribe(({ query }) => {
    if (query.queryHash !== STATUS_HASH) return;
    const now = workspaceHere()?.id ?? null;
    const acting = memberHere();
    if (now === before && acting === member) return;
    // Another member may see another draft: their own suggestions are in it.
    if (before !== null && (now !== before || member !== null)) documents.closeAll();
    before = now;
    member = acting;
  });
}

tellOfWriting(() => documents.writing);
guardUnsaved();
followWorkspace();

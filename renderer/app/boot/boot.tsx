import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useRef } from 'react';
import { setClock } from '../../ui/clock';
import { connection, orpc } from '../api';
import { pressUndo } from '../connection/menu-keys';
import { resumeSaving } from '../open-documents';
import { part } from '../part';
import { router } from '../routes';
import { show } from '../shell/shell-state';
import { start, useStart } from '../start-mode';
import { useAppEvents } from '../use-app-events';
import { useConnectionState } from '../use-connection-state';
import { useLanguage } from '../use-language';
import { IndexingPage } from './indexing-page';
import { ProblemPage } from './problem-page';
import { RefusedPage } from './refused-page';
import { Starting } from './starting';

const FirstRun = part(async () => (await import('../../features/first-run/first-run')).FirstRun);
const Recovery = part(async () => (await import('../../features/first-run/recovery-page')).RecoveryPage);
const Waiting = part(async () => (await import('../../features/exchange/waiting-page')).WaitingPage);
const ChooseWorkspace = part(
  async () => (await import('../../features/workspaces/choose-workspace-page')).ChooseWorkspacePage,
);

/** How often the page asks how far the documents are read. */
const INDEXING_MS = 400;

/** Decides what stands on the page: the shell with its screens, or what has to come before. */
export function Boot() {
  const state = useConnectionState();
  const { mode } = useStart();
  const status = useQuery(
    orpc.workspace.status.queryOptions({
      refetchInterval: ({ state: { data } }) => (data?.indexing ? INDEXING_MS : false),
    }),
  );
  const recent = useQuery(
    orpc.workspace.recent.queryOptions({
      enabled: status.data !== undefined && status.data.workspace === null,
    }),
  );
  // Nobody of it acts here: this device may have asked to join.
  const outside = status.data?.workspace?.me === null;
  const exchange = useQuery(orpc.exchange.status.queryOptions({ enabled: outside }));
  const id = status.data?.workspace?.id ?? null;

  useAppEvents(useCallback((command: string) => runCommand(command), []));
  useEffect(() => connection.onReopen(() => void resumeSaving()), []);
  useFreshStart(id);
  useLanguage();

  if (state === 'closed') return <RefusedPage />;
  if (!status.data) return <Starting error={status.error} />;
  // Before anything is drawn that asks what time it is.
  setClock(status.data.rehearsal, status.dataUpdatedAt);
  const { workspace, problem, indexing } = status.data;
  if (mode === 'first-run')
    return <Later page={<FirstRun status={status.data} canCancel={workspace !== null} />} />;
  if (workspace && mode === 'recovery') return <Later page={<Recovery />} />;
  if (workspace && outside && exchange.data?.asked)
    return (
      <Later
        page={<Waiting workspace={workspace.name} asked={exchange.data.asked} status={exchange.data} />}
      />
    );
  if (workspace) return <RouterProvider key={workspace.id} router={router} />;
  if (indexing) return <IndexingPage {...indexing} />;
  if (problem) return <ProblemPage problem={problem} />;
  if (!recent.data) return <Starting error={recent.error} />;
  if (recent.data.length > 0) return <Later page={<ChooseWorkspace />} />;
  return <Later page={<FirstRun status={status.data} canCancel={false} />} />;
}

function Later({ page }: { page: React.ReactNode }) {
  return <Suspense fallback={<Starting error={null} />}>{page}</Suspense>;
}

/** Another workspace: nothing of the one before may stay on the page. */
function useFreshStart(id: string | null): void {
  const cache = useQueryClient();
  const before = useRef(id);
  useEffect(() => {
    const left = before.current;
    before.current = id;
    if (left === null || left === id) return;
    const kept = JSON.stringify(orpc.workspace.status.queryKey());
    cache.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== kept });
    void router.navigate({ to: '/' });
  }, [id, cache]);
}

const OVERLAYS = { new: 'new', search: 'palette', shortcuts: 'shortcuts' } as const;
const PLACES = {
  settings: '/settings',
  'open-workspace': '/workspaces',
  log: '/help',
  about: '/help',
} as const;

/** What the native menu asks for. Undo and redo belong to the editor that has the focus. */
function runCommand(command: string): void {
  if (command === 'undo' || command === 'redo') pressUndo(command === 'redo');
  if (Object.hasOwn(OVERLAYS, command)) show(OVERLAYS[command as keyof typeof OVERLAYS]);
  if (!Object.hasOwn(PLACES, command)) return;
  start.done();
  void router.navigate({ to: PLACES[command as keyof typeof PLACES] });
}

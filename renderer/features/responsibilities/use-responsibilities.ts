import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ProcessResponsibilities } from '#shared/contract/responsibilities';
import { isLetterPath, type MatrixProcess } from '#shared/domain/raci/matrix';
import type { Process } from '#shared/model/process';
import { client, orpc } from '../../app/api';
import { documents } from '../../app/document/documents';
import type { SessionSnapshot } from '../../app/document/session';
import { ManyDocuments } from './many-documents';

type Known = ReadonlyMap<string, ProcessResponsibilities>;

/** Who does what in all processes as the disk has it; after a change only what changed is read again. */
function useStored() {
  const cache = useQueryClient();
  const queryKey = [...orpc.responsibilities.key(), 'matrix'];
  return useQuery({
    queryKey,
    // Maps have an identity of their own: what stayed the same is taken over below.
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<Known> => {
      const before = cache.getQueryData<Known>(queryKey) ?? new Map<string, ProcessResponsibilities>();
      const known = Object.fromEntries([...before].map(([id, { updatedAt }]) => [id, updatedAt]));
      const { ids, changed } = await client.responsibilities.read({ known }, { signal });
      const fresh = new Map(changed.map((process) => [process.id, process]));
      return new Map(
        ids.flatMap((id) => {
          const process = fresh.get(id) ?? before.get(id);
          return process ? [[id, process] as const] : [];
        }),
      );
    },
  });
}

const shownBy = new WeakMap<SessionSnapshot, MatrixProcess>();
const byView = new WeakMap<object, { conflicts: unknown; process: MatrixProcess }>();

/** A process as an open document has it now; the same object while it says the same. */
function fromSession(id: string, snapshot: SessionSnapshot): MatrixProcess | null {
  const known = shownBy.get(snapshot);
  if (known) return known;
  const view = snapshot.view as Process | null;
  if (!view) return null;
  const { conflicts, readOnly } = snapshot;
  const same = byView.get(view);
  const process =
    same?.conflicts === conflicts && same.process.readOnly === readOnly
      ? same.process
      : {
          id,
          title: view.title,
          columns: view.roles.map((role) => role.id),
          steps: view.steps,
          conflicts: conflicts.filter(({ path }) => isLetterPath(path)),
          readOnly,
        };
  byView.set(view, { conflicts, process });
  shownBy.set(snapshot, process);
  return process;
}

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export interface Responsibilities {
  /** By title; null until they are read. */
  processes: readonly MatrixProcess[] | null;
  error: Error | null;
  again: () => void;
  documents: ManyDocuments;
}

/** All processes with who does what in them, and what changes them. */
export function useResponsibilities(): Responsibilities {
  const { data, error, refetch } = useStored();
  const [many, setMany] = useState(() => new ManyDocuments(documents));
  useEffect(() => {
    const own = new ManyDocuments(documents);
    setMany(own);
    return () => own.close();
  }, []);
  const version = useSyncExternalStore(many.subscribe, many.version);
  const processes = useMemo(() => {
    void version;
    if (!data) return null;
    const open = many.ready();
    return [...data.values()]
      .map((stored): MatrixProcess => {
        const session = open.get(stored.id);
        return (session && fromSession(stored.id, session.snapshot())) ?? stored;
      })
      .sort((a, b) => byTitle.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  }, [data, many, version]);
  return { processes, error, again: () => void refetch(), documents: many };
}

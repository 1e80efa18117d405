import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GlossaryEntry } from '#shared/contract/definitions';
import { orpc } from '../../app/api';

/** A word of the list: what only its document says is null until that was read. */
export interface ListedWord extends Omit<GlossaryEntry, 'meaning' | 'usedIn'> {
  meaning: string | null;
  usedIn: number | null;
}

/** The words of the glossary: their names at once, since those are known without reading any document. */
export function useGlossary() {
  const glossary = useQuery(orpc.definitions.glossary.queryOptions());
  const names = useQuery(
    orpc.records.list.queryOptions({
      input: { kind: 'definition', archived: false },
      enabled: glossary.data === undefined,
    }),
  );
  const words = useMemo(
    (): readonly ListedWord[] | undefined =>
      glossary.data ??
      names.data
        ?.map(({ id, title, status, owner, updatedAt }) => ({
          ...{ id, title, status, owner, updatedAt },
          ...{ also: [], meaning: null, criteria: 0, usedIn: null, conflicts: 0, shared: [] },
        }))
        .sort((a, b) => collator.compare(a.title, b.title)),
    [glossary.data, names.data],
  );
  return { words, complete: glossary.data, error: glossary.error, refetch: glossary.refetch };
}

const collator = new Intl.Collator('en');

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useMembers } from '../signoff/use-members';

/** People to choose from: who belongs to the workspace, and whoever stands here already although they left. */
export function usePeopleChoice(standing: readonly (string | null)[]): {
  options: { value: string; label: string }[];
  nameOf: (id: string) => string;
} {
  const { t } = useTranslation('record');
  const { data } = useQuery(orpc.people.list.queryOptions());
  const { member, nameOf } = useMembers();
  const kept = standing.filter(Boolean).join(' ');
  return useMemo(() => {
    const active = (data ?? []).filter(({ state }) => state === 'active');
    const said = (id: string): string =>
      data === undefined || member(id)?.state === 'active'
        ? nameOf(id)
        : t('facts.left', { name: nameOf(id) });
    const gone = kept.split(' ').filter((id) => id && !active.some((each) => each.id === id));
    return {
      options: [
        ...active.map(({ id, name }) => ({ value: id, label: name })),
        ...[...new Set(gone)].map((id) => ({ value: id, label: said(id) })),
      ],
      nameOf: said,
    };
  }, [data, member, nameOf, kept, t]);
}

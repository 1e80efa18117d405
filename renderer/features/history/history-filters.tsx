import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HISTORY_KINDS, type HistoryKind } from '#shared/domain/history/entries';
import { useTeams } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { useAllMembers } from './use-all-members';

export interface Filter {
  kind: HistoryKind | null;
  member: string | null;
  team: string | null;
  /** ISO dates, both included. */
  from: string | null;
  to: string | null;
}

export const EVERYTHING: Filter = { kind: null, member: null, team: null, from: null, to: null };

/** Stands for no choice in a list of choices. */
const ANY = '';

/** What is looked for: which kind of thing, by whom, when. */
export function HistoryFilters({ filter, onChange }: { filter: Filter; onChange: (next: Filter) => void }) {
  const { t } = useTranslation('history');
  const { teams } = useTeams();
  const members = useAllMembers();
  const set = (part: Partial<Filter>): void => onChange({ ...filter, ...part });
  return (
    <Group gap="sm" align="flex-end" mb="md">
      <Select
        label={t('kind')}
        w={180}
        data={[
          { value: ANY, label: t('kinds.all') },
          ...HISTORY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
        value={filter.kind ?? ANY}
        allowDeselect={false}
        onChange={(next) => set({ kind: HISTORY_KINDS.find((each) => each === next) ?? null })}
      />
      <Select
        label={t('person')}
        w={150}
        searchable
        data={[
          { value: ANY, label: t('anybody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.member ?? ANY}
        allowDeselect={false}
        onChange={(next) => set({ member: next || null })}
      />
      <Select
        label={t('team')}
        w={150}
        data={[
          { value: ANY, label: t('bothTeams') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.team ?? ANY}
        allowDeselect={false}
        onChange={(next) => set({ team: next || null })}
      />
      <DateField
        label={t('from')}
        w={130}
        clearable
        value={filter.from}
        onChange={(from) => set({ from })}
        {...(filter.to ? { maxDate: filter.to } : {})}
      />
      <DateField
        label={t('to')}
        w={130}
        clearable
        value={filter.to}
        onChange={(to) => set({ to })}
        {...(filter.from ? { minDate: filter.from } : {})}
      />
    </Group>
  );
}

import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import type { Team } from '../../app/use-teams';

/** Which steps are shown. */
export type Shown = 'all' | 'letters' | 'mend';

export interface Filter {
  team: string | null;
  person: string | null;
  shown: Shown;
}

export interface MatrixFiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  teams: readonly Team[];
  members: readonly Member[];
  /** Steps with something to mend, of all processes. */
  trouble: number;
  allFolded: boolean;
  onFoldAll: () => void;
}

/** What of the matrix is looked at: one team's roles, one person's, or only what has to be mended. */
export function MatrixFilters({
  filter,
  onFilter,
  teams,
  members,
  trouble,
  allFolded,
  onFoldAll,
}: MatrixFiltersProps) {
  const { t } = useTranslation('responsibilities');
  const offered = members.filter(
    ({ state, team }) => state !== 'left' && (filter.team === null || team === filter.team),
  );
  return (
    <Group gap="sm" mb="sm" align="center">
      <Select
        size="sm"
        w={170}
        aria-label={t('filter.team')}
        placeholder={t('filter.allTeams')}
        clearable
        value={filter.team}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(team) => onFilter({ ...filter, team, person: null })}
      />
      <Select
        size="sm"
        w={190}
        aria-label={t('filter.person')}
        placeholder={t('filter.allPeople')}
        clearable
        searchable
        value={filter.person}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => onFilter({ ...filter, person })}
      />
      <SegmentedControl
        size="sm"
        aria-label={t('filter.shown')}
        value={filter.shown}
        data={[
          { value: 'all', label: t('filter.all') },
          { value: 'letters', label: t('filter.letters') },
          { value: 'mend', label: t('filter.mend', { count: trouble }) },
        ]}
        onChange={(shown) => onFilter({ ...filter, shown: shown as Shown })}
      />
      <Button size="sm" variant="subtle" onClick={onFoldAll}>
        {t(allFolded ? 'unfoldAll' : 'foldAll')}
      </Button>
      <Text size="xs" c="dimmed" flex={1} miw={240}>
        {t('keys')}
      </Text>
    </Group>
  );
}

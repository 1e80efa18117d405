import { SegmentedControl, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../ui/dates';
import { TeamMark } from '../../ui/team-mark';
import { orpc } from '../api';
import { saveOpenDocuments } from '../open-documents';
import { useDeviceSettings } from '../use-device-settings';
import { useTeams, useWorkspace } from '../use-teams';
import classes from './practice-strip.module.css';

/** More people than this do not stand side by side: they are chosen from a list. */
const SIDE_BY_SIDE = 4;

/** Says that this is the worked example, and whose hand holds the pen. Shown nowhere else. */
export function PracticeStrip() {
  const { t } = useTranslation('shell');
  const workspace = useWorkspace();
  const { team } = useTeams();
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  const [{ dateLocale: locale }] = useDeviceSettings();
  const cache = useQueryClient();
  const actAs = useMutation(
    orpc.people.actAs.mutationOptions({
      // What was written so far is written by who acted until now.
      onMutate: saveOpenDocuments,
      onSuccess: () => cache.invalidateQueries(),
    }),
  );
  if (!workspace?.practice) return null;
  const { mine, me } = workspace;
  const named = (id: string) => {
    const member = mine.find((each) => each.id === id);
    return (
      member && (
        <span className={classes.member}>
          <TeamMark team={member.team} size={16} />
          <span title={team(member.team).name}>{member.name}</span>
        </span>
      )
    );
  };
  const common = {
    size: 'xs',
    'aria-labelledby': 'acting-as',
    value: me?.id ?? '',
    disabled: actAs.isPending,
  } as const;
  return (
    <section className={classes.strip} aria-label={t('practiceName')}>
      <Text size="sm">
        {t('practice')}
        {status?.rehearsal && ` ${t('rehearsal', { day: dayOf(status.rehearsal, { locale }) })}`}
      </Text>
      <div className={classes.switch}>
        <Text size="sm" id="acting-as">
          {t('actingAs')}
        </Text>
        {mine.length <= SIDE_BY_SIDE ? (
          <SegmentedControl
            {...common}
            onChange={(member) => actAs.mutate({ member })}
            data={mine.map(({ id }) => ({ value: id, label: named(id) }))}
          />
        ) : (
          <Select
            {...common}
            searchable
            allowDeselect={false}
            w={220}
            onChange={(member) => member && actAs.mutate({ member })}
            data={mine.map(({ id, name }) => ({ value: id, label: name }))}
            renderOption={({ option }) => named(option.value)}
          />
        )}
      </div>
    </section>
  );
}

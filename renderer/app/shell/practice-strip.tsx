import { SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TeamMark } from '../../ui/team-mark';
import { orpc } from '../api';
import { useTeams, useWorkspace } from '../use-teams';
import classes from './practice-strip.module.css';

/** Says that this is the worked example, and whose hand holds the pen. Shown nowhere else. */
export function PracticeStrip() {
  const { t } = useTranslation('shell');
  const workspace = useWorkspace();
  const { team } = useTeams();
  const cache = useQueryClient();
  const actAs = useMutation(
    orpc.people.actAs.mutationOptions({ onSuccess: () => cache.invalidateQueries() }),
  );
  if (!workspace?.practice) return null;
  return (
    <section className={classes.strip} aria-label={t('practiceName')}>
      <Text size="sm">{t('practice')}</Text>
      <div className={classes.switch}>
        <Text size="sm" id="acting-as">
          {t('actingAs')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby="acting-as"
          value={workspace.me?.id ?? ''}
          disabled={actAs.isPending}
          onChange={(member) => actAs.mutate({ member })}
          data={workspace.mine.map((member) => ({
            value: member.id,
            label: (
              <span className={classes.member}>
                <TeamMark team={member.team} size={16} />
                <span title={team(member.team).name}>{member.name}</span>
              </span>
            ),
          }))}
        />
      </div>
    </section>
  );
}

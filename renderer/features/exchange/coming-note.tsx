import { Button, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import classes from '../home/reminders.module.css';
import { titleOf } from './newcomer-card';

/** On Home, to who can see to it: who waits to be let in or compared, and a team of which nobody signs any more. */
export function ComingNote() {
  const { t } = useTranslation('exchange');
  const { t: people } = useTranslation('people');
  const { team } = useTeams();
  const signatory = useWorkspace()?.me?.signatory === true;
  const { data: status } = useQuery(orpc.exchange.status.queryOptions({ enabled: signatory }));
  const { data: vacancies = [] } = useQuery(orpc.people.vacancies.queryOptions({ enabled: signatory }));
  if (!signatory) return null;
  const lines = [
    ...[...(status?.requests ?? []), ...(status?.compare ?? [])].map((newcomer) =>
      t(titleOf(newcomer), { name: newcomer.name, team: team(newcomer.team).name }),
    ),
    ...vacancies.map(({ team: of }) => people('vacancy.title', { team: team(of).name })),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={classes.note}>
      <IconUsers size={18} aria-hidden />
      <div className={classes.text}>
        {lines.map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </div>
      <Button size="compact-sm" variant="default" renderRoot={(props) => <Link {...props} to="/people" />}>
        {t('toPeople')}
      </Button>
    </div>
  );
}

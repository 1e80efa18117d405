import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NEITHER } from '#shared/model/neither';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Sharing } from '../exchange/sharing';
import { AddMember } from './add-member';
import { Deputies } from './deputies';
import { Rights } from './rights';
import { Roles } from './roles';
import { TeamMembers } from './team-members';
import { Vacancies } from './vacancies';

/** Both teams with their people, who may sign, and the roles of the workspace. */
export function PeopleScreen() {
  const { t } = useTranslation('people');
  const { teams } = useTeams();
  const workspace = useWorkspace();
  const { data: members, error, refetch } = useQuery(orpc.people.list.queryOptions());
  const [adding, setAdding] = useState(false);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          meta={
            <Text size="sm">
              {t('text')} {t('words')}
            </Text>
          }
          primary={
            workspace?.practice ? (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
            ) : undefined
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!members && !error && <Loader size="sm" />}
      {members && (
        <Stack gap={40}>
          <Vacancies />
          {teams.map(({ id }) => (
            <TeamMembers key={id} team={id} members={members.filter((member) => member.team === id)} />
          ))}
          {members.some(({ team }) => team === NEITHER) && (
            <TeamMembers team={NEITHER} members={members.filter(({ team }) => team === NEITHER)} />
          )}
          {workspace && <Sharing />}
          <Deputies members={members} />
          <Rights />
          <Roles members={members} />
        </Stack>
      )}
      {adding && <AddMember onClose={() => setAdding(false)} />}
    </Page>
  );
}

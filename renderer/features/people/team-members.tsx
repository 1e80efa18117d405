import { Badge, Group, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { NEITHER } from '#shared/model/neither';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { TeamMark } from '../../ui/team-mark';
import { listed } from '../../words/locale';
import { LeaveButton } from '../exchange/leave-button';
import { LevelSelect } from './level-select';
import { SignatorySwitch } from './signatory-switch';
import classes from './team-members.module.css';

export interface TeamMembersProps {
  team: string;
  members: readonly Member[];
}

const STATES: readonly Member['state'][] = ['waiting', 'active', 'left'];

/** Who waits to be let in, then who is there, then who left; each by name. */
const inOrder = (members: readonly Member[]): Member[] =>
  [...members].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      a.name.localeCompare(b.name, undefined, { numeric: true }),
  );

/** One team: its people, the six words of their keys, and who may sign. */
export function TeamMembers({ team: id, members }: TeamMembersProps) {
  const { t } = useTranslation('people');
  const { team } = useTeams();
  const workspace = useWorkspace();
  const heading = `team-${id}`;
  const here = members.filter(({ state }) => state !== 'left');
  return (
    <section aria-labelledby={heading}>
      <Group gap="sm" mb="xs">
        <Title order={2} id={heading}>
          <TeamMark team={id} withName size={22} />
        </Title>
        {here.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('member', { count: here.length })}
          </Text>
        )}
      </Group>
      {id === NEITHER && (
        <Text size="sm" c="dimmed" mb="xs" maw={640}>
          {t('neither.text')}
        </Text>
      )}
      {here.length === 0 && (
        <Text c="dimmed" maw={640} mb="xs">
          {t('nobody')} {t('otherTeam')}
        </Text>
      )}
      {members.length > 0 && (
        <div className={classes.frame}>
          <Table
            aria-label={team(id).name}
            layout="fixed"
            className={classes.table ?? ''}
            verticalSpacing={10}
            horizontalSpacing="md"
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col" w="22%">
                  {t('columns.name')}
                </Table.Th>
                <Table.Th scope="col" w="22%">
                  {t('columns.words')}
                </Table.Th>
                <Table.Th scope="col" w="14%">
                  {t('columns.state')}
                </Table.Th>
                <Table.Th scope="col" w="18%">
                  {t('columns.rights')}
                </Table.Th>
                <Table.Th scope="col">{t('columns.signatory')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {inOrder(members).map((member) => (
                <Table.Tr key={member.id}>
                  <Table.Td className={classes.name ?? ''}>
                    {member.name}
                    {workspace?.me?.id === member.id && (
                      <Badge ms={8} miw="max-content" size="sm" variant="default" tt="none">
                        {t('you')}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Words words={member.words} />
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm" component="span">
                      {t(`states.${member.state}`)}
                    </Text>
                    {member.letGoBy.length > 0 && (
                      <Text size="xs" c="dimmed">
                        {t('neither.letGoBy', { names: listed(member.letGoBy) })}
                      </Text>
                    )}
                    {member.here && (
                      <Tooltip label={t('here')}>
                        <IconKey size={16} className={classes.key} role="img" aria-label={t('here')} />
                      </Tooltip>
                    )}
                  </Table.Td>
                  <Table.Td data-label={t('columns.rights')}>
                    <LevelSelect member={member} />
                  </Table.Td>
                  <Table.Td data-label={member.state === 'left' ? undefined : t('columns.signatory')}>
                    <Group justify="space-between" wrap="nowrap" gap="xs">
                      <SignatorySwitch member={member} team={members} teamName={team(id).name} />
                      <LeaveButton member={member} team={members} />
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

/** The six words of a key, in two lines of three so that they can be read aloud. */
function Words({ words }: { words: readonly string[] }) {
  return (
    <span className={classes.words}>
      <span>{words.slice(0, 3).join(' ')} </span>
      <span>{words.slice(3).join(' ')}</span>
    </span>
  );
}

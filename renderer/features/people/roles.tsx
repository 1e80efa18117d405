import { ActionIcon, Button, Loader, MultiSelect, Select, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { writeField } from '#shared/model/binding/write';
import type { Role } from '#shared/model/workspace';
import { useField, useList } from '../../app/document/fields';
import { RemovalNotes } from '../../app/document/removal-notes';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { useDocument } from '../../app/document/use-document';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import classes from './roles.module.css';

/** The roles of the workspace: their names, their teams, and who holds them. */
export function Roles({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation('people');
  const live = useDocument('workspace', 'workspace');
  const { session, view, problem, editable, change, undo } = live;
  const roles = useList(session, 'roles');
  const add = () =>
    roles.add(undefined, undefined, (path) => {
      change((doc) => writeField(doc, path, 'title', ''));
    });
  const remove = (role: Role) => {
    roles.remove(role.id);
    offerUndo(t('roles.removed', { title: role.title }), undo);
  };
  return (
    <section aria-labelledby="roles">
      <Title order={2} id="roles" mb={4}>
        {t('roles.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm" maw={640}>
        {t('roles.text')}
      </Text>
      {problem && <ErrorState error={new Error(problem)} />}
      {!view && !problem && <Loader size="sm" />}
      <RemovalNotes live={live} list="roles" />
      {view?.roles.length === 0 && <Text c="dimmed">{t('roles.empty')}</Text>}
      {view && view.roles.length > 0 && (
        <div className={classes.frame}>
          <Table
            aria-label={t('roles.title')}
            verticalSpacing={6}
            horizontalSpacing="md"
            className={classes.table ?? ''}
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('roles.name')}</Table.Th>
                <Table.Th scope="col" w={200}>
                  {t('roles.team')}
                </Table.Th>
                <Table.Th scope="col" w="38%">
                  {t('roles.holders')}
                </Table.Th>
                <Table.Td w={48} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {view.roles.map((role) => (
                <RoleRow
                  key={role.id}
                  role={role}
                  session={session}
                  members={members}
                  disabled={!editable}
                  onRemove={() => remove(role)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={!editable}
        onClick={add}
      >
        {t('roles.add')}
      </Button>
    </section>
  );
}

interface RoleRowProps {
  role: Role;
  session: DocumentSession;
  members: readonly Member[];
  disabled: boolean;
  onRemove: () => void;
}

function RoleRow({ role, session, members, disabled, onRemove }: RoleRowProps) {
  const { t } = useTranslation('people');
  const { teams } = useTeams();
  const path = `roles/${role.id}`;
  const [, setTeam] = useField<string | null>(session, path, 'team');
  const [, setHolders] = useField<string[]>(session, path, 'members');
  const title = role.title || t('roles.newTitle');
  // Somebody who left may still hold a role: shown until it is given to another.
  const offered = members.filter(
    ({ id, state, team }) =>
      role.members.includes(id) || (state === 'active' && (!role.team || team === role.team)),
  );
  return (
    <Table.Tr>
      <Table.Td className={classes.name ?? ''}>
        <TextField
          session={session}
          path={path}
          name="title"
          look="line"
          label={t('roles.name')}
          placeholder={t('roles.newTitle')}
          disabled={disabled}
        />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={`${t('roles.team')}: ${title}`}
          variant="unstyled"
          miw={130}
          placeholder={t('roles.none')}
          value={role.team}
          data={teams.map((team) => ({ value: team.id, label: team.name }))}
          clearable
          readOnly={disabled}
          onChange={(team) => setTeam(team)}
          clearButtonProps={{ 'aria-label': t('roles.none') }}
        />
      </Table.Td>
      <Table.Td>
        <MultiSelect
          aria-label={`${t('roles.holders')}: ${title}`}
          variant="unstyled"
          placeholder={role.members.length === 0 ? t('roles.holdersNone') : ''}
          value={role.members}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          readOnly={disabled}
          onChange={setHolders}
        />
      </Table.Td>
      <Table.Td>
        <Tooltip label={t('roles.remove', { title })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('roles.remove', { title })}
            disabled={disabled}
            onClick={onRemove}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}

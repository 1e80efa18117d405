import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamRights } from '#shared/contract/people';
import { Right } from '#shared/model/acts';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { TeamMark } from '../../ui/team-mark';
import { usePassphrase } from '../signoff/use-passphrase';
import { levelWord } from './level';
import classes from './rights-table.module.css';

/** Whoever belongs to the workspace has all of it on their device: reading is no right to be given. */
const SHOWN = Right.options.filter((right) => right !== 'read');

/** The table of one team: ticked here, and in force once it is signed. */
export function RightsTable({ team: { team: id, rights, members, locked } }: { team: TeamRights }) {
  const { t } = useTranslation('people');
  const { team } = useTeams();
  const passphrase = usePassphrase();
  const [table, setTable] = useState(rights);
  const sign = useMutation(orpc.people.setRights.mutationOptions({ onSettled: passphrase.clear }));
  const levels = Object.keys(rights);
  const { name } = team(id);
  const has = (level: string, right: Right): boolean => table[level]?.includes(right) === true;
  const changed = levels.some((level) =>
    SHOWN.some((right) => has(level, right) !== (rights[level]?.includes(right) === true)),
  );
  const toggle = (level: string, right: Right): void =>
    setTable((before) => {
      const own = before[level] ?? [];
      return {
        ...before,
        [level]: own.includes(right) ? own.filter((each) => each !== right) : [...own, right],
      };
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate({ team: id, rights: table, ...passphrase.input });
      }}
    >
      <section
        className={classes.frame}
        aria-label={t('rights.of', { team: name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: of another team nothing in it can be focused, and it is scrolled by keys
        tabIndex={0}
      >
        <Table aria-label={name} verticalSpacing={6} horizontalSpacing="md" className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <TeamMark team={id} withName />
              </Table.Th>
              {levels.map((level) => (
                <Table.Th key={level} scope="col" className={classes.level ?? ''}>
                  {levelWord(t, level)}
                  <Text size="xs" c="dimmed" fw={400} lineClamp={2}>
                    {members[level]?.join(', ') || t('rights.nobody')}
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {SHOWN.map((right) => (
              <Table.Tr key={right}>
                <Table.Th scope="row" fw={400}>
                  {t(`rights.may.${right}`)}
                </Table.Th>
                {levels.map((level) => (
                  <Table.Td key={level}>
                    <Checkbox
                      aria-label={t('rights.cell', {
                        right: t(`rights.may.${right}`),
                        level: levelWord(t, level),
                        team: name,
                      })}
                      checked={has(level, right)}
                      disabled={locked !== null}
                      onChange={() => toggle(level, right)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {locked !== null && (
        <Text size="sm" c="dimmed" mt={6}>
          {locked}
        </Text>
      )}
      <ErrorState error={sign.error} />
      {changed && (
        <Group mt="sm" align="flex-end">
          {passphrase.field}
          <Button type="submit" disabled={passphrase.missing} loading={sign.isPending}>
            {t('rights.sign')}
          </Button>
          <Button variant="default" onClick={() => setTable(rights)}>
            {t('rights.discard')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('rights.changed')}
          </Text>
        </Group>
      )}
    </form>
  );
}

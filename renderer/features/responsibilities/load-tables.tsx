import { Anchor, NumberInput, Progress, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Load } from '#shared/domain/raci/load';
import { TeamMark } from '../../ui/team-mark';
import classes from './load-tables.module.css';

export interface LoadLine {
  id: string;
  name: string;
  team: string | null;
  /** Roles of a person, holders of a role. */
  with: string;
  load: Load;
  over: boolean;
}

export interface LoadTablesProps {
  roles: readonly LoadLine[];
  people: readonly LoadLine[];
  limit: number;
  onLimit: (limit: number) => void;
  onPerson: (member: string) => void;
  onRole: (role: string) => void;
}

/** How much each role and each person has to do, over all processes that are looked at. */
export function LoadTables({ roles, people, limit, onLimit, onPerson, onRole }: LoadTablesProps) {
  const { t } = useTranslation('responsibilities');
  return (
    <div className={classes.tables}>
      <section aria-labelledby="load-people">
        <div className={classes.top}>
          <Title order={2} id="load-people">
            {t('load.people')}
          </Title>
          <NumberInput
            size="xs"
            label={t('load.limit')}
            value={limit}
            min={1}
            max={999}
            allowDecimal={false}
            w={300}
            styles={{
              root: { display: 'flex', alignItems: 'center', gap: 10 },
              label: { marginBottom: 0, flex: 'none' },
            }}
            onChange={(value) => typeof value === 'number' && onLimit(value)}
          />
        </div>
        <Lines
          label={t('load.people')}
          lines={people}
          second={t('load.roles')}
          onPick={onPerson}
          limit={limit}
        />
        <Text size="xs" c="dimmed" mt={6}>
          {t('load.how')}
        </Text>
      </section>
      <section aria-labelledby="load-roles">
        <Title order={2} id="load-roles" mb="sm">
          {t('load.byRole')}
        </Title>
        <Lines
          label={t('load.byRole')}
          lines={roles}
          second={t('load.holders')}
          onPick={onRole}
          limit={limit}
        />
      </section>
    </div>
  );
}

interface LinesProps {
  label: string;
  lines: readonly LoadLine[];
  second: string;
  onPick: (id: string) => void;
  limit: number;
}

function Lines({ label, lines, second, onPick, limit }: LinesProps) {
  const { t } = useTranslation('responsibilities');
  const most = Math.max(1, ...lines.map(({ load }) => load.steps));
  if (lines.length === 0) return <Text c="dimmed">{t('load.none')}</Text>;
  return (
    <div className={classes.frame}>
      <Table aria-label={label} verticalSpacing={6} horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('load.name')}</Table.Th>
            <Table.Th scope="col">{second}</Table.Th>
            {(['A', 'R', 'C', 'I'] as const).map((letter) => (
              <Table.Th key={letter} scope="col" className={classes.figure ?? ''}>
                <abbr title={t(`load.${letter}`)}>{letter}</abbr>
              </Table.Th>
            ))}
            <Table.Th scope="col" className={classes.bar ?? ''}>
              {t('load.steps')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ id, name, team, with: others, load, over }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <span className={classes.who}>
                  {team && <TeamMark team={team} size={16} />}
                  <Anchor component="button" type="button" fz="sm" onClick={() => onPick(id)}>
                    {name}
                  </Anchor>
                </span>
              </Table.Td>
              <Table.Td className={classes.with ?? ''}>{others}</Table.Td>
              <Table.Td className={classes.figure ?? ''} data-over={over || undefined}>
                {load.A}
                {over && <span className={classes.over}>{t('load.over', { limit })}</span>}
              </Table.Td>
              {(['R', 'C', 'I'] as const).map((letter) => (
                <Table.Td key={letter} className={classes.figure ?? ''}>
                  {load[letter]}
                </Table.Td>
              ))}
              <Table.Td className={classes.bar ?? ''}>
                <span className={classes.who}>
                  <Progress
                    value={(load.steps / most) * 100}
                    size="sm"
                    className={classes.grow ?? ''}
                    aria-hidden
                  />
                  <span className={classes.steps}>{load.steps}</span>
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

import { Progress, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { writeHours } from '#shared/domain/resources/edit';
import type { RoleLoad } from '#shared/domain/resources/load';
import { TeamMark } from '../../ui/team-mark';
import { percent } from '../measurement/dates';
import { AmountField } from './amount-field';
import { useFigures } from './figures';
import type { LoadProps } from './load-props';
import classes from './resources.module.css';

/** What each role has to do in a week beside the hours that all who hold it have. */
export function RolesPart({ standing, live }: LoadProps) {
  const { t } = useTranslation('resources');
  const { rounded } = useFigures();
  const { roles } = standing.load;
  return (
    <section className={classes.section} aria-labelledby="load-roles">
      <Title order={2} id="load-roles" className={classes.heading ?? ''}>
        {t('load.roles')}
      </Title>
      {roles.length === 0 ? (
        <Text c="dimmed">{t('load.rolesNone')}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
        <div className={classes.scroll} tabIndex={0}>
          <Table aria-labelledby="load-roles" verticalSpacing={6} className={classes.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('load.role')}</Table.Th>
                <Table.Th scope="col" className={classes.figure ?? ''}>
                  {t('load.holders')}
                </Table.Th>
                <Table.Th scope="col">{t('load.hours')}</Table.Th>
                <Table.Th scope="col">{t('load.planned')}</Table.Th>
                <Table.Th scope="col">{t('load.actual')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {roles.map((role) => (
                <Table.Tr key={role.id}>
                  <Table.Th scope="row" className={classes.name ?? ''}>
                    <span className={classes.source} style={{ padding: 0 }}>
                      {role.team && <TeamMark team={role.team} size={16} />}
                      {role.title || role.id}
                    </span>
                  </Table.Th>
                  <Table.Td className={classes.figure ?? ''}>{role.people}</Table.Td>
                  <Table.Td>
                    {live ? (
                      <AmountField
                        session={live.session}
                        path={`roles/${role.id}/hours`}
                        name={t('load.hoursOf', { role: role.title || role.id })}
                        size="xs"
                        w={100}
                        disabled={!live.editable}
                        onWrite={(value) =>
                          live.session.change((doc, author) => writeHours(doc, author, role.id, value))
                        }
                      />
                    ) : (
                      <span className={classes.quiet}>
                        {role.capacity === null ? '–' : rounded(role.capacity)}
                      </span>
                    )}
                  </Table.Td>
                  <LoadCell role={role} which="planned" />
                  <LoadCell role={role} which="actual" />
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

/** Hours, and how much of what there is they take. */
function LoadCell({ role, which }: { role: RoleLoad; which: 'planned' | 'actual' }) {
  const { t } = useTranslation('resources');
  const { rounded, locale } = useFigures();
  const hours = role[which];
  const capacity = which === 'planned' ? role.capacity : role.capacityThen;
  const over = role.over[which];
  const share = capacity ? hours / capacity : null;
  return (
    <Table.Td>
      <span className={classes.bar}>
        <span className={classes.barFigure}>{t('load.hoursShort', { hours: rounded(hours) })}</span>
        {share !== null && (
          <Progress
            value={Math.min(1, share) * 100}
            color={over ? 'red' : 'blue'}
            size="sm"
            className={classes.grow ?? ''}
            aria-hidden
          />
        )}
      </span>
      <span className={classes.under}>
        {share !== null && t('load.ofCapacity', { percent: percent(Math.round(share * 100) / 100, locale) })}
        {capacity === 0 && t('load.nothing')}
        {over && <span className={classes.over}> · {t('load.tooMuch')}</span>}
      </span>
    </Table.Td>
  );
}

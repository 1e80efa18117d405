import { Anchor, Radio, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { writePositions } from '#shared/domain/resources/edit';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTeams } from '../../app/use-teams';
import { TeamMark } from '../../ui/team-mark';
import { AmountField } from './amount-field';
import { useFigures } from './figures';
import type { LoadProps } from './load-props';
import classes from './resources.module.css';

/** Positions in each team, the ratio of one to the other, and leads for each rep: figures of teams, never of persons. */
export function TeamsPart({ standing, live }: LoadProps) {
  const { t } = useTranslation('resources');
  const { team } = useTeams();
  const { rounded } = useFigures();
  const { teams, balance, promised, leads } = standing;
  const disabled = !live?.editable;
  const marketers = balance.marketers.teams.map((id) => team(id).name).join(', ');
  return (
    <section aria-labelledby="load-teams">
      <Title order={2} id="load-teams" className={classes.heading ?? ''}>
        {t('load.teams')}
      </Title>
      <Table aria-labelledby="load-teams" verticalSpacing={6} maw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('load.team')}</Table.Th>
            <Table.Th scope="col" className={classes.figure ?? ''}>
              {t('load.here')}
            </Table.Th>
            <Table.Th scope="col">{t('load.positions')}</Table.Th>
            <Table.Th scope="col">{t('load.sells')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {teams.map(({ id, people, positions }) => {
            const name = t('load.positionsOf', { team: team(id).name });
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" className={classes.name ?? ''}>
                  <TeamMark team={id} withName />
                </Table.Th>
                <Table.Td className={classes.figure ?? ''}>{people}</Table.Td>
                <Table.Td>
                  {live ? (
                    <AmountField
                      session={live.session}
                      path={`teams/${id}/positions`}
                      name={name}
                      placeholder={rounded(people)}
                      size="xs"
                      w={100}
                      disabled={disabled}
                      onWrite={(value) =>
                        live.session.change((doc, author) => writePositions(doc, author, id, value))
                      }
                    />
                  ) : (
                    rounded(positions)
                  )}
                </Table.Td>
                <Table.Td>
                  {live ? (
                    <Seller
                      session={live.session}
                      team={id}
                      chosen={balance.sellers.team}
                      disabled={disabled}
                    />
                  ) : (
                    balance.sellers.team === id && '✓'
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text mt="sm">
        {balance.ratio === null
          ? t('load.ratioNone', { marketers })
          : t('load.ratio', {
              ratio: rounded(balance.ratio),
              sellers: team(balance.sellers.team).name,
              marketers,
            })}
      </Text>
      {live && (
        <div className={classes.fields} style={{ marginTop: 12 }}>
          <div>
            <AmountField
              session={live.session}
              path="leadsPerWeek"
              name={t('load.leadsPerWeek')}
              label={t('load.leadsPerWeek')}
              placeholder={promised ? rounded(promised.perWeek) : ''}
              w={220}
              disabled={disabled}
            />
            {promised && (
              <Anchor
                size="xs"
                renderRoot={(props) => (
                  <Link {...props} to="/agreements/$id" params={{ id: promised.agreement.id }} />
                )}
              >
                {t('load.promised', {
                  count: promised.perWeek,
                  agreement: promised.agreement.title || promised.agreement.id,
                })}
              </Anchor>
            )}
          </div>
          <AmountField
            session={live.session}
            path="leadsPerRep"
            name={t('load.leadsPerRep')}
            label={t('load.leadsPerRep')}
            w={240}
            disabled={disabled}
          />
        </div>
      )}
      <PerRep balance={balance} leads={leads} />
      <Text size="xs" c="dimmed" mt={4}>
        {t('load.teamOnly')}
      </Text>
    </section>
  );
}

/** Leads for each rep beside what one can work, in words. */
function PerRep({ balance, leads }: Pick<LoadProps['standing'], 'balance' | 'leads'>) {
  const { t } = useTranslation('resources');
  const { rounded } = useFigures();
  const { perRep, canWork, over } = balance;
  if (perRep.actual === null && perRep.planned === null) {
    const waiting = (leads.actual ?? leads.planned ?? 0) > 0;
    return waiting ? <Text className={classes.over ?? ''}>{t('load.perRepNobody')}</Text> : null;
  }
  const said = (value: number | null): string => (value === null ? '–' : rounded(value));
  const tooMany = over.actual || over.planned;
  return (
    <Text>
      {t('load.perRep', { actual: said(perRep.actual), planned: said(perRep.planned) })}{' '}
      {canWork === null ? (
        <span className={classes.quiet}>{t('load.canWorkNone')}</span>
      ) : (
        <>
          {t('load.canWork', { count: canWork })}{' '}
          <span className={tooMany ? classes.over : undefined}>{t(tooMany ? 'load.over' : 'load.fits')}</span>
        </>
      )}
    </Text>
  );
}

interface SellerProps {
  session: DocumentSession;
  team: string;
  chosen: string;
  disabled: boolean;
}

/** Which team works the leads. */
function Seller({ session, team: id, chosen, disabled }: SellerProps) {
  const { t } = useTranslation('resources');
  const { team } = useTeams();
  const { value, write } = usePromise<string | null>(session, 'sellers');
  return (
    <Radio
      size="xs"
      name="sellers"
      aria-label={`${t('load.sells')}: ${team(id).name}`}
      checked={(value ?? chosen) === id}
      disabled={disabled}
      onChange={() => write(id)}
    />
  );
}

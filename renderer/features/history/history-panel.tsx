import { Anchor, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { StatusPill } from '../../ui/status-pill';
import { When } from '../../ui/when';
import { useVersionName } from '../versions/use-version-name';
import classes from '../versions/versions.module.css';
import { useHistorySentence } from './sentence';

/** So many lines are shown at first. */
const FIRST = 30;

/** The time line of a record, for the side panel: its versions, and what happened to it in words. */
export function HistoryPanel({ id }: { id: string }) {
  const { t } = useTranslation('versions');
  const { t: words } = useTranslation('history');
  const [most, setMost] = useState(FIRST);
  const state = useQuery(orpc.signoff.state.queryOptions({ input: { id } }));
  const happened = useQuery(orpc.history.list.queryOptions({ input: { record: id, most } }));
  const sentence = useHistorySentence('one record');
  const nameOf = useVersionName();
  const { error } = happened;
  if (error) return <ErrorState error={error} onRetry={() => void happened.refetch()} />;
  if (!happened.data || !state.data) return <Loader size="sm" />;
  const { entries, total } = happened.data;
  const versions = [...state.data.versions].reverse();
  return (
    <Stack gap="lg">
      <section>
        <Title order={3} fz="sm" mb={4}>
          {t('history.versions')}
        </Title>
        {versions.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('history.noVersions')}
          </Text>
        )}
        {versions.map(({ proposal, number, proposedAt, status }) => {
          const name = nameOf({ proposal, number, at: proposedAt });
          return (
            <Group key={proposal} justify="space-between" wrap="nowrap" py={4}>
              <Group gap="sm">
                <Anchor
                  size="sm"
                  renderRoot={(props) => (
                    <Link {...props} to="/records/$id/versions/$proposal" params={{ id, proposal }} />
                  )}
                >
                  {name}
                </Anchor>
                <Anchor
                  size="sm"
                  aria-label={`${t('compare')}: ${name}`}
                  renderRoot={(props) => (
                    <Link
                      {...props}
                      to="/records/$id/compare/$from/$to"
                      params={{ id, from: proposal, to: 'draft' }}
                    />
                  )}
                >
                  {t('compareShort')}
                </Anchor>
              </Group>
              <StatusPill status={status} />
            </Group>
          );
        })}
      </section>
      <section>
        <Group justify="space-between" wrap="nowrap" align="baseline" mb={4}>
          <Title order={3} fz="sm">
            {t('history.happened')}
          </Title>
          {entries.length > 0 && (
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/history" search={{ record: id }} />}
            >
              {words('open')}
            </Anchor>
          )}
        </Group>
        {entries.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('history.none')}
          </Text>
        )}
        <ol className={classes.list}>
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.code} ${sentence(entry)}`} className={classes.line}>
              {sentence(entry)}{' '}
              <Text span size="xs" c="dimmed">
                <When at={entry.at} as="day" />
              </Text>
            </li>
          ))}
        </ol>
        {(total === null || total > entries.length) && (
          <Anchor component="button" type="button" size="sm" onClick={() => setMost(most * 4)}>
            {t('history.more')}
          </Anchor>
        )}
      </section>
    </Stack>
  );
}

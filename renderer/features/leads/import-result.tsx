import { Alert, Anchor, Button, Group, List, Loader, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '#shared/contract/leads';
import { orpc } from '../../app/api';
import { useCreateRecord } from '../../app/use-create-record';
import { download } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { cityOf, dayAndMonth, figure } from '../measurement/dates';
import { PeriodStrip } from '../measurement/period-strip';
import { usePeriodWords } from '../measurement/period-words';
import { datesOf, LAST_TWELVE, within } from '../measurement/range';
import { UnjudgedNote } from '../measurement/unjudged-note';
import { useLocale } from '../measurement/use-locale';
import { useColumnWords } from './column-words';

interface Props {
  result: ImportResult;
  onMore: () => void;
}

/** What was taken in and refused, and what it changed in the agreements. */
export function ImportResultView({ result, onMore }: Props) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const word = useColumnWords();
  const { create, creating } = useCreateRecord();
  const rejects = useMutation(
    orpc.leads.rejects.mutationOptions({ onSuccess: ({ name, bytes }) => download(name, bytes, 'text/csv') }),
  );
  return (
    <Stack gap="xl">
      <Alert variant="outline" color="var(--accord-good)" icon={<IconCheck size={18} />} role="status">
        <Stack gap={4}>
          <Text>
            {result.already
              ? t(result.apart.length > 0 ? 'result.alreadyApart' : 'result.already')
              : t(result.events ? 'result.happened' : 'result.taken', {
                  count: result.accepted,
                  shown: figure(result.accepted, locale),
                  leads: figure(result.leads, locale),
                })}
          </Text>
          {result.events !== null && result.events.unknownLeads > 0 && (
            <Text size="sm">{t('result.unknownLeads', { count: result.events.unknownLeads })}</Text>
          )}
          {result.newest !== null && (
            <Text size="sm">{t('result.newest', { day: dayAndMonth(result.newest, locale) })}</Text>
          )}
          <Text size="sm" c="dimmed">
            {t('result.zone', { zone: cityOf(result.timeZone) })}
          </Text>
        </Stack>
      </Alert>
      {result.apart.length > 0 && (
        <Text size="sm">{t('result.apart', { columns: result.apart.join(', ') })}</Text>
      )}
      {result.rejected > 0 && (
        <Stack gap="xs" align="flex-start">
          <Text>{t('result.refused', { count: result.rejected })}</Text>
          {result.rejectsFile && (
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('result.rejectsAt', { file: result.rejectsFile })}
            </Text>
          )}
          {result.import && (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} />}
              loading={rejects.isPending}
              onClick={() => rejects.mutate({ import: result.import ?? '' })}
            >
              {t('result.rejects')}
            </Button>
          )}
          <ErrorState error={rejects.error} />
        </Stack>
      )}
      {result.unknownReasons.length > 0 && (
        <Text size="sm">
          {t('result.unknownReasons', {
            reasons: result.unknownReasons
              .map(({ reason, rows }) => `${reason} (${figure(rows, locale)})`)
              .join(', '),
          })}{' '}
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/settings" search={{ tab: 'leads' }} />}
          >
            {t('result.agreedReasons')}
          </Anchor>
        </Text>
      )}
      {result.notMeasurable.length > 0 && (
        <List size="sm">
          {result.notMeasurable.map(({ commitment, missing }) => (
            <List.Item key={commitment}>
              {t('result.notMeasurable', { commitment, missing: missing.map(word).join(', ') })}
            </List.Item>
          ))}
        </List>
      )}
      <section>
        <Title order={2} mb="sm">
          {t('result.agreements')}
        </Title>
        {result.agreements.length === 0 ? (
          <Group>
            <Text c="dimmed">{t('result.noAgreements')}</Text>
            <Button variant="default" loading={creating} onClick={() => create({ kind: 'agreement' })}>
              {t('result.newAgreement')}
            </Button>
          </Group>
        ) : (
          <Stack gap="lg">
            {result.agreements.map((id) => (
              <Changed key={id} id={id} newest={result.newest} />
            ))}
          </Stack>
        )}
      </section>
      <Group>
        <Button variant="default" onClick={onMore}>
          {t('result.more')}
        </Button>
        <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/leads" />}>
          {t('result.overview')}
        </Button>
        <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/leads" />}>
          {t('result.watch')}
        </Button>
      </Group>
    </Stack>
  );
}

/** One agreement after the import: each commitment with its last periods, and the ways on from it. */
function Changed({ id, newest }: { id: string; newest: string | null }) {
  const { t } = useTranslation('leads');
  const words = usePeriodWords();
  const { data } = useQuery(orpc.measure.agreement.queryOptions({ input: { id, ...datesOf(LAST_TWELVE) } }));
  if (!data) return <Loader size="sm" />;
  return (
    <Stack gap="xs">
      <Anchor fw={600} renderRoot={(props) => <Link {...props} to="/agreements/$id" params={{ id }} />}>
        {data.title || id}
      </Anchor>
      {data.unjudged && <UnjudgedNote unjudged={data.unjudged} />}
      {data.commitments.map((commitment) => {
        const periods = within(LAST_TWELVE, commitment.periods);
        const name = commitment.title || commitment.sentence;
        const counted = commitment.periods.findLast(
          ({ start }) => newest === null || Date.parse(start) <= Date.parse(newest),
        );
        return (
          <Group key={commitment.id} gap="md" wrap="wrap">
            <Anchor
              size="sm"
              w={240}
              lineClamp={2}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/agreements/$id/measure/$commitment"
                  params={{ id, commitment: commitment.id }}
                />
              )}
            >
              {name}
            </Anchor>
            <PeriodStrip agreement={id} commitment={commitment} periods={periods} />
            <Text size="sm" c="dimmed">
              {words.attainment(periods)}
            </Text>
            {counted && (
              <Anchor
                size="sm"
                aria-label={t('result.leadsOf', { title: name })}
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/agreements/$id/measure/$commitment/$period"
                    params={{ id, commitment: commitment.id, period: counted.start }}
                  />
                )}
              >
                {t('result.newestLeads')}
              </Anchor>
            )}
          </Group>
        );
      })}
    </Stack>
  );
}

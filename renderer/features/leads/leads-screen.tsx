import { Button, Group, Loader, Stack, Table, Text, Title } from '@mantine/core';
import { IconFileImport, IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeadsSummary } from '#shared/contract/leads';
import { orpc } from '../../app/api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { When } from '../../ui/when';
import { dayAndMonth, figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { useMembers } from '../signoff/use-members';
import { useColumnWords } from './column-words';
import { ForgetPerson } from './forget-person';
import { KeptApart } from './kept-apart';
import { SavedMappings } from './saved-mappings';
import { NewExports } from './watched/new-exports';
import { WatchedFolders } from './watched/watched-folders';

/** What there is of leads: how many, from when to when, and every import. */
export function LeadsScreen() {
  const { t } = useTranslation('leads');
  const { data, error, refetch } = useQuery(orpc.leads.summary.queryOptions());
  const button = (label: string) => (
    <Button
      leftSection={<IconFileImport size={16} />}
      renderRoot={(props) => <Link {...props} to="/leads/import" />}
    >
      {label}
    </Button>
  );
  const triage = useQuery(orpc.leads.triage.list.queryOptions());
  const decide = triage.data?.on && (
    <Button
      variant="default"
      leftSection={<IconListCheck size={16} />}
      renderRoot={(props) => <Link {...props} to="/leads/triage" />}
    >
      {t('triage.open')}
    </Button>
  );
  const some = data !== undefined && (data.leads > 0 || data.imports.length > 0);
  return (
    <Page
      width="wide"
      header={<PageHeader title={t('title')} primary={some ? button(t('import')) : undefined} />}
    >
      {decide && <Group mb="md">{decide}</Group>}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      <Stack gap="xl">
        <NewExports />
        {data && !some && (
          <EmptyState
            icon={<IconFileImport size={32} />}
            title={t('empty.title')}
            text={t('empty.text')}
            action={button(t('empty.action'))}
          />
        )}
        {data && some && <Overview summary={data} />}
        {data && !some && <WatchedFolders />}
      </Stack>
    </Page>
  );
}

function Overview({ summary }: { summary: LeadsSummary }) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const columnWord = useColumnWords();
  const { first, last } = summary;
  return (
    <Stack gap="xl">
      <section>
        <Text fz={28} fw={650} lh={1.2}>
          {t('counts.leads', { count: summary.leads, shown: figure(summary.leads, locale) })}
        </Text>
        {first && last && (
          <Text c="dimmed">
            {t('counts.span', { from: dayAndMonth(first, locale), to: dayAndMonth(last, locale) })}
          </Text>
        )}
        {summary.columns.length > 0 && (
          <Text size="sm" mt="xs">
            {t('counts.columns', { columns: summary.columns.map(columnWord).join(', ') })}
          </Text>
        )}
        <Text size="sm" c="dimmed" mt={4}>
          {t('intro')}
        </Text>
      </section>
      <WatchedFolders />
      <Imports imports={summary.imports} />
      <SavedMappings />
      <KeptApart />
      <ForgetPerson />
    </Stack>
  );
}

function Imports({ imports }: Pick<LeadsSummary, 'imports'>) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const { nameOf } = useMembers();
  return (
    <section>
      <Title order={2} mb="xs">
        {t('imports.title')}
      </Title>
      <Table.ScrollContainer minWidth={680}>
        <Table fz="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('imports.source')}</Table.Th>
              <Table.Th scope="col">{t('imports.when')}</Table.Th>
              <Table.Th scope="col">{t('imports.by')}</Table.Th>
              <Table.Th scope="col">{t('imports.exported')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('imports.accepted')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('imports.rejected')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {imports.map((each) => (
              <Table.Tr key={each.import}>
                <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {each.source}
                </Table.Th>
                <Table.Td>
                  <When at={each.importedAt} />
                </Table.Td>
                <Table.Td>{nameOf(each.importedBy)}</Table.Td>
                <Table.Td>
                  <When at={each.exportedAt} as="day" />
                </Table.Td>
                <Table.Td ta="end">{figure(each.accepted, locale)}</Table.Td>
                <Table.Td ta="end">{figure(each.rejected, locale)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

import { Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ShownStatement } from '#shared/contract/statements';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { ExportPdfButton } from '../../ui/export-pdf-button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { listed } from '../../words/locale';
import { useLocale } from '../measurement/use-locale';
import { Acknowledge } from './acknowledge';
import { Differences } from './differences';
import { StatedFigures } from './stated-figures';

/** Figures as they were frozen, who stands by them, and what is different today. */
export function StatementScreen() {
  const { id, statement } = useParams({ from: '/agreements/$id/statements/$statement' });
  const { t: shell } = useTranslation('shell');
  const { t } = useTranslation('statements');
  const shown = useQuery(orpc.statements.show.queryOptions({ input: { statement } }));
  const title = shown.data?.content.title ?? id;
  const crumbs = [
    { label: shell('agreements'), to: '/agreements' },
    { label: title, to: '/agreements/$id', params: { id } },
  ] as const;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[...crumbs]}
          title={shown.data ? t('of', { title }) : t('title')}
          primary={
            <Group gap="xs" align="flex-start">
              <ExportPdfButton label={t('pdf')} ids={[id]} statement={statement} />
              {shown.data?.may && <Acknowledge line={shown.data} />}
            </Group>
          }
        />
      }
    >
      <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
      {shown.isPending && <Loader size="sm" />}
      {shown.data && <Shown statement={shown.data} />}
    </Page>
  );
}

function Shown({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation('statements');
  const locale = useLocale();
  const { team } = useTeams();
  const { content, acknowledged, waitingFor } = statement;
  const day = (iso: string): string => dayOf(iso, { locale });
  return (
    <Stack gap="lg">
      <div>
        <Text>
          {t('open', { from: day(content.from), to: day(content.to) })},{' '}
          {t('asOf', { date: day(content.cutOff) })}, {t('by', { name: statement.by })}.{' '}
          {content.version === null ? t('draft') : t('version', { number: content.version })}
        </Text>
        {acknowledged.map(({ team: id, by, at }) => (
          <Text key={id} size="sm" c="dimmed">
            {t('acknowledged', { team: team(id).name, name: by, date: day(at) })}
          </Text>
        ))}
        {waitingFor.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('waiting', { teams: listed(waitingFor.map((id) => team(id).name)) })}
          </Text>
        )}
      </div>
      <Differences statement={statement} />
      {content.commitments.map((commitment) => (
        <StatedFigures key={commitment.id} commitment={commitment} />
      ))}
      {content.imports.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('imports')}
          </Text>
          {content.imports.map((each) => (
            <Text key={each.import} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {each.source.split(/[\\/]/).at(-1)}, {t('exported', { date: day(each.exportedAt) })} (
              <span title={each.sourceHash}>{each.sourceHash.slice(0, 12)}</span>)
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}

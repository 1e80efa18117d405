import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/contract/review';
import { REVIEW_MINUTES } from '#shared/domain/review/answer';
import { client, orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ExportPdfButton } from '../../ui/export-pdf-button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { quarterName } from '../../ui/quarter-name';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';
import { When } from '../../ui/when';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { Answers, AtAGlance } from './answers';
import { Decisions } from './decisions';
import { ReviewChoice } from './review-choice';

/** The quarterly review of an agreement: ten answers with their evidence, and what is decided. */
export function ReviewScreen() {
  const { id } = useParams({ from: '/agreements/$id/review' });
  return (
    <RecordScreen id={id} kind="agreement">
      {(record) => <ReviewPage record={record} />}
    </RecordScreen>
  );
}

function ReviewPage({ record }: { record: OpenRecord<'agreement'> }) {
  const { id, view } = record;
  const { t } = useTranslation('review');
  const { t: shell } = useTranslation('shell');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const asked = useSearch({ from: '/agreements/$id/review' });
  const found = useQuery(
    orpc.review.quarters.queryOptions({ input: { id }, staleTime: Number.POSITIVE_INFINITY }),
  );
  const quarter = asked.quarter ?? found.data?.suggested ?? null;
  const at = asked.at ?? found.data?.now ?? null;
  const choose = (next: { quarter: string; at: string }, replace: boolean): void => {
    void navigate({ to: '/agreements/$id/review', params: { id }, search: next, replace });
  };
  // What is looked at stands in the address: whoever opens it later sees the same figures.
  const named = asked.quarter !== undefined && asked.at !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choose` is made at each drawing.
  useEffect(() => {
    if (!named && quarter !== null && at !== null) choose({ quarter, at }, true);
  }, [named, quarter, at]);
  // The last answer speaks of the draft: it is told anew once decisions are in it, or taken out again.
  const [draft, setDraft] = useState(0);
  const drafted = useCallback(() => {
    void saveOpenDocuments().then(() => setDraft((before) => before + 1));
  }, []);
  const chosen = named && quarter !== null && at !== null ? { quarter, at } : null;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[
            { label: shell('agreements'), to: '/agreements' },
            { label: view.title || common('untitled'), to: '/agreements/$id', params: { id } },
          ]}
          title={quarter === null ? t('title') : t('of', { quarter: quarterName(quarter) })}
          meta={t('minutes', { count: REVIEW_MINUTES })}
          primary={chosen && <ExportPdfButton label={t('pdf')} ids={[id]} review={chosen} />}
        />
      }
    >
      <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      {found.data && chosen && (
        <Stack gap="xl">
          <ReviewChoice quarters={found.data.quarters} {...chosen} onChange={(next) => choose(next, false)} />
          <Ten key={`${chosen.quarter} ${chosen.at}`} id={id} draft={draft} {...chosen} />
          <Decisions
            record={record}
            quarter={chosen.quarter}
            name={quarterName(chosen.quarter)}
            onDraft={drafted}
          />
        </Stack>
      )}
      {found.data && quarter === null && <EmptyState title={t('nothing')} text={t('nothingText')} />}
    </Page>
  );
}

interface TenProps {
  id: string;
  quarter: string;
  at: string;
  /** Counts how often the draft was changed from here. */
  draft: number;
}

function Ten({ id, quarter, at, draft }: TenProps) {
  const { t } = useTranslation('review');
  const { run, cancel, ...task } = useRunTask<Review>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed draft is a reason to ask again.
  useEffect(() => {
    void run((signal) => client.review.open({ id, quarter, at }, { signal }));
  }, [run, id, quarter, at, draft]);
  // While it is told anew, what was said stays to be read.
  const before = useRef<Review | null>(null);
  if (task.result) before.current = task.result;
  const review = before.current;
  return (
    <>
      <TaskProgress task={task} onCancel={cancel} />
      <ErrorState
        error={task.error}
        onRetry={() => void run((signal) => client.review.open({ id, quarter, at }, { signal }))}
      />
      {review && (
        <>
          <Group gap={6}>
            <Text size="sm" c="dimmed">
              {t('leads', { count: review.facts.leads })} · {t('known')} <When at={review.cutOff} as="day" />
              {review.exportedAt !== null && (
                <>
                  {' '}
                  · {t('exported')} <When at={review.exportedAt} as="day" />
                </>
              )}
              {review.later > 0 && ` · ${t('later', { count: review.later })}`}
            </Text>
          </Group>
          <AtAGlance answers={review.answers} />
          <Answers agreement={id} answers={review.answers} />
        </>
      )}
    </>
  );
}

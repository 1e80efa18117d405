import { Button, Checkbox, Group, Loader, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownSuggestion } from '#shared/contract/suggested';
import type { SuggestedPart } from '#shared/domain/suggested/parts';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { When } from '../../ui/when';
import { DifferenceView } from '../versions/difference';
import classes from './suggested-screen.module.css';

/** What one person suggests for a record, part by part: whoever may edit takes some, all or none of it. */
export function SuggestedScreen() {
  const { id, by } = useParams({ from: '/records/$id/suggested/$by' });
  const { t } = useTranslation('suggested');
  const { t: common } = useTranslation();
  const input = { record: id, by };
  const { data, error, refetch } = useQuery(
    // A decision is on what was seen: it is read anew when it was refused, not under somebody's hands.
    orpc.suggested.show.queryOptions({ input, staleTime: Number.POSITIVE_INFINITY, retry: false }),
  );
  const own = data ? recordLink(data.kind, id) : null;
  return (
    <Page
      header={
        <PageHeader
          crumbs={own && data ? [{ label: data.title || common('untitled'), ...own }] : []}
          title={data ? t('title', { name: data.name }) : ' '}
          meta={
            data?.at ? (
              <Text size="sm">
                <When at={data.at} />
              </Text>
            ) : undefined
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && <Deciding key={data.state} suggestion={data} />}
    </Page>
  );
}

function Deciding({ suggestion }: { suggestion: ShownSuggestion }) {
  const { record, by, kind, name, parts, state, may, mine } = suggestion;
  const { t } = useTranslation('suggested');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = parts.filter(({ id }) => !left.has(id));
  const settle = useMutation(
    orpc.suggested.settle.mutationOptions({
      onSuccess: async ({ taken: count }) => {
        notifications.show({ message: `${count > 0 ? t('taken', { count }) : t('left')} ${t('earlier')}` });
        await navigate(recordLink(kind, record));
        void cache.invalidateQueries({ queryKey: orpc.suggested.key() });
      },
      onError: () => void cache.invalidateQueries({ queryKey: orpc.suggested.show.key() }),
    }),
  );
  const toggle = (id: string): void =>
    setLeft(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  return (
    <>
      <Text c="dimmed" mb="md">
        {mine ? t('own') : may.may ? t('text', { name }) : may.why}
      </Text>
      <section aria-label={t('parts', { name })}>
        {parts.map((part) => (
          <Part
            key={part.id}
            part={part}
            taken={!left.has(part.id)}
            onToggle={may.may ? () => toggle(part.id) : null}
          />
        ))}
      </section>
      <ErrorState error={settle.error} />
      {may.may && (
        <Group mt="lg" gap="sm">
          <Button
            loading={settle.isPending}
            onClick={() => settle.mutate({ record, by, state, take: taken.map(({ id }) => id) })}
          >
            {taken.length === parts.length
              ? t('submitAll')
              : taken.length === 0
                ? t('submitNone')
                : t('submitSome', { count: taken.length, total: parts.length })}
          </Button>
          {parts.length > 1 && (
            <>
              <Button variant="default" disabled={left.size === 0} onClick={() => setLeft(new Set())}>
                {t('all')}
              </Button>
              <Button
                variant="default"
                disabled={taken.length === 0}
                onClick={() => setLeft(new Set(parts.map(({ id }) => id)))}
              >
                {t('none')}
              </Button>
            </>
          )}
        </Group>
      )}
    </>
  );
}

interface PartProps {
  part: SuggestedPart;
  taken: boolean;
  /** Null for who may only look. */
  onToggle: (() => void) | null;
}

function Part({ part, taken, onToggle }: PartProps) {
  const { t } = useTranslation('suggested');
  return (
    <div className={classes.part} data-taken={taken}>
      {onToggle && (
        <Checkbox mt={13} aria-label={t('take', { what: part.text })} checked={taken} onChange={onToggle} />
      )}
      <DifferenceView difference={part} sideBySide={false} />
    </div>
  );
}

import { Loader, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedbackColumns } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { MARKS, type Mark, SIDES, type Side } from './marks';
import classes from './offers.module.css';

/** Which columns of the CRM's export say what came of offers, and what their words mean. */
export function CrmDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(orpc.offers.feedbackColumns.queryOptions());
  const set = useMutation(
    orpc.offers.setFeedbackColumn.mutationOptions({
      onSuccess: (next) => {
        cache.setQueryData(orpc.offers.feedbackColumns.queryKey(), next);
        void cache.invalidateQueries({ queryKey: orpc.offers.effects.key() });
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('crm.title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('crm.text')}</Text>
        <ErrorState error={error ?? set.error} onRetry={() => void refetch()} />
        {!data && !error && <Loader size="sm" />}
        {data?.columns.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('crm.none')}
          </Text>
        )}
        {data &&
          data.columns.length > 0 &&
          SIDES.map((from) => (
            <Fragment key={from}>
              <Select
                label={t(`crm.${from}`)}
                placeholder={t('crm.column')}
                data={data.columns}
                value={data[from]?.column ?? null}
                onChange={(column) => set.mutate({ from, column })}
                clearable
                searchable
              />
              {data[from] && (
                <Words
                  from={from}
                  of={data[from]}
                  onMarks={(marks) => set.mutate({ from, column: data[from]?.column ?? null, marks })}
                />
              )}
            </Fragment>
          ))}
      </Stack>
    </Modal>
  );
}

interface WordsProps {
  from: Side;
  of: NonNullable<FeedbackColumns['prospect']>;
  onMarks: (marks: Record<Mark, string[]>) => void;
}

/** The words of a column, each with what it means. */
function Words({ from, of: { words }, onMarks }: WordsProps) {
  const { t } = useTranslation('offers');
  if (words.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('crm.noWords')}
      </Text>
    );
  const marked = (said: string, mark: Mark | null): Record<Mark, string[]> => {
    const of = (own: Mark): string[] =>
      words.filter((word) => (word.said === said ? mark : word.mark) === own).map((word) => word.said);
    return { good: of('good'), mixed: of('mixed'), bad: of('bad') };
  };
  return (
    <ul className={classes.list}>
      {words.map(({ said, leads, mark }) => (
        <li key={said} className={classes.request}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('crm.word', { said, count: leads })}
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={t('crm.means', { said })}
            value={mark ?? ''}
            data={[
              ...MARKS.map((value) => ({
                value: value as string,
                label: t(`feedback.marks.${from}.${value}`),
              })),
              { value: '', label: t('crm.nothing') },
            ]}
            onChange={(next) => onMarks(marked(said, MARKS.find((each) => each === next) ?? null))}
          />
        </li>
      ))}
    </ul>
  );
}

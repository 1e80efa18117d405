import { Button, Group, NumberInput, Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLine, OfferRequests, RequestLine } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { EmptyState } from '../../ui/empty-state';
import { AnswerDialog } from './answer-dialog';
import { AskDialog } from './ask-dialog';
import classes from './offers.module.css';
import { RequestRow } from './request-row';

interface Props {
  offers: readonly OfferLine[];
  asked: OfferRequests;
}

/** What was asked for: by whom, by when, who sees to it, and what became of it. */
export function RequestsView({ offers, asked }: Props) {
  const { t } = useTranslation('offers');
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<RequestLine | null>(null);
  const { requests, turnaround, may } = asked;
  const button = may && (
    <Button
      leftSection={<IconMessageQuestion size={16} aria-hidden />}
      variant="default"
      onClick={() => setAsking(true)}
    >
      {t('requests.ask')}
    </Button>
  );
  return (
    <>
      {requests.length === 0 ? (
        <EmptyState
          icon={<IconMessageQuestion size={36} stroke={1.3} />}
          title={t('requests.emptyTitle')}
          text={t('requests.emptyText')}
          action={button}
        />
      ) : (
        <>
          <Group justify="space-between" mb="sm" gap="xs">
            <Text size="sm" c="dimmed" style={{ flex: '1 1 320px' }}>
              {t('requests.text')}
            </Text>
            {button}
          </Group>
          <Turnaround days={turnaround} may={may} />
          <ul className={classes.list} aria-label={t('requests.list')}>
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} may={may} onAnswer={setAnswering} />
            ))}
          </ul>
        </>
      )}
      {asking && <AskDialog offers={offers} requests={requests} onClose={() => setAsking(false)} />}
      {answering && <AnswerDialog request={answering} offers={offers} onClose={() => setAnswering(null)} />}
    </>
  );
}

/** The time that both teams agreed for an answer. */
function Turnaround({ days, may }: { days: number | null; may: boolean }) {
  const { t } = useTranslation('offers');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const set = useMutation(
    orpc.offers.setTurnaround.mutationOptions({
      onSuccess: (next) => cache.setQueryData(orpc.offers.requests.queryKey(), next),
      onError,
    }),
  );
  const [typed, setTyped] = useState<string | number>(days ?? '');
  const keep = (): void => {
    const next = typed === '' ? null : Number(typed);
    if (next !== days) set.mutate({ days: next });
  };
  return (
    <Group gap="xs" mb="sm">
      <Text size="sm" id="turnaround">
        {t('requests.turnaround')}
      </Text>
      <NumberInput
        aria-labelledby="turnaround"
        size="xs"
        w={130}
        min={1}
        max={250}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        placeholder={t('requests.turnaroundHint')}
        value={typed}
        readOnly={!may}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {typed !== '' && <Text size="sm">{t('requests.days', { count: Number(typed) })}</Text>}
    </Group>
  );
}

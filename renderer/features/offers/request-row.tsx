import { Anchor, Button, CloseButton, Select, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestLine } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { dayOf } from '../../ui/dates';
import { offerUndo } from '../../ui/offer-undo';
import { TeamMark } from '../../ui/team-mark';
import { useLocale } from '../measurement/use-locale';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './offers.module.css';

interface Props {
  request: RequestLine;
  may: boolean;
  onAnswer: (request: RequestLine) => void;
}

/** One request: what is needed, by when, who sees to it, and its answer. */
export function RequestRow({ request, may, onAnswer }: Props) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const cache = useQueryClient();
  const onError = useErrorNote();
  const change = useMutation(
    orpc.offers.changeRequest.mutationOptions({
      onSuccess: (next) => cache.setQueryData(orpc.offers.requests.queryKey(), next),
      onError,
    }),
  );
  const { id, what, persona, stage, product, by, at, owner, status, due, late, answer } = request;
  const people = usePeopleChoice([owner?.id ?? null]);
  const remove = (): void =>
    change.mutate(
      { request: id, dropped: true },
      {
        onSuccess: () =>
          offerUndo(t('requests.removed'), () => change.mutate({ request: id, dropped: false })),
      },
    );
  return (
    <li className={classes.request} data-path={`requests/${id}`}>
      <div className={classes.requestWords}>
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {what}
        </Text>
        <Text size="sm" c="dimmed" component="div" className={classes.requestLine ?? ''}>
          {by.team && <TeamMark team={by.team} />}
          <span>{t('requests.by', { who: by.name, when: dayOf(at, { locale }) })}</span>
          {[persona, stage, product].filter(Boolean).map((word) => (
            <span key={word}>· {word}</span>
          ))}
          {due && answer === null && (
            <Text span inherit c={late ? 'var(--accord-warn)' : 'inherit'} fw={late ? 550 : 400}>
              · {t(late ? 'requests.late' : 'requests.due', { day: dayOf(due, { locale }) })}
            </Text>
          )}
        </Text>
        {answer && <Answer answer={answer} />}
      </div>
      <div className={classes.requestTools}>
        <Text span size="sm" fw={550} c={status === 'open' ? 'var(--accord-warn)' : 'dimmed'}>
          {t(`requests.status.${status}`)}
        </Text>
        {may && answer === null && (
          <>
            <Select
              size="xs"
              w={150}
              aria-label={t('requests.owner', { what })}
              placeholder={t('requests.ownerHint')}
              value={owner?.id ?? null}
              data={people.options}
              onChange={(next) => change.mutate({ request: id, owner: next })}
              clearable
            />
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('requests.answerOf', { what })}
              onClick={() => onAnswer(request)}
            >
              {t('requests.answer')}
            </Button>
          </>
        )}
        {may && answer !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => change.mutate({ request: id, answer: null })}
          >
            {t('requests.reopen')}
          </Button>
        )}
        {may && <CloseButton size="sm" aria-label={t('requests.remove', { what })} onClick={remove} />}
      </div>
    </li>
  );
}

function Answer({ answer }: { answer: NonNullable<RequestLine['answer']> }) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { offer, by: who, at, reason } = answer;
  const when = dayOf(at, { locale });
  return (
    <Text size="sm" mt={2} style={{ overflowWrap: 'anywhere' }}>
      {offer ? (
        <>
          {t('requests.answeredBy', { who, when })}{' '}
          <Anchor
            inherit
            underline="always"
            renderRoot={(props) => <Link {...props} to="/offers/$id" params={{ id: offer.id }} />}
          >
            {offer.title || common('untitled')}
          </Anchor>{' '}
          {reason}
        </>
      ) : (
        t('requests.declinedBy', { who, when, reason })
      )}
    </Text>
  );
}

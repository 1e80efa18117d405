import { ActionIcon, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { decidedIn, draftDecisions, isDrafted, targetChange } from '#shared/domain/review/decisions';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import { When } from '../../ui/when';
import { shownFigure } from '../agreements/figures';
import { useDiscussion, useSay } from '../discussion/use-discussion';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import type { OpenRecord } from '../record/record-screen';
import { useMembers } from '../signoff/use-members';
import { DecisionForm } from './decision-form';
import classes from './review.module.css';

interface Props {
  record: OpenRecord<'agreement'>;
  quarter: string;
  /** How the quarter is called. */
  name: string;
  /** Decisions came into the draft, or went out of it again. */
  onDraft: () => void;
}

/** What was decided, and the one button that makes it the draft of the next version. */
export function Decisions({ record: { id, live, view, disabled }, quarter, name, onDraft }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const { nameOf } = useMembers();
  const locale = useLocale();
  const said = useDiscussion(id);
  const say = useSay(id);
  const onError = useErrorNote();
  const decisions = decidedIn(said.data?.decisions ?? [], quarter);
  const waiting = decisions.filter((decision) => !isDrafted(view, decision));
  const may = said.data?.may.decide ?? false;
  const intoDraft = (): void => {
    const { session } = live;
    session.newStep();
    live.change((doc, author) => {
      draftDecisions(doc, author, view, decisions, t('decisions.heading', { quarter: name }));
    });
    session.newStep();
    onDraft();
    offerUndo(t('decisions.drafted', { count: waiting.length }), () => {
      live.undo();
      onDraft();
    });
  };
  const drop = (decision: string): void =>
    say.mutate(() => client.discussion.dropDecision({ id, decision, dropped: true }), {
      onError,
      onSuccess: () =>
        offerUndo(t('decisions.dropped'), () =>
          say.mutate(() => client.discussion.dropDecision({ id, decision, dropped: false }), { onError }),
        ),
    });
  return (
    <section aria-labelledby="review-decisions">
      <Title order={2} id="review-decisions" mb={4}>
        {t('decisions.title')}
      </Title>
      <Stack gap="md">
        <ErrorState error={said.error} onRetry={() => void said.refetch()} />
        {decisions.length === 0 ? (
          <Text c="dimmed">{t('decisions.none')}</Text>
        ) : (
          <ol className={classes.decisions}>
            {decisions.map((decision) => {
              const change = targetChange(view, decision);
              const shown = (value: number): string =>
                change === null ? '' : figure(shownFigure(change.unit, value), locale);
              return (
                <li key={decision.id}>
                  <Group gap={8} wrap="nowrap" justify="space-between" align="flex-start" maw={740}>
                    <div>
                      <Text style={{ overflowWrap: 'anywhere' }}>{decision.text}</Text>
                      <Text size="sm" c="dimmed">
                        <When at={decision.at} as="day" /> · {nameOf(decision.by)}
                        {decision.owner !== null &&
                          ` · ${t('decisions.seenTo', { name: nameOf(decision.owner) })}`}
                        {change !== null &&
                          ` · ${t(`decisions.changes.${change.unit}`, { title: change.title, from: shown(change.from), to: shown(change.to) })}`}
                        {isDrafted(view, decision) && ` · ${t('decisions.inDraft')}`}
                      </Text>
                    </div>
                    {may && (
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('decisions.drop', { text: decision.text.slice(0, 60) })}
                        onClick={() => drop(decision.id)}
                      >
                        <IconX size={16} />
                      </ActionIcon>
                    )}
                  </Group>
                </li>
              );
            })}
          </ol>
        )}
        {waiting.length > 0 && !disabled && (
          <Group gap="sm">
            <Button onClick={intoDraft}>{t('decisions.intoDraft', { count: waiting.length })}</Button>
            <Text size="sm" c="dimmed">
              {t('decisions.next')}
            </Text>
          </Group>
        )}
        {decisions.length > 0 && waiting.length === 0 && (
          <Text>
            {t('decisions.allDrafted')}{' '}
            <Anchor renderRoot={(props) => <Link {...props} to="/agreements/$id" params={{ id }} />}>
              {t('decisions.propose')}
            </Anchor>
          </Text>
        )}
        {may && <DecisionForm agreement={id} quarter={quarter} commitments={view.commitments} />}
        {said.isPending && <Text c="dimmed">{common('loading')}</Text>}
      </Stack>
    </section>
  );
}

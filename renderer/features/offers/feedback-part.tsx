import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferPage } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { offerUndo } from '../../ui/offer-undo';
import { FeedbackList } from './feedback-list';
import { FromCrm } from './from-crm';
import { MARKS, type Mark, SIDES, type Side } from './marks';
import classes from './offers.module.css';

/** How prospects took an offer, and what those who sell think of it: one press each. */
export function FeedbackPart({ page }: { page: OfferPage }) {
  const { t } = useTranslation('offers');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const [lead, setLead] = useState('');
  const [text, setText] = useState('');
  const { record: id, tally, feedback, may } = page;
  const show = (next: OfferPage): void => {
    cache.setQueryData(orpc.offers.page.queryKey({ input: { id } }), next);
  };
  const takeBack = useMutation(orpc.offers.takeBack.mutationOptions({ onSuccess: show, onError }));
  const say = useMutation(orpc.offers.say.mutationOptions({ onSuccess: show, onError }));
  const press = (from: Side, mark: Mark): void =>
    say.mutate(
      { id, from, mark, lead: lead.trim(), text: text.trim() },
      {
        onSuccess: ({ said }) => {
          setLead('');
          setText('');
          offerUndo(t('feedback.said', { mark: t(`feedback.marks.${from}.${mark}`) }), () =>
            takeBack.mutate({ id, feedback: said, dropped: true }),
          );
        },
      },
    );
  return (
    <section className={classes.section} aria-labelledby="feedback" data-path="feedback">
      <h2 id="feedback" className={classes.heading}>
        {t('feedback.title')}
      </h2>
      <Text size="sm" c="dimmed" mb="sm">
        {t('feedback.text')}
      </Text>
      <div className={classes.marks}>
        {SIDES.map((from) => (
          <fieldset key={from} style={{ border: 0, margin: 0, padding: 0 }}>
            <legend style={{ padding: 0, fontWeight: 550, marginBottom: 6 }}>{t(`feedback.${from}`)}</legend>
            <Group gap={6}>
              {MARKS.map((mark) => {
                const word = t(`feedback.marks.${from}.${mark}`);
                const count = tally[from][mark];
                return (
                  <Button
                    key={mark}
                    variant="default"
                    size="compact-md"
                    disabled={!may.say}
                    aria-label={t('feedback.say', { mark: word, count })}
                    rightSection={
                      count > 0 && (
                        <Text span size="sm" c="dimmed" fw={400}>
                          {count}
                        </Text>
                      )
                    }
                    onClick={() => press(from, mark)}
                  >
                    {word}
                  </Button>
                );
              })}
            </Group>
            <FromCrm id={id} side={from} />
          </fieldset>
        ))}
      </div>
      {may.say && (
        <Group mt="sm" gap="xs" grow preventGrowOverflow={false}>
          <TextInput
            label={t('feedback.words')}
            placeholder={t('feedback.wordsHint')}
            value={text}
            maxLength={2000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextInput
            label={t('feedback.lead')}
            placeholder={t('feedback.leadHint')}
            value={lead}
            maxLength={300}
            maw={220}
            onChange={(event) => setLead(event.currentTarget.value)}
          />
        </Group>
      )}
      {feedback.length > 0 && (
        <FeedbackList
          feedback={feedback}
          onTakeBack={(given) => {
            takeBack.mutate(
              { id, feedback: given, dropped: true },
              {
                onSuccess: () =>
                  offerUndo(t('feedback.takenBack'), () =>
                    takeBack.mutate({ id, feedback: given, dropped: false }),
                  ),
              },
            );
          }}
        />
      )}
    </section>
  );
}

import { Anchor, CloseButton, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedbackLine } from '#shared/contract/offers';
import { When } from '../../ui/when';
import classes from './offers.module.css';

/** So many are shown before somebody asks for all. */
const FIRST = 5;

interface Props {
  /** Newest first. */
  feedback: readonly FeedbackLine[];
  onTakeBack: (id: string) => void;
}

/** What was said of an offer, by whom and when; one's own can be taken back. */
export function FeedbackList({ feedback, onTakeBack }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? feedback : feedback.slice(0, FIRST);
  return (
    <>
      <ul className={classes.list} aria-label={t('feedback.list')} style={{ marginTop: 12 }}>
        {shown.map(({ id, from, mark: given, lead, text, name, at, own }) => {
          const mark = t(`feedback.marks.${from}.${given}`);
          return (
            <li key={id} className={classes.said}>
              <div style={{ flex: 1, minWidth: 0 }}>
                <Text size="sm">
                  {from === 'prospect'
                    ? t('feedback.ofProspect', { mark })
                    : t('feedback.ofRep', { mark, name })}
                  {text && <> – {common('quoted', { text })}</>}
                </Text>
                <Text size="xs" c="dimmed">
                  {from === 'prospect' && <>{t('feedback.by', { name })} · </>}
                  {lead && <>{t('feedback.about', { lead })} · </>}
                  <When at={at} />
                </Text>
              </div>
              {own && (
                <CloseButton
                  size="sm"
                  aria-label={t('feedback.takeBack', { mark })}
                  onClick={() => onTakeBack(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!all && feedback.length > FIRST && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>
          {t('feedback.all', { count: feedback.length })}
        </Anchor>
      )}
    </>
  );
}

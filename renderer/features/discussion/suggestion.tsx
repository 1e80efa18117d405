import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceAnchored } from '#shared/document/replace';
import type { ThreadState } from '#shared/domain/discussion/threads';
import type { About } from '#shared/model/discussion';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { useWorkspace } from '../../app/use-teams';
import type { OpenRecord } from '../record/record-screen';
import classes from './discussion.module.css';
import { useSay } from './use-discussion';

interface Props {
  record: OpenRecord;
  thread: ThreadState;
  about: Extract<About, { kind: 'text' }>;
  /** The words on the page now; null when they are gone. */
  words: string | null;
  mayDecide: boolean;
}

/** Words in place of others, and what can be done about them. Accepting is one step that can be undone. */
export function Suggestion({ record, thread, about, words, mayDecide }: Props) {
  const { t } = useTranslation('discussion');
  const me = useWorkspace()?.me?.id;
  const say = useSay(record.id);
  const onError = useErrorNote();
  const [gone, setGone] = useState(false);
  const { session } = record.live;
  const suggested = thread.suggestion ?? '';
  const own = thread.messages[0]?.by === me;
  const settle = (outcome: 'accepted' | 'rejected'): void =>
    say.mutate(() => client.discussion.settle({ id: record.id, thread: thread.id, outcome }), { onError });
  const accept = async (): Promise<void> => {
    let replaced = false;
    session.newStep();
    session.change((doc) => {
      replaced = replaceAnchored(doc, about.path, about.anchor, suggested);
    });
    session.newStep();
    setGone(!replaced);
    if (!replaced) return;
    // The words are on disk before anybody reads that they were accepted.
    await session.flush();
    settle('accepted');
  };
  const open = thread.outcome === 'open';
  return (
    <div className={classes.suggestion}>
      <p className={classes.change}>
        <span className={classes.label}>
          {t(suggested === '' ? 'suggestion.remove' : 'suggestion.replace')}
        </span>{' '}
        <del>{open ? (words ?? about.anchor.quote) : about.anchor.quote}</del>
        {suggested !== '' && (
          <>
            {' '}
            <span className={classes.label}>{t('suggestion.by')}</span> <ins>{suggested}</ins>
          </>
        )}
      </p>
      {(gone || (open && words === null)) && (
        <Text size="xs" c="var(--accord-warn)">
          {t('suggestion.gone')}
        </Text>
      )}
      {open && (mayDecide || own) && (
        <Group gap={6} mt={6}>
          {mayDecide && (
            <Button
              size="compact-sm"
              disabled={words === null || record.disabled}
              loading={say.isPending}
              onClick={() => void accept()}
            >
              {t('suggestion.accept')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => settle('rejected')}>
            {t(own ? 'suggestion.withdraw' : 'suggestion.reject')}
          </Button>
        </Group>
      )}
    </div>
  );
}

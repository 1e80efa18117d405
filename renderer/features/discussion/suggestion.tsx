import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceAnchored } from '#shared/document/replace';
import { likeness, wordsBetween } from '#shared/domain/diff/pieces';
import type { ThreadState } from '#shared/domain/discussion/threads';
import type { About } from '#shared/model/discussion';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { useWorkspace } from '../../app/use-teams';
import type { OpenRecord } from '../record/record-screen';
import { Pieces } from '../versions/pieces';
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
      <Tracked before={open ? (words ?? about.anchor.quote) : about.anchor.quote} after={suggested} />
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

/** Below this two texts share so little that the one is better read after the other than word by word. */
const ALIKE = 0.4;

/** What is struck out and what is put in, within the words that stay. */
function Tracked({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('discussion');
  if (after !== '' && likeness(before, after) >= ALIKE)
    return (
      <p className={classes.change}>
        <Pieces pieces={wordsBetween(before, after)} />
      </p>
    );
  return (
    <p className={classes.change}>
      <span className={classes.label}>{t(after === '' ? 'suggestion.remove' : 'suggestion.replace')}</span>{' '}
      <del>{before}</del>
      {after !== '' && (
        <>
          {' '}
          <span className={classes.label}>{t('suggestion.by')}</span> <ins>{after}</ins>
        </>
      )}
    </p>
  );
}

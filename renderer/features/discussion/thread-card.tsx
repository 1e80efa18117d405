import { Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThreadState, unanswered } from '#shared/domain/discussion/threads';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { useWorkspace } from '../../app/use-teams';
import type { OpenRecord } from '../record/record-screen';
import { useMembers } from '../signoff/use-members';
import { Composer } from './composer';
import { DecideForm } from './decide-form';
import classes from './discussion.module.css';
import { Message } from './message';
import { Suggestion } from './suggestion';
import { ThreadAbout } from './thread-about';
import { useSay } from './use-discussion';

interface Props {
  record: OpenRecord;
  thread: ThreadState;
  /** What it is about, in words. */
  subject: { words: string; gone: boolean };
  /** The words it hangs on as they are now; null when they are gone, or it hangs on none. */
  anchored: { words: string } | null;
  chosen: boolean;
  may: { comment: boolean; decide: boolean };
  onChoose: () => void;
}

/** Goes to the thread before or behind the one that has the focus. */
function toNeighbour(from: HTMLElement, by: -1 | 1): void {
  const cards = [...(from.closest('[data-threads]')?.querySelectorAll<HTMLElement>('[data-thread]') ?? [])];
  cards[cards.indexOf(from) + by]?.focus();
}

/** One thread: what it is about, what was said, and what can be done with it. */
export function ThreadCard({ record, thread, subject, anchored, chosen, may, onChoose }: Props) {
  const { t } = useTranslation('discussion');
  const { nameOf } = useMembers();
  const me = useWorkspace()?.me?.id ?? '';
  const card = useRef<HTMLElement>(null);
  const [replying, setReplying] = useState(false);
  const [deciding, setDeciding] = useState<string | null>(null);
  const say = useSay(record.id);
  const onError = useErrorNote();
  const { id, about, suggestion, outcome, settled, messages } = thread;
  const open = outcome === 'open';
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  /** The focus goes back to the thread from what was open in it. */
  const close = (): void => {
    setReplying(false);
    setDeciding(null);
    card.current?.focus();
  };
  const resolve = (resolved: boolean): void =>
    say.mutate(() => client.discussion.resolve({ id: record.id, thread: id, resolved }), { onError });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      toNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && may.comment) {
      event.preventDefault();
      setReplying(true);
    }
  };
  const told =
    outcome === 'open' || settled === null ? null : t(`thread.${outcome}`, { name: nameOf(settled.by) });
  return (
    <article
      ref={card}
      className={classes.card}
      data-thread={id}
      data-chosen={chosen || undefined}
      data-settled={!open || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows go from thread to thread
      tabIndex={0}
      aria-label={t('thread.label', { what: subject.words, who: nameOf(messages[0]?.by ?? '') })}
      onKeyDown={onKeyDown}
      // A press inside chooses once it is over: nothing may move under the pointer before.
      onFocus={(event) =>
        event.target === event.currentTarget && !event.currentTarget.matches(':active') && onChoose()
      }
      onClick={onChoose}
    >
      <ThreadAbout
        about={about}
        subject={subject}
        gone={about.kind === 'text' && anchored === null}
        suggests={suggestion !== null}
      />
      {suggestion !== null && about.kind === 'text' && (
        <Suggestion
          record={record}
          thread={thread}
          about={about}
          words={anchored?.words ?? null}
          mayDecide={may.decide}
        />
      )}
      <ol className={classes.messages}>
        {messages.map((message) => (
          <Message
            key={message.id}
            record={record.id}
            thread={id}
            message={message}
            mayComment={may.comment}
            onDecide={may.decide ? setDeciding : null}
          />
        ))}
      </ol>
      {told && (
        <Text size="xs" c="dimmed" mt={6}>
          {told}
        </Text>
      )}
      {open && unanswered(thread, me).length > 0 && (
        <Text size="xs" c="var(--accord-warn)" mt={6}>
          {t('thread.asked')}
        </Text>
      )}
      {deciding !== null && (
        <DecideForm record={record.id} thread={id} text={deciding} onDone={close} onCancel={close} />
      )}
      {replying ? (
        <Composer
          record={record.id}
          keepAs={JSON.stringify([record.id, id])}
          label={t('write.reply')}
          placeholder={t('write.placeholder')}
          send={t('write.reply')}
          onSend={(text) => client.discussion.reply({ id: record.id, thread: id, text })}
          onDone={close}
          onCancel={close}
        />
      ) : (
        may.comment && (
          <Group gap={6} mt={8}>
            <Button size="compact-sm" variant="default" onClick={() => setReplying(true)}>
              {t('write.reply')}
            </Button>
            {suggestion === null && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => resolve(open)}
                loading={say.isPending}
              >
                {t(open ? 'thread.resolve' : 'thread.reopen')}
              </Button>
            )}
          </Group>
        )
      )}
    </article>
  );
}

import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inNames, partsOf } from '#shared/domain/discussion/mentions';
import type { ThreadMessage } from '#shared/domain/discussion/threads';
import { client } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { useWorkspace } from '../../app/use-teams';
import { offerUndo } from '../../ui/offer-undo';
import { TeamMark } from '../../ui/team-mark';
import { When } from '../../ui/when';
import { useMembers } from '../signoff/use-members';
import { Composer } from './composer';
import classes from './discussion.module.css';
import { useSay } from './use-discussion';

interface Props {
  record: string;
  thread: string;
  message: ThreadMessage;
  mayComment: boolean;
  /** Begins to write the message down as a decision; null where the person may not. */
  onDecide: ((text: string) => void) | null;
}

/** One message: who, when, what, and what its author can do with it. */
export function Message({ record, thread, message, mayComment, onDecide }: Props) {
  const { t } = useTranslation('discussion');
  const { member, nameOf } = useMembers();
  const me = useWorkspace()?.me?.id ?? null;
  const [editing, setEditing] = useState(false);
  const say = useSay(record);
  const onError = useErrorNote();
  const { id, by, at, text, edited, removed } = message;
  const own = by === me && mayComment;
  const team = member(by)?.team;
  const where = { id: record, thread, message: id };
  const remove = (): void =>
    say.mutate(() => client.discussion.remove(where), {
      onError,
      onSuccess: () =>
        offerUndo(t('message.removed'), () =>
          say.mutate(() => client.discussion.edit({ ...where, text }), { onError }),
        ),
    });
  // A suggestion needs no words of its own.
  const silent = text === '' && !removed;
  const menu = !removed && !silent && (own || onDecide) && (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={22} variant="subtle" color="gray" aria-label={t('message.menu')}>
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onDecide && (
          <Menu.Item onClick={() => onDecide(inNames(text, nameOf))}>{t('message.decide')}</Menu.Item>
        )}
        {own && <Menu.Item onClick={() => setEditing(true)}>{t('message.edit')}</Menu.Item>}
        {own && <Menu.Item onClick={remove}>{t('message.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <li className={classes.message}>
      <div className={classes.by}>
        {team && <TeamMark team={team} size={16} />}
        <Text size="sm" fw={600} truncate>
          {nameOf(by)}
        </Text>
        <Text size="xs" c="dimmed" className={classes.when}>
          <When at={at} />
          {edited && ` · ${t('message.edited')}`}
        </Text>
        <span className={classes.tail}>{menu}</span>
      </div>
      {editing ? (
        <Composer
          record={record}
          label={t('write.edit')}
          send={t('message.edit')}
          initial={inNames(text, nameOf)}
          onSend={(words) => client.discussion.edit({ ...where, text: words })}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : removed ? (
        <Text size="sm" c="dimmed" fs="italic">
          {t('message.removed')}
        </Text>
      ) : (
        !silent && (
          <p className={classes.words}>
            {partsOf(text).map((part, at) =>
              'member' in part ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have nothing but their order
                <span key={at} className={classes.mention} data-me={part.member === me || undefined}>
                  @{nameOf(part.member)}
                </span>
              ) : (
                part.words
              ),
            )}
          </p>
        )
      )}
    </li>
  );
}

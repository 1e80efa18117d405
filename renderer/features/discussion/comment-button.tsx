import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './discussion.module.css';
import { beginThread, useTalk } from './state';

interface Props {
  record: string;
  /** Path of the part, such as `steps/<id>`. */
  path: string;
  /** What the part is called. */
  label: string;
}

/** Beside a part of a record: how many threads are open about it, and where to begin one. */
export function CommentButton({ record, path, label }: Props) {
  const { t } = useTranslation('discussion');
  const count = useTalk(({ open }) => open[path] ?? 0);
  const may = useTalk((talk) => talk.record === record);
  if (!may) return null;
  const said = count > 0 ? ` (${t('comment.open', { count })})` : '';
  return (
    <Tooltip label={count > 0 ? t('comment.open', { count }) : t('comment.none')}>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        c={count > 0 ? 'var(--accord-warn)' : 'dimmed'}
        className={classes.commentButton ?? ''}
        data-count={count || undefined}
        aria-label={t('comment.label', { what: label }) + said}
        onClick={() => beginThread(record, { kind: 'part', path, label })}
      >
        <IconMessage size={15} aria-hidden />
        {count > 0 && <span className={classes.count}>{count}</span>}
      </ActionIcon>
    </Tooltip>
  );
}

/** In a cell, where there is no room for a button: a mark, when something is said about it. */
export function CommentMark({ path }: { path: string }) {
  const { t } = useTranslation('discussion');
  const count = useTalk(({ open }) => open[path] ?? 0);
  if (count === 0) return null;
  const words = t('comment.open', { count });
  return <span className={classes.mark} role="img" aria-label={words} title={words} />;
}

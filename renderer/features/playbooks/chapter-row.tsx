import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconGripVertical, IconTrash } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/contract/records';
import { DEEPEST, type TreePlace } from '#shared/domain/playbook/tree';
import type { Chapter } from '#shared/model/playbook';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { recordLink } from '../../app/record-link';
import { RichTextField } from '../../editor/rich-text-field';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { StatusPill } from '../../ui/status-pill';
import classes from './playbook-screen.module.css';
import type { TreeDrag } from './use-tree-drag';

export interface ChapterRowProps {
  playbook: string;
  place: TreePlace<Chapter>;
  /** The record it shows; null for a chapter of its own, and for a record that is gone. */
  record: RecordSummary | null;
  /** True once the records are known: before that, none is gone. */
  known: boolean;
  session: DocumentSession;
  disabled: boolean;
  drag: TreeDrag;
  onKey: (event: KeyboardEvent) => void;
  onRemove: (title: string) => void;
}

/** One chapter: a record of the workspace, or a text of the playbook's own. */
export function ChapterRow({
  playbook,
  place,
  record,
  known,
  session,
  disabled,
  drag,
  onKey,
  onRemove,
}: ChapterRowProps) {
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  const { item: chapter, number, depth } = place;
  const own = chapter.record === null;
  const title = (own ? chapter.title : record?.title) || (own ? t('ownChapter') : common('untitled'));
  const drop = drag.drop?.id === chapter.id ? drag.drop.side : undefined;
  const itself = chapter.record === playbook;
  const problem = itself ? t('itself') : record?.kind === 'playbook' ? t('playbookInside') : null;
  return (
    <li
      className={classes.chapter}
      data-dragged={drag.dragged === chapter.id || undefined}
      data-drop={drop}
      style={{ marginInlineStart: (Math.min(depth, DEEPEST) - 1) * 24 }}
      {...drag.target(chapter.id)}
    >
      <div className={classes.row}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.handle ?? ''}
          aria-label={t('move', { title })}
          disabled={disabled}
          data-handle={chapter.id}
          {...(disabled ? {} : { ...drag.handle(chapter.id), onKeyDown: onKey })}
        >
          <IconGripVertical size={16} />
        </ActionIcon>
        <span className={classes.number}>{number}</span>
        {!own && record && <KindIcon kind={record.kind} />}
        <div className={classes.text}>
          {own ? (
            <TextField
              session={session}
              path={`chapters/${chapter.id}`}
              name="title"
              look="line"
              label={t('chapterTitle')}
              placeholder={t('chapterPlaceholder')}
              disabled={disabled}
            />
          ) : record ? (
            <Link {...(recordLink(record.kind, record.id) as LinkProps)} className={classes.title}>
              {title}
            </Link>
          ) : (
            known && <Text c="dimmed">{t('gone')}</Text>
          )}
          {problem && (
            <Text size="sm" c="var(--accord-warn)">
              {problem}
            </Text>
          )}
        </div>
        {record && (
          <Text size="sm" c="dimmed">
            {kindWord(common, record.kind)}
          </Text>
        )}
        {record && <StatusPill status={record.status} />}
        <Tooltip label={t('remove', { title })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('remove', { title })}
            disabled={disabled}
            onClick={() => onRemove(title)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      {own && (
        <div className={classes.own}>
          <RichTextField
            session={session}
            path={`chapters/${chapter.id}/body`}
            label={t('chapterBody', { title })}
            placeholder={t('chapterBodyPlaceholder')}
            compact
          />
        </div>
      )}
    </li>
  );
}

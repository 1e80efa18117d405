import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconDots, IconGripVertical } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { fieldInWords } from '#shared/domain/diff/place';
import { valueInWords } from '#shared/domain/diff/values';
import { writeRegister } from '#shared/model/binding/register';
import type { Conflict } from '#shared/model/binding/view';
import { faultInWords } from '#shared/model/fault-words';
import { ConflictNote } from '../../app/document/conflict-note';
import type { DocumentSession } from '../../app/document/session';
import { useTeams } from '../../app/use-teams';
import { TeamMark } from '../../ui/team-mark';
import { spokenLanguage, spokenWords } from '../../words/spoken';
import { CommentButton } from '../discussion/comment-button';
import classes from './commitment-card.module.css';
import { CommitmentEditor } from './commitment-editor';
import { type CommitmentDraft, useCommitment } from './use-commitment';
import type { useDragOrder } from './use-drag-order';

interface Props {
  session: DocumentSession;
  draft: CommitmentDraft;
  conflicts: readonly Conflict[];
  editable: boolean;
  /** Opens with its fields shown: it was just added. */
  fresh: boolean;
  order: ReturnType<typeof useDragOrder>;
  place: { first: boolean; last: boolean };
  onShift: (by: -1 | 1) => void;
  onRemove: () => void;
  /** How it is kept. */
  figures: ReactNode;
}

const FIELD_WORDS = [
  'owedBy',
  'owedTo',
  'metric',
  'of',
  'target',
  'schedule',
  'deadline',
  'window',
  'segment',
  'grace',
  'cutOff',
  'onMiss',
] as const;

/** One commitment: who owes whom, its sentence in plain words, how it is kept, and its fields on demand. */
export function CommitmentCard({
  session,
  draft,
  conflicts,
  editable,
  fresh,
  order,
  place,
  onShift,
  onRemove,
  figures,
}: Props) {
  const { t } = useTranslation('agreements');
  const { team } = useTeams();
  const state = useCommitment(session, draft);
  const [editing, setEditing] = useState(fresh);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) card.current?.querySelector('input')?.focus();
  }, [fresh]);
  const title = draft.title?.trim() || t('commitments.untitled');
  const drop = order.place?.id === draft.id ? order.place.side : undefined;
  const fieldName = (path: string): string => {
    const field = FIELD_WORDS.find((each) => each === path.split('/').at(-1));
    return field ? t(`fields.${field}`) : fieldInWords(path.split('/').at(-1) ?? path);
  };
  const [problem] = state.problems;
  return (
    <article
      ref={card}
      className={classes.card}
      aria-label={title}
      data-path={`commitments/${draft.id}`}
      data-about={`commitments/${draft.id}`}
      data-about-label={title}
      data-drop={drop}
      data-dragged={order.dragged === draft.id || undefined}
      {...order.target(draft.id)}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        {editable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            className={classes.handle}
            aria-label={t('commitments.move', { title })}
            {...order.handle(draft.id)}
          >
            <IconGripVertical size={16} />
          </ActionIcon>
        )}
        <Stack gap={6} flex={1} miw={0}>
          <Group gap={6} wrap="nowrap">
            {draft.owedBy && draft.owedTo && (
              <span
                className={classes.owes}
                title={t('commitments.owes', { from: team(draft.owedBy).name, to: team(draft.owedTo).name })}
              >
                <TeamMark team={draft.owedBy} />
                <IconArrowRight size={14} aria-hidden />
                <TeamMark team={draft.owedTo} />
              </span>
            )}
            <Text size="sm" c="dimmed" truncate>
              {title}
            </Text>
            {conflicts.map((conflict) => (
              <ConflictNote
                key={conflict.path}
                label={fieldName(conflict.path)}
                entries={conflict.entries}
                say={(value) => valueInWords(value, (id) => team(id).name, CHANGE_WORDS[spokenLanguage()])}
                onChoose={(value) =>
                  session.change((doc, author) => {
                    writeRegister(doc, conflict.path, value, author);
                  })
                }
                disabled={!editable}
              />
            ))}
          </Group>
          <Text className={classes.sentence}>
            {state.complete ? sentenceOf(state.complete, (id) => team(id).name, spokenWords()) : title}
          </Text>
          {!state.complete && problem && (
            <Text size="sm" c="var(--accord-warn)">
              {t('commitments.unfinished', {
                problem: t('problems.named', {
                  field: fieldLabel(problem.field, t),
                  problem: faultInWords(problem.message, spokenLanguage()),
                }),
              })}
            </Text>
          )}
        </Stack>
        <CommentButton record={session.id} path={`commitments/${draft.id}`} label={title} />
        {editable && (
          <Group gap={4} wrap="nowrap">
            <Button
              variant={editing ? 'light' : 'subtle'}
              size="compact-sm"
              aria-expanded={editing}
              aria-label={editing ? t('commitments.editDone') : t('commitments.editLabel', { title })}
              onClick={() => setEditing(!editing)}
            >
              {t(editing ? 'commitments.editDone' : 'commitments.edit')}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={t('commitments.menu', { title })}>
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item disabled={place.first} onClick={() => onShift(-1)}>
                  {t('commitments.up')}
                </Menu.Item>
                <Menu.Item disabled={place.last} onClick={() => onShift(1)}>
                  {t('commitments.down')}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item onClick={onRemove}>{t('commitments.remove')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </Group>
      {editing && (
        <div className={classes.editor}>
          <CommitmentEditor session={session} state={state} disabled={!editable} />
        </div>
      )}
      {state.complete && <div className={classes.figures}>{figures}</div>}
    </article>
  );
}

/** The name of the field that a problem is about: of `schedule.rrule` that of the schedule. */
function fieldLabel(path: string, t: ReturnType<typeof useTranslation<'agreements'>>['t']): string {
  const field = FIELD_WORDS.find((each) => each === path.split('.')[0]);
  return field ? t(`fields.${field}`) : path;
}

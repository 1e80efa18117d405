import { ActionIcon, Button, Checkbox, Select, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverdue } from '#shared/domain/touchpoints/actions';
import { writeField } from '#shared/model/binding/write';
import type { Action } from '#shared/model/touchpoint';
import { ConflictNote } from '../../app/document/conflict-note';
import { useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { offerUndo } from '../../ui/offer-undo';
import { shortDay, today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './touchpoints.module.css';

interface Props {
  session: DocumentSession;
  actions: readonly Action[];
  label: string;
  /** The meeting that new ones come up in; none can be added where it is left out. */
  from?: string;
  /** Says of each which meeting it came up in. */
  withFrom?: boolean;
  undo: () => void;
  disabled: boolean;
}

/** What is to be done, by whom, until when. Enter adds the next one. */
export function ActionList({ session, actions, label, from, withFrom = false, undo, disabled }: Props) {
  const { t } = useTranslation('touchpoints');
  const list = useList(session, 'actions');
  const root = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  const choice = usePeopleChoice(actions.map(({ owner }) => owner));
  useLayoutEffect(() => {
    const id = wanted.current;
    const line = id && root.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] textarea`);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });
  const add = (after?: string): void => {
    wanted.current = list.add(after, undefined, (path) => writeField(session.doc, path, 'from', from ?? ''));
  };
  return (
    <>
      {actions.length > 0 && (
        <ul ref={root} className={classes.rows} aria-label={label}>
          {actions.map((action, at) => (
            <ActionRow
              key={action.id}
              session={session}
              action={action}
              number={at + 1}
              people={choice}
              withFrom={withFrom}
              undo={undo}
              disabled={disabled}
              onEnter={from === undefined ? undefined : () => add(action.id)}
              onRemove={() => {
                list.remove(action.id);
                offerUndo(t('actions.removed', { title: action.title || t('actions.untitled') }), undo);
              }}
            />
          ))}
        </ul>
      )}
      {from !== undefined && !disabled && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="dimmed"
          mt={6}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add()}
        >
          {t('actions.add')}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  session: DocumentSession;
  action: Action;
  number: number;
  people: ReturnType<typeof usePeopleChoice>;
  withFrom: boolean;
  undo: () => void;
  disabled: boolean;
  onEnter: (() => void) | undefined;
  onRemove: () => void;
}

function ActionRow({
  session,
  action,
  number,
  people,
  withFrom,
  undo,
  disabled,
  onEnter,
  onRemove,
}: RowProps) {
  const { t } = useTranslation('touchpoints');
  const locale = useLocale();
  const path = `actions/${action.id}`;
  const owner = usePromise<string | null>(session, `${path}/owner`);
  const due = usePromise<string | null>(session, `${path}/due`);
  const title = action.title || t('actions.untitled');
  const late = isOverdue(action, today());
  const finish = (done: boolean): void => {
    session.newStep();
    session.change((doc, { member, at }) => {
      writeField(doc, path, 'doneAt', done ? at : null);
      writeField(doc, path, 'doneBy', done ? member : null);
    });
    session.newStep();
    // It leaves the list of what is open: the way back has to stand elsewhere.
    if (done) offerUndo(t('actions.finished', { title }), undo);
  };
  return (
    <li className={classes.row} data-item={action.id} data-path={path}>
      <Checkbox
        aria-label={t('actions.done', { title })}
        checked={action.doneAt !== null}
        disabled={disabled}
        onChange={(event) => finish(event.currentTarget.checked)}
      />
      <div className={`${classes.words} ${action.doneAt !== null ? classes.done : ''}`}>
        <TextField
          session={session}
          path={path}
          name="title"
          look="line"
          label={t('actions.item', { number })}
          placeholder={t('actions.placeholder')}
          disabled={disabled}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
        {((withFrom && action.from) || late) && (
          <Text size="sm" c="dimmed" className={classes.below ?? ''}>
            {withFrom && action.from && t('actions.from', { date: shortDay(action.from, locale) })}
            {withFrom && action.from && late && ' · '}
            {late && (
              <Text span inherit c="var(--accord-warn)">
                {t('actions.overdue')}
              </Text>
            )}
          </Text>
        )}
      </div>
      <div className={classes.tools}>
        <Select
          size="xs"
          w={140}
          aria-label={t('actions.owner', { title })}
          placeholder={t('actions.nobody')}
          clearable
          disabled={disabled}
          data={people.options}
          value={action.owner}
          onChange={owner.write}
        />
        <ConflictNote<string>
          label={t('actions.owner', { title })}
          entries={owner.conflict}
          say={(id) => (id ? people.nameOf(id) : t('actions.nobody'))}
          onChoose={owner.write}
          disabled={disabled}
        />
        <DateField
          size="xs"
          w={124}
          aria-label={t('actions.due', { title })}
          placeholder={t('actions.noDue')}
          clearable
          disabled={disabled}
          value={action.due}
          onChange={due.write}
        />
        <ConflictNote<string>
          label={t('actions.due', { title })}
          entries={due.conflict}
          say={(day) => (day ? dayOf(day, { locale }) : t('actions.noDue'))}
          onChoose={due.write}
          disabled={disabled}
        />
        {!disabled && (
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            c="dimmed"
            aria-label={t('actions.remove', { title })}
            onClick={onRemove}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}

import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { orpc } from '../../app/api';
import { TeamMark } from '../../ui/team-mark';
import classes from './discussion.module.css';
import { useMentionList } from './use-mention-list';

const NOBODY: readonly Member[] = [];

interface Props {
  label: string;
  placeholder?: string;
  /** The words with names written out. */
  value: string;
  onChange: (value: string) => void;
  /** Ctrl or Cmd and Enter. */
  onSend: () => void;
  /** Esc, when no list is open. */
  onCancel: () => void;
  takesFocus?: boolean;
  minRows?: number;
  /** Draws the label above the field. */
  withLabel?: boolean;
}

/** Where a message is written; after an `@` it offers the members' names. */
export function MessageField({
  label,
  placeholder,
  value,
  onChange,
  onSend,
  onCancel,
  takesFocus = false,
  minRows = 2,
  withLabel = false,
}: Props) {
  const { t } = useTranslation('discussion');
  const members = useQuery(orpc.people.list.queryOptions()).data ?? NOBODY;
  const field = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  const list = useId();
  const mentions = useMentionList(members, field, (text, at) => {
    cursor.current = at;
    onChange(text);
  });
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is set once the new words are in the field
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    field.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [value]);
  const open = mentions.found.length > 0;
  return (
    <div className={classes.field}>
      <Textarea
        ref={field}
        {...(withLabel ? { label } : { 'aria-label': label })}
        placeholder={placeholder}
        value={value}
        autosize
        minRows={minRows}
        maxRows={12}
        size="sm"
        role="combobox"
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${mentions.chosen}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          mentions.look(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onBlur={mentions.close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || mentions.onKey(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onSend();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            onCancel();
          }
        }}
      />
      {open && (
        <div id={list} role="listbox" aria-label={t('write.people')} className={classes.people}>
          {mentions.found.map(({ id, name, team }, at) => (
            <div
              key={id}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === mentions.chosen}
              className={classes.person}
              // The field must keep the focus: a press, not a click, chooses.
              onMouseDown={(event) => {
                event.preventDefault();
                mentions.choose(at);
              }}
            >
              <TeamMark team={team} size={16} />
              <span>{name}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

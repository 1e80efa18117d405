import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import classes from './item-list.module.css';

export interface ItemListProps {
  session: DocumentSession;
  /** The list's path, such as `steps/<id>/checklist`. */
  path: string;
  /** What it is a list of; read aloud. */
  label: string;
  /** The field of an item that is written in the line. */
  name?: string;
  itemLabel: (number: number) => string;
  removeLabel: (number: number) => string;
  placeholder: string;
  addLabel: string;
  /** Drawn behind the line. */
  more?: (id: string, number: number) => ReactNode;
  /** Drawn before the line. */
  mark?: ReactNode;
  disabled: boolean;
}

/** A short list written like text: Enter adds a line, Backspace in an empty one removes it, Alt with arrows moves it. */
export function ItemList(props: ItemListProps) {
  const {
    session,
    path,
    label,
    name = 'title',
    itemLabel,
    removeLabel,
    placeholder,
    addLabel,
    more,
    mark,
  } = props;
  const { disabled } = props;
  const list = useList(session, path);
  const root = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    const line = root.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] textarea`);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });

  const removed = (id: string): void => {
    const at = list.ids.indexOf(id);
    wanted.current = list.ids[at - 1] ?? list.ids[at + 1] ?? null;
    list.remove(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, id: string): void => {
    if (disabled || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      wanted.current = list.add(id);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      wanted.current = id;
      list.shift(id, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      removed(id);
    }
  };

  return (
    <div>
      <ul ref={root} className={classes.list} aria-label={label}>
        {list.ids.map((id, at) => (
          <li key={id} className={classes.item} data-item={id}>
            {mark}
            <div className={classes.line}>
              <TextField
                session={session}
                path={`${path}/${id}`}
                name={name}
                label={itemLabel(at + 1)}
                placeholder={placeholder}
                look="line"
                disabled={disabled}
                onKeyDown={(event) => onKeyDown(event, id)}
              />
            </div>
            {more?.(id, at + 1)}
            {!disabled && (
              <ActionIcon
                size={22}
                variant="subtle"
                color="gray"
                c="dimmed"
                className={classes.remove}
                aria-label={removeLabel(at + 1)}
                onClick={() => removed(id)}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          c="dimmed"
          leftSection={<IconPlus size={13} />}
          onClick={() => {
            wanted.current = list.add();
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}

import { Textarea } from '@mantine/core';
import type { ChangeEvent, KeyboardEvent, Ref } from 'react';
import { useField } from './fields';
import type { DocumentSession } from './session';
import classes from './text-field.module.css';

export interface TextFieldProps {
  session: DocumentSession;
  /** `''` for the record, `steps/<id>` for an item of a list. */
  path: string;
  name: string;
  /** Read aloud; drawn above the field only with `withLabel`. */
  label: string;
  withLabel?: boolean;
  placeholder?: string;
  disabled?: boolean;
  /** `title`: a heading without a frame; `line`: one line that grows, without a frame; `box`: with a frame. */
  look?: 'title' | 'line' | 'box';
  minRows?: number;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  inputRef?: Ref<HTMLTextAreaElement>;
  /** Takes the focus when it is first drawn: for the title of a record that was just made. */
  takesFocus?: boolean;
}

/** A plain text field of an open document: what is typed is in the document with every letter. */
export function TextField({
  session,
  path,
  name,
  label,
  withLabel = false,
  placeholder,
  disabled = false,
  look = 'box',
  minRows = 1,
  onKeyDown,
  inputRef,
  takesFocus = false,
}: TextFieldProps) {
  const [stored, write] = useField<string>(session, path, name);
  const value = typeof stored === 'string' ? stored : '';
  const shared = {
    'data-path': path === '' ? name : `${path}/${name}`,
    readOnly: disabled,
    placeholder: disabled ? '' : (placeholder ?? ''),
    value,
    rows: minRows,
    spellCheck: true,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) =>
      write(event.currentTarget.value.replace(/\r?\n/g, look === 'box' ? '\n' : ' ')),
  };
  if (look === 'box') {
    return (
      <Textarea
        {...shared}
        ref={inputRef}
        {...(withLabel ? { label } : { 'aria-label': label })}
        classNames={{ input: classes.grows ?? '' }}
        onKeyDown={onKeyDown}
      />
    );
  }
  const input = (
    <textarea
      {...shared}
      ref={inputRef}
      // biome-ignore lint/a11y/noAutofocus: only for a record that the person just made, to be named at once
      autoFocus={takesFocus}
      aria-label={label}
      className={`${classes.grows} ${classes.plain} ${classes[look]}`}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === 'Enter' && !event.defaultPrevented) event.preventDefault();
      }}
    />
  );
  if (look === 'line') return input;
  return (
    <h1 className={classes.heading} aria-label={value || placeholder}>
      {input}
    </h1>
  );
}

import { Textarea } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
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
}: TextFieldProps) {
  const [value, write] = useField<string>(session, path, name);
  const input = (
    <Textarea
      ref={inputRef}
      {...(withLabel ? { label } : { 'aria-label': label })}
      variant={look === 'box' ? 'default' : 'unstyled'}
      autosize
      minRows={minRows}
      readOnly={disabled}
      placeholder={disabled ? '' : (placeholder ?? '')}
      value={typeof value === 'string' ? value : ''}
      classNames={{ input: `${classes.input} ${classes[look]}` }}
      spellCheck
      onChange={(event) => write(event.currentTarget.value.replace(/\r?\n/g, look === 'box' ? '\n' : ' '))}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === 'Enter' && look !== 'box' && !event.defaultPrevented) event.preventDefault();
      }}
    />
  );
  return look === 'title' ? (
    <h1 className={classes.heading} aria-label={value || placeholder}>
      {input}
    </h1>
  ) : (
    input
  );
}

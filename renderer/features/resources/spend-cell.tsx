import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import classes from './resources.module.css';
import { useTypedAmount } from './use-typed-amount';

interface Props {
  session: DocumentSession;
  path: string;
  /** Source and month. */
  label: string;
  /** Row and column. */
  place: string;
  disabled: boolean;
  onPut: (value: number | null) => void;
  /** More than one cell was pasted. */
  onPaste: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** One amount of the table. */
export function SpendCell({ session, path, label, place, disabled, onPut, onPaste, onKey }: Props) {
  const { t } = useTranslation('resources');
  const locale = useLocale();
  const { value, conflict } = usePromise<number | null>(session, path);
  const { wrong, props } = useTypedAmount({ value: value ?? null, onCommit: onPut, disabled });
  const input = (
    <input
      {...props}
      className={classes.cell}
      aria-label={label}
      title={wrong === null ? undefined : t('notAmount', { text: wrong })}
      data-cell={place}
      onKeyDown={(event) => {
        props.onKeyDown(event);
        onKey(event);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (disabled || !/[\t\n]/.test(text.trimEnd())) return;
        event.preventDefault();
        onPaste(text);
      }}
    />
  );
  if (conflict.length < 2) return input;
  return (
    <span className={classes.withConflict}>
      <ConflictNote<number>
        label={label}
        entries={conflict}
        say={(each) => (each === null ? '–' : figure(each, locale))}
        onChoose={onPut}
        disabled={disabled}
      />
      {input}
    </span>
  );
}

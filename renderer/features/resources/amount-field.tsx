import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { useTypedAmount } from './use-typed-amount';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  session: DocumentSession;
  /** Of the promise field. */
  path: string;
  /** What both sides read, also where no label is shown. */
  name: string;
  /** Writes it; left out where the register alone is written. */
  onWrite?: (value: number | null) => void;
  disabled: boolean;
}

/** An amount of the record, with both values where two people differ. */
export function AmountField({ session, path, name, onWrite, disabled, ...rest }: Props) {
  const { t } = useTranslation('resources');
  const locale = useLocale();
  const { value, conflict, write } = usePromise<number | null>(session, path);
  const put = onWrite ?? write;
  const { wrong, props } = useTypedAmount({ value: value ?? null, onCommit: put, disabled });
  return (
    <TextInput
      w={140}
      aria-label={name}
      data-path={path}
      {...rest}
      {...props}
      error={wrong === null ? null : t('notAmount', { text: wrong })}
      {...(conflict.length > 1 && {
        leftSection: (
          <ConflictNote<number>
            label={name}
            entries={conflict}
            say={(each) => (each === null ? '–' : figure(each, locale))}
            onChoose={put}
            disabled={disabled}
          />
        ),
      })}
    />
  );
}

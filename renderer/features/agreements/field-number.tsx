import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  hint?: string;
  /** Undefined and null show an empty field. */
  standing: number | null | undefined;
  /** Says what is wrong with a number, without the field's name; null when nothing is. */
  check: (value: number) => string | null;
  /** Null when the field was emptied; only where `optional`. */
  write: (value: number | null) => void;
  optional?: boolean;
  disabled: boolean;
  suffix?: string;
  problem?: string | null;
  width?: number;
  hideLabel?: boolean;
}

/** A number that is kept when it is left, and only when it is right. */
export function NumberField(props: Props) {
  const {
    label,
    hint,
    standing,
    check,
    write,
    optional = false,
    disabled,
    suffix,
    problem,
    width,
    hideLabel,
  } = props;
  const { t } = useTranslation('agreements');
  const [typed, setTyped] = useState<number | string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    if (typed === '') {
      if (!optional) {
        setWrong(t('problems.number'));
        return;
      }
      setTyped(null);
      if (standing !== null && standing !== undefined) write(null);
      return;
    }
    const value = Number(typed);
    const found = Number.isFinite(value) ? check(value) : t('problems.number');
    setWrong(found);
    if (found !== null) return;
    setTyped(null);
    if (value !== standing) write(value);
  };
  const error = wrong ?? problem;
  return (
    <NumberInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={hint}
      disabled={disabled}
      value={typed ?? standing ?? ''}
      onChange={(value) => {
        setTyped(value);
        setWrong(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      {...(suffix ? { suffix: ` ${suffix}` } : {})}
      {...(width ? { w: width } : {})}
      clampBehavior="none"
      hideControls
      error={error ? t('problems.named', { field: label, problem: error }) : null}
    />
  );
}

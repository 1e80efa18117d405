import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useState } from 'react';
import { readAmount } from '#shared/domain/resources/paste';
import { numberFormat } from '../../ui/numbers';
import { useLocale } from '../measurement/use-locale';

interface Amount {
  value: number | null;
  /** Takes over what was typed; null for nothing. */
  onCommit: (value: number | null) => void;
  disabled?: boolean;
}

/** Props of an input in which an amount is typed in the way of any country: taken over when it is left or by Enter. */
export function useTypedAmount({ value, onCommit, disabled = false }: Amount) {
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readAmount(typed);
  const commit = (): void => {
    if (typed === null || read === undefined) return;
    setTyped(null);
    if (read !== value) onCommit(read);
  };
  return {
    /** What was typed and is no amount. */
    wrong: read === undefined ? typed : null,
    commit,
    props: {
      inputMode: 'decimal' as const,
      readOnly: disabled,
      'aria-invalid': read === undefined || undefined,
      value:
        typed ?? (value === null ? '' : numberFormat(locale, { maximumFractionDigits: 2 }).format(value)),
      onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      },
    },
  };
}

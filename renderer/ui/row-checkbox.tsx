import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Selection } from './record-selection';

export interface RowCheckboxProps {
  id: string;
  title: string;
  selection: Selection;
  className?: string | undefined;
}

/** Selects a row with the mouse, Shift all rows since the last one; by keyboard X does it on the row itself. */
export function RowCheckbox({ id, title, selection, className = '' }: RowCheckboxProps) {
  const { t } = useTranslation('filing');
  return (
    <Checkbox
      size="xs"
      className={className}
      aria-label={t('select', { title })}
      tabIndex={-1}
      checked={selection.has(id)}
      onChange={() => undefined}
      onClick={(event) => selection.toggle(id, event.shiftKey)}
    />
  );
}

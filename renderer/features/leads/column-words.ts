import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LEAD_FIELDS } from '#shared/model/lead';

/** The word for a lead's field; a further column is called by its own heading. */
export function useColumnWords(): (column: string) => string {
  const { t } = useTranslation('leads');
  return useCallback(
    (column: string) => {
      const field = LEAD_FIELDS.find((each) => each === column);
      return field ? t(`wizard.fields.${field}`) : column;
    },
    [t],
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asksNoValue } from '#shared/domain/definitions/criteria';
import type { Criterion } from '#shared/model/definition';

/** Says a criterion in words: “Company size is at least 50”. */
export function useCriterionWords(): (criterion: Criterion) => string {
  const { t } = useTranslation('definitions');
  return useCallback(
    ({ attribute, operator, value }) =>
      [attribute, t(`criteria.operators.${operator}`), asksNoValue(operator) ? '' : value].join(' ').trim(),
    [t],
  );
}

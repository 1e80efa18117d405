import { NumberInput, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_TERMS } from '#shared/domain/disputes/disputes';
import { DisputeTerms } from '#shared/model/agreement';
import { orpc } from '../../app/api';

interface Props {
  terms: DisputeTerms | undefined;
  write: (terms: DisputeTerms) => void;
  disabled: boolean;
}

/** Within how many days a contested lead is answered, and who decides where both sides differ. */
export function DisputeTermsFields({ terms = DEFAULT_TERMS, write, disabled }: Props) {
  const { t } = useTranslation('disputes');
  const people = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const [typed, setTyped] = useState<number | string | null>(null);
  const keep = (): void => {
    const next = DisputeTerms.safeParse({ ...terms, answerDays: typed });
    setTyped(null);
    if (typed !== null && next.success && next.data.answerDays !== terms.answerDays) write(next.data);
  };
  return (
    <Stack gap={6}>
      <NumberInput
        size="xs"
        label={t('terms.days')}
        min={1}
        max={366}
        allowDecimal={false}
        hideControls
        disabled={disabled}
        value={typed ?? terms.answerDays}
        onChange={setTyped}
        onBlur={keep}
      />
      <Select
        size="xs"
        label={t('terms.arbiter')}
        placeholder={t('terms.nobody')}
        clearable
        disabled={disabled}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={terms.arbiter}
        onChange={(arbiter) => write({ ...terms, arbiter })}
      />
    </Stack>
  );
}

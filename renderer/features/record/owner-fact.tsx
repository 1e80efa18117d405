import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { PromiseFact } from './promise-fact';
import { usePeopleChoice } from './use-people-choice';

interface Props {
  session: DocumentSession;
  owner: string | null;
  disabled: boolean;
}

/** Who looks after it. */
export function OwnerFact({ session, owner, disabled }: Props) {
  const { t } = useTranslation('record');
  const field = usePromise<string | null>(session, 'owner');
  const choice = usePeopleChoice([owner]);
  return (
    <PromiseFact
      path="owner"
      label={t('facts.owner')}
      field={field}
      say={(id) => (id ? choice.nameOf(id) : t('facts.nobody'))}
      disabled={disabled}
    >
      {(labelId) => (
        <Select
          size="xs"
          aria-labelledby={labelId}
          placeholder={t('facts.nobody')}
          clearable
          disabled={disabled}
          data={choice.options}
          value={owner}
          onChange={(next) => field.write(next)}
        />
      )}
    </PromiseFact>
  );
}

import { Select, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Definition } from '#shared/model/definition';
import { orpc } from '../../app/api';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import classes from './definition-screen.module.css';

/** Other names of the word, and who looks after it. */
export function DefinitionFacts({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('definitions');
  const { data: people = [] } = useQuery(orpc.people.list.queryOptions());
  const also = usePromise<string[]>(session, 'also');
  const owner = usePromise<string | null>(session, 'owner');
  const nameOf = (id: string | null): string => people.find((each) => each.id === id)?.name ?? id ?? '';
  return (
    <div className={classes.facts}>
      <TagsInput
        label={t('also')}
        placeholder={(also.value ?? []).length === 0 ? t('alsoPlaceholder') : ''}
        value={also.value ?? []}
        readOnly={disabled}
        clearable={false}
        onChange={(next) => {
          const names = Definition.shape.also.safeParse(next.map((each) => each.trim()).filter(Boolean));
          if (names.success) also.write(names.data);
        }}
        rightSection={
          <ConflictNote<string[]>
            label={t('also')}
            entries={also.conflict}
            say={(names) => (names ?? []).join(', ')}
            onChoose={(names) => also.write(names ?? [])}
            disabled={disabled}
          />
        }
      />
      <Select
        label={t('owner')}
        placeholder={t('ownerPlaceholder')}
        value={owner.value ?? null}
        data={people
          .filter(({ id, state }) => state !== 'left' || id === owner.value)
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => owner.write(next)}
        searchable
        readOnly={disabled}
        {...(owner.conflict.length > 1
          ? {
              rightSection: (
                <ConflictNote<string>
                  label={t('owner')}
                  entries={owner.conflict}
                  say={nameOf}
                  onChoose={owner.write}
                  disabled={disabled}
                />
              ),
            }
          : {})}
      />
    </div>
  );
}

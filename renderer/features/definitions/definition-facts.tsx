import { Select, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Definition } from '#shared/model/definition';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './definition-screen.module.css';

/** Other names of the word, and who looks after it. */
export function DefinitionFacts({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('definitions');
  const also = usePromise<string[]>(session, 'also');
  const owner = usePromise<string | null>(session, 'owner');
  const people = usePeopleChoice([owner.value ?? null]);
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
        data={people.options}
        onChange={(next) => owner.write(next)}
        searchable
        readOnly={disabled}
        {...(owner.conflict.length > 1
          ? {
              rightSection: (
                <ConflictNote<string>
                  label={t('owner')}
                  entries={owner.conflict}
                  say={(id) => (id ? people.nameOf(id) : '')}
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

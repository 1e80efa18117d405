import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Definition } from '#shared/model/definition';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTyped } from '../agreements/use-typed';

/** The one sentence that both teams mean; two at once show as a conflict. */
export function Meaning({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('definitions');
  const { value, conflict, write } = usePromise<string>(session, 'meaning');
  const typed = useTyped(value ?? '', Definition.shape.meaning, write);
  return (
    <Textarea
      label={t('meaning')}
      placeholder={t('meaningPlaceholder')}
      autosize
      minRows={2}
      value={typed.value ?? ''}
      readOnly={disabled}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => typed.commit()}
      rightSection={
        <ConflictNote
          label={t('meaning')}
          entries={conflict}
          say={(text: string | null) => text ?? ''}
          onChoose={(text) => write(text ?? '')}
          disabled={disabled}
        />
      }
    />
  );
}

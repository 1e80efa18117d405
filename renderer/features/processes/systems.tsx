import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { fieldsOf } from '#shared/model/binding/paths';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import classes from './facts.module.css';

const PATH = 'systems';

/** Tools that the process runs in, as tags: each is typed and taken with Enter or a comma. */
export function Systems({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('processes');
  const { ids } = useList(session, PATH);
  const titleOf = (id: string): string => String(fieldsOf(session.doc, `${PATH}/${id}`).get('title') ?? '');
  const titles = ids.map(titleOf);
  const change = (wanted: string[]): void => {
    session.newStep();
    session.change((doc, author) => {
      for (const id of ids) if (!wanted.includes(titleOf(id))) removeItem(doc, PATH, id, author);
      for (const title of wanted) {
        if (titles.includes(title)) continue;
        const id = newId();
        placeItem(doc, PATH, id, orderedIds(doc, PATH).at(-1) ?? null);
        writeField(doc, `${PATH}/${id}`, 'title', title);
      }
    });
    session.newStep();
  };
  return (
    <TagsInput
      variant="unstyled"
      size="sm"
      aria-label={t('facts.systems')}
      placeholder={titles.length === 0 && !disabled ? t('facts.systemsPlaceholder') : ''}
      readOnly={disabled}
      classNames={{ input: classes.input ?? '' }}
      value={[...new Set(titles)]}
      onChange={change}
    />
  );
}

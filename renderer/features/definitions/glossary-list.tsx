import { Checkbox, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './glossary-list.module.css';
import { GlossaryTable } from './glossary-table';
import type { ListedWord } from './use-glossary';

const needsLook = ({ conflicts, shared }: ListedWord): boolean => conflicts > 0 || shared.length > 0;

/** The words of the glossary whose name or meaning has what is looked for. */
function matching(entries: readonly ListedWord[], words: string): ListedWord[] {
  const wanted = words.trim().toLocaleLowerCase();
  return entries.filter(({ title, also, meaning }) =>
    [title, ...also, meaning ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
}

/** Every word with its meaning, status, owner, where it is used, and what is to be settled about it. */
export function GlossaryList({ entries }: { entries: readonly ListedWord[] }) {
  const { t } = useTranslation('definitions');
  const [words, setWords] = useState('');
  const [lookOnly, setLookOnly] = useState(false);
  const toLook = entries.filter(needsLook).length;
  const shown = useMemo(
    () => matching(entries, words).filter((entry) => !lookOnly || needsLook(entry)),
    [entries, words, lookOnly],
  );
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.find ?? ''}
          aria-label={t('glossary.find')}
          placeholder={t('glossary.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {toLook > 0 && (
          <Checkbox
            label={`${t('glossary.look', { count: toLook })}. ${t('glossary.lookOnly')}`}
            checked={lookOnly}
            onChange={(event) => setLookOnly(event.currentTarget.checked)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <Text c="dimmed">{t('glossary.none', { words })}</Text>
      ) : (
        <GlossaryTable entries={shown} />
      )}
    </>
  );
}

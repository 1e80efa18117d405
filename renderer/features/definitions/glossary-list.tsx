import { Checkbox, Table, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '#shared/contract/definitions';
import { StatusPill } from '../../ui/status-pill';
import { useMembers } from '../signoff/use-members';
import classes from './glossary-list.module.css';

const needsLook = ({ conflicts, shared }: GlossaryEntry): boolean => conflicts > 0 || shared.length > 0;

/** The words of the glossary whose name or meaning has what is looked for. */
function matching(entries: readonly GlossaryEntry[], words: string): GlossaryEntry[] {
  const wanted = words.trim().toLocaleLowerCase();
  return entries.filter(({ title, also, meaning }) =>
    [title, ...also, meaning].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
}

/** Every word with its meaning, status, owner, where it is used, and what is to be settled about it. */
export function GlossaryList({ entries }: { entries: readonly GlossaryEntry[] }) {
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
        <Table verticalSpacing={10} aria-label={t('list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('glossary.word')}</Table.Th>
              <Table.Th>{t('glossary.status')}</Table.Th>
              <Table.Th className={classes.owner ?? ''}>{t('glossary.owner')}</Table.Th>
              <Table.Th>{t('glossary.used')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((entry) => (
              <WordRow key={entry.id} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function WordRow({ entry }: { entry: GlossaryEntry }) {
  const { t } = useTranslation('definitions');
  const { t: common } = useTranslation();
  const { nameOf } = useMembers();
  const { id, title, also, meaning, status, owner, usedIn, conflicts, shared } = entry;
  const notes = [
    ...(conflicts > 0 ? [t('glossary.differ', { count: conflicts })] : []),
    ...shared.map((each) => t('glossary.shared', { name: each.name, title: each.with })),
  ];
  return (
    <Table.Tr>
      <Table.Td className={classes.word ?? ''}>
        <Link to="/definitions/$id" params={{ id }} className={classes.link}>
          {title || common('untitled')}
        </Link>
        {also.length > 0 && (
          <Text span size="sm" c="dimmed">
            {' '}
            {t('glossary.also', { names: also.join(', ') })}
          </Text>
        )}
        <div className={classes.meaning}>{meaning || t('glossary.noMeaning')}</div>
        {notes.map((note) => (
          <div key={note} className={classes.note}>
            <IconAlertTriangle size={15} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
            {note}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        <StatusPill status={status} />
      </Table.Td>
      <Table.Td className={`${classes.owner} ${classes.quiet}`}>
        {owner ? nameOf(owner) : t('glossary.nobody')}
      </Table.Td>
      <Table.Td className={classes.quiet ?? ''}>{t('glossary.usedIn', { count: usedIn })}</Table.Td>
    </Table.Tr>
  );
}

import { Button, Combobox, Group, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/contract/records';
import { linkedRecord } from '#shared/model/links';
import { orpc } from '../../app/api';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { addressOf, recordAddress } from './address';
import classes from './link.module.css';

const SHOWN = 6;

interface LinkFormProps {
  /** The address as it is; '' for a new link. */
  href: string;
  onSet: (address: string, title: string) => void;
  onRemove: (() => void) | null;
  onCancel: () => void;
}

/** Writes a link's address; letters that are none find records by their title. */
export function LinkForm({ href, onSet, onRemove, onCancel }: LinkFormProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const list = useCombobox();
  const { data: records = [] } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const here = linkedRecord(href);
  const [typed, setTyped] = useState(() => records.find(({ id }) => id === here)?.title ?? href);
  const [wrong, setWrong] = useState(false);
  const found = useMemo(() => byTitle(records, typed), [records, typed]);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const chosen = found[list.getSelectedOptionIndex()];
    const address = chosen ? recordAddress(chosen.id) : addressOf(typed);
    if (address) onSet(address, chosen?.title || typed.trim());
    else setWrong(true);
  };
  return (
    <form onSubmit={apply} className={classes.form}>
      <Combobox
        store={list}
        withinPortal={false}
        onOptionSubmit={(id) => onSet(recordAddress(id), records.find((each) => each.id === id)?.title ?? id)}
      >
        <Combobox.EventsTarget withAriaAttributes>
          <TextInput
            data-autofocus
            label={t('link.address')}
            placeholder={t('link.placeholder')}
            value={typed}
            error={wrong && t('link.wrong')}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
              list.openDropdown();
              list.resetSelectedOption();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              onCancel();
            }}
          />
        </Combobox.EventsTarget>
        {found.length > 0 && (
          <Combobox.Options className={classes.options ?? ''} aria-label={t('link.records')}>
            {found.map(({ id, kind, title }) => (
              <Combobox.Option key={id} value={id} className={classes.option ?? ''}>
                <KindIcon kind={kind} size={16} />
                <span className={classes.name}>{title || common('untitled')}</span>
                <span className={classes.kind}>{kindWord(common, kind)}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
      </Combobox>
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm">
          {t('link.set')}
        </Button>
        {onRemove && (
          <Button size="compact-sm" variant="default" onClick={onRemove}>
            {t('link.remove')}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** Records whose title has the words, best first; none while an address is written. */
function byTitle(records: readonly RecordSummary[], typed: string): RecordSummary[] {
  const words = typed.trim().toLocaleLowerCase();
  if (words === '' || /[:/]/.test(words)) return [];
  return records
    .filter(({ title }) => title.toLocaleLowerCase().includes(words))
    .toSorted(
      (a, b) => Number(!starts(a, words)) - Number(!starts(b, words)) || a.title.localeCompare(b.title),
    )
    .slice(0, SHOWN);
}

const starts = ({ title }: RecordSummary, words: string): boolean =>
  title.toLocaleLowerCase().startsWith(words);

import { ActionIcon, Alert, Button, Group, SegmentedControl, Text, TextInput, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeCosts, writeSource } from '#shared/domain/resources/edit';
import { addMonths } from '#shared/domain/resources/months';
import { type PastedCell, type PasteProblem, readPaste } from '#shared/domain/resources/paste';
import type { LiveDocument } from '../../app/document/use-document';
import { MOD } from '../../ui/mod-key';
import { useKeyNames } from '../../ui/use-key-names';
import { AmountField } from './amount-field';
import { CurrencyField } from './currency-field';
import { thisMonth, twelveTo } from './months';
import classes from './resources.module.css';
import { SpendGrid } from './spend-grid';
import { useSources } from './use-sources';

/** What each source took each month, in money and in people: typed, or pasted from a spreadsheet. */
export function SpendView({ live }: { live: LiveDocument<'resources'> }) {
  const { t } = useTranslation('resources');
  const keyNames = useKeyNames();
  const { session, editable, view } = live;
  const [what, setWhat] = useState<'spend' | 'people'>('spend');
  const [last, setLast] = useState(thisMonth);
  const [said, setSaid] = useState<{ cells: number } | { problem: PasteProblem } | null>(null);
  const months = twelveTo(last);
  const sources = useSources(view);
  const put = (cells: readonly PastedCell[]): void => {
    session.newStep();
    session.change((doc, author) => writeCosts(doc, author, what, cells));
    session.newStep();
  };
  const paste = (text: string, row: number, column: number): void => {
    const read = readPaste(text, {
      sources: sources.slice(row).map(({ title }) => title),
      months: months.slice(column),
    });
    if ('cells' in read) put(read.cells);
    setSaid('cells' in read ? { cells: read.cells.length } : read);
  };
  return (
    <div>
      <Text size="sm" c="dimmed" mb="sm" maw={820}>
        {t('spend.text')}
      </Text>
      <div className={classes.fields}>
        <CurrencyField session={session} disabled={!editable} />
        <AmountField
          session={session}
          path="personMonth"
          name={t('spend.personMonth')}
          label={t('spend.personMonth')}
          w={210}
          disabled={!editable}
        />
      </div>
      <Group justify="space-between" mb="xs" gap="xs">
        <Group gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('spend.what')}
            value={what}
            data={(['spend', 'people'] as const).map((value) => ({ value, label: t(`spend.${value}`) }))}
            onChange={(next) => setWhat(next === 'people' ? 'people' : 'spend')}
          />
          {what === 'people' && (
            <Text size="sm" c="dimmed">
              {t('spend.peopleText')}
            </Text>
          )}
        </Group>
        <Group gap={4}>
          {([-12, 12] as const).map((by) => {
            const label = t(by < 0 ? 'spend.earlier' : 'spend.later');
            return (
              <Tooltip key={by} label={label}>
                <ActionIcon variant="default" aria-label={label} onClick={() => setLast(addMonths(last, by))}>
                  {by < 0 ? <IconChevronLeft size={16} /> : <IconChevronRight size={16} />}
                </ActionIcon>
              </Tooltip>
            );
          })}
        </Group>
      </Group>
      {said && 'problem' in said && (
        <Alert color="red" variant="light" p="xs" mb="xs" role="alert">
          {t(`spend.problem.${said.problem.why}`, { ...said.problem })}
        </Alert>
      )}
      {said && 'cells' in said && (
        <Text size="sm" mb="xs" role="status">
          {t('spend.pasted', { count: said.cells, keys: keyNames(`${MOD} Z`) })}
        </Text>
      )}
      <SpendGrid
        live={live}
        sources={sources}
        months={months}
        what={what}
        onPut={(cell) => put([cell])}
        onPaste={paste}
      />
      {editable && (
        <AddSource
          onAdd={(title) => session.change((doc, author) => writeSource(doc, author, title, false))}
        />
      )}
    </div>
  );
}

function AddSource({ onAdd }: { onAdd: (title: string) => void }) {
  const { t } = useTranslation('resources');
  const [title, setTitle] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title);
        setTitle('');
      }}
    >
      <Group gap="xs" mt="sm">
        <TextInput
          size="xs"
          aria-label={t('spend.addLabel')}
          placeholder={t('spend.addLabel')}
          value={title}
          maxLength={80}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={title.trim() === ''}
        >
          {t('spend.addButton')}
        </Button>
      </Group>
    </form>
  );
}

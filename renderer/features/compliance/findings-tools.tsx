import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CAUSES, type FindingsSearch, GROUPS, SEVERITIES, VIEWS } from '../../app/findings-search';
import { Field } from '../settings/field';
import classes from './findings.module.css';

interface FindingsToolsProps {
  search: FindingsSearch;
  counts: { open: number; waived: number; gone: number };
  words: string;
  onWords: (words: string) => void;
  onChange: (search: FindingsSearch) => void;
}

/** Stands for no choice in a list of choices. */
const ANY = '';

/** Which findings, how grouped, and what is looked for among them. */
export function FindingsTools({ search, counts, words, onWords, onChange }: FindingsToolsProps) {
  const { t } = useTranslation('compliance');
  const { view = 'open', group = 'cause', cause, severity } = search;
  const pick = <K extends keyof FindingsSearch>(name: K, value: FindingsSearch[K] | undefined): void => {
    const { [name]: _before, ...others } = search;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <>
      <SegmentedControl
        aria-label={t('view')}
        mb="md"
        value={view}
        data={VIEWS.map((value) => ({ value, label: `${t(`views.${value}`)} (${counts[value]})` }))}
        onChange={(next) =>
          pick(
            'view',
            VIEWS.find((each) => each === next),
          )
        }
      />
      {view === 'open' && counts.open > 0 && (
        <div className={classes.tools}>
          <TextInput
            w={240}
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={(event) => onWords(event.currentTarget.value)}
          />
          <Select
            w={150}
            label={t('cause')}
            data={[
              { value: ANY, label: t('all') },
              ...CAUSES.map((value) => ({ value, label: t(`causes.${value}`) })),
            ]}
            value={cause ?? ANY}
            allowDeselect={false}
            onChange={(next) =>
              pick(
                'cause',
                CAUSES.find((each) => each === next),
              )
            }
          />
          <Select
            w={130}
            label={t('severity')}
            data={[
              { value: ANY, label: t('all') },
              ...SEVERITIES.map((value) => ({ value, label: t(`severities.${value}`) })),
            ]}
            value={severity ?? ANY}
            allowDeselect={false}
            onChange={(next) =>
              pick(
                'severity',
                SEVERITIES.find((each) => each === next),
              )
            }
          />
          <Field label={t('group')}>
            <SegmentedControl
              aria-label={t('group')}
              value={group}
              data={GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))}
              onChange={(next) =>
                pick(
                  'group',
                  GROUPS.find((each) => each === next),
                )
              }
            />
          </Field>
        </div>
      )}
    </>
  );
}

import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconTag, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useFiling } from '../../app/use-filing';
import type { OpenRecord } from './record-screen';
import classes from './record-tags.module.css';

/** The tags of a record under its title: each opens what else carries it. */
export function RecordTags({ record }: { record: OpenRecord }) {
  const { t } = useTranslation('filing');
  const { tag } = useFiling();
  const { data: known = [] } = useQuery(orpc.filing.tags.queryOptions());
  const [adding, setAdding] = useState(false);
  const { id, view, disabled } = record;
  useScreenActions(disabled ? [] : [{ id: 'tag', label: t('addTag'), run: () => setAdding(true) }]);
  const tags = view.tags.map((each) => each.id);
  return (
    <span className={classes.tags}>
      {tags.map((each) => (
        <span key={each} className={classes.tag}>
          <Link to="/search" search={{ words: '', tag: each }} className={classes.word}>
            #{each}
          </Link>
          {!disabled && (
            <ActionIcon
              size={16}
              variant="transparent"
              color="gray"
              aria-label={t('removeTag', { tag: each })}
              onClick={() => tag([id], [], [each])}
            >
              <IconX size={12} />
            </ActionIcon>
          )}
        </span>
      ))}
      {!disabled && (
        <Popover opened={adding} onChange={setAdding} trapFocus returnFocus position="bottom-start">
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              c="dimmed"
              leftSection={<IconTag size={14} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('addTag')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <TextInput
              size="sm"
              aria-label={t('addTag')}
              placeholder={t('tagPlaceholder')}
              list="known-tags"
              data-autofocus
              onKeyDown={(event) => {
                const words = event.currentTarget.value.trim();
                if (event.key !== 'Enter' || words === '') return;
                event.preventDefault();
                setAdding(false);
                tag([id], [words]);
              }}
            />
            <datalist id="known-tags">
              {known.map((each) => (
                <option key={each.tag} value={each.tag} />
              ))}
            </datalist>
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  );
}

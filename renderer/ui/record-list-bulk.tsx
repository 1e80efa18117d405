import { ActionIcon, Button, Group, Popover, Text, TextInput, Tooltip } from '@mantine/core';
import { IconArchive, IconFileTypePdf, IconTag, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../app/api';
import { useScreenActions } from '../app/screen-actions';
import { useDeviceSettings } from '../app/use-device-settings';
import { useFiling } from '../app/use-filing';
import { ErrorState } from './error-state';
import classes from './record-list.module.css';
import { TaskProgress } from './task-progress';
import { useMadeFile } from './use-made-file';

/** What can be done with the selected rows of a list; the palette offers the same. */
export function BulkBar({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation('filing');
  const filing = useFiling();
  const [tagging, setTagging] = useState(false);
  const [{ paper }] = useDeviceSettings();
  const task = useMadeFile();
  const act = (work: () => void) => () => {
    work();
    onDone();
  };
  const archive = act(() => filing.archive(ids, true));
  const trash = act(() => filing.trash(ids));
  const exportAll = () =>
    task.run((signal) => client.exports.make({ ids: [...ids], format: 'pdf', paper }, { signal }));
  useScreenActions([
    { id: 'bulk-tag', label: t('addTag'), run: () => setTagging(true) },
    { id: 'bulk-archive', label: t('archive'), run: archive },
    { id: 'bulk-trash', label: t('trash'), run: trash },
    { id: 'bulk-export', label: t('export'), run: () => void exportAll() },
  ]);
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('actions')}>
      <Group gap="xs">
        <Text size="sm" fw={550} role="status">
          {t('selected', { count: ids.length })}
        </Text>
        <Popover opened={tagging} onChange={setTagging} trapFocus returnFocus>
          <Popover.Target>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTag size={14} aria-hidden />}
              onClick={() => setTagging(true)}
            >
              {t('addTag')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <TextInput
              aria-label={t('addTag')}
              placeholder={t('tagPlaceholder')}
              data-autofocus
              onKeyDown={(event) => {
                const words = event.currentTarget.value.trim();
                if (event.key !== 'Enter' || words === '') return;
                event.preventDefault();
                setTagging(false);
                act(() => filing.tag(ids, [words]))();
              }}
            />
          </Popover.Dropdown>
        </Popover>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArchive size={14} aria-hidden />}
          onClick={archive}
        >
          {t('archive')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileTypePdf size={14} aria-hidden />}
          loading={task.running}
          onClick={() => void exportAll()}
        >
          {t('export')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={trash}
        >
          {t('trash')}
        </Button>
        <Tooltip label={t('clear')}>
          <ActionIcon
            size={26}
            variant="subtle"
            color="gray"
            aria-label={t('clear')}
            onClick={onDone}
            ms="auto"
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} />
    </div>
  );
}

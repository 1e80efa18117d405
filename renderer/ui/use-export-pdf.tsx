import { Button, Checkbox, Group, Menu, Modal, Radio, Stack } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../app/api';
import { useScreenActions } from '../app/screen-actions';
import { useDeviceSettings } from '../app/use-device-settings';
import { ErrorState } from './error-state';
import { ExportMade } from './export-made';
import { RecordsToExport } from './records-to-export';
import { TaskProgress } from './task-progress';
import { useMadeFile } from './use-made-file';

export interface ExportPdf {
  /** The item for a page's menu. */
  item: ReactNode;
  /** The dialog, to be drawn anywhere on the page. */
  dialog: ReactNode;
}

/**
 * Exports a record as PDF, for Word or Excel or as files, alone or with records it is linked to as one playbook.
 * @param id of the record the page is about
 * @param kind of that record
 * @param linked ids that may go along
 */
export function useExportPdf(id: string, kind: string, linked: readonly string[]): ExportPdf {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const [opened, setOpened] = useState(false);
  const open = (): void => setOpened(true);
  useScreenActions([{ id: 'export', label: t('menu.export'), run: open }]);
  return {
    item: (
      <Menu.Item leftSection={<IconFileExport size={16} aria-hidden />} onClick={open}>
        {t('menu.export')}
      </Menu.Item>
    ),
    dialog: (
      <Modal
        closeButtonProps={{ 'aria-label': common('close') }}
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('export.title')}
      >
        <ExportForm id={id} kind={kind} linked={linked} onClose={() => setOpened(false)} />
      </Modal>
    ),
  };
}

const FORMATS = ['pdf', 'docx', 'xlsx', 'site', 'folder', 'ics'] as const;
type Format = (typeof FORMATS)[number];
/** A calendar holds what falls due: only agreements have that. */
const formatsOf = (kind: string) => FORMATS.filter((each) => each !== 'ics' || kind === 'agreement');

interface FormProps {
  id: string;
  kind: string;
  linked: readonly string[];
  onClose: () => void;
}

function ExportForm({ id, kind, linked, onClose }: FormProps) {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const [settings] = useDeviceSettings();
  const [chosen, setChosen] = useState<readonly string[]>(linked);
  const [paper, setPaper] = useState(settings.paper);
  const [format, setFormat] = useState<Format>('pdf');
  const [comments, setComments] = useState(true);
  const task = useMadeFile();
  const make = () => {
    const along = format === 'ics' ? [] : linked.filter((each) => chosen.includes(each));
    const ids = [...along, id];
    return task.run((signal) => client.exports.make({ ids, format, paper, comments }, { signal }));
  };
  if (task.result) return <ExportMade result={task.result} onAgain={task.reset} onClose={onClose} />;
  return (
    <Stack gap="md">
      <Radio.Group label={t('export.format')} value={format} onChange={(next) => setFormat(next as Format)}>
        <Stack gap={6} mt={6}>
          {formatsOf(kind).map((each) => (
            <Radio key={each} value={each} label={t(`export.formats.${each}`)} disabled={task.running} />
          ))}
        </Stack>
      </Radio.Group>
      {format !== 'ics' && (
        <RecordsToExport
          id={id}
          linked={linked}
          chosen={chosen}
          onChoose={setChosen}
          asPlaybook={format === 'pdf'}
          disabled={task.running}
        />
      )}
      {format === 'docx' && (
        <Checkbox
          label={t('export.comments')}
          checked={comments}
          onChange={(event) => setComments(event.currentTarget.checked)}
        />
      )}
      {(format === 'pdf' || format === 'docx') && (
        <Radio.Group
          label={t('export.paper')}
          value={paper}
          onChange={(next) => setPaper(next === 'Letter' ? 'Letter' : 'A4')}
        >
          <Group mt={6}>
            <Radio value="A4" label="A4" />
            <Radio value="Letter" label="Letter" />
          </Group>
        </Radio.Group>
      )}
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} onRetry={() => void make()} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button onClick={() => void make()} loading={task.running} data-autofocus>
          {t('export.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

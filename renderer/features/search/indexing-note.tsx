import { Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { numberFormat } from '../../ui/numbers';
import classes from './indexing-note.module.css';

export interface IndexingNoteProps {
  /** Between the palette's field and its list, which stand without a margin. */
  inPalette?: boolean;
}

/** How far documents are read that search does not find yet; nothing once they all are. */
export function IndexingNote({ inPalette = false }: IndexingNoteProps) {
  const { t } = useTranslation('search');
  const [{ dateLocale }] = useDeviceSettings();
  const { data } = useQuery(orpc.workspace.status.queryOptions());
  if (!data?.indexing) return null;
  const { done, total } = data.indexing;
  const number = numberFormat(dateLocale);
  const said = t('indexing', { done: number.format(done), total: number.format(total) });
  return (
    <div className={inPalette ? classes.palette : classes.note} data-testid="indexing-note">
      <Progress.Root size="sm">
        <Progress.Section value={Math.round((done / total) * 100)} aria-label={t('indexingLabel')} />
      </Progress.Root>
      <Text size="xs" c="dimmed" mt={4}>
        {said}
      </Text>
    </div>
  );
}

import { IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../ui/numbers';
import { orpc } from '../api';
import { useDeviceSettings } from '../use-device-settings';
import classes from './sidebar.module.css';

/** How far documents are read that changed while the workspace was closed; nothing when they all are. */
export function IndexLine() {
  const { t } = useTranslation('shell');
  const [{ dateLocale }] = useDeviceSettings();
  const { data } = useQuery(orpc.workspace.status.queryOptions());
  if (!data?.indexing) return null;
  const { done, total } = data.indexing;
  const percent = numberFormat(dateLocale, { style: 'percent' }).format(done / total);
  return (
    <div className={classes.save}>
      <IconListSearch className={classes.icon} size={16} stroke={1.7} aria-hidden />
      <span>{t('indexing.line', { percent })}</span>
    </div>
  );
}

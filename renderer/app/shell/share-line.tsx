import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when';
import { orpc } from '../api';
import classes from './sidebar.module.css';

/** How sharing stands, at the foot of the sidebar; nothing where the workspace is not shared. */
export function ShareLine() {
  const { t } = useTranslation('exchange');
  const { data } = useQuery(orpc.exchange.status.queryOptions());
  if (!data?.folder) return null;
  const state = data.failure ? 'failed' : data.busy ? 'busy' : 'on';
  return (
    <div
      className={classes.save}
      data-state={state === 'failed' ? 'read-only' : 'saved'}
      title={data.failure ?? data.folder}
    >
      <IconArrowsExchange className={classes.icon} size={16} stroke={1.7} aria-hidden />
      <span>
        {t(`line.${state}`)} {state === 'on' && data.last && <When at={data.last} />}
      </span>
    </div>
  );
}

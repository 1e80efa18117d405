import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { timeOf } from '../../ui/dates';
import { useDeviceSettings } from '../use-device-settings';
import { useOpenKey } from '../use-open-key';
import classes from './sidebar.module.css';

/** That the key is open for a while, and the way to shut it; nothing while it is shut. */
export function KeyLine({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation('shell');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { until, lock } = useOpenKey();
  if (until === null) return null;
  const said = t('keyOpen', { time: timeOf(until, { locale }) });
  if (collapsed)
    return (
      <Tooltip label={`${said} ${t('lockKey')}`} position="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          mx="auto"
          aria-label={`${said} ${t('lockKey')}`}
          onClick={lock}
        >
          <IconLockOpen size={16} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    );
  return (
    <div className={classes.save}>
      <IconLockOpen className={classes.icon} size={16} stroke={1.7} aria-hidden />
      <span>
        {said}{' '}
        <Anchor component="button" type="button" fz="inherit" onClick={lock}>
          {t('lockKey')}
        </Anchor>
      </span>
    </div>
  );
}

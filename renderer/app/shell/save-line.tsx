import { Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCloudOff,
  IconDeviceFloppy,
  IconLoader2,
  IconLock,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../words/refusals';
import { useSaveState } from '../document/save-state';
import { useConnectionState } from '../use-connection-state';
import { useWorkspace } from '../use-teams';
import classes from './sidebar.module.css';

const ICONS = {
  saved: IconDeviceFloppy,
  saving: IconLoader2,
  'read-only': IconLock,
  error: IconAlertTriangle,
  lost: IconCloudOff,
} as const;

type LineState = keyof typeof ICONS;

/** The one line at the foot: what is on disk, and what keeps it from getting there. Always true. */
function useSaveLine(): { state: LineState; text: string } {
  const { t } = useTranslation('shell');
  const connection = useConnectionState();
  const { state, message } = useSaveState();
  const health = useWorkspace()?.health;
  if (connection === 'lost') return { state: 'lost', text: t('offline') };
  if (state === 'error' || state === 'saving') return { state, text: message };
  if (health?.state === 'read-only')
    return { state: 'read-only', text: refusalWords(health.message) || t('readOnly') };
  if (health && health.state !== 'ok')
    return { state: 'error', text: refusalWords(health.message) || t('cannotSave') };
  if (state === 'read-only') return { state, text: message };
  return { state: 'saved', text: t('saved') };
}

/** The save state in the sidebar; told to assistive technology as it changes. */
export function SaveLine({ collapsed }: { collapsed: boolean }) {
  const { state, text } = useSaveLine();
  const Icon = ICONS[state];
  const line = (
    <div className={classes.save} data-state={state}>
      <Icon className={classes.icon} size={16} stroke={1.7} aria-hidden />
      {!collapsed && <span aria-hidden>{text}</span>}
      <VisuallyHidden role="status" data-testid="save-state">
        {text}
      </VisuallyHidden>
    </div>
  );
  return collapsed ? (
    <Tooltip label={text} position="right">
      {line}
    </Tooltip>
  ) : (
    line
  );
}

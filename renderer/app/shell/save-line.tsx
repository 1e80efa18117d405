import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconDeviceFloppy, IconLock } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../words/refusals';
import { useSaveState } from '../document/save-state';
import { useConnectionState } from '../use-connection-state';
import { useWorkspace } from '../use-teams';
import classes from './sidebar.module.css';

/** One for both that take turns while somebody writes: only the words change. */
const ICONS = {
  saved: IconDeviceFloppy,
  saving: IconDeviceFloppy,
  'read-only': IconLock,
  error: IconAlertTriangle,
  lost: IconCloudOff,
} as const;

type LineState = keyof typeof ICONS;
type Said = { state: LineState; text: string };

/** The one line at the foot: what is on disk, and what keeps it from getting there. Always true. */
export function SaveLine({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation('shell');
  const lost = useConnectionState() === 'lost';
  const health = useWorkspace()?.health;
  if (lost) return <Line state="lost" text={t('offline')} collapsed={collapsed} />;
  const state = health?.state === 'read-only' ? 'read-only' : 'error';
  const words = t(state === 'error' ? 'cannotSave' : 'readOnly');
  const text = health && health.state !== 'ok' ? refusalWords(health.message) || words : '';
  return <OfDocuments state={state} text={text} saved={t('saved')} collapsed={collapsed} />;
}

interface OfDocumentsProps extends Said {
  saved: string;
  collapsed: boolean;
}

/**
 * What the open documents say, before what is wrong with the workspace. Apart from it, and as little as can be: the
 * first key after each pause changes it, and waits for it.
 */
const OfDocuments = memo(function OfDocuments({ state, text, saved, collapsed }: OfDocumentsProps) {
  const own = useSaveState();
  if (own.state === 'error') return <Line state="error" text={own.message} collapsed={collapsed} />;
  if (own.state === 'saving') return <Line state="saving" text={saved} collapsed={collapsed} />;
  if (text !== '') return <Line state={state} text={text} collapsed={collapsed} />;
  if (own.state === 'read-only') return <Line state="read-only" text={own.message} collapsed={collapsed} />;
  return <Line state="saved" text={saved} collapsed={collapsed} />;
});

function Line({ state, text, collapsed }: Said & { collapsed: boolean }) {
  const { t } = useTranslation('editor');
  const Icon = ICONS[state];
  const turns = state === 'saved' || state === 'saving';
  const line = (
    <div className={classes.save} data-testid="save-state" data-state={state}>
      <Icon className={classes.icon} size={16} stroke={1.7} aria-hidden />
      {!collapsed && !turns && <span aria-hidden>{text}</span>}
      {!collapsed && turns && (
        <span className={classes.turns}>
          <span data-when="saved" aria-hidden={state !== 'saved'}>
            {text}
          </span>
          <span data-when="saving" aria-hidden={state !== 'saving'}>
            {t('save.saving')}
          </span>
        </span>
      )}
      <Told text={turns ? '' : text} />
    </div>
  );
  return collapsed ? (
    <Tooltip label={state === 'saving' ? t('save.saving') : text} position="right">
      {line}
    </Tooltip>
  ) : (
    line
  );
}

/** How long "Saved" stands there for assistive technology, so that the next one is told again. */
const TOLD_MS = 3000;

/** Tells assistive technology what is wrong, and once writing paused that it is saved: each key would be noise. */
const Told = memo(function Told({ text }: { text: string }) {
  const { t } = useTranslation('shell');
  const [saved, tell] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useSaveState.subscribe((now, before) => {
      if (before.state !== 'saving' || now.state !== 'saved') return;
      tell(true);
      clearTimeout(timer);
      timer = setTimeout(() => tell(false), TOLD_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return <VisuallyHidden role="status">{text || (saved ? t('saved') : '')}</VisuallyHidden>;
});

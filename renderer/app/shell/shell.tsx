import { useMantineColorScheme } from '@mantine/core';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { part } from '../part';
import { useDeviceSettings } from '../use-device-settings';
import type { KeyCommand } from './keys';
import { PracticeStrip } from './practice-strip';
import classes from './shell.module.css';
import { show, useShellState } from './shell-state';
import { Sidebar } from './sidebar';
import { useKeys } from './use-keys';
import { useTypedAhead } from './use-typed-ahead';

const Palette = part(async () => (await import('../../features/search/palette')).Palette);
const ShortcutsSheet = part(async () => (await import('../../features/help/shortcuts-sheet')).ShortcutsSheet);
const Notifier = part(async () => (await import('../../features/notify/notifier')).Notifier);
const Given = part(async () => (await import('../../features/given/given')).Given);
const NewDialog = part(async () => (await import('./new-dialog')).NewDialog);

/** The frame around every screen: sidebar, strip, content, and what lies over them. */
export function Shell() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const overlay = useShellState((state) => state.overlay);
  const at = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useAppearance();
  useTypedAhead(overlay === 'palette');
  useKeys(
    useCallback(
      (command: NonNullable<KeyCommand>) => {
        if (command.do === 'palette') show('palette');
        else if (command.do === 'sheet') show('shortcuts');
        else if (command.do === 'new') show('new');
        else if (command.do === 'go') void navigate({ to: command.to });
      },
      [navigate],
    ),
  );
  return (
    <div className={classes.shell}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('skip')}
      </button>
      <Sidebar />
      <div className={classes.main}>
        <PracticeStrip />
        <main id="content" tabIndex={-1} className={classes.content} data-at={at}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Suspense fallback={null}>
        <Palette />
        <Notifier />
        <Given />
        {overlay === 'shortcuts' && <ShortcutsSheet />}
        {overlay === 'new' && <NewDialog />}
      </Suspense>
    </div>
  );
}

/** Brings this device's appearance and density onto the page. */
function useAppearance(): void {
  const [{ appearance, density }] = useDeviceSettings();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(
    () => setColorScheme(appearance === 'system' ? 'auto' : appearance),
    [appearance, setColorScheme],
  );
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
}

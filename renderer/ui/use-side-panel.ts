import { useMediaQuery } from '@mantine/hooks';
import { useCallback } from 'react';
import { create } from 'zustand';
import type { DeviceSettings } from '#shared/contract/settings';
import { useDeviceSettings } from '../app/use-device-settings';

export type PanelTab = Exclude<DeviceSettings['sidePanel'], 'closed'>;

/** Below this width the panel lies over the page, and starts closed whatever was remembered. */
const NARROW = '(max-width: 1100px)';

interface LastTab {
  tab: PanelTab;
  /** Shown over the page of a narrow window: opened by hand there, or being worked in. Not remembered. */
  over: boolean;
}

const useLastTab = create<LastTab>(() => ({ tab: 'signoff', over: false }));

/** The side panel's state, remembered on this device. */
export function useSidePanel() {
  const [{ sidePanel }, set] = useDeviceSettings();
  const { tab: last, over } = useLastTab();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const open = narrow ? over : sidePanel !== 'closed';
  const tab = sidePanel === 'closed' ? last : sidePanel;

  const show = useCallback(
    (next: PanelTab) => {
      useLastTab.setState({ tab: next, over: narrow });
      set({ sidePanel: next });
    },
    [set, narrow],
  );
  const close = useCallback(() => {
    useLastTab.setState({ tab, over: false });
    if (!narrow) set({ sidePanel: 'closed' });
  }, [set, tab, narrow]);
  const toggle = useCallback(() => (open ? close() : show(tab)), [open, close, show, tab]);
  /** Tells whether somebody works in the panel, or in a dialog it opened: what they do outlives a narrowed window. */
  const worksIn = useCallback(
    (works: boolean) => {
      if (!narrow) useLastTab.setState({ over: works });
    },
    [narrow],
  );
  return { open, tab, show, close, toggle, worksIn };
}

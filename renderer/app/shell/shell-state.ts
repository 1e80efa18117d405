import { create } from 'zustand';

/** What lies over the screens: one of them at most. */
type Overlay = 'none' | 'palette' | 'shortcuts' | 'new';

interface ShellState {
  overlay: Overlay;
}

export const useShellState = create<ShellState>(() => ({ overlay: 'none' }));

export const show = (overlay: Overlay): void => useShellState.setState({ overlay });

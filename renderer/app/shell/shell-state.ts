import { create } from 'zustand';

/** What lies over the screens: one of them at most. */
type Overlay = 'none' | 'palette' | 'shortcuts' | 'new';

interface ShellState {
  overlay: Overlay;
  /** What is typed into the palette, from the moment it is asked for. */
  query: string;
}

export const useShellState = create<ShellState>(() => ({ overlay: 'none', query: '' }));

export const show = (overlay: Overlay): void =>
  useShellState.setState(({ query }) => ({ overlay, query: overlay === 'palette' ? '' : query }));

/** Changes what is typed into the palette. */
export const setQuery = (change: string | ((query: string) => string)): void =>
  useShellState.setState(({ query }) => ({ query: typeof change === 'string' ? change : change(query) }));

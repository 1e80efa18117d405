import { useEffect } from 'react';
import { create } from 'zustand';

/** Something that can be done from the palette. */
export interface Action {
  id: string;
  label: string;
  /** Heading in the palette. */
  group: string;
  /** Keys as the sheet shows them, such as `G P`. */
  keys?: string;
  run: () => void;
}

interface ScreenActions {
  actions: readonly Action[];
}

export const useScreenActions = create<ScreenActions>(() => ({ actions: [] }));

/** Offers a screen's own actions in the palette while the screen is shown; memoise the list. */
export function useOfferActions(actions: readonly Action[]): void {
  useEffect(() => {
    useScreenActions.setState(({ actions: before }) => ({ actions: [...before, ...actions] }));
    return () =>
      useScreenActions.setState(({ actions: before }) => ({
        actions: before.filter((each) => !actions.includes(each)),
      }));
  }, [actions]);
}

import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Something that the screen on view offers: the palette offers it, too, for as long as it is shown. */
export interface ScreenAction {
  /** Unique on the screen; offered twice (in the header and a menu), it is listed once. */
  id: string;
  label: string;
  run: () => void;
}

type Offer = readonly ScreenAction[];

const useOffers = create<{ offers: readonly Offer[] }>(() => ({ offers: [] }));

/**
 * Offers actions in the palette while the component is shown. What cannot be done now is left out of the
 * list by the one who offers it.
 */
export function useScreenActions(actions: Offer): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  // Offered anew only when what is listed changes; what runs is always the latest.
  const listed = JSON.stringify(actions.map(({ id, label }) => [id, label]));
  useEffect(() => {
    const names = JSON.parse(listed) as [id: string, label: string][];
    const offer: Offer = names.map(([id, label]) => ({
      id,
      label,
      run: () => latest.current.find((each) => each.id === id)?.run(),
    }));
    useOffers.setState(({ offers }) => ({ offers: [...offers, offer] }));
    return () => useOffers.setState(({ offers }) => ({ offers: offers.filter((each) => each !== offer) }));
  }, [listed]);
}

/** What the screen on view offers, the header's first. */
export function useOfferedActions(): readonly ScreenAction[] {
  const offers = useOffers((state) => state.offers);
  return [...new Map(offers.flat().map((action) => [action.id, action])).values()];
}

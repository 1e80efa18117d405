import { useEffect, useState } from 'react';

/** Gives the focus back to where it was before this component came: for dialogs that come and go as a whole. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}

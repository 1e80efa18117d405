import { useLayoutEffect, useRef } from 'react';
import { commandOf, isTyping, type KeyCommand } from './keys';

/** How long a lone `G` waits for its letter. */
const GO_MS = 1200;

/** Listens to the application's own keys; what a field or dialog used already is left alone. */
export function useKeys(run: (command: NonNullable<KeyCommand>) => void): void {
  const goUntil = useRef(0);
  // Before the frame is seen: a key pressed at its first sight counts.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commandOf(event, isTyping(event.target), event.timeStamp < goUntil.current);
      goUntil.current = command?.do === 'waitForGo' ? event.timeStamp + GO_MS : 0;
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [run]);
}

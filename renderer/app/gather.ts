interface Gathering<T> {
  tell: (items: readonly T[]) => void;
  /** Milliseconds without anything new after which what waits is told. */
  quietMs: number;
  /** Milliseconds that anything waits at most. */
  longestMs: number;
  /** While it says so, even the first waits. */
  busy: () => boolean;
}

/**
 * Tells the first of a run at once, and what follows it together in the next pause. Each item is told once,
 * however often it came.
 */
export function gather<T>({ tell, quietMs, longestMs, busy }: Gathering<T>) {
  const waiting = new Set<T>();
  /** When the first of those that wait came. */
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    const left = waiting.size === 0 ? quietMs : since + longestMs - Date.now();
    timer = setTimeout(
      () => {
        timer = undefined;
        if (waiting.size > 0) look();
      },
      Math.max(0, Math.min(quietMs, left)),
    );
  };
  const look = (): void => {
    if (!busy() || Date.now() >= since + longestMs) {
      const items = [...waiting];
      waiting.clear();
      tell(items);
    }
    rest();
  };
  return {
    add(items: readonly T[]): void {
      if (waiting.size === 0) since = Date.now();
      for (const item of items) waiting.add(item);
      if (timer === undefined) look();
      else rest();
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}

import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** Now, in epoch milliseconds, told anew every minute: a meeting begins while one looks at it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

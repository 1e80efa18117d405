import { useEffect, useState } from 'react';
import { clockNow } from '../../ui/clock';

const MINUTE_MS = 60_000;

/** Now, in epoch milliseconds, told anew every minute: a meeting begins while one looks at it. */
export function useNow(): number {
  const [now, setNow] = useState(() => clockNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

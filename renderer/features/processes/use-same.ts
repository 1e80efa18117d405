import { replaceEqualDeep } from '@tanstack/react-query';
import { useRef } from 'react';

/** The same value for as long as it says the same, so that rows need not be drawn again. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  last.current = replaceEqualDeep(last.current, value);
  return last.current;
}

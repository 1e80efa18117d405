import type { Licence } from './licence';

const files = import.meta.glob<readonly Licence[]>('../../../../package-lock.json', {
  eager: true,
  import: 'default',
  query: '?licences',
});

/** The licences of everything that comes with Accord; loaded when they are asked for. */
export const LICENCES: readonly Licence[] = Object.values(files).flat();

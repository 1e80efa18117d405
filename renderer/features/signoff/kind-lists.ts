import type { LinkProps } from '@tanstack/react-router';

/** Where the list of a kind is, and the key of its name in the shell's words. */
export const KIND_LISTS: Readonly<
  Record<
    string,
    { to: NonNullable<LinkProps['to']>; label: 'agreements' | 'processes' | 'definitions' | 'playbooks' }
  >
> = {
  agreement: { to: '/agreements', label: 'agreements' },
  process: { to: '/processes', label: 'processes' },
  definition: { to: '/definitions', label: 'definitions' },
  playbook: { to: '/playbooks', label: 'playbooks' },
};

import type { LinkProps } from '@tanstack/react-router';

export interface RecordList {
  to: NonNullable<LinkProps['to']>;
  /** The key of the list's name in the shell's words. */
  label: 'agreements' | 'processes' | 'definitions' | 'playbooks' | 'touchpoints' | 'offers' | 'runs';
}

/** Kinds of record that have a page and a list of their own. */
export type PageKind = 'process' | 'agreement' | 'definition' | 'playbook' | 'touchpoint' | 'offer' | 'run';

/** Where the list of a kind is, and what it is called. */
export const RECORD_LISTS: Readonly<Record<PageKind, RecordList>> = {
  agreement: { to: '/agreements', label: 'agreements' },
  process: { to: '/processes', label: 'processes' },
  definition: { to: '/definitions', label: 'definitions' },
  playbook: { to: '/playbooks', label: 'playbooks' },
  touchpoint: { to: '/touchpoints', label: 'touchpoints' },
  offer: { to: '/offers', label: 'offers' },
  run: { to: '/runs', label: 'runs' },
};

export const hasPage = (kind: string): kind is PageKind => Object.hasOwn(RECORD_LISTS, kind);

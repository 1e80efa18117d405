import type { LinkProps } from '@tanstack/react-router';
import { recordLink } from '../../app/record-link';
import { awaitPlace } from '../../ui/show-place';
import { chooseThread } from '../discussion/state';

interface Place {
  record: string;
  recordKind: string;
  path: string | null;
}

/** Where a finding is mended: its record's screen, or the one that holds what is not in a record. */
export function placeLink({ record, recordKind, path }: Place): Pick<LinkProps, 'to' | 'params' | 'search'> {
  if (recordKind === 'workspace') return { to: path === 'leads' ? '/leads/import' : '/people' };
  const [list, meeting] = path?.split('/') ?? [];
  if (recordKind === 'touchpoint' && list === 'meetings' && meeting)
    return { to: '/touchpoints/$id/meetings/$meeting', params: { id: record, meeting } };
  if (recordKind === 'offering') return { to: '/offers', search: { view: 'requests' } as never };
  if (recordKind === 'resources') return { to: '/resources', search: { view: 'load' } as never };
  return recordLink(recordKind, record);
}

/** After going there: shows the place itself. */
export function showFinding({ record, path }: Place): void {
  const [list, thread] = path?.split('/') ?? [];
  if (list === 'threads' && thread) chooseThread(record, thread);
  else if (path !== null) awaitPlace(path);
}

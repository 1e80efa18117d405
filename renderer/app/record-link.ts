import type { LinkProps } from '@tanstack/react-router';

/** Where a record is read and edited; Home for kinds without a screen of their own. */
export function recordLink(kind: string, id: string): Pick<LinkProps, 'to' | 'params'> {
  switch (kind) {
    case 'process':
      return { to: '/processes/$id', params: { id } };
    case 'agreement':
      return { to: '/agreements/$id', params: { id } };
    case 'definition':
      return { to: '/definitions/$id', params: { id } };
    case 'playbook':
      return { to: '/playbooks/$id', params: { id } };
    case 'touchpoint':
      return { to: '/touchpoints/$id', params: { id } };
    case 'offer':
      return { to: '/offers/$id', params: { id } };
    case 'run':
      return { to: '/runs/$id', params: { id } };
    case 'running':
      return { to: '/runs' };
    case 'offering':
      return { to: '/offers' };
    case 'resources':
      return { to: '/resources' };
    case 'calendar':
    case 'workspace':
      return { to: '/settings' };
    default:
      return { to: '/' };
  }
}

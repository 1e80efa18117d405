import { Anchor } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { Place, Said } from '#shared/domain/review/answer';

/** The address of a place; null for one that has no screen here. */
function addressOf(agreement: string, place: Place): Pick<LinkProps, 'to' | 'params' | 'search'> | null {
  switch (place.to) {
    case 'agreement':
      return { to: '/agreements/$id', params: { id: agreement } };
    case 'promise':
      return {
        to: '/agreements/$id/measure/$commitment',
        params: { id: agreement, commitment: place.commitment },
      };
    case 'period':
      return {
        to: '/agreements/$id/measure/$commitment/$period',
        params: { id: agreement, commitment: place.commitment, period: place.period },
      };
    case 'version':
      return { to: '/records/$id/versions/$proposal', params: { id: agreement, proposal: place.proposal } };
    case 'changes':
      return {
        to: '/records/$id/compare/$from/$to',
        params: { id: agreement, from: String(place.version), to: 'draft' },
      };
    case 'statement':
      return {
        to: '/agreements/$id/statements/$statement',
        params: { id: agreement, statement: place.statement },
      };
    case 'definition':
      return { to: '/definitions/$id', params: { id: place.id } };
    case 'offer':
      return { to: '/offers/$id', params: { id: place.id } };
    case 'requests':
      return { to: '/offers', search: { view: 'requests' } };
    case 'lead-import':
      return { to: '/leads/import' };
    case 'calendars':
      return { to: '/settings', search: { tab: 'calendars' } };
    case 'crm':
      return null;
    case 'resources':
      return { to: '/resources', search: { view: 'spend' } };
  }
}

/** Words that lead to their evidence, where they do. */
export function PlaceLink({ agreement, said: { text, place } }: { agreement: string; said: Said }) {
  if (place?.to === 'crm')
    return (
      <Anchor inherit href={place.url} target="_blank" rel="noopener noreferrer">
        {text}
      </Anchor>
    );
  const address = place ? addressOf(agreement, place) : null;
  if (address === null) return <>{text}</>;
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} {...(address as LinkProps)} />}>
      {text}
    </Anchor>
  );
}

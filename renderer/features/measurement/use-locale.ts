import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/api';

/** The person's own way of writing dates and figures (BCP 47); empty follows the system. */
export function useLocale(): string {
  return useQuery(orpc.settings.get.queryOptions()).data?.dateLocale ?? '';
}

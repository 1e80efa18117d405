import { useQuery } from '@tanstack/react-query';
import type { RightState } from '#shared/domain/rights/rights';
import type { Right } from '#shared/model/acts';
import { orpc } from './api';

/** Whether the member who acts here may do something, and why not; as long as it is not known, they may try. */
export function useMay(right: Right): RightState {
  const { data } = useQuery(orpc.people.may.queryOptions());
  return data?.[right] ?? { may: true, why: null };
}

import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { HouseForm } from './house-form';

/** How documents of the workspace look on paper. */
export function HouseSettings() {
  const { data, error, refetch } = useQuery(orpc.house.get.queryOptions());
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  return <HouseForm before={data} />;
}

import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { orpc } from '../api';
import { router } from '../routes';

export function Boot() {
  const { data } = useQuery(orpc.workspace.status.queryOptions());
  return data ? <RouterProvider router={router} /> : null;
}

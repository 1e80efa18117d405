import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { orpc } from '../../app/api';

/** Starts a run and goes to it. */
export function useStartRun() {
  const navigate = useNavigate();
  return useMutation(
    orpc.runs.start.mutationOptions({
      onSuccess: ({ id }) => void navigate({ to: '/runs/$id', params: { id } }),
    }),
  );
}

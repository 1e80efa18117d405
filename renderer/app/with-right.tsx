import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Right } from '#shared/model/acts';
import { useMay } from './use-may';

/** What only somebody with a right can do; to everybody else, in its place, why not and whom to ask. */
export function WithRight({ right, children }: { right: Right; children: ReactNode }) {
  const { why } = useMay(right);
  if (why === null) return <>{children}</>;
  return (
    <Alert variant="outline" color="gray" icon={<IconLock size={18} />} data-testid="may-not">
      {why}
    </Alert>
  );
}

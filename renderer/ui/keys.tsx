import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useKeyName } from './use-key-name';

/** Keys as they are drawn in lists: `G P`. */
export function Keys({ keys }: { keys: string }) {
  const nameOf = useKeyName();
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((key, at) => (
        <Fragment key={key}>
          {at > 0 && ' '}
          <Kbd size="xs">{nameOf(key)}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}

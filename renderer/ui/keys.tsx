import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useKeyNames } from './use-key-names';

/** Keys as they are drawn in lists: `G P`. */
export function Keys({ keys }: { keys: string }) {
  const nameOf = useKeyNames();
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

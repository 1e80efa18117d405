import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

/** Keys as they are drawn in lists: `G P`. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((key, at) => (
        <Fragment key={key}>
          {at > 0 && ' '}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}

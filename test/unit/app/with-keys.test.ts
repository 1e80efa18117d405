import { expect, it } from 'vitest';
import { withKeys } from '../../../renderer/ui/with-keys';

it('gives each line of a list a key of its own, the same one where lines come before or after', () => {
  const keys = (...lines: string[]) => withKeys(lines, (line) => line).map(({ key }) => key);
  expect(keys('text changed', 'owner none', 'text changed')).toEqual([
    'text changed',
    'owner none',
    'text changed 2',
  ]);
  expect(keys('owner none', 'text changed')).toEqual(['owner none', 'text changed']);
});

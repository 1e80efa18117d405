import { expect, it } from 'vitest';
import { linkedBlock, linkedRecord } from '#shared/model/links';

it('tells the block of a link from its record', () => {
  expect(linkedRecord('accord:record/hand-over#b12')).toBe('hand-over');
  expect(linkedBlock('accord:record/hand-over#b12')).toBe('b12');
  expect(linkedBlock('accord:record/hand-over')).toBeNull();
  expect(linkedBlock('#b12')).toBe('b12');
  expect(linkedBlock('https://example.org/#b12')).toBeNull();
});

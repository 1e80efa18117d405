import { describe, expect, it } from 'vitest';
import { isShared } from '#shared/domain/exchange/shared';

describe('what goes to the others', () => {
  it('is what belongs to both teams from the start, and what was shared or proposed', () => {
    // Requests for offers are made for the other team; people and money are one truth for both leads.
    for (const kind of ['workspace', 'offering', 'resources']) expect(isShared(kind, {}, false)).toBe(true);
    expect(isShared('process', { visibility: 'private' }, false)).toBe(false);
    expect(isShared('process', { visibility: 'private' }, true)).toBe(true);
    expect(isShared('process', { visibility: 'shared' }, false)).toBe(true);
  });
});

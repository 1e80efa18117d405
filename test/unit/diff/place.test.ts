import { describe, expect, it } from 'vitest';
import { placeInWords } from '#shared/domain/diff/place';

const view = {
  title: 'Deal',
  steps: [
    { id: 's1', title: 'Check the lead', branches: [{ id: 'b1', label: 'no' }] },
    { id: 's2', title: '' },
  ],
};
const nameOf = (id: string) => (id === 'sdr' ? 'Sales development' : undefined);

describe('a place in a record', () => {
  it.each([
    ['owner', 'owner'],
    ['effectiveOn', 'effective date'],
    ['steps/s1/deadline', 'deadline in “Check the lead”'],
    ['steps/s1/raci.sdr', 'RACI of Sales development in “Check the lead”'],
    ['steps/s1/raci.sales-head', 'RACI of sales head in “Check the lead”'],
    ['steps/s1/branches/b1/to', 'leads to in “no”'],
    ['steps/s1', 'step “Check the lead”'],
    ['steps/s2/deadline', 'deadline'],
    ['steps/gone/deadline', 'deadline'],
    ['steps/gone', 'step'],
    ['someFieldOfLater', 'some field of later'],
  ])('is told in words: %s', (path, words) => {
    expect(placeInWords(path, view, nameOf)).toBe(words);
  });
});

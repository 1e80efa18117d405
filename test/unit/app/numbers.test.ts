import { expect, it } from 'vitest';
import { numberFormat } from '../../../renderer/ui/numbers';

it('are written like the system does where nobody chose how', () => {
  expect(() => numberFormat('').format(6000)).not.toThrow();
  expect(numberFormat('de-DE').format(6000)).toBe('6.000');
  expect(numberFormat('', { style: 'percent' }).format(0.5)).toMatch(/50/);
});

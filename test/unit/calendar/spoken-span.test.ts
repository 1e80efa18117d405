import { expect, test } from 'vitest';
import { englishSpan } from '#shared/domain/calendar/spoken-span';
import { deadlineFrom } from '../../../renderer/features/processes/deadline';

test('spans below an hour are said in minutes', () => {
  expect([0.25, 1 / 60, 1, 1.5, 1 / 3, 40].map(englishSpan)).toEqual([
    '15 working minutes',
    '1 working minute',
    '1 working hour',
    '1.5 working hours',
    '20 working minutes',
    '40 working hours',
  ]);
});

test('and written in minutes, too', () => {
  expect(deadlineFrom('within 15 minutes')).toEqual({ kind: 'workingHours', hours: 0.25 });
  expect(deadlineFrom('30 min')).toEqual({ kind: 'workingHours', hours: 0.5 });
});

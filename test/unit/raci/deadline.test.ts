import { describe, expect, it } from 'vitest';
import { StepDeadline } from '#shared/model/process';
import { deadlineFrom } from '../../../renderer/features/processes/deadline';

describe('a deadline in words', () => {
  it.each<[string, StepDeadline]>([
    ['4 hours', { kind: 'workingHours', hours: 4 }],
    ['within 1.5h', { kind: 'workingHours', hours: 1.5 }],
    ['1,5 h', { kind: 'workingHours', hours: 1.5 }],
    ['2d', { kind: 'workingDays', days: 2 }],
    ['two working days', { kind: 'workingDays', days: 2 }],
    ['within a business day', { kind: 'workingDays', days: 1 }],
    ['2 weeks', { kind: 'workingDays', days: 10 }],
    ['Wed 17:00', { kind: 'weekday', weekday: 'WE', time: '17:00' }],
    ['by next Friday, 5 pm', { kind: 'weekday', weekday: 'FR', time: '17:00' }],
    ['thursday at 9.30', { kind: 'weekday', weekday: 'TH', time: '09:30' }],
    ['Mon 12am', { kind: 'weekday', weekday: 'MO', time: '00:00' }],
    ['2 Arbeitstage', { kind: 'workingDays', days: 2 }],
    ['binnen zwei Wochen', { kind: 'workingDays', days: 10 }],
    ['1,5 Std.', { kind: 'workingHours', hours: 1.5 }],
    ['30 Arbeitsminuten', { kind: 'workingHours', hours: 0.5 }],
    ['bis nächsten Mittwoch, 17 Uhr', { kind: 'weekday', weekday: 'WE', time: '17:00' }],
    ['Do 9:30', { kind: 'weekday', weekday: 'TH', time: '09:30' }],
    ['tue', { kind: 'weekday', weekday: 'TU', time: '17:00' }],
  ])('is read from “%s”', (typed, deadline) => {
    expect(deadlineFrom(typed)).toEqual(deadline);
    expect(StepDeadline.parse(deadline)).toEqual(deadline);
  });

  it('is none when nothing is written', () => {
    for (const typed of ['', '  ', '-', 'none']) expect(deadlineFrom(typed)).toBeNull();
  });

  it('is never guessed', () => {
    for (const typed of [
      'soon',
      '0 days',
      '-2 days',
      'Wed 25:00',
      'Wed 13pm',
      '2 moons',
      '5000 hours',
      'we d',
    ]) {
      expect(deadlineFrom(typed)).toBeUndefined();
    }
  });
});

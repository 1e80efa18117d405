import { expect, test } from 'vitest';
import { guessMapping, looksPersonal, recognise } from '#shared/domain/leads/presets';

test('personal headings are known, others are not', () => {
  for (const heading of [
    'First Name',
    'E-mail',
    'Work email',
    'Phone Number',
    'Company',
    'Street Address',
    'Notes',
    'Nachname',
  ]) {
    expect([heading, looksPersonal(heading)]).toEqual([heading, true]);
  }
  for (const heading of ['Country', 'Lead Source', 'Do Not Email', 'Campaign', 'Specialization', 'Tier']) {
    expect([heading, looksPersonal(heading)]).toEqual([heading, false]);
  }
});

test('good fit is the field, where its values say yes or no', () => {
  expect(guessMapping(['ID', 'Good fit'], null, [['1', 'yes']])).toMatchObject({ fit: 'Good fit' });
  expect(guessMapping(['ID', 'Good fit'], null, [['1', '87 points']])).not.toHaveProperty('fit');
});

test('no column is used for two fields, and nobody is recognised by one heading', () => {
  const guess = guessMapping(['Lead ID', 'Status', 'Created Date'], null);
  expect(guess).toEqual({ leadId: 'Lead ID', createdAt: 'Created Date', status: 'Status' });
  expect(recognise(['Lead ID', 'Created', 'Owner'])).toBeNull();
});

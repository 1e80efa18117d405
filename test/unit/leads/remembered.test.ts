import { expect, test } from 'vitest';
import { rememberedFor, type SavedMapping } from '#shared/domain/leads/remembered';

const saved = (id: string, more: Partial<SavedMapping> = {}): SavedMapping => ({
  id,
  title: id,
  preset: '',
  fingerprint: id,
  columns: { leadId: 'Lead ID', createdAt: 'Created', source: 'Source' },
  updatedAt: '2026-05-01T00:00:00.000Z',
  ...more,
});
const file = (columns: string[], fingerprint = 'none', preset: string | null = null) => ({
  columns,
  preset,
  fingerprint,
});

test('the mapping of just these headings comes before any other, the newest first', () => {
  const own = saved('own', { columns: { leadId: 'Lead ID' } });
  const newer = saved('newer', { ...own, id: 'newer', updatedAt: '2026-06-01T00:00:00.000Z' });
  const found = rememberedFor([saved('other'), own, newer], file(['Lead ID', 'Created', 'Source'], 'own'));
  expect(found).toEqual({ mapping: newer, exact: true });
});

test('an export that gained a column is read by the mapping whose columns are all there', () => {
  const most = saved('most', { columns: { ...saved('x').columns, tier: 'Tier' } });
  const columns = ['lead id', 'Created ', 'SOURCE', 'Tier', 'New'];
  expect(rememberedFor([saved('fewer'), most], file(columns))).toEqual({ mapping: most, exact: false });
  expect(rememberedFor([most], file(['Lead ID', 'Created', 'Source']))).toBeNull();
});

test('an id alone says nothing about another file, nor does a mapping of another system', () => {
  const idOnly = saved('id', { columns: { leadId: 'Lead ID' } });
  const hubspot = saved('hubspot', { preset: 'hubspot' });
  expect(rememberedFor([idOnly, hubspot], file(['Lead ID', 'Created', 'Source']))).toBeNull();
});

test('one that was changed by hand to a column which is not there is not used', () => {
  const wrong = saved('wrong', { columns: { leadId: 'Lead ID', createdAt: 'Nowhere', source: 'Source' } });
  expect(rememberedFor([wrong], file(['Lead ID', 'Created', 'Source'], 'wrong'))).toBeNull();
});

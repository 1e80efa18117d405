import { expect, test } from 'vitest';
import { leadAddress } from '#shared/domain/leads/link';

const PATTERN = 'https://crm.example.com/leads/{id}/view?from=accord#{id}';

test.each<[string, string, string | null]>([
  [PATTERN, '00Q1', 'https://crm.example.com/leads/00Q1/view?from=accord#00Q1'],
  [
    PATTERN,
    'a b/c?d#e&f',
    'https://crm.example.com/leads/a%20b%2Fc%3Fd%23e%26f/view?from=accord#a%20b%2Fc%3Fd%23e%26f',
  ],
  [PATTERN, '$&', 'https://crm.example.com/leads/%24%26/view?from=accord#%24%26'],
  [
    PATTERN,
    '@evil.example',
    'https://crm.example.com/leads/%40evil.example/view?from=accord#%40evil.example',
  ],
  [PATTERN, '..', null],
  ['https://crm.example.com/{id}', '.', null],
  ['', 'A', null],
  ['https://crm.example.com/leads', 'A', null],
  ['http://crm.example.com/{id}', 'A', null],
  ['javascript:alert({id})', '1', null],
  ['https://{id}.example.com/', 'evil', null],
  ['https://crm.example.com@{id}/', 'evil.example', null],
  ['https://user:pass@crm.example.com/{id}', 'A', null],
  ['https://crm.example.com/?lead={id}', '...', 'https://crm.example.com/?lead=...'],
])('%s with %s leads to %s', (pattern, id, address) => {
  expect(leadAddress(pattern, id)).toBe(address);
});

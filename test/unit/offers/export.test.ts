import { expect, test } from 'vitest';
import { screenDocument } from '#shared/export/html/document';
import { markdownDocument } from '#shared/export/markdown/document';
import { bundleOf, definition } from '../export/bundles';

const offer = {
  ...definition(),
  id: 'guide',
  kind: 'offer',
  status: 'draft' as const,
  view: {
    title: 'Buyer’s guide',
    purpose: 'What to look for.',
    personas: ['Head of IT', 'Buyer'],
    stages: ['Awareness'],
    validUntil: '2026-12-31',
    files: [{ id: 'f1', name: 'guide.pdf' }],
  },
  source: { from: 'draft' } as const,
  version: null,
};

test('on paper and as Markdown an offer says what it is, for whom and until when, and bears no word across', () => {
  const html = screenDocument(bundleOf([offer]));
  const told = markdownDocument(bundleOf([offer]), {});
  for (const said of [
    'What to look for.',
    'Head of IT, Buyer',
    'Awareness',
    '31 December 2026',
    'guide.pdf',
  ]) {
    expect(html).toContain(said);
    expect(told.replaceAll('\\', '')).toContain(said);
  }
  expect(html).not.toContain('class="stamp"');
});

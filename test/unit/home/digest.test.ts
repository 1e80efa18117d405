import { expect, it } from 'vitest';
import { mailFile } from '#shared/export/mail';
import { digestText } from '../../../renderer/features/home/digest-text';

const PARTS = [
  { title: 'Waiting for me', lines: [], none: 'Nothing waits for you.' },
  { title: 'Waiting for others', lines: [] },
  { title: 'How it stands', lines: ['Process: 4 processes, each step with one who answers for it.'] },
  { title: 'What changed', lines: ['Ben signed “Übergabe” for Sales.', 'Anna brought in 52 leads.'] },
];

it('a digest has each part with its lines, says what is content, and leaves out what says nothing', () => {
  expect(digestText(PARTS)).toBe(
    [
      'Waiting for me\nNothing waits for you.',
      'How it stands\n- Process: 4 processes, each step with one who answers for it.',
      'What changed\n- Ben signed “Übergabe” for Sales.\n- Anna brought in 52 leads.',
    ].join('\n\n'),
  );
  expect(digestText([])).toBe('');
});

it('a digest is a mail that opens as a draft to nobody yet, with the same words in it', () => {
  const text = digestText(PARTS);
  const at = '2026-05-04T07:00:00.000Z';
  const mail = mailFile({ subject: 'Nordwind: 4 May', text, files: [], at, boundary: 'accord0' });
  const [head = '', body = ''] = mail.split('--accord0');
  expect(head).toMatch(/^X-Unsent: 1\r\n/);
  // Who gets it is chosen in the mail program.
  expect(head).not.toMatch(/^(To|Cc|Bcc|From):/m);
  expect(Buffer.from(body.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8')).toBe(text);
});

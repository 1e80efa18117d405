import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { reminderOf } from '#shared/domain/signoff/reminder';
import { statusOf } from '#shared/domain/signoff/versions';
import { headerWords, mailFile } from '#shared/export/mail';
import { LATER, Story } from '../../fixtures/story';

const names = { member: (id: string) => id, team: (id: string) => id };

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

describe('a reminder', () => {
  it('goes to those who have still to sign, with the day by which they should', () => {
    const story = new Story();
    const proposal = story.propose({ more: { dueOn: '2026-01-14' } });
    story.sign(story.anna, proposal);
    const { open } = statusOf(readHistory(story.acts, story.id), 'deal', LATER);
    const reminder = reminderOf(open as NonNullable<typeof open>, names, LATER);
    expect(reminder).toMatchObject({ to: ['ben'], day: '2026-01-14', subject: 'To sign: Deal' });
    expect(reminder.text).toContain('Please sign it by 14 January 2026.');
  });

  it('is a mail whose subject and parts survive any letters', () => {
    const subject = 'Zu unterschreiben: “Übergabe”\r\nBcc: all@example.org — 合意 '.repeat(3);
    const text = 'Grüße\n'.repeat(40);
    const files = [{ name: 'a"b\n.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' }];
    const mail = mailFile({ subject, text, files, at: LATER, boundary: 'b0undary' });
    const [head = '', first = '', second = ''] = mail.split('--b0undary');
    // Nothing in a subject becomes a header of its own, and no line is longer than mail allows.
    expect(head).not.toContain('Bcc:');
    expect(Math.max(...mail.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(mail.replace(/[\x20-\x7e\r\n]/g, '')).toBe('');
    const words = headerWords(subject).matchAll(/=\?utf-8\?B\?([^?]*)\?=/g);
    expect([...words].map(([, word = '']) => decoded(word)).join('')).toBe(
      subject.replace(/\s+/g, ' ').trim(),
    );
    expect(decoded(first.split('\r\n\r\n')[1] ?? '')).toBe(text);
    expect(second).toContain('filename="a_b_.ics"');
    expect(decoded(second.split('\r\n\r\n')[1] ?? '')).toBe('BEGIN:VCALENDAR');
  });

  it('carries bytes as they are, in lines that mail allows', () => {
    const content = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256);
    const files = [{ name: 'a.pdf', type: 'application/pdf', content }];
    const mail = mailFile({ subject: 'A', text: '', files, at: LATER, boundary: 'b0undary' });
    const [, , part = ''] = mail.split('--b0undary');
    expect(Math.max(...mail.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(new Uint8Array(Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64'))).toEqual(content);
  });
});

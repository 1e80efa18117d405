import { toBase64 } from '#shared/contract/bytes';

/** One file that goes along with a mail. */
export interface MailFile {
  name: string;
  /** Media type with its parameters. */
  type: string;
  content: string | Uint8Array;
}

export interface Mail {
  subject: string;
  text: string;
  files: readonly MailFile[];
  /** ISO 8601 UTC. */
  at: string;
  /** Keeps the parts apart; letters and digits that stand in none of them. */
  boundary: string;
}

const base64 = (content: string | Uint8Array): string =>
  toBase64(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Base64 in lines of 76, as RFC 2045 wants them. */
const body = (content: string | Uint8Array): string => base64(content).replace(/.{76}/g, '$&\r\n');

/** RFC 2047: words of at most 39 bytes each, so that no header line is too long or has more than ASCII in it. */
export function headerWords(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const words: string[] = [];
  let word = '';
  for (const letter of plain) {
    if (new TextEncoder().encode(word + letter).length > 39) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ');
}

const part = (type: string, content: string | Uint8Array, more: readonly string[] = []): string =>
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', body(content)].join('\r\n');

/**
 * A mail as a file (RFC 5322, MIME) that a mail program opens for sending: `X-Unsent` makes it a draft, and who it
 * goes to is chosen there.
 */
export function mailFile({ subject, text, files, at, boundary }: Mail): string {
  const parts = [
    part('text/plain; charset=utf-8', text),
    ...files.map(({ name, type, content }) =>
      part(type, content, [`Content-Disposition: attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`]),
    ),
  ];
  return [
    'X-Unsent: 1',
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${headerWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((each) => [`--${boundary}`, each]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

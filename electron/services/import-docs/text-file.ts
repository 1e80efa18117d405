import chardet from 'chardet';
import { ImportError } from '#shared/import/imported';

/** What an HTML page says of its own encoding, in its first kilobytes. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: by its byte order mark, as UTF-8, by what it says of itself, or else by what its bytes
 * look like.
 * @throws ImportError when it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return decodeAs(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', false) ?? '';
  if (bytes.subarray(0, 65_536).includes(0)) throw new ImportError('It is not a text file.');
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const guess = charsetOf(bytes) ?? chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252';
  return decodeAs(bytes, guess, false) ?? decodeAs(bytes, 'windows-1252', false) ?? '';
}

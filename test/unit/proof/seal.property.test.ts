import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { newKeyPair } from '../../../electron/services/keys/ed25519';
import { proofIn } from '../../../electron/services/proof/read';
import { isSealedBy, sealPdf } from '../../../electron/services/proof/seal';
import { count, seed } from '../../fixtures/counts';
import { smallPdf } from '../../fixtures/proof/small-pdf';

const { key, secret } = newKeyPair();
const metadata = {
  title: 'Übergabe → “Sales” (v3) 日本語 🙂',
  author: 'Marketing, Sales',
  language: 'en',
  at: '2026-05-03T12:00:00.000Z',
  creator: 'Accord 0.0.0',
};
const proof = JSON.stringify({ said: 'Grüße 🙂' });
const sealed = sealPdf(smallPdf(), { proof, metadata, headings: [], secret });

const changed = (edit: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = Uint8Array.from(sealed);
  edit(bytes);
  return bytes;
};

describe('a sealed PDF', () => {
  it('is what it was before, and what was added', () => {
    expect(Buffer.from(sealed.subarray(0, smallPdf().length)).equals(smallPdf())).toBe(true);
    expect(isSealedBy(sealed, key)).toBe(true);
    expect(isSealedBy(sealed, newKeyPair().key)).toBe(false);
    expect(isSealedBy(smallPdf(), key)).toBe(false);
  });

  it('opens in a reader, with the attachment and whose document it is', async () => {
    expect(await proofIn(sealed)).toBe(proof);
    expect(await proofIn(smallPdf())).toBe(null);
    const document = await getDocument({ data: Uint8Array.from(sealed), verbosity: 0, stopAtErrors: true })
      .promise;
    const { info, metadata: xmp } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: metadata.title,
      Author: metadata.author,
      Creator: metadata.creator,
      Producer: 'Skia/PDF m156',
      Language: 'en',
    });
    expect(xmp?.get('dc:title')).toBe(metadata.title);
  });

  it('shows any one changed byte, wherever it is', () => {
    const change = fc.record({ at: fc.nat(sealed.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const bytes = changed((all) => {
          all[at] = (all[at] ?? 0) ^ by;
        });
        return !isSealedBy(bytes, key);
      }),
      { numRuns: count(400, 20_000), seed },
    );
  });

  it('shows any one changed bit of the seal itself, which its hash cannot cover', () => {
    const at = Buffer.from(sealed).lastIndexOf('/Type /Sig');
    for (let byte = at; byte < sealed.length; byte += 1)
      for (let bit = 1; bit < 256; bit *= 2) {
        const bytes = changed((all) => {
          all[byte] = (all[byte] ?? 0) ^ bit;
        });
        if (isSealedBy(bytes, key)) expect.fail(`byte ${byte}, bit ${bit} may be changed unseen`);
      }
  });

  it('shows what is added, removed or moved', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, more) => {
        const longer = Buffer.concat([sealed.subarray(0, at), more, sealed.subarray(at)]);
        const shorter = Buffer.concat([sealed.subarray(0, at), sealed.subarray(at + more.length)]);
        return !isSealedBy(longer, key) && (shorter.length === sealed.length || !isSealedBy(shorter, key));
      }),
      { numRuns: count(200, 5000), seed },
    );
  });

  it('is not made of a file that is laid out otherwise', () => {
    const modern = Buffer.from(`${smallPdf().toString('latin1').replace('trailer', 'nothing')}`, 'latin1');
    expect(() => sealPdf(modern, { proof, metadata, headings: [], secret })).toThrow(
      'does not end in a trailer',
    );
  });
});

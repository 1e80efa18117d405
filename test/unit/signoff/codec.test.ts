import { describe, expect, it } from 'vitest';
import { decodeAct } from '../../../electron/services/acts/codec';
import { fingerprint, newKeyPair } from '../../../electron/services/keys/ed25519';
import { openWithPassphrase, sealWithPassphrase } from '../../../electron/services/keys/sealed';
import { Story } from '../../fixtures/story';

const bytesOf = (story: Story): Uint8Array => story.files.get(story.id) as Uint8Array;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const problem = (changed: string) => {
  const decoded = decodeAct(new TextEncoder().encode(changed));
  return decoded.ok ? null : decoded.problem;
};

describe('the file of an act', () => {
  it('is accepted as it was written and names itself by its hash', () => {
    const story = new Story();
    expect(decodeAct(bytesOf(story))).toMatchObject({ ok: true, act: { hash: story.id, kind: 'genesis' } });
  });

  it('is refused after any one changed letter', () => {
    const original = text(bytesOf(new Story()));
    for (let at = 0; at < original.length; at += 7) {
      const letter = original[at] === 'x' ? 'y' : 'x';
      const changed = original.slice(0, at) + letter + original.slice(at + 1);
      expect(problem(changed), `letter ${at}`).not.toBeNull();
    }
  });

  it('is refused when it is not canonical, though it says the same', () => {
    const original = text(bytesOf(new Story()));
    expect(problem(JSON.stringify(JSON.parse(original), null, 1))).toContain('canonical');
  });

  it('is kept apart, not refused, when a later version made its kind', () => {
    const story = new Story();
    let decoded: ReturnType<typeof decodeAct> | undefined;
    try {
      story.write(story.anna, { kind: 'of-a-later-version' as 'genesis' });
    } catch (error) {
      expect(String(error)).toContain('does not know');
      decoded = undefined;
    }
    expect(decoded).toBeUndefined();
  });
});

describe('keys', () => {
  it('have six words that another key does not share', () => {
    const { key } = newKeyPair();
    expect(fingerprint(key)).toHaveLength(6);
    expect(fingerprint(key)).toEqual(fingerprint(key));
    expect(fingerprint(key)).not.toEqual(fingerprint(newKeyPair().key));
  });

  it('open with their passphrase only, and not after a changed byte', async () => {
    const { secret } = newKeyPair();
    const sealed = await sealWithPassphrase(secret, 'correct horse');
    expect(await openWithPassphrase(sealed, 'correct horse')).toEqual(Buffer.from(secret));
    expect(await openWithPassphrase(sealed, 'wrong horse')).toBeNull();
    const changed = Buffer.from(sealed.data, 'base64');
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(
      await openWithPassphrase({ ...sealed, data: changed.toString('base64') }, 'correct horse'),
    ).toBeNull();
  });
});

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../../store/durable';
import { nodeFiles } from '../../store/files';
import { fail } from '../fail';
import { parseJson } from '../parse-json';
import { isPair, newKeyPair } from './ed25519';
import type { OpenKeys } from './open-keys';
import { openWithPassphrase, SealedByPassphrase, sealWithPassphrase } from './sealed';

/** What a host offers for small secrets; null where there is no key store of the system. */
export interface SecretStore {
  seal(plain: Uint8Array): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

/**
 * How a private key is kept: by the system's key store, under a passphrase, or as a file that only this
 * user can read. The last is for the worked example and for whoever gives no passphrase on the command
 * line; `protection` lets every screen say so.
 */
const KeyFile = z.discriminatedUnion('protection', [
  z.object({ protection: z.literal('system'), member: z.string(), key: z.string(), sealed: z.string() }),
  z.object({
    protection: z.literal('passphrase'),
    member: z.string(),
    key: z.string(),
    sealed: SealedByPassphrase,
  }),
  z.object({ protection: z.literal('file'), member: z.string(), key: z.string(), secret: z.string() }),
]);
type KeyFile = z.infer<typeof KeyFile>;

export interface KeyInfo {
  member: string;
  key: string;
  protection: KeyFile['protection'];
}

/** The private keys of this device for one workspace, under `$ACCORD_HOME/keys/<workspace>/`. */
export class Keyring {
  private readonly folder: string;

  constructor(
    home: string,
    workspaceId: string,
    private readonly secrets: SecretStore | null,
    private readonly openKeys: OpenKeys | null = null,
  ) {
    this.folder = join(home, 'keys', workspaceId);
  }

  private path(member: string): string {
    return join(this.folder, `${member}.json`);
  }

  private async read(member: string): Promise<KeyFile | null> {
    const text = await readFile(this.path(member), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (text === null) return null;
    const parsed = KeyFile.safeParse(parseJson(text));
    if (!parsed.success)
      throw fail(
        'CORRUPT',
        `The key file ${this.path(member)} is damaged. Bring the key back from the recovery file.`,
      );
    return parsed.data;
  }

  /** Keeps a key: by the system where it can, else under the passphrase, else as a file of this user. */
  async keep(
    member: string,
    key: string,
    secret: Uint8Array,
    passphrase: string | undefined,
  ): Promise<KeyInfo> {
    const file = await this.seal(member, key, secret, passphrase);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeDurably(nodeFiles, this.path(member), [Buffer.from(JSON.stringify(file))], undefined);
    return { member, key, protection: file.protection };
  }

  private async seal(member: string, key: string, secret: Uint8Array, passphrase?: string): Promise<KeyFile> {
    if (passphrase !== undefined) {
      return { protection: 'passphrase', member, key, sealed: await sealWithPassphrase(secret, passphrase) };
    }
    if (this.secrets) {
      const sealed = Buffer.from(await this.secrets.seal(secret)).toString('base64');
      return { protection: 'system', member, key, sealed };
    }
    return { protection: 'file', member, key, secret: Buffer.from(secret).toString('base64') };
  }

  /** Makes a pair and keeps it. */
  async create(member: string, passphrase: string | undefined): Promise<KeyInfo> {
    const { key, secret } = newKeyPair();
    return this.keep(member, key, secret, passphrase);
  }

  async list(): Promise<KeyInfo[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    const files = await Promise.all(
      names
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .map((name) => this.read(name.slice(0, -5)).catch(() => null)),
    );
    return files.flatMap((file) =>
      file ? [{ member: file.member, key: file.key, protection: file.protection }] : [],
    );
  }

  /** As {@link secret}, and without a passphrase while the key is open for the page that calls. */
  async toSign(
    member: string,
    name: string,
    passphrase: string | undefined,
  ): Promise<{ key: string; secret: Uint8Array }> {
    const open = passphrase === undefined ? (this.openKeys?.secretOf(member) ?? null) : null;
    const file = open ? await this.read(member) : null;
    // A key that was replaced meanwhile is another one.
    if (open && file && isPair(open, file.key)) return { key: file.key, secret: open };
    const found = await this.secret(member, name, passphrase);
    if (passphrase !== undefined) this.openKeys?.keep(member, found.secret);
    return found;
  }

  /**
   * The private key of a member; a passphrase that it is kept under is always asked for.
   * Errors: NOT_ALLOWED when this device has no key of theirs; PASSPHRASE when it is missing or wrong.
   */
  async secret(
    member: string,
    name: string,
    passphrase: string | undefined,
  ): Promise<{ key: string; secret: Uint8Array }> {
    const file = await this.read(member);
    if (!file) throw fail('NOT_ALLOWED', `This device has no key of ${name}. They sign on their own device.`);
    const secret = await this.open(file, name, passphrase);
    if (!isPair(secret, file.key))
      throw fail(
        'CORRUPT',
        `The key file of ${name} does not belong to its public key. Bring the key back from the recovery file.`,
      );
    return { key: file.key, secret };
  }

  private async open(file: KeyFile, name: string, passphrase: string | undefined): Promise<Uint8Array> {
    if (file.protection === 'file') return Buffer.from(file.secret, 'base64');
    if (file.protection === 'system') {
      if (!this.secrets)
        throw fail(
          'UNAVAILABLE',
          `The key of ${name} is kept by the system's key store, which this way of running Accord cannot reach. Open the desktop app.`,
        );
      return this.secrets.open(Buffer.from(file.sealed, 'base64'));
    }
    if (passphrase === undefined)
      throw fail('PASSPHRASE', `The passphrase of ${name} is needed.`, { field: 'passphrase' });
    const secret = await openWithPassphrase(file.sealed, passphrase);
    if (!secret)
      throw fail('PASSPHRASE', `That is not the passphrase of ${name}. Nothing was signed.`, {
        field: 'passphrase',
      });
    return secret;
  }
}

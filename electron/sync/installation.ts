import { chmod, mkdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { InstallationCard } from '#shared/model/acts';
import { newId } from '#shared/model/ids';
import { newKeyPair } from '../services/keys/ed25519';
import type { SecretStore } from '../services/keys/keyring';
import { parseJson } from '../services/parse-json';
import { writeDurably } from '../store/durable';
import { StoreError } from '../store/errors';
import { nodeFiles } from '../store/files';
import { newExchangeKey } from './sealing';

/** This installation of one workspace, with its private keys. */
export interface Installation {
  card: InstallationCard;
  /** Ed25519, PKCS #8. */
  signing: Uint8Array;
  /** X25519, PKCS #8. */
  exchange: Uint8Array;
}

/**
 * The keys of an installation stand apart from its member's signing key, because exchanging must not ask for
 * a passphrase: by them one can read and hand over, never sign. Kept by the system's key store where there is
 * one, else as a file that only this user can read.
 */
const InstallationFile = z.discriminatedUnion('protection', [
  z.object({ protection: z.literal('system'), card: InstallationCard, sealed: z.string() }),
  z.object({
    protection: z.literal('file'),
    card: InstallationCard,
    signing: z.string(),
    exchange: z.string(),
  }),
]);

const Secrets = z.object({ signing: z.string(), exchange: z.string() });

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Where everything about exchanging one workspace lies on this device. */
export const exchangeFolder = (home: string, workspace: string): string => join(home, 'exchange', workspace);

const filePath = (home: string, workspace: string) =>
  join(exchangeFolder(home, workspace), 'installation.json');

/**
 * This device's installation of a workspace; null before there is one.
 * @throws StoreError CORRUPT when its file is damaged, INVALID when the key store cannot be reached
 */
export async function readInstallation(
  home: string,
  workspace: string,
  secrets: SecretStore | null,
): Promise<Installation | null> {
  const path = filePath(home, workspace);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = InstallationFile.safeParse(parseJson(text));
  if (!parsed.success)
    throw new StoreError('CORRUPT', `${path} is damaged. Bring it back from a backup of this device.`, path);
  const file = parsed.data;
  const from = (text64: string) => new Uint8Array(Buffer.from(text64, 'base64'));
  if (file.protection === 'file')
    return { card: file.card, signing: from(file.signing), exchange: from(file.exchange) };
  if (!secrets)
    throw new StoreError(
      'INVALID',
      'The keys of this installation are kept by the system’s key store, which the command line cannot reach. Open the desktop app; it exchanges, and takes commands.',
      path,
    );
  const opened = Secrets.parse(
    parseJson(Buffer.from(await secrets.open(from(file.sealed))).toString('utf8')),
  );
  return { card: file.card, signing: from(opened.signing), exchange: from(opened.exchange) };
}

/** Makes this device's installation of a workspace and keeps its keys; the one there is, where there is one. */
export async function makeInstallation(
  home: string,
  workspace: string,
  secrets: SecretStore | null,
): Promise<Installation> {
  const there = await readInstallation(home, workspace, secrets);
  if (there) return there;
  const [signing, exchange] = [newKeyPair(), newExchangeKey()];
  const card = {
    id: newId(20),
    name: hostname().slice(0, 80) || 'this device',
    key: signing.key,
    exchangeKey: exchange.key,
  };
  const plain = { signing: base64(signing.secret), exchange: base64(exchange.secret) };
  const file: z.infer<typeof InstallationFile> = secrets
    ? {
        protection: 'system',
        card,
        sealed: base64(await secrets.seal(Buffer.from(JSON.stringify(plain)))),
      }
    : { protection: 'file', card, ...plain };
  const path = filePath(home, workspace);
  await mkdir(exchangeFolder(home, workspace), { recursive: true, mode: 0o700 });
  await writeDurably(nodeFiles, path, [Buffer.from(JSON.stringify(file))]);
  await chmod(path, 0o600);
  return { card, signing: signing.secret, exchange: exchange.secret };
}

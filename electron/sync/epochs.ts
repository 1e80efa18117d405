import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type History, type InstallationState, takesPart } from '#shared/domain/acts/history';
import { InstallationId } from '#shared/domain/exchange/head';
import { canonicalBytes } from '../services/acts/codec';
import { isSignedBy, signBytes } from '../services/keys/ed25519';
import { parseJson } from '../services/parse-json';
import type { Installation } from './installation';
import { KeyBox, unwrap, wrapFor } from './sealing';
import type { Epoch } from './segment';
import type { ExchangeState, KnownEpoch } from './state';

/** The key of one epoch, wrapped for everybody who was admitted when this was written. */
const KeyFile = z.object({
  v: z.literal(1),
  workspace: z.string(),
  epoch: z.string().regex(/^[0-9a-f]{32}$/),
  number: z.number().int().min(1).max(1_000_000),
  installation: InstallationId,
  boxes: z.record(InstallationId, KeyBox),
});
type KeyFile = z.infer<typeof KeyFile>;
const SignedKeyFile = z.object({ keys: KeyFile, signature: z.string().max(100) });

/** The largest file of wrapped keys that is read. */
export const MAX_KEY_FILE = 1024 * 1024;

const aboutBox = (workspace: string, epoch: string, number: number) =>
  `accord epoch\n${workspace}\n${epoch}\n${number}`;

/** A key that somebody hands to this installation; whether they may is for the caller to judge. */
export interface OfferedEpoch extends Epoch {
  number: number;
  by: string;
  recipients: string[];
  /** Whether the file is signed by this key. */
  isSignedBy(key: string): boolean;
}

/**
 * Reads a file of wrapped keys; null when it is none, of another workspace, has no box for `me`, or says nothing
 * that is not `known`.
 */
export function readKeyFile(
  bytes: Uint8Array,
  me: Installation,
  place: { workspace: string; installation: string; epoch: string },
  known: Epochs,
): OfferedEpoch | null {
  const parsed = SignedKeyFile.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!parsed.success) return null;
  const { keys, signature } = parsed.data;
  const { workspace, installation, epoch } = place;
  if (keys.workspace !== workspace || keys.installation !== installation || keys.epoch !== epoch) return null;
  if (known.covers(epoch, Object.keys(keys.boxes))) return null;
  const box = keys.boxes[me.card.id];
  const own = { key: me.card.exchangeKey, secret: me.exchange };
  const key = box ? unwrap(box, own, aboutBox(workspace, epoch, keys.number)) : null;
  if (key?.byteLength !== 32) return null;
  const signed = canonicalBytes(keys);
  return {
    id: epoch,
    key,
    number: keys.number,
    by: installation,
    recipients: Object.keys(keys.boxes),
    isSignedBy: (signer) => isSignedBy(signed, signature, signer),
  };
}

/** Installations whose members belong to the workspace now. */
export const admitted = (history: History): InstallationState[] =>
  [...history.installations.values()].filter((installation) => takesPart(history, installation));

/** The workspace's keys that this installation holds, and which of them seals what it hands over. */
export class Epochs {
  /** Keys that were opened, by their box: they are asked for with every segment. */
  private readonly opened = new Map<string, Epoch>();

  constructor(
    private readonly workspace: string,
    private readonly me: Installation,
    private readonly state: ExchangeState,
  ) {}

  /** The key of an epoch; null when this installation was not given it. */
  key(id: string): Epoch | null {
    const known = this.state.epochs().find((each) => each.id === id);
    return known ? this.open(known) : null;
  }

  private open({ id, number, box }: KnownEpoch): Epoch | null {
    const before = this.opened.get(box);
    if (before) return before;
    const parsed = KeyBox.safeParse(parseJson(box));
    const own = { key: this.me.card.exchangeKey, secret: this.me.exchange };
    const key = parsed.success ? unwrap(parsed.data, own, aboutBox(this.workspace, id, number)) : null;
    if (!key) return null;
    const epoch = { id, key };
    this.opened.set(box, epoch);
    return epoch;
  }

  /** Whether the key is here, and all of these are noted as having it. */
  covers(id: string, recipients: readonly string[]): boolean {
    const known = this.state.epochs().find((each) => each.id === id);
    return known !== undefined && recipients.every((each) => known.recipients.includes(each));
  }

  /** Takes a key over that an admitted installation signed; true when it was new here. */
  take({ id, number, key, recipients }: Pick<OfferedEpoch, 'id' | 'number' | 'key' | 'recipients'>): boolean {
    const known = this.state.epochs().find((each) => each.id === id);
    const all = [...new Set([...(known?.recipients ?? []), ...recipients])].sort();
    if (known && known.recipients.length === all.length) return false;
    const box = known?.box ?? JSON.stringify(this.wrap(this.me.card.exchangeKey, id, number, key));
    this.state.noteEpoch({ id, number: known?.number ?? number, box, recipients: all });
    return known === undefined;
  }

  private wrap(recipient: string, id: string, number: number, key: Uint8Array): KeyBox {
    return wrapFor(recipient, key, aboutBox(this.workspace, id, number));
  }

  /**
   * The key to seal with: the newest that nobody holds who has left. Where there is none, a new one, for this
   * installation to hand out; null while the first installation has to hand out the first key.
   */
  current(history: History): Epoch | null {
    const here = admitted(history);
    if (!here.some(({ id }) => id === this.me.card.id)) return null;
    const known = this.state.epochs();
    const ids = new Set(here.map(({ id }) => id));
    const sound = known.find(({ recipients }) => recipients.every((each) => ids.has(each)));
    if (sound) return this.open(sound);
    if (known.length === 0 && here[0]?.id !== this.me.card.id) return null;
    const made = { id: randomBytes(16).toString('hex'), key: new Uint8Array(randomBytes(32)) };
    this.take({ ...made, number: (known[0]?.number ?? 0) + 1, recipients: [this.me.card.id] });
    return made;
  }

  /** The newest key that was handed to this installation, whoever else holds it. */
  newest(): Epoch | null {
    const [known] = this.state.epochs();
    return known ? this.open(known) : null;
  }

  /** The files by which this installation hands its keys to everybody admitted; they are noted as recipients. */
  keyFiles(history: History): { epoch: string; bytes: Uint8Array }[] {
    const here = admitted(history);
    return this.state.epochs().flatMap((known) => {
      const opened = this.open(known);
      if (!opened) return [];
      const boxes = Object.fromEntries(
        here.map(({ id, exchangeKey }) => [id, this.wrap(exchangeKey, known.id, known.number, opened.key)]),
      );
      const keys: KeyFile = {
        v: 1,
        workspace: this.workspace,
        epoch: known.id,
        number: known.number,
        installation: this.me.card.id,
        boxes,
      };
      const recipients = [...new Set([...known.recipients, ...here.map(({ id }) => id)])].sort();
      this.state.noteEpoch({ ...known, recipients });
      const signature = signBytes(canonicalBytes(keys), this.me.signing);
      return [{ epoch: known.id, bytes: canonicalBytes({ keys, signature }) }];
    });
  }
}

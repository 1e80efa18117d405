import { basename, dirname, join } from 'node:path';
import { type History, type KnownAct, type MemberState, readHistory } from '#shared/domain/acts/history';
import type { Act } from '#shared/model/acts';
import { StoreError } from '../store/errors';
import { folders } from '../store/layout';
import type { WorkspaceStore } from '../store/types';
import { decodeAct, encodeAct } from './acts/codec';
import type { Device } from './device';
import { fail } from './fail';
import { Keyring, type SecretStore } from './keys/keyring';
import { OpenKeys } from './keys/open-keys';

type WithoutCommon<A> = A extends Act
  ? Omit<A, 'v' | 'workspace' | 'author' | 'key' | 'device' | 'at' | 'heads'>
  : never;
/** An act's own fields; the session adds author, key, time and what was seen. */
export type ActBody = WithoutCommon<Act>;

export interface UnreadAct {
  hash: string;
  problem: string;
  /** Of a kind that only a later version knows: no fault. */
  later: boolean;
}

/** Why it is not known which act began a workspace; a file that was tampered with is named. */
function whyNoBeginning(store: WorkspaceStore, claims: number): string {
  const acts = join(store.dir, folders.acts);
  if (claims > 0) return `more than one act claims to have begun it (${acts})`;
  const unreadable = store.report.problems
    .map(({ path }) => path)
    .filter((path) => dirname(path) === acts)
    .map((path) => `${folders.acts}/${basename(path)}`);
  if (unreadable.length === 0) return `the act that began it is missing (${acts})`;
  return `the act that began it is missing, or is among those that were changed after they were written: ${unreadable.join(', ')}`;
}

/** One open workspace: its store, its acts as a story, and the keys that this device holds for it. */
export class Session {
  readonly keyring: Keyring;
  readonly openKeys: OpenKeys;
  private readonly ending = new AbortController();
  private readonly known = new Map<string, KnownAct>();
  private readonly unread: UnreadAct[] = [];
  private story: History | null = null;

  private constructor(
    readonly store: WorkspaceStore,
    readonly id: string,
    readonly device: Device,
    secrets: SecretStore | null,
    private readonly clock: () => Date,
    keysChanged: () => void,
  ) {
    this.openKeys = new OpenKeys(keysChanged);
    this.keyring = new Keyring(device.home, id, secrets, this.openKeys);
    for (const bytes of store.acts.all().values()) this.take(bytes);
    store.acts.subscribe((_hash, bytes) => this.take(bytes));
  }

  /**
   * Opens the story of a workspace's acts.
   * Throws CORRUPT when there is no genesis act, or several and this device has seen none of them.
   */
  static open(
    store: WorkspaceStore,
    device: Device,
    secrets: SecretStore | null,
    clock: () => Date,
    keysChanged: () => void = () => {},
  ): Session {
    const found = [...store.acts.all().values()].flatMap((bytes) => {
      const decoded = decodeAct(bytes);
      return decoded.ok && decoded.act.kind === 'genesis' ? [decoded.act.hash] : [];
    });
    const pinned = device.workspaces.find(
      ({ dir, workspace }) => dir === store.dir && found.includes(workspace),
    );
    const id = pinned?.workspace ?? (found.length === 1 ? found[0] : undefined);
    if (!id) {
      throw new StoreError(
        'CORRUPT',
        `This workspace cannot be opened: ${whyNoBeginning(store, found.length)}. Bring the folder back from a backup.`,
        store.dir,
      );
    }
    return new Session(store, id, device, secrets, clock, keysChanged);
  }

  /** Aborted as soon as the workspace begins to close: what streams from it ends. */
  get closing(): AbortSignal {
    return this.ending.signal;
  }

  /** The workspace closes; the store is closed by whoever opened it. */
  end(): void {
    this.ending.abort();
    this.openKeys.end();
  }

  private take(bytes: Uint8Array): void {
    const decoded = decodeAct(bytes);
    if (decoded.ok) this.known.set(decoded.act.hash, decoded.act);
    else this.unread.push(decoded);
    this.story = null;
  }

  get history(): History {
    this.story ??= readHistory([...this.known.values()], this.id);
    return this.story;
  }

  get unreadActs(): readonly UnreadAct[] {
    return this.unread;
  }

  get practice(): boolean {
    return this.history.genesis?.practice ?? false;
  }

  now(): string {
    return this.clock().toISOString();
  }

  /** The member who acts on this device: the one chosen, else the first whose key is here. */
  async me(): Promise<MemberState | null> {
    const mine = await this.mine();
    const chosen = this.device.remembered(this.id, this.store.dir)?.acting;
    return mine.find(({ id }) => id === chosen) ?? mine[0] ?? null;
  }

  /** Members whose key this device holds, in the order in which they joined. */
  async mine(): Promise<MemberState[]> {
    const keys = await this.keyring.list();
    return [...this.history.members.values()].filter(
      (member) => !member.left && keys.some(({ member: id, key }) => id === member.id && key === member.key),
    );
  }

  /** The member who is to act: the one named, else the one who acts on this device. */
  async actor(as: string | undefined): Promise<MemberState> {
    if (as === undefined) {
      const me = await this.me();
      if (!me)
        throw fail(
          'NOT_ALLOWED',
          'Nobody of this workspace has a key on this device. Join it first, or bring a key back from a recovery file.',
        );
      return me;
    }
    const member = this.history.members.get(as);
    if (!member) throw fail('NOT_FOUND', `There is no member ${as} in this workspace.`, { field: 'as' });
    return member;
  }

  /**
   * Signs an act and keeps it; resolves with its hash once it is durable.
   * What the rules would not count is refused before anything is written.
   */
  async write(
    body: ActBody,
    author: MemberState,
    passphrase: string | undefined,
    at = this.now(),
  ): Promise<string> {
    const { key, secret } = await this.keyring.toSign(author.id, author.name, passphrase);
    const act = {
      ...body,
      v: 1,
      workspace: this.id,
      author: author.id,
      key,
      device: this.device.id,
      at,
      heads: this.history.heads,
    } as Act;
    const bytes = encodeAct(act, secret);
    const decoded = decodeAct(bytes);
    if (!decoded.ok) throw fail('INVALID', `This act ${decoded.problem}.`);
    const refused = readHistory([...this.known.values(), decoded.act], this.id).problems.find(
      ({ act: hash }) => hash === decoded.act.hash,
    );
    if (refused) throw fail('NOT_ALLOWED', `${author.name} cannot do this: the act ${refused.problem}.`);
    return this.store.acts.append(bytes);
  }
}

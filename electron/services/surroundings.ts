import type { UpdateState } from '#shared/contract/updates';
import type { SecretStore } from './keys/keyring';

export interface PrintRequest {
  title: string;
  tagged: boolean;
  outline: boolean;
  headerTemplate?: string;
  footerTemplate?: string;
  signal?: AbortSignal;
}

/** Newer versions of the program itself. */
export interface Updates {
  readonly state: UpdateState;
  /** Looks for one and loads it; how it goes is told by `state`, failures included. */
  look(channel: 'released' | 'preview'): Promise<void>;
  /** Starts the program again with what is ready. */
  install(): void;
  /** Told whenever the state is another one. */
  onChange(listener: () => void): () => void;
}

/** What the system hands to the program: a link that was followed, or a bundle's file that was opened. */
export type Handed = { type: 'link'; address: string } | { type: 'bundle'; path: string };

/** What services ask of whatever they run in. Hosts provide it; services never know which one it is. */
export interface Surroundings {
  readonly name: 'electron' | 'browser' | 'headless';
  readonly secrets: SecretStore | null;
  print(html: string, request: PrintRequest): Promise<Uint8Array>;
  readonly chooseFolder: ((options: { title: string }) => Promise<string | null>) | null;
  readonly saveFile: ((suggestedName: string, bytes: Uint8Array) => Promise<string | null>) | null;
  readonly reveal: ((path: string) => Promise<void>) | null;
  contentUrl(hash: string, type: string): Promise<string>;
  onCommand(listener: (command: string) => void): () => void;
  readonly updates?: Updates;
  readonly onHanded?: (listener: (handed: Handed) => void) => () => void;
}

/** The lock of a workspace, and the way for others to reach who holds it. */
export interface Lock {
  release(): Promise<void>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

import type { UpdateState } from '#shared/contract/updates';

/** Seals small secrets with the key store of the operating system. */
export interface SecretStore {
  seal(plain: Uint8Array): Promise<Uint8Array>;
  /** @throws Error when the system cannot open it (another user, another machine, changed bytes) */
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

export interface PrintOptions {
  /** The title of the document, shown by readers instead of the file's name. */
  title: string;
  /** Structure for assistive technology (PDF tags). */
  tagged: boolean;
  /** Bookmarks from the headings; needs `tagged`. */
  outline: boolean;
  /** HTML as Chromium takes it for Page.printToPDF; shown on every page when given. */
  headerTemplate?: string;
  footerTemplate?: string;
  /** Stops printing; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Gives the bytes of the blob with this SHA-256 (hex), or null when there is none. */
export type ContentSource = (hash: string) => Promise<Uint8Array | null>;

/** What a window's menu may ask of the page. */
export type HostCommand =
  | 'new'
  | 'search'
  | 'settings'
  | 'open-workspace'
  | 'undo'
  | 'redo'
  | 'shortcuts'
  | 'log'
  | 'about';

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

/**
 * What the application needs of the surroundings it runs in, and nothing that knows of agreements.
 * A capability that a host lacks is null, so that services and screens can say so beforehand.
 */
export interface Host {
  readonly name: 'electron' | 'browser' | 'headless';
  /** Null where the host has no key store: a passphrase seals instead. */
  readonly secrets: SecretStore | null;
  /**
   * Prints a self-contained HTML document; paper and margins come from its own `@page` rules.
   * Scripts in it do not run and nothing is fetched.
   * @throws HostError `UNAVAILABLE` when there is nothing to print with
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Asks for a folder; resolves to null when the dialog is cancelled. */
  readonly chooseFolder: ((options: { title: string }) => Promise<string | null>) | null;
  /** Asks where to save and writes there; resolves to the path, or to null when cancelled. */
  readonly saveFile: ((suggestedName: string, bytes: Uint8Array) => Promise<string | null>) | null;
  /** Opens an https or mailto address outside of Accord; other addresses are refused with `NOT_ALLOWED`. */
  openExternal(url: string): Promise<void>;
  /** Shows a file in the system's file manager. */
  readonly reveal: ((path: string) => Promise<void>) | null;
  /**
   * The address of user content on an origin of its own; over HTTP it is signed and lives for minutes.
   * @param hash SHA-256 of the blob, 64 hex digits
   * @param type its media type; what is not a known picture is offered as a download
   */
  contentUrl(hash: string, type: string): Promise<string>;
  /** Listens to the native menu; returns what stops listening. Hosts without a menu never call. */
  onCommand(listener: (command: HostCommand) => void): () => void;
  /** Left out where the program does not look for newer versions of itself. */
  readonly updates?: Updates;
  /** Listens to what the system hands over, beginning with what it already has; left out where nothing can come. */
  readonly onHanded?: (listener: (handed: Handed) => void) => () => void;
  /** Frees windows, ports, sockets and browsers. May be called twice. */
  close(): Promise<void>;
}

export type HostErrorCode = 'UNAVAILABLE' | 'NOT_ALLOWED' | 'PORT_TAKEN' | 'NOT_BUILT';

/** What a host could not do, in one line for the person who reads it. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

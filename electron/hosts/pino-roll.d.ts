declare module 'pino-roll' {
  import type { DestinationStream } from 'pino';

  /** A destination that begins a new file when the present one is large enough. */
  export interface RollingStream extends DestinationStream {
    readonly file: string;
    flushSync(): void;
    end(): void;
  }

  export default function roll(options: {
    file: string;
    extension?: string;
    size?: string;
    limit?: { count: number };
  }): Promise<RollingStream>;
}

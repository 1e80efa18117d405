import type { StoreLog, Unsubscribe } from './types';

/** Those who want to be told. One that throws is logged: it must neither stop the others nor fail a save. */
export class Listeners<Args extends readonly unknown[]> {
  readonly #listeners = new Set<(...args: Args) => void>();

  constructor(private readonly log: StoreLog) {}

  get size(): number {
    return this.#listeners.size;
  }

  add(listener: (...args: Args) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(...args: Args): void {
    for (const listener of this.#listeners) {
      try {
        listener(...args);
      } catch (error) {
        this.log.error(
          `A listener failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
        );
      }
    }
  }
}

import { StoreError } from './errors';
import { Listeners } from './listeners';
import type { Health, HealthState, StoreLog, Unsubscribe } from './types';

const states: Readonly<Partial<Record<string, HealthState>>> = {
  DISK_FULL: 'disk-full',
  READ_ONLY: 'read-only',
};

const fine: Health = { state: 'ok', message: 'Everything is saved' };

/** Whether the last write reached the disk; told to subscribers only when it changes. */
export class HealthWatch {
  #now: Health = fine;
  readonly #listeners: Listeners<[Health]>;

  constructor(log: StoreLog) {
    this.#listeners = new Listeners(log);
  }

  get now(): Health {
    return this.#now;
  }

  /** A write reached the disk. */
  succeeded(): void {
    this.#set(fine);
  }

  /** A write failed. Errors that are the caller's own (EXISTS, INVALID…) say nothing about the disk. */
  failed(error: unknown): void {
    if (!(error instanceof StoreError)) return;
    const state =
      states[error.code] ?? (error.code === 'IO' || error.code === 'NOT_FOUND' ? 'failing' : undefined);
    if (state) this.#set({ state, message: error.message });
  }

  subscribe(listener: (health: Health) => void): Unsubscribe {
    return this.#listeners.add(listener);
  }

  #set(health: Health): void {
    if (health.state === this.#now.state && health.message === this.#now.message) return;
    this.#now = health;
    this.#listeners.tell(health);
  }
}

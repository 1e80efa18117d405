import { StoreError } from './errors';
import type { Health, HealthState, Unsubscribe } from './types';

const states: Readonly<Partial<Record<string, HealthState>>> = {
  DISK_FULL: 'disk-full',
  READ_ONLY: 'read-only',
};

const fine: Health = { state: 'ok', message: 'Everything is saved' };

/** Whether the last write reached the disk; told to subscribers only when it changes. */
export class HealthWatch {
  #now: Health = fine;
  readonly #listeners = new Set<(health: Health) => void>();

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
    const state = states[error.code] ?? (error.code === 'IO' || error.code === 'NOT_FOUND' ? 'failing' : undefined);
    if (state) this.#set({ state, message: error.message });
  }

  subscribe(listener: (health: Health) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(health: Health): void {
    if (health.state === this.#now.state && health.message === this.#now.message) return;
    this.#now = health;
    for (const listener of this.#listeners) listener(health);
  }
}

import * as Y from 'yjs';

/** One update on its way: the same number always carries the same bytes. */
export interface Parcel {
  seq: number;
  update: Uint8Array<ArrayBuffer>;
}

/**
 * Own changes that are not known to be on disk: those that wait, and the one that is under way.
 * Only an acknowledgement takes anything out, so whatever a connection does, nothing is lost.
 */
export class Outbox {
  #seq = 0;
  #waiting: Uint8Array[] = [];
  #underWay: Parcel | null = null;

  get empty(): boolean {
    return this.#underWay === null && this.#waiting.length === 0;
  }

  add(update: Uint8Array): void {
    this.#waiting.push(update);
  }

  /** The parcel to send now: the unacknowledged one again, else all that waits as one. */
  next(): Parcel | null {
    if (!this.#underWay && this.#waiting.length > 0) {
      const [only] = this.#waiting;
      const merged = this.#waiting.length === 1 && only ? only : Y.mergeUpdates(this.#waiting);
      this.#seq += 1;
      this.#underWay = { seq: this.#seq, update: new Uint8Array(merged) };
      this.#waiting = [];
    }
    return this.#underWay;
  }

  /** Everything up to this number is durable. */
  acknowledge(seq: number): void {
    if (this.#underWay && seq >= this.#underWay.seq) this.#underWay = null;
  }

  /** What waits is covered by this one update, which says more. */
  replaceWaiting(update: Uint8Array | null): void {
    this.#waiting = update ? [update] : [];
  }
}

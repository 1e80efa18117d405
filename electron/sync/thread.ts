import { Desk } from '../services/desk';
import { inlineWorks, type Works } from './works';

/** What is smaller is packed in less time than a message to the thread takes. */
const SMALL = 8 * 1024;
/** Trying one update longer than `ms` is given up: it is hostile or damaged, or the machine is stuck. */
const BOUNDS = { ms: 20_000, memoryMb: 768 };

/** The works in a thread of their own: an update that eats time or memory ends the thread, and nothing else. */
export class ThreadWorks implements Works {
  private readonly desk: Desk<Works>;

  constructor(private readonly bounds: Readonly<typeof BOUNDS> = BOUNDS) {
    this.desk = new Desk<Works>('exchange', { maxOldGenerationSizeMb: bounds.memoryMb });
  }

  make: Works['make'] = (frames, place, epoch) =>
    frames.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) < SMALL
      ? inlineWorks.make(frames, place, epoch)
      : this.desk.use((works) => works.make([...frames], place, epoch));

  open: Works['open'] = async (bytes, place, epoch) => {
    try {
      return await this.bounded((works) => works.open(bytes, place, epoch));
    } catch {
      return { ok: false, problem: 'takes more time or memory to open than is allowed' };
    }
  };

  tryUpdate: Works['tryUpdate'] = async (kind, state, update) => {
    try {
      return await this.bounded((works) => works.tryUpdate(kind, state, update));
    } catch {
      return { fault: 'takes more time or memory than is allowed' };
    }
  };

  close(): Promise<void> {
    return this.desk.close();
  }

  private async bounded<T>(work: (works: Works) => Promise<T>): Promise<T> {
    // What runs too long is stopped from outside: a thread that is busy hears no message.
    const timer = setTimeout(() => void this.desk.close(), this.bounds.ms).unref();
    try {
      return await this.desk.use((works) => work(works as unknown as Works));
    } finally {
      clearTimeout(timer);
    }
  }
}

import { AsyncIteratorClass, type ClientContext, type ClientLink } from '@orpc/client';
import { ConnectionLost, type Wire } from './wire';

/**
 * A link over whichever wire is alive. What a lost wire cuts off fails as `ConnectionLost`, streams too, so
 * that nobody has to know what the transports say.
 *
 * @param current the living wire; waits for the very first one, rejects while it is lost
 */
export function createLink(current: (signal?: AbortSignal) => Promise<Wire>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      const wire = await current(options.signal);
      const told = (error: unknown): unknown =>
        wire.lost && !options.signal?.aborted ? new ConnectionLost() : error;
      try {
        const output = await wire.link.call(path, input, options);
        return isStream(output) ? guardStream(output, told) : output;
      } catch (error) {
        throw told(error);
      }
    },
  };
}

function isStream(output: unknown): output is AsyncIterator<unknown, unknown, undefined> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output;
}

function guardStream(
  stream: AsyncIterator<unknown, unknown, undefined>,
  told: (error: unknown) => unknown,
): AsyncIteratorClass<unknown, unknown, undefined> {
  return new AsyncIteratorClass(
    async () => {
      try {
        return await stream.next();
      } catch (error) {
        throw told(error);
      }
    },
    async (reason) => {
      // The other side may be gone already: then there is nobody to tell that we stopped reading.
      if (reason !== 'next') await stream.return?.()?.catch(() => {});
    },
  );
}

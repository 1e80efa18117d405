import { isDefinedError, safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Carried,
  inProcess,
  overBrowserHost,
  overElectronPort,
  overLocalSocket,
} from './fixtures/carriers';

const carriers: Record<string, () => Promise<Carried>> = {
  'in process': inProcess,
  'local socket': overLocalSocket,
  'browser host': overBrowserHost,
  'Electron’s port, under the double': overElectronPort,
};

/** Bytes that base64, text decoding or a careless copy would change. */
function difficultBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8)) & 255;
  return bytes;
}

async function waitFor(check: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 5000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error('It did not happen within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(Object.entries(carriers))('the contract, %s', (name, carry) => {
  let carried: Carried;
  beforeAll(async () => {
    carried = await carry();
  });
  afterAll(() => carried?.close());

  it('carries values as they are', async () => {
    const value = {
      text: 'Grüße 🙂\u2028\0',
      list: [1, null, true, 0.1],
      nested: { empty: {} },
      at: new Date(0),
    };
    expect(await carried.client.echo(value)).toEqual(value);
  });

  it('carries bytes both ways', async () => {
    for (const size of [0, 1, 2, 3, 255, 65_537]) {
      const bytes = difficultBytes(size);
      const answer = await carried.client.reverse({ bytes });
      expect(answer.bytes).toBeInstanceOf(Uint8Array);
      expect(Buffer.compare(answer.bytes, bytes.slice().reverse())).toBe(0);
    }
  });

  it('carries ten megabytes both ways', async () => {
    const bytes = difficultBytes(10 * 1024 * 1024);
    const answer = await carried.client.reverse({ bytes });
    expect(Buffer.compare(answer.bytes, bytes.slice().reverse())).toBe(0);
  });

  it('gives typed errors, from calls and from streams', async () => {
    const call = await safe(carried.client.failing({ by: 'Mara' }));
    expect(isDefinedError(call.error) && call.error.code).toBe('TAKEN');
    expect(isDefinedError(call.error) && call.error.data).toEqual({ by: 'Mara' });
    const stream = await carried.client.failingStream();
    expect((await stream.next()).value).toBe(1);
    const end = await safe(stream.next());
    expect(end.error).toMatchObject({ code: 'TAKEN', data: { by: 'the stream' } });
  });

  it('refuses input that the contract does not know', async () => {
    const call = await safe(carried.client.count({ to: 'many' } as never));
    expect(call.error).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('streams in order and to the end', async () => {
    const seen: number[] = [];
    for await (const event of await carried.client.count({ to: 300 })) {
      seen.push(event.n);
      expect(event.bytes).toEqual(Uint8Array.of(event.n & 255));
    }
    expect(seen).toEqual(Array.from({ length: 300 }, (_, n) => n));
  });

  it('stops a stream that nobody reads any more', async () => {
    const before = await carried.client.stopped();
    const stop = new AbortController();
    const stream = await carried.client.count({ to: 1e9 }, { signal: stop.signal });
    for await (const event of stream) if (event.n === 40) break;
    stop.abort();
    await waitFor(async () => (await carried.client.stopped()) > before);
  });

  it('cancels a call', async () => {
    const before = await carried.client.stopped();
    const stop = new AbortController();
    const call = carried.client.hang(undefined, { signal: stop.signal });
    // It must have begun before it can be cancelled.
    await carried.client.echo(1);
    stop.abort();
    await safe(call);
    await waitFor(async () => (await carried.client.stopped()) > before);
  });

  it('keeps a thousand calls in order', async () => {
    const first = await carried.client.next();
    const places = await Promise.all(Array.from({ length: 1000 }, () => carried.client.next()));
    expect(places).toEqual(Array.from({ length: 1000 }, (_, n) => first + 1 + n));
  });

  it('fails what was under way when the connection is lost', async () => {
    if (!carried.cut) return;
    const call = safe(carried.client.hang());
    const stream = await carried.client.count({ to: 1e9 });
    await stream.next();
    await carried.cut();
    expect((await call).error).toBeInstanceOf(Error);
    const end = await safe(
      (async () => {
        for await (const _event of stream);
      })(),
    );
    expect(end.error).toBeInstanceOf(Error);
    if (name === 'browser host') {
      expect((await call).error).toMatchObject({ code: 'CONNECTION_LOST' });
      expect(end.error).toMatchObject({ code: 'CONNECTION_LOST' });
      await waitFor(async () => (await safe(carried.client.echo('back'))).data === 'back');
    }
  });
});

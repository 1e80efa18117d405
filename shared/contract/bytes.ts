/**
 * How bytes cross every transport: as base64 inside the JSON message. oRPC's serializer has no bytes of its
 * own (a `Uint8Array` would arrive as a plain object), and Electron's ports lose what is transferred, so
 * bytes are copied, everywhere alike. Handlers and links must be given the same list.
 */

interface NativeBase64 {
  toBase64?: () => string;
}

interface NativeFromBase64 {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

/** How many bytes one call of String.fromCharCode takes without overflowing the stack. */
const CHUNK = 0x2000;

/** Bytes → base64 (RFC 4648, padded). */
export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as Uint8Array & NativeBase64).toBase64;
  if (native) return native.call(bytes);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
}

/**
 * Base64 → bytes.
 * @throws TypeError when the text is not base64
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    const native = (Uint8Array as NativeFromBase64).fromBase64;
    if (native) return native.call(Uint8Array, text);
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw new TypeError('These bytes are not base64');
  }
}

/** The `customJsonSerializers` of every oRPC handler and link. */
export const bytesSerializers = [
  {
    /** Above oRPC's own numbers (0–20). */
    type: 21,
    condition: (data: unknown): boolean => data instanceof Uint8Array,
    serialize: (data: Uint8Array): string => toBase64(data),
    deserialize: (serialized: unknown): Uint8Array => {
      if (typeof serialized !== 'string') throw new TypeError('Bytes must come as base64 text');
      return fromBase64(serialized);
    },
  },
] as const;

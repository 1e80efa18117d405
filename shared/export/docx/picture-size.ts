/** What Word shows, by how its bytes begin. */
export type WordPicture = 'png' | 'jpg' | 'gif';

export interface SizedPicture {
  type: WordPicture;
  /** In pixels. */
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The frame of a JPEG that tells its size; markers before it are stepped over. */
function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The kind and size of a picture from its first bytes; null for what Word does not show, or what is damaged. */
export function pictureSize(bytes: Uint8Array): SizedPicture | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sized = (type: WordPicture, width: number, height: number): SizedPicture | null =>
    width > 0 && height > 0 ? { type, width, height } : null;
  if (view.getUint32(0) === 0x89504e47 && ascii(bytes, 12, 16) === 'IHDR')
    return sized('png', view.getUint32(16), view.getUint32(20));
  if (ascii(bytes, 0, 3) === 'GIF') return sized('gif', view.getUint16(6, true), view.getUint16(8, true));
  if (view.getUint16(0) === 0xffd8) {
    const size = jpegSize(view);
    return size && sized('jpg', size.width, size.height);
  }
  return null;
}

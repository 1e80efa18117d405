// @ts-check
import { crc32, deflateSync } from 'node:zlib';

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/**
 * A square picture as PNG.
 * @param {Uint8Array} bitmap blue, green, red and opacity of each pixel, premultiplied, from the top left
 * @param {number} size pixels along each side
 * @returns {Buffer}
 */
export function png(bitmap, size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits for each of red, green, blue and opacity.
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let at = 0; at < size * size; at++) {
    const to = Math.floor(at / size) + at * 4 + 1;
    const [blue = 0, green = 0, red = 0, opacity = 0] = bitmap.subarray(at * 4, at * 4 + 4);
    const full = (/** @type {number} */ value) => (opacity === 0 ? 0 : Math.round((value * 255) / opacity));
    rows.set([full(red), full(green), full(blue), opacity], to);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

import type { SegmentEntry } from './head';

/** So many small segments in a row become one. */
const RUN = 16;

/**
 * What counts as small, in bytes of what a segment holds, from the smallest. Each size is put together for itself, so
 * that what was handed over long ago is not copied again with every change: a byte is copied some ten times in its
 * life. Not in packed bytes: what packs well would be small for ever, and be opened and copied again and again.
 */
const SMALL = [8 * 1024, 64 * 1024, 512 * 1024];

/**
 * Segments that should become one: the first long row of small ones, or none. After long use a list then holds
 * some dozen for each size, whatever was written.
 *
 * @param segments in order, without gaps
 */
export function smallRun(segments: readonly SegmentEntry[]): readonly SegmentEntry[] {
  for (const small of SMALL) {
    let from = 0;
    for (const [at, { bytes, holds = bytes }] of segments.entries()) {
      if (holds >= small) from = at + 1;
      else if (at - from + 1 === RUN) return segments.slice(from, at + 1);
    }
  }
  return [];
}

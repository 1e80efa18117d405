/** Kinds that belong to both teams from the start: without them no promise can be read. */
const ALWAYS = new Set(['workspace', 'calendar', 'mapping', 'compliance', 'house', 'offering', 'resources']);

/**
 * Whether a record goes to the others. A private draft stays at home until it is shared or proposed; what was
 * proposed once can be read by both teams anyway.
 *
 * @param view the record as it stands; only its `visibility` counts
 */
export const isShared = (kind: string, view: Record<string, unknown>, proposed: boolean): boolean =>
  ALWAYS.has(kind) || proposed || view.visibility === 'shared';

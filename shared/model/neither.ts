/**
 * Stands where a team's id does, of somebody who belongs to neither team: an arbiter, or who just looks on. No team is
 * ever called so.
 */
export const NEITHER = 'neither';

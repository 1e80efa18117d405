import type { Known } from '#shared/domain/acts/history';
import type { Session } from './session';

/** Digests of the leads that are to be forgotten. */
export const forgottenIn = (session: Session): string[] => [
  ...new Set(session.history.acts.flatMap((act) => (act.kind === 'forgetting' ? [act.lead] : []))),
];

/** Every import that counts, oldest export first. */
export const importsOf = (session: Session): Known<'leads'>[] =>
  session.history.acts
    .filter((act): act is Known<'leads'> => act.kind === 'leads')
    .sort((a, b) =>
      a.exportedAt < b.exportedAt ? -1 : a.exportedAt > b.exportedAt ? 1 : a.at < b.at ? -1 : 1,
    );

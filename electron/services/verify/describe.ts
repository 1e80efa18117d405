import type { KnownAct } from '#shared/domain/acts/history';
import type { Session } from '../session';

/** One thing that is not as it was signed, and the record it is about, where it is about one. */
export interface VerifyProblem {
  record: string | null;
  problem: string;
}

/** What kinds of acts are called in a sentence. */
const NOUNS: Readonly<Record<string, string>> = {
  genesis: 'the beginning of a workspace',
  member: 'the admission of a member',
  comparison: 'a comparison of six words',
  role: 'a change of role',
  rights: 'a change of rights',
  revocation: 'the revocation of a key',
  replacement: 'the replacement of a key',
  appointment: 'the appointment of a signatory',
  proposal: 'a proposal',
  signature: 'a signature',
  decline: 'a decline',
  withdrawal: 'a withdrawal',
  retirement: 'a retirement',
  deputy: 'the naming of a deputy',
  assent: 'a recorded assent',
  acknowledgement: 'an acknowledgement',
  leads: 'an import of leads',
  waiver: 'a waiver',
  'waiver-end': 'the end of a waiver',
  report: 'a reported figure',
  statement: 'a statement of figures',
  'statement-acknowledgement': 'the acknowledgement of a statement of figures',
  dispute: 'a dispute about a lead',
  answer: 'the answer to a dispute',
  settlement: 'the settlement of a dispute',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `a signature by Ben Okafor of 4 May 2026`: what an act says it is, which need not be true. */
export function describeAct(session: Session, act: Readonly<Record<string, unknown>>): string {
  const { history } = session;
  const about = act['kind'] === 'proposal' ? act : history.byHash.get(text(act['proposal']));
  const record = about && 'record' in about ? (about.record as { title?: unknown }) : null;
  const by = history.members.get(text(act['author']))?.name ?? text(act['author']);
  return [
    NOUNS[text(act['kind'])] ?? `an act of the kind ${text(act['kind'])}`,
    record?.title ? `for “${text(record.title)}”` : '',
    by && `by ${by}`,
    text(act['at']) && `of ${text(act['at']).slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The short name of an act by which its file is found: `0123456789ab`. */
export const short = (hash: string): string => hash.slice(0, 12);

/** `The act 0123456789ab (a proposal by Anna Keller)`. */
export const nameAct = (session: Session, act: KnownAct): string =>
  `The act ${short(act.hash)} (${describeAct(session, { ...act })})`;

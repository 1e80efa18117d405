import { useCallback, useMemo } from 'react';
import { type CommitmentProblem, commitmentProblems, firstIssue } from '#shared/domain/commitments/check';
import { writeRegister } from '#shared/model/binding/register';
import { Commitment } from '#shared/model/commitment';
import { faultInWords } from '#shared/model/fault-words';
import type { DocumentSession } from '../../app/document/session';
import { spokenLanguage } from '../../words/spoken';

/** A commitment as the document has it: fields that were never given may be missing. */
export type CommitmentDraft = Partial<Commitment> & { id: string };

export interface CommitmentState {
  path: string;
  draft: CommitmentDraft;
  /** The commitment, when all that it needs is there and right. */
  complete: Commitment | null;
  problems: readonly CommitmentProblem[];
  /** What is wrong with a field as it stands; null when nothing is. */
  problemOf: (field: string) => string | null;
  /** Gives fields new values, as one step. */
  write: (fields: Partial<Commitment>) => void;
}

/** A commitment of a live document: what it says, what is wrong with it, and what changes it. */
export function useCommitment(session: DocumentSession, draft: CommitmentDraft): CommitmentState {
  const path = `commitments/${draft.id}`;
  const read = useMemo((): { complete: Commitment | null; problems: CommitmentProblem[] } => {
    const parsed = Commitment.safeParse(draft);
    if (!parsed.success) return { complete: null, problems: [firstIssue(parsed.error, draft)] };
    const problems = commitmentProblems(parsed.data);
    return { complete: problems.length > 0 ? null : parsed.data, problems };
  }, [draft]);
  const write = useCallback(
    (fields: Partial<Commitment>) => {
      session.newStep();
      session.change((doc, author) => {
        for (const [field, value] of Object.entries(fields)) {
          writeRegister(doc, `${path}/${field}`, value, author);
        }
      });
      session.newStep();
    },
    [session, path],
  );
  const problemOf = (field: string): string | null => {
    const of = read.problems.find((each) => each.field === field || each.field.startsWith(`${field}.`));
    return of ? faultInWords(of.message, spokenLanguage()) : null;
  };
  return { path, draft, ...read, problemOf, write };
}

import { decidedIn } from '#shared/domain/review/decisions';
import { REVIEW_WORDS } from '#shared/domain/review/spoken';
import type { ExportRecord } from '#shared/export/bundle';
import { spokenLanguage } from '../../measure/speaking';
import type { Application } from '../application';
import { discussionOf } from '../discussion/read';
import { reviewOf } from '../review';

/** In the language of the export. */
export const quarterWords = (quarter: string): string => REVIEW_WORDS[spokenLanguage()].quarter(quarter);

/** An agreement as the review of one of its quarters, with what was decided in it. INVALID for another record. */
export async function withReview(
  app: Application,
  record: ExportRecord,
  { quarter, at }: { quarter: string; at: string },
  signal = new AbortController().signal,
): Promise<ExportRecord> {
  const review = await reviewOf(app, { id: record.id, quarter, at }, { signal, onProgress() {} });
  const { decisions: said } = await discussionOf(app.session, record.id);
  const decisions = decidedIn(said, quarter);
  return { ...record, review, ...(decisions.length > 0 ? { decisions } : {}) };
}

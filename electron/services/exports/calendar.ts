import { sentenceOf } from '#shared/domain/commitments/sentence';
import { type Bundle, languageOf, recordsOf, titleOf } from '#shared/export/bundle';
import { calendarFile } from '#shared/export/ics/calendar';
import { tellIn } from '#shared/export/language';
import { Touchpoint } from '#shared/model/touchpoint';
import { spokenWords } from '../../measure/speaking';
import type { Application } from '../application';
import { fail } from '../fail';
import { judgingVersions } from '../measuring/versions';
import { namesOf } from '../names';

/** Touchpoints and agreements as a calendar file; INVALID names the record that is neither. */
export async function calendarOf({ session }: Application, bundle: Bundle): Promise<string> {
  const records = recordsOf(bundle);
  const other = records.find(({ kind }) => kind !== 'touchpoint' && kind !== 'agreement');
  if (other)
    throw fail('INVALID', `A ${other.kind} has no days. Calendar files hold touchpoints and agreements.`, {
      record: other.id,
    });
  const now = session.now();
  const nameOf = await namesOf(session);
  const agreements = await Promise.all(
    records
      .filter(({ kind }) => kind === 'agreement')
      .map(async (record) => {
        const judging = (await judgingVersions(session, record.id, Date.parse(now))).at(-1);
        const { reviewOn } = record.view;
        return {
          id: record.id,
          title: titleOf(record),
          reviewOn: typeof reviewOn === 'string' ? reviewOn : null,
          promises: judging
            ? judging.commitments.map((commitment) => ({
                commitment,
                sentence: sentenceOf(commitment, (id) => nameOf(id) ?? id, spokenWords()),
                calendar: judging.calendarOf(commitment.owedBy),
              }))
            : [],
        };
      }),
  );
  return tellIn(languageOf(bundle), () =>
    calendarFile({
      touchpoints: records
        .filter(({ kind }) => kind === 'touchpoint')
        .map(({ id, view }) => ({ id, view: Touchpoint.parse(view) })),
      agreements,
      name: bundle.title,
      workspace: session.id,
      now,
    }),
  );
}

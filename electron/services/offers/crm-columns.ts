import type { FeedbackColumns } from '#shared/contract/offers';
import { columnOf, guessMarks, markOf } from '#shared/domain/offers/crm-feedback';
import { writeRegister } from '#shared/model/binding/register';
import { LEAD_FIELDS } from '#shared/model/lead';
import type { FeedbackColumn } from '#shared/model/offering';
import { wordsOfColumn } from '../../measure/offers';
import type { Application } from '../application';
import { fail } from '../fail';
import { ledgerOf } from '../measuring/ledgers';
import { changeOffering, offeringOf } from './offering';

/** More words than this make no column of marks: it is free text, or an id. */
const MOST_WORDS = 40;

const FIELD = { prospect: 'reaction', rep: 'opinion' } as const;

/** Which columns of the exports say what came of offers, and the others that could. */
export async function feedbackColumns(app: Application): Promise<FeedbackColumns> {
  const offering = await offeringOf(app.session);
  const ledger = await ledgerOf(app);
  const further = ledger.columns.filter((column) => !LEAD_FIELDS.some((field) => field === column));
  const side = async (from: 'prospect' | 'rep'): Promise<FeedbackColumns['prospect']> => {
    const column = columnOf(offering, from);
    if (!column) return null;
    const words = await wordsOfColumn(ledger, column.column, MOST_WORDS);
    return {
      column: column.column,
      words: words.map((each) => ({ ...each, mark: markOf(column, each.said) })),
    };
  };
  return { columns: further, prospect: await side('prospect'), rep: await side('rep') };
}

interface Setting {
  from: 'prospect' | 'rep';
  column: string | null;
  marks?: Pick<FeedbackColumn, 'good' | 'mixed' | 'bad'> | undefined;
}

/** Says which column it is, and what its words mean; without marks they are guessed. */
export async function setFeedbackColumn(
  app: Application,
  { from, column, marks }: Setting,
): Promise<FeedbackColumns> {
  const ledger = await ledgerOf(app);
  if (column !== null && !ledger.columns.includes(column))
    throw fail('INVALID', `column: no export has a column ${column}`, { field: 'column' });
  const words = column === null ? [] : await wordsOfColumn(ledger, column, MOST_WORDS);
  const setting =
    column === null ? null : { column, ...(marks ?? guessMarks(words.map(({ said }) => said))) };
  await changeOffering(app.session, (doc, author) => writeRegister(doc, FIELD[from], setting, author));
  return feedbackColumns(app);
}

import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import type { Action, Meeting } from '#shared/model/touchpoint';
import { weeklyLeadReview } from '#shared/templates/weekly-lead-review';
import { SAMPLE_WEEKS } from '../../build/sample/leads';
import type { Application } from './application';
import type { SampleWords } from './sample-words';
import { teamZone } from './team-zone';

const ID = 'monday-hand-over';
const DAY = 86_400_000;

/** What came of some of the meetings, by their number from 0 on. */
const DECIDED: Readonly<Record<number, string>> = {
  2: 'Leads without a company size count as not fitting, until marketing has asked.',
  6: 'The week after a trade fair is looked at apart: thirty-eight leads are no trend.',
  11: 'We keep the promise of fifty a week for the next quarter.',
};
const ACTIONS: Readonly<Record<number, { title: string; by: 'anna' | 'ben' }>> = {
  2: { title: 'Ask for the company size on the form', by: 'anna' },
  5: { title: 'Two more hours for calls on Wednesday morning', by: 'ben' },
  9: { title: 'Say in the customer story how long it took', by: 'anna' },
};
/** The one that both teams held in writing. */
const WRITTEN = 8;

/** The meeting of both teams after each hand-over: held every Monday so far, once in writing; all that was to do is done. */
export async function writeTouchpoint(
  app: Application,
  { library, say }: SampleWords,
  people: { anna: string; ben: string },
  monday: string,
): Promise<void> {
  const { session } = app;
  const dayAfter = (days: number) =>
    new Date(Date.parse(`${monday}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
  const weeks = Array.from({ length: SAMPLE_WEEKS }, (_, week) => ({ week, id: dayAfter(7 * week) }));
  const both = { [people.anna]: 'present', [people.ben]: 'present' } as const;
  const meetings = weeks.map(({ week, id }): Partial<Meeting> => {
    const decided = DECIDED[week];
    return {
      id,
      outcome: week === WRITTEN ? 'written' : 'held',
      ...(week !== WRITTEN && { attendance: both }),
      ...(decided && { decisions: [{ id: 'decision', title: say(decided), owner: people.anna }] }),
    };
  });
  const actions = weeks.flatMap(({ week, id }): Action[] => {
    const action = ACTIONS[week];
    const doneBy = action && people[action.by];
    if (!doneBy) return [];
    const due = dayAfter(7 * week + 4);
    return [
      {
        id: `of-${id}`,
        title: say(action.title),
        owner: doneBy,
        due,
        from: id,
        doneAt: `${due}T09:00:00.000Z`,
        doneBy,
      },
    ];
  });
  const { teams } = session.history.genesis ?? { teams: [] };
  const view = KINDS.touchpoint.schema.parse({
    ...library.view(weeklyLeadReview, { teams, today: monday, timeZone: await teamZone(app.session) }),
    title: say('Monday hand-over'),
    owner: people.anna,
    parties: teams.map(({ id }) => id),
    people: [{ id: people.anna }, { id: people.ben }],
    agreements: [{ id: 'lead-agreement' }],
    meetings,
    actions,
  });
  // When the last meeting was over, and the notes were done.
  app.writtenAt = `${weeks.at(-1)?.id ?? monday}T10:00:00.000Z`;
  await session.store.documents.create(
    'touchpoint',
    ID,
    newDocument('touchpoint', view, people.anna, app.writtenAt),
  );
}

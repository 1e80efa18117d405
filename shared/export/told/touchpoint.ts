import { isoAt } from '#shared/domain/calendar/days';
import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import { actionsOf, openActions } from '#shared/domain/touchpoints/actions';
import { meetingOn } from '#shared/domain/touchpoints/meetings';
import { rhythmInWords } from '#shared/domain/touchpoints/rhythm';
import type { RichNode } from '#shared/model/binding/fields';
import { type Action, type Meeting, Touchpoint } from '#shared/model/touchpoint';
import type { ExportRecord } from '../bundle';
import { dateWords, momentWords } from '../format';
import { toldIn } from '../language';
import { words as say } from '../words';
import { factsOf, headingOf, tableOf, told, underLevel } from './blocks';

type NameOf = (id: string) => string;

const INSIDE = 2;
/** What is to do takes the room; who and when are short. */
const WIDE_FIRST = 3;
/** So many meetings are told along with a touchpoint. */
const LATEST = 8;

const actionRows = (actions: readonly Action[], name: NameOf): string[][] =>
  actions.map(({ title, owner, due, doneAt }) => [
    title || say().untitled,
    owner ? name(owner) : say().noOwnerYet,
    due ? dateWords(due) : '',
    doneAt ? say().doneOn(dateWords(doneAt)) : say().actionOpen,
  ]);

function toldActions(head: string, actions: readonly Action[], name: NameOf, level: number): RichNode[] {
  if (actions.length === 0) return [];
  return [
    headingOf(level, head),
    tableOf([say().action, say().who, say().due, say().statusHead], actionRows(actions, name), WIDE_FIRST),
  ];
}

function whoCame({ attendance, outcome }: Meeting, expected: readonly string[], name: NameOf) {
  const there = Object.keys(attendance).filter((id) => attendance[id] === 'present');
  const away = expected.filter((id) => !there.includes(id));
  const known = outcome === 'held' && there.length > 0;
  return {
    present: there.map(name).join(', '),
    absent: known ? away.map(name).join(', ') : '',
  };
}

/** One meeting: when, who, what was carried over, said, decided and left to do. */
function minutesOf(view: Touchpoint, meeting: Meeting, name: NameOf, level: number): RichNode[] {
  const line = meetingOn(view, meeting.id, 0);
  if (!line) return [];
  const zone = meeting.moved?.timeZone ?? view.schedule?.timeZone ?? 'UTC';
  const { carried, own } = actionsOf(view.actions, line);
  const { present, absent } = whoCame(
    meeting,
    view.people.map(({ id }) => id),
    name,
  );
  return [
    ...factsOf([
      [say().when, momentWords(new Date(line.start).toISOString(), zone)],
      [say().place, view.place],
      [say().statusHead, say().meetingOutcome[meeting.outcome]],
      [say().reason, meeting.outcome === 'skipped' && meeting.reason],
      [say().present, present],
      [say().absent, absent],
      [say().shown, meeting.shows.map(({ id }) => name(id)).join(', ')],
    ]),
    ...toldActions(say().carriedOver, carried, name, level),
    ...(meeting.notes
      ? [
          headingOf(level, meeting.outcome === 'written' ? say().writtenUpdate : say().notes),
          ...underLevel(meeting.notes.content, level + 1),
        ]
      : []),
    ...(meeting.decisions.length > 0
      ? [
          headingOf(level, say().decisions),
          tableOf(
            [say().decision, say().decisionOwner],
            meeting.decisions.map(({ title, owner }) => [
              title || say().untitled,
              owner ? name(owner) : say().noOwnerYet,
            ]),
            WIDE_FIRST,
          ),
        ]
      : []),
    ...toldActions(say().actions, own, name, level),
  ];
}

/** The title of a meeting: `Weekly lead review, 4 May 2026`. */
export function meetingTitle(view: Touchpoint, meeting: string): string {
  const line = meetingOn(view, meeting, 0);
  const moved = view.meetings.find(({ id }) => id === meeting)?.moved;
  const zone = moved?.timeZone ?? view.schedule?.timeZone ?? 'UTC';
  return `${view.title || say().untitled}, ${dateWords(line ? isoAt(line.start, zone) : meeting)}`;
}

/** A touchpoint with its last meetings, or the minutes of the one that is asked for. */
export function toldTouchpoint(name: NameOf, record: ExportRecord): RichNode[] {
  const view = Touchpoint.parse(record.view);
  if (record.meeting !== undefined) {
    const written = view.meetings.find(({ id }) => id === record.meeting);
    const meeting = written ?? { ...EMPTY, id: record.meeting };
    return minutesOf(view, meeting, name, INSIDE);
  }
  const latest = view.meetings.slice(-LATEST).reverse();
  return [
    ...told(view.purpose, 'italic'),
    ...factsOf([
      [say().parties, view.parties.map(name).join(', ')],
      [say().owner, view.owner && name(view.owner)],
      [say().people, view.people.map(({ id }) => name(id)).join(', ')],
      [
        say().rhythm,
        view.schedule ? rhythmInWords(view.schedule, COMMITMENT_WORDS[toldIn()]) : say().whenCalled,
      ],
      [say().timeBudget, say().minutes(view.minutes)],
      [say().place, view.place],
    ]),
    ...(view.agenda.length > 0
      ? [
          headingOf(INSIDE, say().agenda),
          tableOf(
            [say().agendaPoint, say().timeBudget],
            view.agenda.map(({ title, minutes }) => [title, minutes === null ? '' : say().minutes(minutes)]),
          ),
        ]
      : []),
    ...(view.body ? underLevel(view.body.content, INSIDE) : []),
    ...toldActions(say().openActions, openActions(view.actions), name, INSIDE),
    ...latest.flatMap((meeting) => [
      headingOf(INSIDE, meetingTitle(view, meeting.id)),
      ...minutesOf(view, meeting, name, INSIDE + 1),
    ]),
  ];
}

const EMPTY: Omit<Meeting, 'id'> = {
  outcome: 'planned',
  moved: null,
  reason: '',
  attendance: {},
  decisions: [],
  shows: [],
};

import type { LeadTime } from '#shared/model/lead';
import { guessMapping, looksLikeMoments, plainHeading } from './presets';

/** The columns of a file in which each row tells something that happened to a lead. */
export interface EventColumns {
  leadId: string;
  /** When it happened. */
  at: string;
  /** What happened: the kind of activity, or the stage that was reached. */
  what: string;
  /** Whether it has happened; where no column tells, all of it has. */
  done?: string | undefined;
  /** Whether a machine did it; where no column tells, a person did, unless what happened says otherwise. */
  automated?: string | undefined;
}

/** Headings by how surely they say it, best first; without case, blanks and punctuation. */
const AT = [
  'completeddate',
  'completedat',
  'activitydate',
  'occurredat',
  'editdate',
  'changedat',
  'changedate',
  'enteredat',
  'dateentered',
  'eventdate',
  'timestamp',
  'date',
  'datetime',
  'when',
  'createddate',
  'createdat',
  'duedate',
];
const WHAT = [
  'activitytype',
  'newvalue',
  'tostage',
  'newstage',
  'stageentered',
  'eventtype',
  'event',
  'activity',
  'tasksubtype',
  'type',
  'stage',
  'lifecyclestage',
  'status',
];
const DONE = ['completed', 'done', 'isclosed', 'iscompleted', 'finished', 'closed'];

const MACHINE = [
  'automated',
  'isautomated',
  'automation',
  'automatic',
  'initiatedby',
  'performedby',
  'createdbytype',
  'sentby',
];

/** What only a list of activities or of changes has. */
const TELLTALE = /^(activity|event|history)(id|type|date|subtype)?$|^(old|new)value$|^(from|to)stage$/;

type Sample = readonly (readonly string[])[];

/**
 * The columns of a list of activities or changes of stage, as far as their headings say.
 *
 * @param sample the first rows, to look at the values
 */
export function guessEvents(columns: readonly string[], sample: Sample = []): Partial<EventColumns> {
  const plain = columns.map(plainHeading);
  const named = (names: readonly string[], fits: (values: string[]) => boolean = () => true) => {
    const at = names
      .map((name) => plain.indexOf(name))
      .find((index) => index >= 0 && fits(sample.map((row) => row[index] ?? '')));
    return at === undefined ? undefined : columns[at];
  };
  const found = {
    leadId: guessMapping(columns, null, sample).leadId,
    at: named(AT, looksLikeMoments),
    what: named(WHAT),
    done: named(DONE),
    automated: named(MACHINE),
  };
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined));
}

/** Whether headings speak of things that happened to leads, and not of leads. */
export function looksLikeEvents(columns: readonly string[], sample: Sample = []): boolean {
  const { leadId, at, what } = guessEvents(columns, sample);
  const told = columns.some((column) => TELLTALE.test(plainHeading(column)));
  return told && leadId !== undefined && at !== undefined && what !== undefined;
}

/** What a machine sends is a touch of its own, which stops a clock only where both teams signed that it may. */
const SENT_BY_MACHINE = /auto|sequence|cadence|workflow/i;
/** What goes to everybody, comes from the lead, or from the post, is no touch at all. */
const NO_TOUCH = /campaign|marketing e-?mail|newsletter|bounce|opened|click|page ?view|form|unsubscri/i;
const TOUCH =
  /\b(call(ed)?|phone|e-?mail(ed)?|mail|meeting|met|demo|visit|sms|text|whats ?app|chat|linkedin|video|conversation|follow[- ]?up|anruf|besuch|termin|gespräch)\b/i;

const STAGES: readonly [RegExp, LeadTime][] = [
  [/^(disqualified|unqualified|not qualified|rejected|recycled)\b/i, 'disqualifiedAt'],
  [/^(mql|marketing qualified( lead)?|handed over)$/i, 'handedOverAt'],
  [/^(assigned|routed)\b/i, 'assignedAt'],
  [/^(sal|sales accepted( lead)?|accepted)$/i, 'acceptedAt'],
  [/^(sql|sales qualified( lead)?|qualified|converted)$/i, 'qualifiedAt'],
  [/^(opportunity|opportunity created)$/i, 'opportunityAt'],
  [/^(customer|won|closed[- ]won)$/i, 'wonAt'],
  [/^(lost|closed[- ]lost)$/i, 'lostAt'],
];

/**
 * Which time of a lead something that happened gives, by what people and systems call it: `Call` its first touch,
 * `Sales Qualified Lead` when it was qualified. `null` for what is no such moment.
 */
export function meaningOf(what: string): LeadTime | null {
  const text = what.trim();
  const stage = STAGES.find(([pattern]) => pattern.test(text));
  if (stage) return stage[1];
  if (!TOUCH.test(text) || NO_TOUCH.test(text)) return null;
  return SENT_BY_MACHINE.test(text) ? 'automatedTouchAt' : 'firstTouchAt';
}

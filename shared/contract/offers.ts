import { type } from '@orpc/contract';
import { z } from 'zod';
import type { OfferEffect } from '#shared/domain/offers/conversion';
import type { Tally } from '#shared/domain/offers/feedback';
import type { RequestStatus } from '#shared/domain/offers/requests';
import type { OfferReader, OfferStatus } from '#shared/domain/offers/status';
import { Feedback } from '#shared/model/discussion';
import { RecordId } from '#shared/model/ids';
import type { Offer } from '#shared/model/offer';
import { type OfferRequest as Asked, OfferRequest } from '#shared/model/offering';
import { PlainDate } from '#shared/model/time';
import { procedure } from './errors';

/** One offer in the catalogue. */
export interface OfferLine
  extends Pick<Offer, 'title' | 'purpose' | 'personas' | 'stages' | 'products' | 'validUntil' | 'owner'> {
  id: string;
  status: OfferStatus;
  updatedAt: string;
  files: number;
  /** When it was announced last; null before that. */
  announcedAt: string | null;
  /** How many of those to whom it was announced say that they know it. */
  known: { count: number; of: number };
  feedback: Tally;
  /** Records that link to it. */
  usedIn: number;
}

export interface FeedbackLine extends Feedback {
  /** Who wrote it, by name. */
  name: string;
  /** Whether the member who acts here wrote it, and may take it back. */
  own: boolean;
}

/** What stands beside an offer's own words. */
export interface OfferPage {
  record: string;
  status: OfferStatus;
  announcement: {
    act: string;
    at: string;
    /** By name. */
    by: string;
    /** Ids of the teams. */
    to: string[];
    note: string;
    validUntil: string | null;
    /** Whether the offer was changed since. */
    changed: boolean;
  } | null;
  retirement: {
    at: string;
    by: string;
    reason: string;
    replacedBy: { id: string; title: string } | null;
  } | null;
  /** Of the announcement that stands. */
  readers: OfferReader[];
  /** Newest first. */
  feedback: FeedbackLine[];
  tally: Tally;
  /** What the member who acts on this device can do now. */
  may: { announce: boolean; acknowledge: boolean; retire: boolean; say: boolean };
}

/** Something that was asked for, as it stands today. */
export interface RequestLine
  extends Pick<Asked, 'id' | 'what' | 'persona' | 'stage' | 'product' | 'neededOn'> {
  at: string;
  /** Who asks: the member's id, name and team. */
  by: { id: string; name: string; team: string | null };
  owner: { id: string; name: string } | null;
  status: RequestStatus;
  /** ISO date by which it is to be answered; null where nothing is agreed. */
  due: string | null;
  late: boolean;
  answer: { offer: { id: string; title: string } | null; reason: string; by: string; at: string } | null;
}

export interface OfferRequests {
  /** Working days within which a request is answered, as both teams agreed. */
  turnaround: number | null;
  /** Those that wait first, by the day they are due; then what was answered, newest first. */
  requests: RequestLine[];
  may: boolean;
}

/** What became of leads with each offer and without it. */
export interface OfferEffects {
  /** Only leads that were handed over so many days before the newest export are looked at. */
  days: number;
  /** Whether there are leads whose export says what they took. */
  measured: boolean;
  hasWon: boolean;
  /** By the offer's id. */
  effects: Record<string, OfferEffect>;
  /** What columns of the export say came of offers, by the offer's id; none where no column is named for it. */
  fromCrm: Record<string, Tally>;
  /** What leads took and no offer is called; the most taken first. */
  unknown: { name: string; leads: number }[];
}

/** A column of the exports that says what came of offers: its words, and what they mean. */
interface NamedColumn {
  column: string;
  /** The most frequent first. */
  words: { said: string; leads: number; mark: Feedback['mark'] | null }[];
}

export interface FeedbackColumns extends Record<Feedback['from'], NamedColumn | null> {
  /** Further columns that the exports have. */
  columns: string[];
}

export interface OfferTakers {
  total: number;
  /** The newest of them. */
  leads: {
    leadId: string;
    /** ISO 8601 UTC. */
    handedOverAt: string | null;
    state: 'won' | 'lost' | 'qualified' | 'rejected' | 'open';
    /** Where it opens in the CRM. */
    link: string | null;
  }[];
}

const Acting = z.object({ as: z.string().optional(), passphrase: z.string().optional() });
const Word = z.string().trim().max(80).default('');
const Words = z.string().trim().max(2000).default('');

export const offers = {
  /** Every offer in use, by title. */
  catalogue: procedure.output(type<OfferLine[]>()),
  /** INVALID for a record of another kind, here and below. */
  page: procedure.input(z.object({ id: RecordId })).output(type<OfferPage>()),
  /** Tells teams (the others, when left out). INVALID without a title, past its last day, or where it is private. */
  announce: procedure
    .input(Acting.extend({ id: RecordId, to: z.array(z.string()).min(1).optional(), note: Words }))
    .output(type<{ act: string }>()),
  /** Says that one knows it. INVALID where nothing is announced. */
  acknowledge: procedure.input(Acting.extend({ id: RecordId })).output(type<{ act: string }>()),
  /** Ends it. NOT_FOUND where the offer that takes its place is not here. */
  retire: procedure
    .input(Acting.extend({ id: RecordId, reason: Words, replacedBy: RecordId.nullable().default(null) }))
    .output(type<{ act: string }>()),
  /** How a prospect took it, or what one thinks of it oneself. Answers what stands there then. */
  say: procedure
    .input(
      z.object({
        id: RecordId,
        from: Feedback.shape.from.unwrap(),
        mark: Feedback.shape.mark.unwrap(),
        lead: z.string().trim().max(300).default(''),
        text: Words,
      }),
    )
    .output(type<OfferPage & { said: string }>()),
  /** Takes one's own word back, or puts it back. NOT_ALLOWED for another's. */
  takeBack: procedure
    .input(z.object({ id: RecordId, feedback: z.string().min(1).max(64), dropped: z.boolean() }))
    .output(type<OfferPage>()),
  /** From the leads that were brought in; NOT_ALLOWED while some of them are awaited. */
  effects: procedure.output(type<OfferEffects>()),
  feedbackColumns: procedure.output(type<FeedbackColumns>()),
  /** Names the column of a side, or none; its words are read as is usual where no marks are given. INVALID. */
  setFeedbackColumn: procedure
    .input(
      z.object({
        from: Feedback.shape.from.unwrap(),
        column: z.string().min(1).max(300).nullable(),
        marks: z
          .object({ good: z.array(z.string()), mixed: z.array(z.string()), bad: z.array(z.string()) })
          .optional(),
      }),
    )
    .output(type<FeedbackColumns>()),
  takers: procedure.input(z.object({ id: RecordId })).output(type<OfferTakers>()),
  requests: procedure.output(type<OfferRequests>()),
  /** Asks for what one did not find. */
  ask: procedure
    .input(
      z.object({
        what: z.string().trim().min(1, 'say what is needed').max(2000),
        persona: Word,
        stage: Word,
        product: Word,
        neededOn: PlainDate.nullable().default(null),
      }),
    )
    .output(type<OfferRequests & { asked: string }>()),
  /**
   * Changes a request: who sees to it, by when, and what became of it. An answer names the offer, or says why there will
   * be none; null opens it again. `dropped` takes it away, or puts it back.
   */
  changeRequest: procedure
    .input(
      z.object({
        request: z.string().min(1).max(64),
        owner: OfferRequest.shape.owner.unwrap().optional(),
        neededOn: PlainDate.nullable().optional(),
        answer: z.object({ offer: RecordId.nullable(), reason: Words }).nullable().optional(),
        dropped: z.boolean().optional(),
      }),
    )
    .output(type<OfferRequests>()),
  /** How fast requests are answered, in working days. */
  setTurnaround: procedure
    .input(z.object({ days: z.number().int().min(1).max(250).nullable() }))
    .output(type<OfferRequests>()),
};

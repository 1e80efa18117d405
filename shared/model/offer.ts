import { z } from 'zod';
import { list, promise, rich } from './binding/fields';
import { filing } from './filing';
import { MemberId } from './ids';
import { templateOrigin } from './template';
import { PlainDate } from './time';

/** Stages of a buyer, in their order; a team may name others of its own. */
export const OFFER_STAGES = ['Awareness', 'Consideration', 'Decision', 'Customer'] as const;

/** For whom, when and about what: words of the teams' own. */
export const OfferWord = z.string().trim().min(1, 'write a word').max(80, 'a word has at most 80 characters');
const words = () => z.array(OfferWord).max(20).default([]);

/** A file of the offer, kept as a blob by its hash. */
const OfferFile = z.object({
  id: z.string(),
  hash: z.string().default(''),
  type: z.string().default('application/octet-stream'),
  name: z.string().default(''),
  /** Bytes. */
  size: z.number().int().nonnegative().default(0),
});
export type OfferFile = z.infer<typeof OfferFile>;

/**
 * Something that marketing makes and sales hands to a prospect: a guide, a demonstration, a customer's story. Whether it
 * was announced, and whether it ended, stand in acts and not here: see `offerStatus`.
 */
export const Offer = z.object({
  title: z.string().default(''),
  /** What it is and what it does for the prospect, in one or two lines. */
  purpose: z.string().default(''),
  personas: words(),
  stages: words(),
  products: words(),
  files: list(OfferFile),
  /** The last day on which it may be handed out; null where nothing ends it. */
  validUntil: promise(PlainDate.nullable().default(null)),
  owner: promise(MemberId.nullable().default(null)),
  /** What the column `offer` of an export calls it, beside its title. */
  inCrm: words(),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Offer = z.infer<typeof Offer>;

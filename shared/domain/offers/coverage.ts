import type { OfferStatus } from './status';
import { type Axis, wordKey, wordsOnce } from './words';

interface Covering extends Readonly<Record<Axis, readonly string[]>> {
  status: OfferStatus;
}

interface Asking {
  persona: string;
  stage: string;
  product: string;
  open: boolean;
}

/** What there is for somebody at a stage, and what was asked for. */
export interface CoverageCell<O, R> {
  /** Null: for anybody. */
  persona: string | null;
  /** Null: at any stage. */
  stage: string | null;
  /** What can be handed out. */
  offers: O[];
  /** What is not announced yet. */
  drafts: O[];
  /** What was asked for and not found, and is not answered. */
  requests: R[];
}

export interface Coverage<O, R> {
  personas: readonly (string | null)[];
  stages: readonly (string | null)[];
  /** By persona, then by stage, in their order. */
  rows: readonly (readonly CoverageCell<O, R>[])[];
}

/** Every product that an offer is about, or that was asked for. */
export const productsOf = (offers: readonly Covering[], requests: readonly Asking[]): string[] =>
  wordsOnce(
    [...offers.flatMap(({ products }) => products), ...requests.map(({ product }) => product)],
    'products',
  );

/**
 * Which offers there are for whom at which stage. One that names nobody is for anybody, and stands in a row of its own: it
 * does not fill the others, or a single leaflet would cover everything. What is over covers nothing.
 *
 * @param product only what is about it, or about none in particular; null for all
 */
export function coverageOf<O extends Covering, R extends Asking>(
  offers: readonly O[],
  requests: readonly R[],
  product: string | null,
): Coverage<O, R> {
  const about = (words: readonly string[]): boolean => {
    const named = words.filter((word) => wordKey(word) !== '');
    return product === null || named.length === 0 || named.some((word) => wordKey(word) === wordKey(product));
  };
  const there = offers.filter(
    ({ status, products }) => (status === 'announced' || status === 'draft') && about(products),
  );
  const asked = requests.filter((request) => request.open && about([request.product]));
  const axis = (name: Axis, ofRequest: (request: R) => string): (string | null)[] => {
    // The axes hold every word, so that they stay where they are when another product is looked at.
    const words = wordsOnce([...offers.flatMap((offer) => offer[name]), ...requests.map(ofRequest)], name);
    const any =
      there.some((offer) => offer[name].length === 0) ||
      asked.some((each) => wordKey(ofRequest(each)) === '');
    return any ? [...words, null] : words;
  };
  const personas = axis('personas', ({ persona }) => persona);
  const stages = axis('stages', ({ stage }) => stage);
  const at = (words: readonly string[], word: string | null): boolean =>
    word === null ? words.length === 0 : words.some((each) => wordKey(each) === wordKey(word));
  const said = (word: string): string[] => (wordKey(word) === '' ? [] : [word]);
  const cell = (persona: string | null, stage: string | null): CoverageCell<O, R> => {
    const own = there.filter((offer) => at(offer.personas, persona) && at(offer.stages, stage));
    return {
      persona,
      stage,
      offers: own.filter(({ status }) => status === 'announced'),
      drafts: own.filter(({ status }) => status === 'draft'),
      requests: asked.filter((each) => at(said(each.persona), persona) && at(said(each.stage), stage)),
    };
  };
  return { personas, stages, rows: personas.map((persona) => stages.map((stage) => cell(persona, stage))) };
}

import { bulletList, heading, paragraph } from '#shared/document/blocks';
import type { CriterionOperator } from '#shared/model/definition';
import { textOf } from '../prose';
import type { StarterTemplate } from '../template';

/** A starter word, as it is written down here. */
export interface Word {
  id: string;
  title: string;
  also?: string[];
  /** One line for the choice of words. */
  description: string;
  meaning: string;
  match?: 'all' | 'any';
  criteria?: [attribute: string, operator: CriterionOperator, value?: string][];
  /** Why both teams need the word; a paragraph each. */
  why: string[];
  /** What counts, and what does not, as examples. */
  counts: string[];
  doesNot: string[];
}

/** The word as a template of a definition. */
export const wordTemplate = (word: Word): StarterTemplate => ({
  id: word.id,
  kind: 'definition',
  title: word.title,
  description: word.description,
  version: 1,
  view: () => ({
    title: word.title,
    also: word.also ?? [],
    meaning: word.meaning,
    match: word.match ?? 'all',
    criteria: (word.criteria ?? []).map(([attribute, operator, value = ''], at) => ({
      id: `c${at + 1}`,
      attribute,
      operator,
      value,
    })),
    body: textOf(
      'body',
      heading(2, 'Why we need the word'),
      ...word.why.map((each) => paragraph(each)),
      heading(2, 'This counts'),
      bulletList(...word.counts),
      heading(2, 'This does not'),
      bulletList(...word.doesNot),
    ),
  }),
});

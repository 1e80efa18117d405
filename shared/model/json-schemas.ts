import { z } from 'zod';
import { Act, SignedAct } from './acts';
import { KINDS } from './kinds';

/** A JSON Schema and the name of the file it is published in. */
export interface PublishedSchema {
  file: string;
  schema: Record<string, unknown>;
}

/** Checks that JSON Schema cannot say (two fields held against each other) are left out: what passes may still be refused. */
const published = (file: string, title: string, type: z.ZodType): PublishedSchema => ({
  file,
  schema: {
    title,
    ...z.toJSONSchema(type, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
  },
});

/**
 * The schemas of all records and acts for programs of others: a record as `show` prints and `put` takes it, an act as
 * it stands in a file of `acts/`.
 */
export const jsonSchemas = (): PublishedSchema[] => [
  ...Object.entries(KINDS).map(([kind, { schema, version }]) =>
    published(`record.${kind}.json`, `Accord: ${kind}, version ${version}`, schema),
  ),
  ...Act.options.map((act) =>
    published(
      `act.${act.shape.kind.value}.json`,
      `Accord: the act “${act.shape.kind.value}”, version 1`,
      act,
    ),
  ),
  published('signed-act.json', 'Accord: a file of acts/', SignedAct),
];

import { KINDS } from '#shared/model/kinds';
import type { ExportRecord } from './bundle';
import { dateWords } from './format';
import { lenient } from './lenient';
import { words } from './words';

/** For whom an offer is, when, about what, until when and with which files; empty where it is not said. */
export function offerFacts(
  record: ExportRecord,
  name: (id: string) => string,
): readonly (readonly [term: string, said: string])[] {
  const { personas, stages, products, validUntil, owner, files } = lenient(KINDS.offer.schema, record.view);
  return [
    [words().forWhom, (personas ?? []).join(', ')],
    [words().stage, (stages ?? []).join(', ')],
    [words().product, (products ?? []).join(', ')],
    [words().validUntil, validUntil ? dateWords(validUntil) : ''],
    [words().owner, owner ? name(owner) : ''],
    [words().files, (files ?? []).flatMap((file) => file.name || []).join(', ')],
  ];
}

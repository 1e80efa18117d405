import type { TFunction } from 'i18next';
import { common } from '../words/en/common';

type Kind = keyof typeof common.kinds;

/** The word for a record's kind; a kind from a newer version is called by its own name. */
export function kindWord(t: TFunction<'common'>, kind: string): string {
  return Object.hasOwn(common.kinds, kind) ? t(`kinds.${kind as Kind}`) : kind;
}

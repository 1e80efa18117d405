import type { FrozenRecord } from '#shared/contract/signoff';
import { Definition } from '#shared/model/definition';
import type { FrozenWord } from '../../../editor/link/words-as-frozen';
import { readView } from './read';

/** What the links of a version's texts lead to, as it was frozen with it; null for what was not. */
export function wordsIn(records: readonly FrozenRecord[]): (id: string) => FrozenWord | null {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (!record) return null;
    const { kind, title, view } = record;
    return { kind, title, meaning: kind === 'definition' ? readView(Definition, view).meaning : '' };
  };
}

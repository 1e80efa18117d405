import type * as Y from 'yjs';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import type { Volume } from '#shared/model/resources';
import { costId, sourceId, volumeId } from './sources';

/** Makes sure that a list has an item with these plain fields. */
function ensure(doc: Y.Doc, list: string, id: string, fields: Readonly<Record<string, string>>): string {
  const ids = orderedIds(doc, list);
  if (!ids.includes(id)) placeItem(doc, list, id, ids.at(-1) ?? null);
  for (const [name, value] of Object.entries(fields)) writeField(doc, `${list}/${id}`, name, value);
  return `${list}/${id}`;
}

/** A source under its id; its words stay as they were written first. */
function ensureSource(doc: Y.Doc, title: string): string {
  const id = sourceId(title);
  if (!orderedIds(doc, 'sources').includes(id)) ensure(doc, 'sources', id, { title: title.trim() });
  return id;
}

/** What a source took in a month: one figure of it. */
export interface CostCell {
  /** As it is written; a new one becomes a source. */
  source: string;
  month: string;
  value: number | null;
}

/** Enters money or people of sources and months. */
export function writeCosts(
  doc: Y.Doc,
  author: Author,
  what: 'spend' | 'people',
  cells: readonly CostCell[],
): void {
  for (const { source: title, month, value } of cells) {
    const source = ensureSource(doc, title);
    const id = costId(month, source);
    if (value === null && !orderedIds(doc, 'costs').includes(id)) continue;
    writeRegister(doc, `${ensure(doc, 'costs', id, { month, source })}/${what}`, value, author);
  }
}

/** Adds a source, and says whether its leads come by themselves. */
export function writeSource(doc: Y.Doc, author: Author, title: string, inbound: boolean): void {
  writeRegister(doc, `sources/${ensureSource(doc, title)}/inbound`, inbound, author);
}

/** Takes a source away with all that was entered for it. */
export function dropSource(doc: Y.Doc, author: Author, id: string): void {
  removeItem(doc, 'sources', id, author);
  for (const cost of orderedIds(doc, 'costs'))
    if (cost.slice(8) === id) removeItem(doc, 'costs', cost, author);
}

/** Full positions of a team; null takes its members here. */
export const writePositions = (doc: Y.Doc, author: Author, team: string, positions: number | null): boolean =>
  writeRegister(doc, `${ensure(doc, 'teams', team, {})}/positions`, positions, author);

/** Hours a week that all who hold a role can give together. */
export const writeHours = (doc: Y.Doc, author: Author, role: string, hours: number | null): boolean =>
  writeRegister(doc, `${ensure(doc, 'roles', role, {})}/hours`, hours, author);

/** How often a process is done, or a step of it (empty for the whole); null takes back what was said. */
export function writeVolume(
  doc: Y.Doc,
  author: Author,
  { process, step }: Pick<Volume, 'process' | 'step'>,
  volume: Pick<Volume, 'per' | 'times'> | null,
): void {
  const id = volumeId(process, step);
  if (volume === null) {
    removeItem(doc, 'volumes', id, author);
    return;
  }
  const path = ensure(doc, 'volumes', id, { process, step });
  writeRegister(doc, `${path}/per`, volume.per, author);
  writeRegister(doc, `${path}/times`, volume.times, author);
}

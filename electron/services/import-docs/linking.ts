import { documentPlaces, normalPath, partsOf } from '#shared/import/paths';
import type { Answers, KeptFile } from '#shared/import/resolve';
import type { Keeping } from './keeping';
import type { Found } from './places';
import type { Read } from './reading';

/** How many addresses a line of the report names. */
const NAMED = 5;

function named(what: string, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const shown = addresses.slice(0, NAMED).map((address) => address.slice(0, 200));
  const more = addresses.length - shown.length;
  return [`${what}: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`];
}

/** A document that was read, and the record that it will be. */
export interface Planned {
  document: Found;
  read: Read;
  at: number;
  id: string;
}

/** Finds what the documents of one import link to. */
export class Linking {
  private readonly byPath: ReadonlyMap<string, Planned>;
  private readonly byFoldedPath: ReadonlyMap<string, Planned>;
  /** Records that come back, and what they are called now. */
  private readonly records: Readonly<Record<string, string>>;

  constructor(planned: readonly Planned[]) {
    this.byPath = new Map(planned.map((each) => [normalPath(each.document.path), each]));
    this.byFoldedPath = new Map(planned.map((each) => [normalPath(each.document.path).toLowerCase(), each]));
    this.records = Object.fromEntries(
      planned.flatMap(({ read: { again }, id }) => (again && again.id !== id ? [[again.id, id]] : [])),
    );
  }

  /** The address of a link as a record's text has it; null when it leads to nothing that was imported. */
  private address(link: string, from: Planned): string | null {
    const { file, fragment } = partsOf(link);
    const target = file === '' ? from : this.target(file, from.document);
    if (!target) return null;
    const { anchors } = target.read;
    const block = fragment && (anchors[fragment] ?? anchors[fragment.toLowerCase()]);
    if (target === from) return block ? `#${block}` : `accord:record/${from.id}`;
    return `accord:record/${target.id}${block ? `#${block}` : ''}`;
  }

  private target(file: string, { path, root }: Found): Planned | undefined {
    const places = documentPlaces(file, path, root);
    for (const place of places) {
      const exact = this.byPath.get(place);
      if (exact) return exact;
    }
    return places.map((place) => this.byFoldedPath.get(place.toLowerCase())).find(Boolean);
  }

  /** What became of every address that a document names, and what could not be found, in words. */
  async answers(from: Planned, keeping: Keeping): Promise<{ answers: Answers; notes: string[] }> {
    const links: Record<string, string> = {};
    const attachments: Record<string, KeptFile> = {};
    const pictures: Record<string, KeptFile> = {};
    const lost: string[] = [];
    const missing: string[] = [];
    for (const link of from.read.links) {
      const address = this.address(link, from);
      const file = address === null ? await keeping.file(link, from.document) : null;
      if (address !== null) links[link] = address;
      else if (file) attachments[link] = file;
      else lost.push(link);
    }
    for (const embedded of from.read.embedded) {
      const file = await keeping.embedded(embedded);
      if (file) pictures[embedded.address] = file;
    }
    for (const picture of from.read.pictures) {
      if (pictures[picture]) continue;
      const file = await keeping.file(picture, from.document);
      if (file) pictures[picture] = file;
      else missing.push(picture.startsWith('data:') ? 'one in the text' : picture);
    }
    return {
      answers: { links, attachments, pictures, records: this.records },
      notes: [
        ...named('Links kept as words, because the file is not here', lost),
        ...named('Pictures that are not here', missing),
      ],
    };
  }
}

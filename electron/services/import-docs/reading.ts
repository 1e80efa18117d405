import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importHtml, importMarkdown } from '#shared/import/document';
import type { Format } from '#shared/import/formats';
import { ImportError, type Imported } from '#shared/import/imported';
import { type ImportKind, type RecordFields, recordView } from '#shared/import/record';
import { type Answers, resolved } from '#shared/import/resolve';
import type { Procedure } from '#shared/import/steps';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { docxToHtml, embeddedAddress } from './docx';
import { decodeText } from './text-file';

export interface ReadJob {
  /** Names the files of this document in the work folder. */
  at: number;
  work: string;
  /** The file to read, and its path from `/` among those imported. */
  real: string;
  path: string;
  format: Format;
}

/** A picture that came inside a document, put aside in the work folder. */
export interface Embedded {
  address: string;
  file: string;
  name: string;
  type: string;
}

/** What the other documents and the report must know of one. */
export type Read = Omit<Imported, 'content'> & { empty: boolean; embedded: Embedded[] };

export interface FinishJob {
  at: number;
  work: string;
  kind: ImportKind;
  steps: boolean;
  answers: Answers;
  fields: RecordFields;
  member: string;
  time: string;
}

/** A picture written into the text itself as a `data:` address. */
function fromDataAddress(address: string): { type: string; bytes: Uint8Array } | null {
  const found = /^data:([\w/+.-]+)(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=\s]+)$/.exec(address);
  if (!found) return null;
  return { type: found[1] ?? '', bytes: new Uint8Array(Buffer.from(found[2] ?? '', 'base64')) };
}

/** The work of an import that takes long and asks nothing of the world: it runs in a thread of its own. */
export class Reading {
  /** Reads a file and keeps its text in the work folder. Throws an ImportError in words. */
  async read(job: ReadJob): Promise<Read> {
    const bytes = new Uint8Array(await readFile(job.real));
    const { imported, inside } = await this.imported(bytes, job);
    const written = imported.pictures.flatMap((address) => {
      const picture = fromDataAddress(address);
      return picture ? [{ address, name: 'picture', ...picture }] : [];
    });
    const embedded: Embedded[] = [];
    for (const [number, { address, name, type, bytes: content }] of [...inside, ...written].entries()) {
      const file = join(job.work, `${job.at}-${number}`);
      await writeFile(file, content);
      embedded.push({ address, file, name, type });
    }
    await writeFile(join(job.work, `${job.at}.json`), JSON.stringify(imported));
    const { content, ...rest } = imported;
    return { ...rest, empty: bytes.length === 0, embedded };
  }

  private async imported(bytes: Uint8Array, { path, format }: ReadJob) {
    if (format !== 'docx') {
      const read = format === 'html' ? importHtml : importMarkdown;
      return { imported: read(decodeText(bytes), path), inside: [] };
    }
    const { html, pictures, notes } = await docxToHtml(bytes);
    const inside = pictures.map((picture, at) => ({ address: embeddedAddress(at), ...picture }));
    const imported = importHtml(html, path);
    return { imported: { ...imported, notes: [...notes, ...imported.notes] }, inside };
  }

  /** The state of the record that a document read before becomes, now that its links are known. */
  async finish(job: FinishJob): Promise<{ state: Uint8Array; steps: number; procedures: Procedure[] }> {
    const text = await readFile(join(job.work, `${job.at}.json`), 'utf8');
    const imported = JSON.parse(text) as Imported;
    const content = resolved(imported.content, job.answers);
    const { view, steps, procedures } = recordView({ ...imported, content }, job.kind, job.fields, job.steps);
    const { schema } = KINDS[job.kind];
    // A kind without a field for tags has no place for them.
    const known = Object.fromEntries(Object.entries(view).filter(([name]) => name in schema.shape));
    const parsed = schema.safeParse(known);
    if (!parsed.success) throw new ImportError('Its text does not fit into a record.');
    return { state: newDocument(job.kind, parsed.data, job.member, job.time), steps, procedures };
  }
}

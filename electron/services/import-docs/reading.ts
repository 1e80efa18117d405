import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importHtml, importMarkdown } from '#shared/import/document';
import { importRecordFile, isRecordFile } from '#shared/import/folder/record-file';
import { renamed } from '#shared/import/folder/renamed';
import type { Format } from '#shared/import/formats';
import { type Again, ImportError, type Imported } from '#shared/import/imported';
import { type ImportKind, type RecordFields, recordView } from '#shared/import/record';
import { type Answers, resolved } from '#shared/import/resolve';
import type { Procedure } from '#shared/import/steps';
import { isKind, KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { withTexts } from '#shared/model/texts';
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
export type Read = Omit<Imported, 'content' | 'again'> & {
  again?: Omit<Again, 'texts'>;
  empty: boolean;
  embedded: Embedded[];
};

export interface FinishJob {
  at: number;
  work: string;
  kind: ImportKind;
  /** Of a record that comes back: what members, teams and roles are called here. */
  people: Readonly<Record<string, string | null>>;
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
    const { content: _, again, ...rest } = imported;
    const { texts: __, ...record } = again ?? { texts: {} };
    return {
      ...rest,
      ...(again ? { again: record as Omit<Again, 'texts'> } : {}),
      empty: bytes.length === 0,
      embedded,
    };
  }

  private async imported(bytes: Uint8Array, { path, format }: ReadJob) {
    if (format !== 'docx') {
      const text = decodeText(bytes);
      if (format === 'markdown' && isRecordFile(text))
        return { imported: importRecordFile(text), inside: [] };
      const read = format === 'html' ? importHtml : importMarkdown;
      return { imported: read(text, path), inside: [] };
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
    if (imported.again) return this.again(imported.title, imported.again, job);
    const content = resolved(imported.content, job.answers);
    const { view, steps, procedures } = recordView({ ...imported, content }, job.kind, job.fields, job.steps);
    const { schema } = KINDS[job.kind];
    // A kind without a field for tags has no place for them.
    const known = Object.fromEntries(Object.entries(view).filter(([name]) => name in schema.shape));
    const parsed = schema.safeParse(known);
    if (!parsed.success) throw new ImportError('Its text does not fit into a record.');
    return { state: newDocument(job.kind, parsed.data, job.member, job.time), steps, procedures };
  }

  /** A record that was exported, as it was: only what it refers to may be called otherwise here. */
  private again(title: string, { kind, fields, texts }: Again, { answers, people, member, time }: FinishJob) {
    if (!isKind(kind)) throw new ImportError(`It is of a kind that is not known (${kind}).`);
    const put = withTexts(
      { ...fields, title },
      Object.fromEntries(
        Object.entries(texts).map(([path, nodes]) => [
          path,
          { type: 'doc' as const, content: resolved(nodes, answers) },
        ]),
      ),
    );
    const [lost] = put.lost;
    if (lost !== undefined)
      throw new ImportError(`Its front matter has no place for the text marked “${lost}”.`);
    const parsed = KINDS[kind].schema.safeParse(renamed(put.view, { records: answers.records, people }));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new ImportError(`Its front matter does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    return { state: newDocument(kind, parsed.data, member, time), steps: 0, procedures: [] };
  }
}

import { type Bundle, languageOf } from '#shared/export/bundle';
import { type FolderRecord, folderFile, folderPath } from '#shared/export/folder/record';
import type { Pages } from '#shared/export/html/contents';
import { type PrintDocument, printDocument, screenDocument } from '#shared/export/html/document';
import { headingWords } from '#shared/export/html/headings';
import { tellIn } from '#shared/export/language';
import { markdownDocument } from '#shared/export/markdown/document';
import { Site, type SiteFile } from '#shared/export/site/site';
import type { SheetTable } from '#shared/export/tables/table';
import type { Language } from '#shared/model/language';
import { proofIn } from '../proof/read';
import { type Sealing, sealPdf } from '../proof/seal';
import { withDiagram, withDiagrams } from './diagrams';
import type { FolderPlan } from './folder-plan';
import { placesIn } from './places';

export interface Laid {
  /** To print next. */
  html: string;
  title: string;
}

export interface Checked {
  pages: number;
  /** True where every line of the contents names the page it is on. */
  settled: boolean;
  /** To print instead where it is not. */
  html: string;
  /** The words of its headings, where it is. */
  headings: readonly string[];
}

interface Job {
  language: Language;
  document: PrintDocument;
  /** What the contents say; null before anything was painted. */
  numbers: Pages | null;
  headings: readonly string[];
}

/** The work of an export that takes long and asks nothing of the world: it runs in a thread of its own. */
export class Drafting {
  private readonly jobs = new Map<number, Job>();
  private readonly sites = new Map<number, { site: Site; language: Language }>();
  private last = 0;

  /** Lays out a document, unpainted and with empty places in its contents. */
  async begin(bundle: Bundle): Promise<Laid & { job: number }> {
    const language = languageOf(bundle);
    const whole = await withDiagrams(bundle);
    return tellIn(language, () => {
      const document = printDocument(whole);
      this.last += 1;
      this.jobs.set(this.last, { language, document, numbers: null, headings: [] });
      return { job: this.last, html: document.layout(), title: document.title };
    });
  }

  /** Compares what the contents say with where a printed document's parts are. */
  async check(id: number, pdf: Uint8Array): Promise<Checked> {
    const job = this.jobs.get(id);
    if (!job) throw new Error('This export is over');
    const { pages, anchors } = await placesIn(pdf);
    const { numbered } = job.document;
    const lost = numbered.find((anchor) => !anchors.has(anchor));
    if (lost) throw new Error(`A line of the contents is on no page (${lost})`);
    const { numbers } = job;
    const settled =
      numbers !== null && numbered.every((anchor) => anchors.get(anchor) === numbers.get(anchor));
    if (settled) return { pages, settled, html: '', headings: job.headings };
    job.numbers = anchors;
    const html = tellIn(job.language, () => job.document.html(anchors));
    job.headings = headingWords(html);
    return { pages, settled, html, headings: [] };
  }

  end(id: number): void {
    this.jobs.delete(id);
    this.sites.delete(id);
  }

  /** Plans a site: which pages it has. Its bundle's pictures are paths. */
  beginSite(bundle: Bundle, logo: string | null): { job: number; pages: number } {
    const language = languageOf(bundle);
    const site = tellIn(language, () => new Site(bundle, logo));
    this.last += 1;
    this.sites.set(this.last, { site, language });
    return { job: this.last, pages: site.records.length };
  }

  private site(id: number): { site: Site; language: Language } {
    const site = this.sites.get(id);
    if (!site) throw new Error('This export is over');
    return site;
  }

  /** Some of its records' pages. */
  async sitePages(id: number, from: number, to: number): Promise<SiteFile[]> {
    const { site, language } = this.site(id);
    const drawn: SiteFile[] = [];
    for (const record of site.records.slice(from, to)) {
      const whole = await withDiagram(record, site.teamOf);
      drawn.push(tellIn(language, () => site.page(whole)));
    }
    return drawn;
  }

  /** What stands beside them; once all are drawn. */
  siteFront(id: number): SiteFile[] {
    const { site, language } = this.site(id);
    return tellIn(language, () => site.front());
  }

  /** A printed PDF with its proof, its metadata and the device's seal. */
  seal(pdf: Uint8Array, sealing: Sealing): Uint8Array {
    return sealPdf(pdf, sealing);
  }

  /** The proof that is attached to a PDF; null where there is none. */
  proofIn(pdf: Uint8Array): Promise<string | null> {
    return proofIn(pdf);
  }

  async screen(bundle: Bundle): Promise<string> {
    const whole = await withDiagrams(bundle);
    return tellIn(languageOf(bundle), () => screenDocument(whole));
  }

  markdown(bundle: Bundle, pictures: Record<string, string>): string {
    return tellIn(languageOf(bundle), () => markdownDocument(bundle, pictures));
  }

  async word(bundle: Bundle): Promise<Uint8Array> {
    const { wordDocument, wordFile } = await import('#shared/export/docx/document');
    return wordFile(tellIn(languageOf(bundle), () => wordDocument(bundle)));
  }

  async workbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
    const { MOST_ROWS, workbook } = await import('#shared/export/tables/workbook');
    const long = tables.find(({ rows }) => rows.length > MOST_ROWS);
    if (long)
      throw new Error(`The table ${long.name} has ${long.rows.length} rows; a sheet holds ${MOST_ROWS}`);
    return workbook(tables);
  }

  /** Records as files of a folder: path and text of each. */
  folder(records: readonly FolderRecord[], plan: FolderPlan): [path: string, text: string][] {
    const named = new Set(plan.named);
    return records.map((record) => {
      const own = folderPath(record);
      const from = (paths: Record<string, string>) => (id: string) =>
        Object.hasOwn(paths, id) ? relativePath(own, paths[id] ?? '') : undefined;
      const places = {
        file: from(plan.records),
        picture: from(plan.pictures),
        attachment: from(plan.files),
        named,
      };
      return [own, folderFile(record, plan, places)];
    });
  }
}

/** A path of the folder as a file in one of its folders names it. */
function relativePath(from: string, to: string): string {
  const folder = `${from.split('/')[0]}/`;
  return to.startsWith(folder) ? to.slice(folder.length) : `../${to}`;
}

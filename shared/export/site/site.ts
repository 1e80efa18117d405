import { type Bundle, type ExportRecord, isSigned } from '../bundle';
import { dayOf } from '../format';
import { Contents } from '../html/contents';
import { houseStyle } from '../html/house-style';
import type { Markup } from '../html/markup';
import { makeSheet } from '../html/sheet';
import { statusWord } from '../status';
import { words } from '../words';
import script from './client/search.js?raw';
import { framed } from './frame';
import { indexPage } from './index-page';
import { pagePath, type SitePlan, shownTitle, sitePlan } from './plan';
import { recordPage } from './record-page';
import { readable, type SearchPage, searchData } from './search-data';
import { faces, fontFiles, paperRules, siteRules } from './style';
import { Themed } from './themed';

/** A file of the site: its path from the top, with forward slashes, and its text. */
export type SiteFile = [path: string, text: string];

/**
 * A folder of pages that reads as a site, from a disk or from any server: a page for each record, a first page, and a
 * search in a plain script. Nothing is asked of a network, and nothing stands in a page that a strict policy forbids.
 */
export class Site {
  private readonly plan: SitePlan;
  private readonly themed = new Themed();
  private readonly searched: SearchPage[] = [];
  private readonly asOf: string;

  /**
   * @param bundle with its pictures as paths from a folder of the site (`../pictures/…`)
   * @param logo path of the house's logo from the top; null without one
   */
  constructor(
    bundle: Bundle,
    private readonly logo: string | null,
  ) {
    this.plan = sitePlan(bundle);
    this.asOf = dayOf(bundle.generatedAt, bundle.timeZone);
  }

  get records(): readonly ExportRecord[] {
    return this.plan.records;
  }

  /** Teams of roles and members, for the lanes of diagrams. */
  get teamOf(): Bundle['teamOf'] {
    return this.plan.bundle.teamOf;
  }

  private file(path: string, title: string, main: Markup): SiteFile {
    const { bundle } = this.plan;
    const site = bundle.title || words().untitled;
    const foot = [bundle.house?.footer.trim(), bundle.workspace, words().site.asOf(this.asOf)];
    const page = framed({
      title: title === site ? site : `${title} – ${site}`,
      site,
      top: path.includes('/') ? '../' : '',
      main: this.themed.markup(main),
      foot: foot.filter(Boolean).join(' · '),
    });
    return [path, page];
  }

  /** The page of a record, its diagram laid out. */
  page(record: ExportRecord): SiteFile {
    const path = pagePath(record);
    const title = shownTitle(record);
    const { main, content } = recordPage(this.plan, record);
    const of = [words().kinds[record.kind] ?? record.kind, isSigned(record) ? statusWord(record.status) : ''];
    this.searched.push({ path, title, of: of.filter(Boolean).join(' · '), text: readable(content) });
    return this.file(path, title, main);
  }

  /** What stands beside the records' pages; to be asked when all of these are drawn. */
  front(): SiteFile[] {
    const { bundle } = this.plan;
    const sheet = makeSheet(bundle, new Contents(), this.plan.anchors);
    const title = bundle.title || words().untitled;
    const index = this.file('index.html', title, indexPage(this.plan, sheet, this.logo, this.asOf));
    const rules = this.themed.rules(siteRules(bundle.house ? houseStyle(bundle.house) : ''));
    const style = [faces(fontFiles(bundle.fonts)), this.themed.sheet(), rules, paperRules()].join('\n');
    return [
      index,
      ['style.css', style],
      ['search.js', script],
      ['search-data.js', searchData(this.searched)],
    ];
  }
}

import { RichText } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import {
  type BundlePart,
  type ChapterPlace,
  type ExportRecord,
  footOf,
  isInForce,
  isMinutes,
  isSigned,
  titleOf,
} from '../bundle';
import { lenient } from '../lenient';
import { statusWord, versionLabel } from '../status';
import { words } from '../words';
import { agreementPart } from './agreement';
import { statusPill } from './cover';
import { decisionsPart } from './decisions';
import { definitionPart } from './definition';
import { facts, plain } from './facts';
import { deeper, heading } from './headings';
import { html, type Markup } from './markup';
import { offerPart } from './offer';
import { isAcross, type PageStyle } from './pages';
import { processPart } from './process';
import { responsibilitiesPart } from './responsibilities';
import { reviewPart } from './review';
import { runPart } from './run';
import type { Sheet } from './sheet';
import { signaturePart } from './signatures';
import { touchpointPart } from './touchpoint';

/** One stretch of pages: a record, or a chapter of a playbook. */
export interface Stretch {
  style: PageStyle;
  markup: Markup;
}

type Draw = (sheet: Sheet, record: ExportRecord) => Markup;

const DRAWN = new Map<string, Draw>([
  ['process', processPart],
  ['agreement', agreementPart],
  ['definition', definitionPart],
  ['offer', offerPart],
  ['touchpoint', touchpointPart],
  ['run', runPart],
]);

/** The word across the pages of what binds nobody yet; null for what is in force, and for what never binds. */
export const watermarkOf = (record: ExportRecord): string | null =>
  isInForce(record) || record.kind === 'offer' || !isSigned(record)
    ? null
    : statusWord(record.status).toUpperCase();

/** Hands out a page style to each stretch, with the record's title and version in its foot. */
export class Stretches {
  readonly all: Stretch[] = [];
  /** The playbook whose own chapter was written last: one below it goes on under it. */
  private last: ExportRecord | null = null;

  constructor(private readonly sheet: Sheet) {}

  private add(record: ExportRecord, title: string, content: (name: string) => Markup): void {
    const name = `s${this.all.length + 1}`;
    this.sheet.references.begin(this.sheet.anchorOf(record.id));
    const markup = content(name);
    const style = {
      name,
      head: [title, versionLabel(record)].filter(Boolean).join(' · '),
      foot: footOf(this.sheet.bundle),
      watermark: watermarkOf(record),
      across: isAcross(markup),
    };
    this.all.push({ style, markup });
    this.last = null;
  }

  private stamp(record: ExportRecord): Markup | null {
    const word = watermarkOf(record);
    return word === null ? null : html`<p class="stamp">${word} – ${words().notInForce}</p>`;
  }

  record(record: ExportRecord, place: ChapterPlace = {}): void {
    const { sheet } = this;
    const title = isMinutes(sheet.bundle) ? words().minutesHead : titleOf(record) || words().untitled;
    const draw = DRAWN.get(record.kind);
    this.add(record, title, (name) => {
      const anchor = sheet.contents.begin(title, place, sheet.anchorOf(record.id));
      const inside = record.review
        ? html`${reviewPart(sheet, record.review)}${decisionsPart(sheet, record)}`
        : html`${draw?.(sheet, record)}${decisionsPart(sheet, record)}${signaturePart(sheet, record)}`;
      return html`<section class="record ${name}">${this.stamp(record)}<header><p class="kind">${words().kinds[record.kind] ?? record.kind}</p>${heading(title, place, anchor)}${statusPill(
        record,
        sheet.bundle.timeZone,
      )}${record.changes.length > 0 && html`<p class="note">${words().draftHasChanges(record.changes.length)}</p>`}</header>${deeper(inside, (place.depth ?? 1) - 1)}</section>`;
    });
  }

  /** A playbook: its own words first, then its chapters in order. */
  playbook({ record, chapters = [] }: BundlePart, alone: boolean): void {
    const { sheet } = this;
    const view = lenient(KINDS.playbook.schema, record.view);
    const title = alone ? words().introduction : titleOf(record) || words().untitled;
    const purpose = plain(view.purpose, 'lead');
    // Alone, its purpose stands on the cover.
    if (view.body || record.version || record.decisions || !alone) {
      this.add(record, alone ? '' : title, (name) => {
        const anchor = sheet.contents.begin(title, {}, sheet.anchorOf(record.id));
        const owner = facts([[words().owner, view.owner ? sheet.name(view.owner) : null]]);
        return html`<section class="record ${name}">${this.stamp(record)}<header><h2 id="${anchor}">${title}</h2>${statusPill(
          record,
          sheet.bundle.timeZone,
        )}</header>${!alone && purpose}${owner}${view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`}${decisionsPart(sheet, record)}${
          record.version && signaturePart(sheet, record)
        }</section>`;
      });
    }
    for (const chapter of chapters) {
      if ('record' in chapter) this.record(chapter.record, chapter);
      else this.chapter(record, chapter.title.trim() || words().untitled, chapter.body, chapter);
    }
  }

  /** Who does what in all processes, on pages that lie across. */
  responsibilities(records: readonly ExportRecord[]): void {
    const { sheet } = this;
    const name = `s${this.all.length + 1}`;
    const open = records.find((record) => !isInForce(record));
    sheet.references.begin();
    const markup = html`<section class="record ${name}">${open && this.stamp(open)}${responsibilitiesPart(sheet, records)}</section>`;
    const style = {
      name,
      head: words().responsibilities,
      foot: footOf(sheet.bundle),
      watermark: open ? watermarkOf(open) : null,
      across: true,
    };
    this.all.push({ style, markup });
  }

  /** What words mean that the document rests on: one after the other, in the order of the alphabet. */
  appendix(definitions: readonly ExportRecord[]): void {
    const { sheet } = this;
    const [first] = definitions;
    if (!first) return;
    const open = definitions.find((record) => !isInForce(record));
    const name = `s${this.all.length + 1}`;
    const anchor = sheet.contents.begin(words().appendixDefinitions, {});
    const one = (record: ExportRecord): Markup => {
      const own = sheet.anchorOf(record.id);
      const title = titleOf(record) || words().untitled;
      sheet.references.begin(own);
      const listed = sheet.contents.begin(title, { depth: 2 }, own);
      return html`<section class="defined"><header>${heading(title, { depth: 2 }, listed)}${statusPill(record, sheet.bundle.timeZone)}</header>${deeper(definitionPart(sheet, record), 1)}</section>`;
    };
    const markup = html`<section class="record ${name}">${open && this.stamp(open)}<header><h2 id="${anchor}">${words().appendixDefinitions}</h2><p class="note">${words().appendixLead}</p></header>${definitions.map(one)}</section>`;
    const style = {
      name,
      head: words().appendixDefinitions,
      foot: footOf(sheet.bundle),
      watermark: open ? watermarkOf(open) : null,
    };
    this.all.push({ style, markup });
    this.last = null;
  }

  /** A chapter below another one of the playbook's own goes on under it; every other one begins a page. */
  private chapter(record: ExportRecord, title: string, body: unknown, place: ChapterPlace): void {
    const { sheet } = this;
    const text = RichText.safeParse(body);
    const before = (place.depth ?? 1) > 1 && this.last === record ? this.all.at(-1) : undefined;
    const section = (name: string, kind: 'record' | 'chapter'): Markup => {
      const anchor = sheet.contents.begin(title, place);
      const inside = html`${text.success && html`<div class="body">${sheet.rich(text.data, 3, true)}</div>`}`;
      return html`<section class="${kind} ${name}">${kind === 'record' && this.stamp(record)}<header>${heading(title, place, anchor)}</header>${deeper(inside, (place.depth ?? 1) - 1)}</section>`;
    };
    if (before) before.markup = html`${before.markup}${section(before.style.name, 'chapter')}`;
    else this.add(record, title, (name) => section(name, 'record'));
    this.last = record;
  }
}

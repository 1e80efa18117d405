import { describeDiagram } from '#shared/domain/diagram/describe';
import { diagramOf } from '#shared/domain/diagram/graph';
import { KINDS } from '#shared/model/kinds';
import { type ExportRecord, titleOf } from '../bundle';
import { lenient } from '../lenient';
import { deadlineWords } from '../process-words';
import { words } from '../words';
import { cutsFor, type DiagramWords, diagramSvg } from './diagram';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';
import { inkOf } from './teams';

/** Room on a page inside its margins, less a heading above; millimetres. */
const PAGE = { width: 170, height: { A4: 232, Letter: 214 } } as const;
/** No drawing is larger than this many millimetres to a pixel: its letters are those of the text then. */
const LARGEST = 0.24;
/** A drawing wider than this would be too small to read on a page; lanes of teams are fewer. */
const WIDEST = 1150;

/** Steps of a record with what their diagram needs; empty for what is no process or has nothing to draw. */
function stepsOf(record: ExportRecord) {
  const view = lenient(KINDS.process.schema, record.view);
  const steps = view.steps ?? [];
  return record.kind === 'process' && steps.length > 1 ? { view, steps } : null;
}

/**
 * The graph of a process as it goes on paper, to be laid out; null for what has none.
 *
 * @param by what lanes stand for
 */
export function paperGraph(
  record: ExportRecord,
  teamOf: Readonly<Record<string, string>>,
  by: 'role' | 'team',
) {
  const told = stepsOf(record);
  if (!told) return null;
  const columns = (told.view.roles ?? []).map(({ id }) => id);
  return diagramOf(told.steps, columns, by, (role) =>
    Object.hasOwn(teamOf, role) ? (teamOf[role] ?? null) : null,
  );
}

export const isTooWide = ({ width }: { width: number }): boolean => width > WIDEST;

/** The drawing of a process, in as many stretches as it needs pages; nothing where none was laid out. */
export function processDiagram(sheet: Sheet, record: ExportRecord): Markup | null {
  const { diagram } = record;
  const told = stepsOf(record);
  if (!diagram || !told) return null;
  const dues = new Map(told.steps.map(({ id, deadline }) => [id, deadlineWords(deadline)]));
  const lane = (id: string): string => (id ? sheet.name(id) : words().laneOfNobody);
  const said = describeDiagram(diagram, {
    lane,
    step: words().saidOf,
    goTo: words().leadsTo,
    ends: words().endsThere,
    inCase: words().saidInCase,
    untitledStep: words().untitledStep,
  });
  const drawn: DiagramWords = {
    title: words().diagramOf(titleOf(record) || words().untitled),
    description: said.map(({ text }) => text),
    untitledStep: words().untitledStep,
    lane,
    ink: (team) => {
      const look = sheet.bundle.teams.find(({ id }) => id === team);
      return look ? inkOf(look.colour) : null;
    },
    due: (step) => dues.get(step) ?? '',
  };
  const scale = Math.min(LARGEST, PAGE.width / diagram.width);
  const cuts = cutsFor(diagram, PAGE.height[sheet.bundle.paper] / scale);
  return html`<h3 id="${sheet.contents.add(words().diagram)}">${words().diagram}</h3>${cuts.map(
    (cut) =>
      html`<figure role="group" class="diagram">${diagramSvg(diagram, drawn, { cut, unit: { scale, name: 'mm' } })}</figure>`,
  )}`;
}

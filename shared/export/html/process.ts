import { KINDS } from '#shared/model/kinds';
import type { Process } from '#shared/model/process';
import type { ExportRecord } from '../bundle';
import { type Lenient, lenient } from '../lenient';
import { deadlineWords, durationWords, waysWords } from '../process-words';
import { words } from '../words';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import { across } from './pages';
import { processDiagram } from './process-diagram';
import type { Sheet } from './sheet';
import { type GridCell, table } from './table';
import { roleBadge, teamBadges } from './teams';

type View = Lenient<Process>;
type Step = NonNullable<View['steps']>[number];

/** Roles of the RACI table: the process's own columns, then any that only a step names. */
export function rolesOf(view: View): string[] {
  const columns = (view.roles ?? []).map(({ id }) => id);
  const named = (view.steps ?? []).flatMap(({ raci }) => Object.keys(raci ?? {}));
  return [...new Set([...columns, ...named])];
}

/** The roles that do a step: those with the letter R. */
export const doersOf = (step: Pick<Step, 'raci'>): string[] =>
  Object.entries(step.raci ?? {}).flatMap(([role, letter]) =>
    letter === 'R' || letter === 'AR' ? [role] : [],
  );

/** Lines of a fact; one line stands by itself. */
const linesOf = (lines: readonly string[]): Markup | null =>
  lines.length === 0 ? null : html`${lines.map((line) => html`<p class="line">${line}</p>`)}`;

function checklist(step: Step): Markup | null {
  const told = (step.checklist ?? []).flatMap(({ title = '' }) => title.trim() || []);
  return told.length === 0
    ? null
    : html`<ul class="checks">${told.map((each) => html`<li>${each}</li>`)}</ul>`;
}

/** Linked records by name; those in this document lead there. */
function documentLinks(sheet: Sheet, step: Step): Markup | null {
  const links = (step.documents ?? []).map(({ id }) => {
    const anchor = sheet.anchorOf(id);
    return html`<p class="line">${anchor ? html`<a href="#${anchor}">${sheet.name(id)}</a>${sheet.references.to(anchor, 'end')}` : sheet.name(id)}</p>`;
  });
  return links.length === 0 ? null : html`${links}`;
}

function stepItem(sheet: Sheet, step: Step, steps: readonly Step[]): Markup {
  const who = doersOf(step);
  const due = deadlineWords(step.deadline);
  return html`<li class="step"><div class="step-head"><p class="step-title">${step.title?.trim() || words().untitledStep}</p><p class="step-who">${
    who.length > 0 ? who.map((role) => roleBadge(sheet, role)) : html`<em>${words().nobody}</em>`
  }${due && html`<span class="due">${words().due} ${due}</span>`}</p></div>${facts([
    [words().inputs, step.inputs?.trim()],
    [words().outputs, step.outputs?.trim()],
    [words().duration, durationWords(step.duration)],
    [words().checklist, checklist(step)],
    [words().evidence, step.evidence?.trim()],
    [words().ways, linesOf(waysWords(steps, step))],
    [words().documents, documentLinks(sheet, step)],
  ])}${step.notes && html`<div class="notes">${sheet.rich(step.notes, 5)}</div>`}</li>`;
}

/** Roles of a matrix on an upright page, and on one that lies across. */
const MOST_UPRIGHT = 9;
export const MOST_ACROSS = 20;

/** A letter of the matrix; nothing where there is none. */
export const raciLetter = (letter: string | undefined): Markup =>
  letter ? html`<span class="raci raci-${letter}">${letter === 'AR' ? 'A R' : letter}</span>` : html``;

/** What the letters stand for. */
export const raciLegend = (): Markup =>
  html`<p class="legend">${Object.entries(words().raci).map(
    ([letter, word]) => html`<span><strong>${letter}</strong> ${word}</span>`,
  )}</p>`;

function raciTable(sheet: Sheet, view: View): Markup | null {
  const roles = rolesOf(view);
  const steps = view.steps ?? [];
  if (roles.length === 0 || steps.length === 0) return null;
  const cell = (content: Markup, head = false): GridCell => ({ content, head, colspan: 1, rowspan: 1 });
  const head = [
    cell(html`${words().step}`, true),
    ...roles.map((role) => cell(roleBadge(sheet, role), true)),
  ];
  const rows = steps.map((step, at) => [
    cell(html`${at + 1}. ${step.title?.trim() || words().untitledStep}`, true),
    ...roles.map((role) => cell(raciLetter(step.raci?.[role]))),
  ]);
  const wide = roles.length > MOST_UPRIGHT;
  const matrix = html`<h3 id="${sheet.contents.add(words().responsibilities)}">${words().responsibilities}</h3>${table(
    [head, ...rows],
    // Names of roles stand upright where they would not fit beside each other.
    roles.length > 4 ? 'grid raci-table many' : 'grid raci-table',
    1 + (wide ? MOST_ACROSS : MOST_UPRIGHT),
  )}${raciLegend()}`;
  return wide ? across(matrix) : matrix;
}

function exceptionTable(sheet: Sheet, view: View): Markup | null {
  const told = (view.exceptions ?? []).filter(({ title, action }) => title?.trim() || action?.trim());
  if (told.length === 0) return null;
  const cell = (content: Markup, head = false): GridCell => ({ content, head, colspan: 1, rowspan: 1 });
  const head = [cell(html`${words().exceptionWhen}`, true), cell(html`${words().exceptionThen}`, true)];
  const rows = told.map(({ title, action }) => [cell(html`${title?.trim()}`), cell(html`${action?.trim()}`)]);
  return html`<h3 id="${sheet.contents.add(words().exceptions)}">${words().exceptions}</h3>${table([head, ...rows], 'grid exceptions')}`;
}

/** A process: what it is for, its steps, who has which part in them, and its text. */
export function processPart(sheet: Sheet, record: ExportRecord): Markup {
  const view = lenient(KINDS.process.schema, record.view);
  const steps = view.steps ?? [];
  return html`${plain(view.purpose, 'lead')}${facts([
    [words().parties, view.parties?.length ? teamBadges(sheet, view.parties) : null],
    [words().team, view.team ? teamBadges(sheet, [view.team]) : null],
    [words().owner, view.owner ? sheet.name(view.owner) : null],
    [words().scope, view.scope?.trim()],
    [words().trigger, view.trigger?.trim()],
    [words().outcome, view.outcome?.trim()],
    [words().inputs, view.inputs?.trim()],
    [words().outputs, view.outputs?.trim()],
    [words().systems, (view.systems ?? []).flatMap(({ title = '' }) => title.trim() || []).join(', ')],
    [words().reviewEvery, view.reviewEvery && words().everyMonths(view.reviewEvery.months)],
  ])}<h3 id="${sheet.contents.add(words().steps)}">${words().steps}</h3>${
    steps.length > 0
      ? html`<ol class="steps">${steps.map((step) => stepItem(sheet, step, steps))}</ol>`
      : html`<p class="missing">${words().noSteps}</p>`
  }${processDiagram(sheet, record)}${raciTable(sheet, view)}${exceptionTable(sheet, view)}${view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`}`;
}

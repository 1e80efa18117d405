import type { Elk } from '#shared/domain/diagram/elk';
import { type DiagramLayout, layoutDiagram } from '#shared/domain/diagram/layout';
import type { Bundle, BundleChapter, ExportRecord } from '#shared/export/bundle';
import { isTooWide, paperGraph } from '#shared/export/html/process-diagram';

/** The layout engine: large, so loaded with the first process that is drawn. */
let engine: Promise<Elk> | null = null;

function loadEngine(): Promise<Elk> {
  engine ??= import('elkjs/lib/elk.bundled.js').then(({ default: Engine }) => new Engine());
  return engine;
}

/** Lanes of roles, or of teams where those of roles would be too small to read. */
async function layoutFor(record: ExportRecord, teamOf: Bundle['teamOf']): Promise<DiagramLayout | null> {
  const graph = paperGraph(record, teamOf, 'role');
  if (!graph) return null;
  const elk = await loadEngine();
  const byRole = await layoutDiagram(elk, graph);
  const teams = isTooWide(byRole) ? paperGraph(record, teamOf, 'team') : null;
  const byTeam = teams ? await layoutDiagram(elk, teams) : null;
  return byTeam && byTeam.width < byRole.width ? byTeam : byRole;
}

/** A record with its diagram laid out, where it has one. */
export async function withDiagram(record: ExportRecord, teamOf: Bundle['teamOf']): Promise<ExportRecord> {
  const diagram = await layoutFor(record, teamOf);
  return diagram ? { ...record, diagram } : record;
}

/** The same bundle with the diagrams of its processes laid out. */
export async function withDiagrams(bundle: Bundle): Promise<Bundle> {
  const { teamOf } = bundle;
  const chapterOf = async (chapter: BundleChapter): Promise<BundleChapter> =>
    'record' in chapter ? { ...chapter, record: await withDiagram(chapter.record, teamOf) } : chapter;
  const parts = await Promise.all(
    bundle.parts.map(async ({ record, chapters }) => ({
      record: await withDiagram(record, teamOf),
      ...(chapters ? { chapters: await Promise.all(chapters.map(chapterOf)) } : {}),
    })),
  );
  return { ...bundle, parts };
}

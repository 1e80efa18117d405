import type { TemplateInfo } from '#shared/contract/templates';
import { KINDS, type KindName } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import { Template } from '#shared/model/template';
import { type LibraryTemplate, TEMPLATES, templateOf } from '#shared/templates/library';
import { libraryIn, type SpokenLibrary } from '#shared/templates/spoken';
import { fail } from '../fail';
import type { Session } from '../session';
import { teamZone } from '../team-zone';

/** A template of the library or of the workspace, with its text. */
export interface FoundTemplate {
  info: TemplateInfo;
  /** What a record keeps that was made from it. */
  origin: { id: string; version: number; language?: Language };
  /** Top-level fields that it asks for. */
  required: readonly string[];
  /** The newest version's fields, checked against the kind's schema. */
  view: Record<string, unknown>;
  /** The fields of an earlier version; null where only the newest is kept. */
  earlier(version: number): Record<string, unknown> | null;
}

const libraryInfo = (library: SpokenLibrary, template: LibraryTemplate): TemplateInfo => {
  const { id, kind, version, purpose } = template;
  return { id, kind, ...library.about(template), version, purpose, retired: false, updatedAt: '' };
};

function ownInfo(id: string, template: Template): TemplateInfo {
  const newest = template.versions.at(-1);
  return {
    id,
    kind: template.of,
    title: template.title,
    description: template.description,
    version: newest?.version ?? 0,
    purpose: 'own',
    retired: template.retiredAt !== null,
    updatedAt: newest?.savedAt ?? '',
  };
}

/** Only the fields that the text names; INVALID names the first that does not fit. */
function checked(kind: KindName, view: Record<string, unknown>, title: string): Record<string, unknown> {
  const parsed = KINDS[kind].schema.safeParse(view);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    throw fail('INVALID', `The template ${title} does not fit: ${where} ${issue?.message ?? ''}`.trim());
  }
  return Object.fromEntries(Object.entries(parsed.data).filter(([name]) => name in view));
}

async function ownTemplate(session: Session, id: string): Promise<Template | null> {
  if (session.store.documents.kindOf(id) !== 'template') return null;
  const template = Template.parse((await session.store.documents.view(id)).view);
  // A field that the kind does not have could never be filled in.
  const { shape } = KINDS[template.of].schema;
  return { ...template, required: template.required.filter((field) => field in shape) };
}

/**
 * The template with this id, the workspace's own before the library's; null when there is none. The library's is told
 * in `language`; one of the workspace's own is as it was written.
 */
export async function findTemplate(
  session: Session,
  id: string,
  language: Language,
): Promise<FoundTemplate | null> {
  const own = await ownTemplate(session, id);
  if (own) {
    const newest = own.versions.at(-1);
    if (!newest) return null;
    const info = ownInfo(id, own);
    return {
      info,
      origin: { id, version: info.version },
      required: own.required,
      view: checked(own.of, newest.view, own.title),
      earlier: (version) => own.versions.find((each) => each.version === version)?.view ?? null,
    };
  }
  const shipped = templateOf(id);
  if (!shipped) return null;
  const context = {
    teams: session.history.genesis?.teams ?? [],
    today: session.now().slice(0, 10),
    timeZone: await teamZone(session),
  };
  const library = await libraryIn(language);
  const info = libraryInfo(library, shipped);
  return {
    info,
    origin: { id, version: info.version, ...(language === 'en' ? {} : { language }) },
    required: shipped.required ?? [],
    view: checked(shipped.kind, library.view(shipped, context), shipped.title),
    earlier: () => null,
  };
}

async function ownTemplates(session: Session): Promise<{ id: string; template: Template }[]> {
  const ids = session.store.documents.list().flatMap(({ id, kind }) => (kind === 'template' ? [id] : []));
  const all = await Promise.all(ids.map(async (id) => ({ id, template: await ownTemplate(session, id) })));
  return all.flatMap(({ id, template }) =>
    template && template.versions.length > 0 ? [{ id, template }] : [],
  );
}

/** Every template, the library in its order and in `language`, then the workspace's own by title. */
export async function listTemplates(session: Session, language: Language): Promise<TemplateInfo[]> {
  const library = await libraryIn(language);
  const own = (await ownTemplates(session)).map(({ id, template }) => ownInfo(id, template));
  return [
    ...TEMPLATES.map((template) => libraryInfo(library, template)),
    ...own.sort((a, b) => a.title.localeCompare(b.title)),
  ];
}

/** The newest version of each template and the fields it asks for, as the rules of compliance look them up. */
export async function templateFacts(
  session: Session,
): Promise<Map<string, { version: number; required: readonly string[] }>> {
  const own = await ownTemplates(session);
  return new Map([
    ...TEMPLATES.map(({ id, version, required = [] }) => [id, { version, required }] as const),
    ...own.map(({ id, template }) => {
      const version = template.versions.at(-1)?.version ?? 0;
      return [id, { version, required: template.required }] as const;
    }),
  ]);
}

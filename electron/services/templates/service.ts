import { ORPCError } from '@orpc/server';
import * as Y from 'yjs';
import type { TemplateState } from '#shared/contract/templates';
import { toFill } from '#shared/domain/completeness/to-fill';
import { LACKING } from '#shared/domain/compliance/german-parts';
import { templateChanges } from '#shared/domain/templates/changes';
import { takeIn as takeInParts } from '#shared/domain/templates/take-in';
import { writeRecord } from '#shared/model/binding/write';
import { recordCodec } from '#shared/model/codec';
import { filing } from '#shared/model/filing';
import { newId } from '#shared/model/ids';
import { KINDS, type KindName } from '#shared/model/kinds';
import { type Language, languageAmong } from '#shared/model/language';
import { newDocument } from '#shared/model/new-document';
import { isTemplateKind, Template } from '#shared/model/template';
import type { Application } from '../application';
import { fail } from '../fail';
import { os } from '../implement';
import { languageFor, writtenLanguage } from '../language';
import { namesOf } from '../names';
import { freshId, kindOfRecord, requireEditor } from '../records';
import type { Session } from '../session';
import { type FoundTemplate, findTemplate, listTemplates } from './find';
import { bringRoles, missingRoles } from './roles';

/** Templates: the library's and the workspace's own, and what they mean for the records made from them. */
export const templatesService = (app: Application) => ({
  list: os.templates.list.handler(async ({ context }) =>
    listTemplates(app.session, await writtenLanguage(app, context)),
  ),
  show: os.templates.show.handler(async ({ input, context }) => {
    const language = await writtenLanguage(app, context);
    const { info, view } = await existing(app.session, input.id, language);
    const roles = await missingRoles(app.session, view, language);
    return { ...info, view, roles: roles.map(({ id, title }) => ({ id, title })) };
  }),
  save: os.templates.save.handler(({ input }) => save(app.session, input)),
  rename: os.templates.rename.handler(({ input }) => {
    const { id, title, description } = input;
    return change(app.session, id, { title, ...(description === undefined ? {} : { description }) });
  }),
  retire: os.templates.retire.handler(({ input }) =>
    change(app.session, input.id, { retiredAt: input.retired ? app.session.now() : null }),
  ),
  state: os.templates.state.handler(async ({ input, context }) =>
    stateOf(app.session, input.record, {
      gallery: await writtenLanguage(app, context),
      reader: languageFor(app, context),
    }),
  ),
  takeIn: os.templates.takeIn.handler(({ input }) => takeIn(app.session, input)),
});

/** NOT_FOUND with the id when there is no such template. */
async function existing(session: Session, id: string, language: Language): Promise<FoundTemplate> {
  const found = await findTemplate(session, id, language);
  if (!found) throw fail('NOT_FOUND', `There is no template ${id} here.`, { record: id });
  return found;
}

/** Fields that belong to one record and not to what is made after its pattern. */
const RECORD_ALONE = new Set([
  'owner',
  'effectiveOn',
  'reviewOn',
  'template',
  'visibility',
  // What one touchpoint came to is no pattern for another.
  'people',
  'meetings',
  'actions',
  ...Object.keys(filing),
]);

interface Save {
  record: string;
  title?: string | undefined;
  description?: string | undefined;
  onto?: string | undefined;
}

async function save(session: Session, input: Save): Promise<{ id: string; version: number }> {
  const me = await requireEditor(session);
  const kind = kindOfRecord(session, input.record);
  if (!isTemplateKind(kind))
    throw fail('INVALID', `A ${kind} cannot be saved as a template.`, { record: input.record });
  const { view } = await session.store.documents.view(input.record);
  const at = session.now();
  const content = Object.fromEntries(Object.entries(view).filter(([name]) => !RECORD_ALONE.has(name)));
  const next = (version: number) => ({
    id: newId(),
    version,
    savedAt: at,
    savedBy: me.id,
    view: content,
  });
  if (input.onto) {
    const before = await ownOf(session, input.onto);
    if (before.of !== kind)
      throw fail('INVALID', `${before.title} is a template for a ${before.of}, not for a ${kind}.`, {
        record: input.onto,
      });
    const version = Math.max(0, ...before.versions.map((each) => each.version)) + 1;
    await change(session, input.onto, {
      versions: [...before.versions, next(version)],
      ...(input.title === undefined ? {} : { title: input.title }),
      ...(input.description === undefined ? {} : { description: input.description }),
    });
    return { id: input.onto, version };
  }
  const title = input.title ?? (String(view.title ?? '').trim() || 'Template');
  const origin = KINDS[kind].schema.shape.template.safeParse(view.template);
  const from = origin.success && origin.data ? await findTemplate(session, origin.data.id, 'en') : null;
  const id = freshId(session, `${title} template`, 'template');
  const template: Template = {
    title,
    description: input.description ?? '',
    of: kind,
    versions: [next(1)],
    required: [...(from?.required ?? [])],
    retiredAt: null,
  };
  await session.store.documents.create('template', id, newDocument('template', template, me.id, at));
  return { id, version: 1 };
}

/** The workspace's own template; the library's cannot be changed. */
async function ownOf(session: Session, id: string): Promise<Template> {
  if (session.store.documents.kindOf(id) !== 'template') {
    const { info } = await existing(session, id, 'en');
    throw fail(
      'NOT_ALLOWED',
      `${info.title} belongs to Accord and stays as it is. Save a copy of your own.`,
      {
        record: id,
      },
    );
  }
  return Template.parse((await session.store.documents.view(id)).view);
}

async function change(session: Session, id: string, fields: Partial<Template>): Promise<void> {
  const me = await requireEditor(session);
  await ownOf(session, id);
  await session.store.documents.edit(id, 'templates', (doc) => {
    writeRecord(doc, KINDS.template.schema, fields, { member: me.id, at: session.now() });
  });
}

interface Seen {
  kind: KindName;
  view: Record<string, unknown>;
  /** Null for a record made without a template, or from one that is gone. */
  found: FoundTemplate | null;
  version: number;
  /** In which the record was made: what is new in the template is told in it. */
  language: Language;
}

function isInvalid(error: unknown): null {
  if (error instanceof ORPCError && error.code === 'INVALID') return null;
  throw error;
}

async function seenBy(session: Session, record: string): Promise<Seen> {
  const kind = kindOfRecord(session, record);
  const { view } = await session.store.documents.view(record);
  const origin = view.template as { id: string; version: number; language?: string } | null | undefined;
  const language = languageAmong([origin?.language ?? '']);
  // A template that no longer fits its kind is as good as gone: the record made from it stands by itself.
  const found = origin ? await findTemplate(session, origin.id, language).catch(isInvalid) : null;
  return {
    ...{ kind, view, language, version: origin?.version ?? 0 },
    found: found?.info.kind === kind ? found : null,
  };
}

/** A template's fields as a record would hold them, so that only what says something differs. */
function asRecord(kind: KindName, view: Record<string, unknown>): Record<string, unknown> {
  const doc = new Y.Doc();
  writeRecord(doc, KINDS[kind].schema, view, { member: '', at: '' });
  const read = recordCodec.view(kind, doc);
  doc.destroy();
  return Object.fromEntries(Object.entries(read).filter(([name]) => name in view));
}

/** In which the library's templates are named, and what is said of the record to whoever asks. */
interface Told {
  gallery: Language;
  reader: Language;
}

async function stateOf(session: Session, record: string, { gallery, reader }: Told): Promise<TemplateState> {
  const { kind, view, found, version, language } = await seenBy(session, record);
  const open = toFill(kind, view, found?.required).map((each) =>
    reader === 'de' && each.kind === 'field' ? { ...each, what: LACKING[each.what] ?? each.what } : each,
  );
  if (!found) return { origin: null, toFill: open };
  const { schema } = KINDS[kind];
  // Of the library only the newest text is kept: what differs from it is shown as the record stands.
  const before = found.earlier(version) ?? view;
  const changes =
    found.info.version > version
      ? templateChanges(before, asRecord(kind, found.view), schema, await namesOf(session), reader)
      : [];
  const named = gallery === language ? found : await existing(session, found.info.id, gallery);
  return { origin: { template: named.info, version, changes }, toFill: open };
}

async function takeIn(session: Session, input: { record: string; parts: string[] }): Promise<void> {
  const me = await requireEditor(session);
  const { kind, found, language } = await seenBy(session, input.record);
  if (!found)
    throw fail('NOT_FOUND', 'The template of this record is no longer here.', { record: input.record });
  await session.store.documents.edit(input.record, 'templates', (doc) => {
    const { schema } = KINDS[kind];
    const view = recordCodec.view(kind, doc);
    const taken = takeInParts(view, asRecord(kind, found.view), input.parts);
    // Parsing gives every field that was left out its default: only what was taken in is written.
    const parsed = Object.entries(schema.partial().parse(taken));
    const fields = Object.fromEntries(parsed.filter(([name]) => name in taken));
    writeRecord(doc, schema, { ...fields, template: found.origin }, { member: me.id, at: session.now() });
  });
  if (input.parts.length > 0) await bringRoles(session, found.view, me.id, language);
}

import { inOrder } from '#shared/domain/acts/history';
import { behindOf, toldActs } from '#shared/domain/proof/told';
import { allRecordsOf, type Bundle, type ExportRecord, languageOf, titleOf } from '#shared/export/bundle';
import { tellIn } from '#shared/export/language';
import { words } from '#shared/export/words';
import type { Proof, ShownRecord } from '#shared/model/proof';
import { canonicalBytes } from '../acts/codec';
import type { Application } from '../application';
import type { Session } from '../session';
import { sealingDevice } from './device';
import type { Sealing } from './seal';

/** The record that a proposal is about from whose version a record is shown; null for a draft. */
const subjectOf = ({ id, source }: ExportRecord): string | null =>
  source.from === 'draft' ? null : source.from === 'covering' ? source.record : id;

function shownRecord(record: ExportRecord): ShownRecord {
  const { id, kind, status, source, version } = record;
  const frozen = source.from === 'draft' ? null : version;
  return {
    id,
    kind,
    title: titleOf(record),
    status,
    number: frozen?.number ?? null,
    proposal: frozen?.proposal ?? null,
    content: frozen?.manifest.find((entry) => entry.id === id)?.contentHash ?? null,
  };
}

/** What the shown versions froze, but their attachments: pictures stand on the pages. */
async function contentsOf({ store }: Session, records: readonly ExportRecord[]): Promise<string[]> {
  const hashes = new Set(
    records
      .filter(({ source }) => source.from !== 'draft')
      .flatMap(({ version }) => version?.manifest ?? [])
      .flatMap(({ kind, contentHash }) => (kind === 'attachment' ? [] : [contentHash])),
  );
  // What is missing here is told by `verify` of the workspace, and of the document.
  const found = await Promise.all([...hashes].map((hash) => store.blobs.get(hash).catch(() => null)));
  return found.flatMap((bytes) => (bytes ? [new TextDecoder().decode(bytes)] : []));
}

/**
 * What a PDF of this bundle carries to prove what it shows.
 *
 * @param at as of when the bundle tells how things stand
 */
export async function sealingFor(
  app: Application,
  bundle: Bundle,
  at: string,
): Promise<Omit<Sealing, 'headings'>> {
  const { session } = app;
  const records = allRecordsOf(bundle);
  const { acts, byHash } = session.history;
  const told = toldActs(acts, new Set(records.flatMap((record) => subjectOf(record) ?? [])));
  const files = session.store.acts.all();
  const { device, secret } = await sealingDevice(app);
  const proof: Proof = {
    program: 'accord-proof',
    v: 1,
    workspace: session.id,
    title: bundle.title,
    at,
    records: records.map(shownRecord),
    acts: told.flatMap(({ hash }) => {
      const bytes = files.get(hash);
      return bytes ? [new TextDecoder().decode(bytes)] : [];
    }),
    behind: { ...behindOf(inOrder([...byHash.values()]), new Set(told.map(({ hash }) => hash))) },
    contents: await contentsOf(session, records),
    device,
  };
  return {
    proof: new TextDecoder().decode(canonicalBytes(proof)),
    metadata: {
      title: bundle.title || tellIn(languageOf(bundle), () => words().untitled),
      author: bundle.teams.map(({ name }) => name).join(', ') || bundle.workspace,
      language: languageOf(bundle),
      at: bundle.generatedAt,
      creator: `Accord ${app.options.version}`,
    },
    secret,
  };
}

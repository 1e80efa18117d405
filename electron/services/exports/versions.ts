import { withoutGuidance } from '#shared/document/guidance';
import { changesBetween } from '#shared/domain/diff/changes';
import { statusOf, type VersionState } from '#shared/domain/signoff/versions';
import type { ContentSource, ExportRecord } from '#shared/export/bundle';
import { type FrozenContent, readFrozen, schemaOfKind } from '../frozen';
import { kindOfRecord, show } from '../records';
import type { Session } from '../session';
import { asVersion } from '../signoff/as-version';

/** A version in force of another record that froze this one along with itself. */
interface Covering {
  version: VersionState;
  contentHash: string;
}

/** Finds what covers a record, each proposed record's status worked out once for a whole export. */
export class Versions {
  private readonly inForce: VersionState[];

  constructor(
    private readonly session: Session,
    private readonly at: string,
  ) {
    const { history } = session;
    const proposed = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
    this.inForce = [...proposed].flatMap((id) => statusOf(history, id, at).inForce ?? []);
  }

  /** The newest version in force that a record is part of without being its subject. */
  private covering(id: string): Covering | null {
    const found = this.inForce.flatMap((version) => {
      const entry = version.proposal.manifest.find((each) => each.id === id);
      return entry && version.proposal.record.id !== id ? [{ version, contentHash: entry.contentHash }] : [];
    });
    return found.sort((a, b) => (a.version.proposal.at < b.version.proposal.at ? -1 : 1)).at(-1) ?? null;
  }

  /**
   * A record with the content that counts: of its version in force, of one that covers it, else of the
   * proposal that waits or is agreed, else its draft.
   */
  async record(id: string): Promise<ExportRecord> {
    const { session } = this;
    const kind = kindOfRecord(session, id);
    const status = statusOf(session.history, id, this.at);
    const covering = status.inForce ? null : this.covering(id);
    const own = status.inForce ?? status.versions.findLast((each) => each.status === 'agreed') ?? status.open;
    const draft = withoutGuidance((await show(session, id)).view);
    const shown = covering?.version ?? own;
    const contentHash =
      covering?.contentHash ?? own?.proposal.manifest.find((each) => each.id === id)?.contentHash;
    if (!shown || contentHash === undefined) {
      const { word, versions } = status;
      const newest = versions.at(-1);
      return {
        id,
        kind,
        view: draft,
        status: word,
        source: { from: 'draft' },
        version: newest && word !== 'draft' ? asVersion(session, newest) : null,
        changes: [],
      };
    }
    const content: FrozenContent = await readFrozen(session, contentHash);
    const { record } = shown.proposal;
    const source: ContentSource = covering
      ? { from: 'covering', record: record.id, title: record.title, number: shown.number }
      : { from: 'version' };
    return {
      id,
      kind,
      view: content.view,
      status: shown.status,
      source,
      version: asVersion(session, shown),
      // Only how many there are is told, so they need no words.
      changes: changesBetween(content.view, draft, schemaOfKind(kind)).map(({ path }) => ({
        path,
        text: '',
      })),
    };
  }
}

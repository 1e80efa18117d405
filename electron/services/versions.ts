import type { ComparedSide, Comparison } from '#shared/contract/versions';
import type { KeptRecord } from '#shared/domain/diff/compare';
import type { VersionState } from '#shared/domain/signoff/versions';
import type { ManifestEntry } from '#shared/model/acts';
import type { Language } from '#shared/model/language';
import type { Application } from './application';
import { Desk } from './desk';
import { freeze, readFrozen } from './frozen';
import { os } from './implement';
import { languageFor } from './language';
import { knownNames } from './names';
import { kindOfRecord } from './records';
import type { Session } from './session';
import type { Comparing } from './versions/comparing';
import { findVersion } from './versions/find';

/** What was agreed, proposed and is being written of a record, side by side. */
export const versionsService = (app: Application) => {
  const desk = new Desk<Comparing>('versions');
  return {
    compare: os.versions.compare.handler(({ input, context }) =>
      compare(app.session, desk, input, languageFor(app, context)),
    ),
  };
};

const attachment = ({ id, title }: ManifestEntry): KeptRecord => ({
  id,
  kind: 'attachment',
  title,
  view: {},
});

/** All that a version keeps: the record first. */
async function keptBy(session: Session, { proposal }: VersionState): Promise<KeptRecord[]> {
  return Promise.all(
    proposal.manifest.map((entry) =>
      entry.kind === 'attachment' ? attachment(entry) : readFrozen(session, entry.contentHash),
    ),
  );
}

/** All that a proposal would keep now. */
async function keptNow(session: Session, id: string): Promise<KeptRecord[]> {
  const { frozen, attachments } = await freeze(session, id);
  return [...frozen.map(({ content }) => content), ...attachments.map(attachment)];
}

function sideOf(version: VersionState | null, [own]: readonly KeptRecord[]): ComparedSide {
  return {
    proposal: version?.proposal.hash ?? null,
    number: version?.number ?? null,
    status: version?.status ?? 'draft',
    title: own?.title ?? '',
    at: version?.proposal.at ?? null,
  };
}

async function compare(
  session: Session,
  desk: Desk<Comparing>,
  { id, from, to }: { id: string; from: string; to: string },
  language: Language,
): Promise<Comparison> {
  const began = performance.now();
  const kind = kindOfRecord(session, id);
  const sides = [from, to].map((ref) => findVersion(session, id, ref));
  const [before = [], after = []] = await Promise.all(
    sides.map((version) => (version ? keptBy(session, version) : keptNow(session, id))),
  );
  const names = await knownNames(session);
  const records = await desk.use((comparing) => comparing.compare({ before, after, names, language }));
  return {
    record: id,
    kind,
    from: sideOf(sides[0] ?? null, before),
    to: sideOf(sides[1] ?? null, after),
    records,
    tookMs: performance.now() - began,
  };
}

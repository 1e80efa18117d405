import type { ChangeInWords } from '#shared/contract/signoff';
import { withoutGuidance } from '#shared/document/guidance';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { changesBetween } from '#shared/domain/diff/changes';
import { changeInWords, namesWithSteps } from '#shared/domain/diff/words';
import { groundChanges } from '#shared/domain/signoff/grounds';
import type { VersionState } from '#shared/domain/signoff/versions';
import type { ManifestEntry } from '#shared/model/acts';
import { spokenLanguage } from '../../measure/speaking';
import { type FrozenContent, freeze, readFrozen, schemaOfKind } from '../frozen';
import { namesOf } from '../names';
import type { Session } from '../session';

/** What a record says now, or in a proposal, against the version agreed before; null where there is none. */
export async function changesSince(
  session: Session,
  version: VersionState | null,
  kind: FrozenContent['kind'],
  view: Record<string, unknown>,
): Promise<ChangeInWords[] | null> {
  const before = version?.proposal.manifest[0];
  if (!before) return null;
  const content = await readFrozen(session, before.contentHash);
  const nameOf = namesWithSteps(await namesOf(session), content.view, view);
  return changesBetween(content.view, withoutGuidance(view), schemaOfKind(kind)).map((change) => ({
    path: change.path,
    text: changeInWords(change, nameOf, CHANGE_WORDS[spokenLanguage()]),
  }));
}

interface Kept {
  entry: ManifestEntry;
  content(): Promise<FrozenContent>;
}

const keptBy = (session: Session, { proposal }: VersionState): Kept[] =>
  proposal.manifest
    .filter(({ kind }) => kind !== 'attachment')
    .map((entry) => ({ entry, content: () => readFrozen(session, entry.contentHash) }));

async function between(session: Session, before: Kept[], after: Kept[]): Promise<ChangeInWords[]> {
  const [was, is] = [before, after].map((all) => new Set(all.map(({ entry }) => entry.contentHash)));
  // What is the same letter by letter need not be read; the record itself stands first.
  const read = (all: readonly Kept[], other: ReadonlySet<string> | undefined): Promise<FrozenContent[]> =>
    Promise.all(
      all
        .filter(({ entry }, at) => at === 0 || other?.has(entry.contentHash) !== true)
        .map((each) => each.content()),
    );
  const [older, newer] = await Promise.all([read(before, is), read(after, was)]);
  return groundChanges(older, newer, await namesOf(session), spokenLanguage());
}

/** What changed in all that a proposal rests on, against the version agreed before; nothing where there is none. */
export const groundsSince = async (
  session: Session,
  before: VersionState | null,
  after: VersionState,
): Promise<ChangeInWords[]> =>
  before ? between(session, keptBy(session, before), keptBy(session, after)) : [];

/** People come and go, and files are read another way, without what was promised meaning something else. */
const NO_MEANING: readonly string[] = ['workspace', 'mapping'];

/** The same, of what a proposal would rest on now: only what changes the meaning of what was agreed. */
export async function groundsNow(
  session: Session,
  id: string,
  before: VersionState,
): Promise<ChangeInWords[]> {
  const { frozen } = await freeze(session, id);
  const now = frozen.map(({ entry, content }): Kept => ({ entry, content: async () => content }));
  const means = ({ entry }: Kept): boolean => !NO_MEANING.includes(entry.kind);
  return between(session, keptBy(session, before).filter(means), now.filter(means));
}

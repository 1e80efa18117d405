import { RecordId } from '#shared/model/ids';
import type { KINDS } from '#shared/model/kinds';

/** The kinds that have a page of their own, by the place in the address that stands for them. */
const PLACES = {
  processes: 'process',
  agreements: 'agreement',
  definitions: 'definition',
  playbooks: 'playbook',
  touchpoints: 'touchpoint',
  offers: 'offer',
  runs: 'run',
} as const satisfies Record<string, keyof typeof KINDS>;

type Place = keyof typeof PLACES;

/** What a link leads to. */
export interface RecordLink {
  kind: (typeof PLACES)[Place];
  id: string;
  /** The genesis act's hash of the workspace that it was made in. */
  workspace: string;
}

/** Nobody writes a longer one. */
const LONGEST = 400;
/** Hash of a genesis act. */
const WORKSPACE = /^[0-9a-f]{64}$/;

/**
 * What a link from outside leads to; null for whatever is not exactly of the form
 * `accord://open/agreements/lead-agreement?in=<workspace>`. It comes from anybody, in a mail or on a web page: it may show
 * a record, and nothing else. (`accord://app` is the page's own origin, and no link.)
 */
export function readRecordLink(address: string): RecordLink | null {
  if (address.length > LONGEST) return null;
  const [, place = '', id = '', workspace = ''] =
    /^accord:\/\/open\/([a-z]+)\/([a-z0-9-]+)\?in=([0-9a-f]+)$/.exec(address) ?? [];
  if (!Object.hasOwn(PLACES, place) || !RecordId.safeParse(id).success || !WORKSPACE.test(workspace))
    return null;
  return { kind: PLACES[place as Place], id, workspace };
}

/** The link to a record; null for a kind without a page of its own. */
export function recordLinkOf(kind: string, id: string, workspace: string): string | null {
  const place = Object.entries(PLACES).find(([, each]) => each === kind)?.[0];
  return place === undefined ? null : `accord://open/${place}/${id}?in=${workspace}`;
}

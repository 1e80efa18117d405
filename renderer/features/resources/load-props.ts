import type { ResourcesStanding } from '#shared/contract/resources';
import type { LiveDocument } from '../../app/document/use-document';

/** What each part of the load shows. */
export interface LoadProps {
  standing: ResourcesStanding;
  /** The record; null before there is one, and then nothing can be entered. */
  live: LiveDocument<'resources'> | null;
}

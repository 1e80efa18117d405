import type { Application } from '../application';
import { Desk } from '../desk';
import type { Drafting } from './drafting';

const desks = new WeakMap<Application, Desk<Drafting>>();

/** The thread in which an application lays out and reads paper; one for each running application. */
export function paperDesk(app: Application): Desk<Drafting> {
  const kept = desks.get(app) ?? new Desk<Drafting>('exports');
  desks.set(app, kept);
  return kept;
}

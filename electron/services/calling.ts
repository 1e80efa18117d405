import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from './caller';

const calling = new AsyncLocalStorage<Caller>();

/** Does something for whoever calls: what is done underneath can tell for whom. */
export const calledBy = <T>(caller: Caller, what: () => T): T => calling.run(caller, what);

/** The connection of the page that what is done now is done for; null for the command line and for what nobody asked for. */
export const pageThatCalls = (): string | null => {
  const caller = calling.getStore();
  return caller && !caller.trusted ? caller.connection : null;
};

import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { AccordClient } from '#shared/contract/contract';
import { connect } from './connection/connect';

/** The page's one connection to the services; it mends itself after a loss. */
export const connection = connect<AccordClient>();

/** Every call of the contract, typed. */
export const client: AccordClient = connection.client;

/** The same calls as query and mutation options: `useQuery(orpc.records.list.queryOptions({ input: {} }))`. */
export const orpc = createTanstackQueryUtils(client);

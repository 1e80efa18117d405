import { useSyncExternalStore } from 'react';
import { connection } from './api';
import type { ConnectionState } from './connection/connection';

/** Whether the page can reach its services now. */
export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, () => connection.state);
}

import { connect } from '../../../renderer/app/connection/connect';
import { styleNonce } from '../../../renderer/app/connection/nonce';
import type { ProbeClient } from '../fixtures/contract';

// The page's own client, for tests to call: they run their functions in this page.
const probe = { ...connectParts(), nonce: styleNonce() };

function connectParts() {
  const connection = connect<ProbeClient>();
  return { connection, client: connection.client };
}

declare global {
  interface Window {
    probe: typeof probe;
  }
}

window.probe = probe;
document.body.dataset['ran'] = 'yes';

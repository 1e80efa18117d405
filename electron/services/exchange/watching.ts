import type { Application } from '../application';
import { findExchange } from './exchanges';

/** Whether the shared folder is to be watched though no window is open: the person asked for it, and there is one. */
export async function watchesWhileClosed(app: Application): Promise<boolean> {
  if (!app.device.settings.watchWhileClosed || !app.isOpen) return false;
  const exchange = await findExchange(app);
  return exchange !== null && exchange.state.get('folder') !== null;
}

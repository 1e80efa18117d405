import type { MenuItem } from './menu';
import { iconBitmap } from './tray-icon';

const SIZE = 32;

/** The entry that shows that Accord still watches the shared folder while no window is open. */
export const trayEntry = {
  tip: 'Accord watches the shared folder',
  icon: () => ({
    bitmap: Buffer.from(iconBitmap(SIZE)),
    size: { width: SIZE, height: SIZE, scaleFactor: 2 },
  }),
  menu: (open: () => void, quit: () => void): MenuItem[] => [
    { label: 'Open Accord', click: open },
    { label: 'Quit', click: quit },
  ],
};

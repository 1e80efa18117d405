import { Menu, nativeImage, Tray } from 'electron';
import { iconBitmap } from './tray-icon';

const SIZE = 32;

const words = {
  tip: 'Accord watches the shared folder',
  open: 'Open Accord',
  quit: 'Quit',
};

export interface TrayActions {
  open(): void;
  quit(): void;
}

/** The entry that shows that Accord still watches the shared folder while no window is open. */
export function openTray({ open, quit }: TrayActions): Tray {
  const bitmap = Buffer.from(iconBitmap(SIZE));
  const tray = new Tray(nativeImage.createFromBitmap(bitmap, { width: SIZE, height: SIZE, scaleFactor: 2 }));
  tray.setToolTip(words.tip);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.open, click: open },
      { label: words.quit, click: quit },
    ]),
  );
  tray.on('click', open);
  return tray;
}

import type { HostCommand } from '../host';

type Role =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'close'
  | 'front';

/** One item as Electron's `Menu.buildFromTemplate` takes it. */
export interface MenuItem {
  label?: string;
  role?: Role;
  type?: 'separator';
  accelerator?: string;
  click?: () => void;
  submenu?: MenuItem[];
}

const words = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  window: '&Window',
  help: '&Help',
  new: 'New…',
  open: 'Open Workspace…',
  settings: 'Settings…',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Search…',
  shortcuts: 'Keyboard Shortcuts',
  log: 'Show Log',
  about: 'About Accord',
};

/**
 * The native menu. What the system knows is a role; the rest is told to the page, which decides what the
 * command means where the user is. Undo and redo are the page's too, because each document has its own.
 *
 * @param platform as process.platform
 * @param send tells the page
 */
export function menuTemplate(platform: NodeJS.Platform, send: (command: HostCommand) => void): MenuItem[] {
  const mac = platform === 'darwin';
  const command = (label: string, name: HostCommand, accelerator?: string): MenuItem => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItem = { type: 'separator' };
  const settings = command(words.settings, 'settings', 'CmdOrCtrl+,');
  const app: MenuItem = {
    label: 'Accord',
    submenu: [
      command(words.about, 'about'),
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  return [
    ...(mac ? [app] : []),
    {
      label: words.file,
      submenu: [
        command(words.new, 'new', 'CmdOrCtrl+N'),
        command(words.open, 'open-workspace', 'CmdOrCtrl+O'),
        separator,
        ...(mac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        command(words.undo, 'undo', 'CmdOrCtrl+Z'),
        command(words.redo, 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        separator,
        command(words.search, 'search', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: words.window,
      submenu: [{ role: 'minimize' }, { role: 'zoom' }, ...(mac ? [{ role: 'front' } as const] : [])],
    },
    {
      label: words.help,
      submenu: [
        command(words.shortcuts, 'shortcuts'),
        command(words.log, 'log'),
        ...(mac ? [] : [separator, command(words.about, 'about')]),
      ],
    },
  ];
}

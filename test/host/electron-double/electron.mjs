// The double of the `electron` module: as much of it as Accord uses, over a Chromium that Playwright opens.
// Test code. What it cannot show: the real sandbox, context isolation, native menus and dialogs.
export { app } from './app.mjs';
export { MessageChannelMain } from './ports.mjs';
export { protocol, session } from './session.mjs';
export { dialog, Menu, nativeImage, safeStorage, screen, shell, Tray } from './system.mjs';
export { BrowserWindow, ipcMain } from './window.mjs';

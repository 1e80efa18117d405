/**
 * How a page in Electron gets its port. The page asks with `PORT_WANTED` (as often as it loses one), the
 * preload script passes the wish on, and hands over what the main process sends as `PORT_GIVEN` with one
 * MessagePort. The same words are the names of the channels between preload script and main process.
 */
export const PORT_WANTED = 'accord:port-wanted';
export const PORT_GIVEN = 'accord:port-given';

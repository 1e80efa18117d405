import { ipcRenderer } from 'electron';
import { PORT_GIVEN, PORT_WANTED } from '#shared/contract/port';

// The page asks for its port to the services; that is all this script passes on. Nothing is exposed to it.
window.addEventListener('message', (event) => {
  if (event.source === window && event.origin === window.location.origin && event.data === PORT_WANTED) {
    ipcRenderer.send(PORT_WANTED);
  }
});

ipcRenderer.on(PORT_GIVEN, (event) => {
  window.postMessage(PORT_GIVEN, window.location.origin, event.ports);
});

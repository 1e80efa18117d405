import { createPrinter } from './chromium/printer';
import { externalUrl } from './external';
import { type Host, HostError } from './host';

/**
 * No window at all: the command line and tests. It can print where the machine has a browser.
 * @param browser path of the browser to print with; without it one is looked for
 */
export function createHeadlessHost({ browser }: { browser?: string } = {}): Host {
  const printer = createPrinter(browser === undefined ? {} : { browser });
  return {
    name: 'headless',
    secrets: null,
    chooseFolder: null,
    saveFile: null,
    reveal: null,
    print: (html, options) => printer.print(html, options),
    async openExternal(url) {
      externalUrl(url);
      throw new HostError('UNAVAILABLE', 'The command line opens no links.');
    },
    async contentUrl() {
      throw new HostError('UNAVAILABLE', 'The command line shows no pictures.');
    },
    onCommand: () => () => {},
    close: () => printer.close(),
  };
}

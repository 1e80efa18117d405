// @ts-check
import { dirname } from 'node:path';
import { collectLicences } from './collect.mjs';

/**
 * Makes a module of the licences: `package-lock.json?licences`.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  return {
    name: 'accord:licences',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'licences' || !path.endsWith('package-lock.json')) return null;
      return {
        code: `export default ${JSON.stringify(collectLicences(dirname(path)))};`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

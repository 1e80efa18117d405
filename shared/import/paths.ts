/** `/a/b/../c/./d` without its detours; what climbs above the root stays at the root. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address in a document, taken apart: the file it names, and the place in it. */
export function partsOf(address: string): { file: string; fragment: string } {
  const [before = '', ...after] = address.split('#');
  return { file: decoded(before.split('?')[0] ?? ''), fragment: decoded(after.join('#')) };
}

/**
 * Where the file that a document names may lie, likeliest first. An address from the root (`/sales/x.md`) is
 * looked for from every folder above the document up to `root`, since nobody knows where the site began.
 * @param from path of the document, from `/`
 * @param root the folder that was imported; nothing above it is named
 */
export function placesOf(file: string, from: string, root: string): string[] {
  const bases: string[] = [];
  if (file.startsWith('/')) {
    for (let at = folderOf(from); at.startsWith(root); at = folderOf(at)) {
      bases.push(at);
      if (at === root || at === '/') break;
    }
  } else bases.push(folderOf(from));
  const inside = (path: string): boolean => root === '/' || path === root || path.startsWith(`${root}/`);
  return bases.map((base) => normalPath(`${base}/${file}`)).filter(inside);
}

const ENDINGS = ['', '.md', '/index.md', '/README.md', '.markdown', '.html', '/index.html', '.htm', '.docx'];

/** The documents that an address without an ending, or with that of the published page, may mean. */
export const documentPlaces = (file: string, from: string, root: string): string[] =>
  placesOf(file, from, root).flatMap((path) => {
    const page = /\.html?$/i.test(path) ? [path.replace(/\.html?$/i, '.md')] : [];
    return [...ENDINGS.map((ending) => `${path}${ending}`), ...page];
  });

/** Of an import: the file in a watched folder that it begins with. */
export interface LeadsSearch {
  watched?: string;
  file?: string;
}

/** What is named in an address, both or nothing. */
export function leadsSearch({ watched, file }: Record<string, unknown>): LeadsSearch {
  return typeof watched === 'string' && typeof file === 'string' ? { watched, file } : {};
}

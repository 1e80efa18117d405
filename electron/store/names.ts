import { systemCode, toStoreError } from './errors';
import { type FileSystem, nodeFiles } from './files';

/** The names in a folder, sorted; none when it is missing or a file. */
export async function namesIn(folder: string, files: FileSystem = nodeFiles): Promise<string[]> {
  try {
    return (await files.readdir(folder)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw toStoreError(error, `look into ${folder}`, folder);
  }
}

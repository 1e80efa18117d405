import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../app/api';
import { useErrorNote } from '../app/use-error-note';
import { MAX_BYTES } from './files';

/** A file that is kept in the workspace as a blob. */
export interface KeptFile {
  hash: string;
  type: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Keeps chosen files in the workspace, one after another; says of each that is refused why. */
export function useKeepFiles(onKept: (file: KeptFile) => void): {
  keep: (chosen: readonly File[]) => Promise<void>;
  keeping: boolean;
} {
  const { t } = useTranslation('offers');
  const onError = useErrorNote();
  const [keeping, setKeeping] = useState(false);
  const keep = async (chosen: readonly File[]): Promise<void> => {
    setKeeping(true);
    for (const file of chosen) {
      // Looked at before it is read: a film of two gigabytes never comes into memory.
      const refused = file.size > MAX_BYTES ? 'tooLarge' : file.size === 0 ? 'empty' : null;
      if (refused) {
        notifications.show({ color: 'red', message: t(`files.${refused}`, { name: file.name }) });
        continue;
      }
      try {
        const type = file.type || 'application/octet-stream';
        const bytes = new Uint8Array(await file.arrayBuffer());
        const kept = await client.content.put({ name: file.name, type, bytes });
        onKept({ hash: kept.hash, type: kept.type, name: file.name, size: kept.size });
      } catch (error) {
        onError(error);
      }
    }
    setKeeping(false);
  };
  return { keep, keeping };
}

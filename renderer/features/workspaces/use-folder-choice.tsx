import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { orpc } from '../../app/api';
import { FolderPicker } from './folder-picker';

export interface FolderChoice {
  /** Asks for a folder: with the system's dialog where there is one. Null when cancelled. */
  choose: () => Promise<string | null>;
  /** The page's own dialog; draw it somewhere. */
  picker: ReactNode;
}

/** Asks for a folder of this machine, whichever way the host can. */
export function useFolderChoice(): FolderChoice {
  const [open, setOpen] = useState(false);
  const answer = useRef<((dir: string | null) => void) | null>(null);
  const { mutateAsync } = useMutation(orpc.workspace.chooseFolder.mutationOptions());

  const choose = useCallback(async (): Promise<string | null> => {
    const { supported, dir } = await mutateAsync(undefined);
    if (supported) return dir;
    setOpen(true);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, [mutateAsync]);

  const finish = (dir: string | null): void => {
    setOpen(false);
    answer.current?.(dir);
    answer.current = null;
  };
  return { choose, picker: open ? <FolderPicker onDone={finish} /> : null };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PdfReport } from '#shared/contract/proof';
import { client } from '../../app/api';
import { uploadFile } from '../../app/upload';

interface State {
  /** Name of the file that is looked at. */
  checking: string | null;
  report: PdfReport | null;
  error: unknown;
}

const IDLE: State = { checking: null, report: null, error: null };

export interface CheckPdf extends State {
  check: (file: File) => void;
  cancel: () => void;
}

/** Checks one PDF at a time; another one, or leaving, stops the one under way. */
export function useCheckPdf(): CheckPdf {
  const [state, setState] = useState<State>(IDLE);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    current.current?.abort();
    setState(IDLE);
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  const check = useCallback((file: File) => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    setState({ ...IDLE, checking: file.name });
    const work = async (): Promise<PdfReport> => {
      const uploaded = await uploadFile(client.uploads, file, () => {}, stop.signal);
      return client.proof.check({ file: uploaded }, { signal: stop.signal });
    };
    work().then(
      (report) => !stop.signal.aborted && setState({ ...IDLE, report }),
      (error: unknown) => !stop.signal.aborted && setState({ ...IDLE, error }),
    );
  }, []);
  return { ...state, check, cancel };
}

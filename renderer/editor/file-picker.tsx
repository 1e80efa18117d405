import { type Ref, useImperativeHandle, useRef } from 'react';
import type { Pick } from './blocks/blocks';
import { PICTURE_TYPES } from './files';

export interface FilePickerHandle {
  /** Lets the person choose files: pictures, or of any type. */
  open: (what: Pick) => void;
}

interface FilePickerProps {
  ref: Ref<FilePickerHandle>;
  onChosen: (files: File[]) => void;
}

/** Asks for files with the system's own dialog. */
export function FilePicker({ ref, onChosen }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    open: (what) => {
      if (!input.current) return;
      input.current.accept = what === 'picture' ? PICTURE_TYPES.join(',') : '';
      input.current.click();
    },
  }));
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        onChosen(files);
      }}
    />
  );
}

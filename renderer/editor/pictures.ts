import type { Editor } from '@tiptap/core';
import { FileHandler } from '@tiptap/extension-file-handler';
import { client } from '../app/api';

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Larger pictures are refused: they would make every exchange and every PDF slow. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;

export type PictureProblem = 'tooLarge' | 'notPicture' | { error: unknown };

/** Keeps pictures in the workspace and puts them into the text, one after another. */
export async function insertPictures(
  editor: Editor,
  files: readonly File[],
  at: number | null,
  onProblem: (file: File, problem: PictureProblem) => void,
): Promise<void> {
  for (const file of files) {
    if (!PICTURE_TYPES.includes(file.type)) onProblem(file, 'notPicture');
    else if (file.size > MAX_PICTURE_BYTES) onProblem(file, 'tooLarge');
    else {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { hash, type } = await client.content.put({ name: file.name, type: file.type, bytes });
        if (editor.isDestroyed) return;
        const picture = { type: 'picture', attrs: { hash, type, alt: '' } };
        // The text may have grown meanwhile; a place beyond its end is its end.
        const place = at === null ? editor.state.selection.to : Math.min(at, editor.state.doc.content.size);
        editor.chain().focus().insertContentAt(place, picture).run();
      } catch (error) {
        onProblem(file, { error });
      }
    }
  }
}

/** Takes pictures that are pasted or dropped. */
export const pictureFiles = (onProblem: (file: File, problem: PictureProblem) => void) =>
  FileHandler.configure({
    allowedMimeTypes: PICTURE_TYPES,
    consumePasteEvent: true,
    onPaste: (editor, files) => void insertPictures(editor, files, null, onProblem),
    onDrop: (editor, files, at) => void insertPictures(editor, files, at, onProblem),
  });

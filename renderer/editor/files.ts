import type { Editor } from '@tiptap/core';
import { FileHandler } from '@tiptap/extension-file-handler';
import { client } from '../app/api';

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Larger files are refused: they would make every exchange and every PDF slow. */
export const MAX_BYTES = 20 * 1024 * 1024;

export type FileProblem = 'tooLarge' | 'empty' | { error: unknown };

/**
 * The share of the text's width at which a picture is no wider than it is, 10 to 100: a small one is not blown up.
 * One that cannot be measured takes all of it.
 */
async function shareOf(picture: File, { view }: Editor): Promise<number> {
  const measured = await createImageBitmap(picture).catch(() => null);
  if (!measured) return 100;
  const share = Math.round((measured.width / view.dom.clientWidth) * 100);
  measured.close();
  return Math.min(100, Math.max(10, share));
}

/** Keeps files in the workspace and puts them into the text, one after another: pictures shown, others named. */
export async function insertFiles(
  editor: Editor,
  files: readonly File[],
  at: number | null,
  onProblem: (file: File, problem: FileProblem) => void,
): Promise<void> {
  for (const file of files) {
    if (file.size > MAX_BYTES) onProblem(file, 'tooLarge');
    else if (file.size === 0) onProblem(file, 'empty');
    else {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const type = file.type || 'application/octet-stream';
        const kept = await client.content.put({ name: file.name, type, bytes });
        if (editor.isDestroyed) return;
        const shown = PICTURE_TYPES.includes(kept.type);
        const width = shown ? await shareOf(file, editor) : 100;
        if (editor.isDestroyed) return;
        const node = shown
          ? { type: 'picture', attrs: { hash: kept.hash, type: kept.type, alt: '', width } }
          : {
              type: 'attachment',
              attrs: { hash: kept.hash, type: kept.type, name: file.name, size: kept.size },
            };
        // The text may have grown meanwhile; a place beyond its end is its end.
        const place = at === null ? editor.state.selection.to : Math.min(at, editor.state.doc.content.size);
        editor.chain().focus().insertContentAt(place, node).run();
      } catch (error) {
        onProblem(file, { error });
      }
    }
  }
}

/** Words or a table in pasted HTML: office programs put a picture of the same beside it. */
function hasWords(html: string | undefined): boolean {
  if (!html) return false;
  return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== '';
}

/** Takes files that are pasted or dropped. */
export const droppedFiles = (onProblem: (file: File, problem: FileProblem) => void) =>
  FileHandler.configure({
    onPaste: (editor, files, html) => {
      if (!hasWords(html)) void insertFiles(editor, files, null, onProblem);
    },
    onDrop: (editor, files, at) => void insertFiles(editor, files, at, onProblem),
  });

import i18next from 'i18next';
import { create } from 'zustand';
import type { Trouble } from './trouble';

/** What one open document says about its own saving. */
export interface Saving {
  unsaved: boolean;
  readOnly: string | null;
  trouble: Trouble | null;
}

interface SaveState {
  /** `error` and `saving` mean that something is not on disk yet. */
  state: 'saved' | 'saving' | 'read-only' | 'error';
  /** One line in words, for the foot of the window and its live region. */
  message: string;
}

interface SaveStates extends SaveState {
  documents: Readonly<Record<string, Saving>>;
}

/** The saving of all open documents as one line. Always true: "Saved" only after the disk said so. */
export const useSaveState = create<SaveStates>()(() => ({ state: 'saved', message: '', documents: {} }));

/** Why unsaved changes cannot be saved now, in words. */
function troubleInWords({ code, message }: Trouble): string {
  if (code === 'OFFLINE') return i18next.t('editor:save.offline');
  if (code === 'DISK_FULL') return i18next.t('editor:save.diskFull');
  if (code === 'READ_ONLY') return i18next.t('editor:save.folderReadOnly');
  return i18next.t('editor:save.cannot', { reason: message });
}

/** The worst of what the documents say: trouble, then unsaved, then read-only. */
function summarise(documents: readonly Saving[]): SaveState {
  const troubled = documents.find(({ unsaved, trouble }) => unsaved && trouble);
  if (troubled?.trouble) return { state: 'error', message: troubleInWords(troubled.trouble) };
  if (documents.some(({ unsaved }) => unsaved)) {
    return { state: 'saving', message: i18next.t('editor:save.saving') };
  }
  const readOnly = documents.find((each) => each.readOnly !== null);
  if (readOnly)
    return {
      state: 'read-only',
      message: i18next.t('editor:save.readOnly', { reason: readOnly.readOnly ?? '' }),
    };
  return { state: 'saved', message: i18next.t('editor:save.saved') };
}

/** A document says how its saving stands; `null` when it is closed. */
export function reportSaving(id: string, saving: Saving | null): void {
  useSaveState.setState(({ documents }) => {
    const { [id]: _before, ...others } = documents;
    const next = saving ? { ...others, [id]: saving } : others;
    return { documents: next, ...summarise(Object.values(next)) };
  });
}

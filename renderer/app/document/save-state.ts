import i18next from 'i18next';
import { create } from 'zustand';
import { refusalWords } from '../../words/refusals';
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
  /** Why not, in words, for the foot of the window and its live region; empty while it is saved, or being saved. */
  message: string;
}

/** The saving of all open documents as one line. Always true: "Saved" only after the disk said so. */
export const useSaveState = create<SaveState>()(() => ({ state: 'saved', message: '' }));

/** How long everything must be on disk before it is said: while somebody writes, the line does not flicker. */
const QUIET_MS = 250;

const open = new Map<string, Saving>();
let settling: ReturnType<typeof setTimeout> | undefined;

/** Why unsaved changes cannot be saved now, in words. */
function troubleInWords({ code, message }: Trouble): string {
  if (code === 'OFFLINE') return i18next.t('editor:save.offline');
  if (code === 'DISK_FULL') return i18next.t('editor:save.diskFull');
  if (code === 'READ_ONLY') return i18next.t('editor:save.folderReadOnly');
  return i18next.t('editor:save.cannot', { reason: refusalWords(message) });
}

/** The worst of what the documents say: trouble, then unsaved, then read-only. */
function summarise(documents: readonly Saving[]): SaveState {
  const troubled = documents.find(({ unsaved, trouble }) => unsaved && trouble);
  if (troubled?.trouble) return { state: 'error', message: troubleInWords(troubled.trouble) };
  if (documents.some(({ unsaved }) => unsaved)) return { state: 'saving', message: '' };
  const readOnly = documents.find((each) => each.readOnly !== null);
  if (readOnly)
    return {
      state: 'read-only',
      message: i18next.t('editor:save.readOnly', { reason: refusalWords(readOnly.readOnly ?? '') }),
    };
  return { state: 'saved', message: '' };
}

function say(next: SaveState): void {
  const { state, message } = useSaveState.getState();
  // A key that changes nothing here must not draw anything either.
  if (next.state !== state || next.message !== message) useSaveState.setState(next);
}

const alike = (a: Saving | undefined, b: Saving): boolean =>
  a !== undefined && a.unsaved === b.unsaved && a.readOnly === b.readOnly && a.trouble === b.trouble;

/** A document says how its saving stands; `null` when it is closed. */
export function reportSaving(id: string, saving: Saving | null): void {
  // Every key says so; put into words it is only where something changed.
  if (saving && alike(open.get(id), saving)) return;
  if (saving) open.set(id, saving);
  else open.delete(id);
  clearTimeout(settling);
  const next = summarise([...open.values()]);
  const settles = next.state === 'saved' && useSaveState.getState().state === 'saving';
  if (settles) settling = setTimeout(() => say(next), QUIET_MS);
  else say(next);
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Misspelled } from '#shared/domain/spelling/misspelled';

interface EditorUiState {
  /** The block whose menu is open, by the position before it. */
  block: number | null;
  /** The address of the link at the selection is being written. */
  linking: boolean;
  finding: boolean;
  /** The mention whose card is open, by the position before it. */
  mention: number | null;
  /** The word in no dictionary for which others are offered. */
  misspelled: Misspelled | null;
}

/** What is open around one editor; its keys and its menus share it. */
export type EditorUi = StoreApi<EditorUiState>;

export const createEditorUi = (): EditorUi =>
  createStore<EditorUiState>(() => ({
    block: null,
    linking: false,
    finding: false,
    mention: null,
    misspelled: null,
  }));

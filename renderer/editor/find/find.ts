import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search';

export interface FindWords {
  search: string;
  replace: string;
  caseSensitive: boolean;
  wholeWord: boolean;
}

export interface Found {
  count: number;
  /** Which of them is selected, from 1; 0 when none is. */
  at: number;
}

/** Marks every place that has the words, in what is replaced as in what is looked for: literally. */
export function markMatches({ view }: Editor, words: FindWords | null): void {
  const query = new SearchQuery(words ? { ...words, literal: true } : { search: '' });
  view.dispatch(setSearchState(view.state.tr, query));
}

/** How many places have the words, and which is selected. */
export function foundIn({ state }: Editor): Found {
  const matches = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  return {
    count: matches.length,
    at: matches.findIndex((match) => match.from === from && match.to === to) + 1,
  };
}

/** Selects the next or the previous place, from the end on to the beginning, and brings it into view. */
export function goToMatch({ view, state }: Editor, by: -1 | 1): void {
  (by > 0 ? findNext : findPrev)(state, view.dispatch);
  showSelection(view.dom);
}

/** Selects the first place at or behind the cursor: what one sees while the words are typed. */
export function goToNearest({ view }: Editor): void {
  const { state } = view;
  const { from } = state.selection;
  const matches = getMatchHighlights(state).find();
  const match = matches.find((each) => each.from >= from) ?? matches[0];
  if (!match) return;
  view.dispatch(
    state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).scrollIntoView(),
  );
  showSelection(view.dom);
}

/** The focus is in the bar, so the browser does not scroll to the selection by itself. */
function showSelection(dom: HTMLElement): void {
  requestAnimationFrame(() =>
    dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'center' }),
  );
}

export const replaceMatch = ({ view, state }: Editor): boolean => replaceNext(state, view.dispatch);

/** Replaces all places at once: one change, and so one step to undo. */
export const replaceEvery = ({ view, state }: Editor): boolean => replaceAll(state, view.dispatch);

import type { ChainedCommands } from '@tiptap/core';

/** What can be done to the table with the cursor; the names are the keys of their words. */
export const TABLE_ACTIONS = [
  { name: 'rowAbove', run: (chain: ChainedCommands) => chain.addRowBefore().run() },
  { name: 'rowBelow', run: (chain: ChainedCommands) => chain.addRowAfter().run() },
  { name: 'columnBefore', run: (chain: ChainedCommands) => chain.addColumnBefore().run() },
  { name: 'columnAfter', run: (chain: ChainedCommands) => chain.addColumnAfter().run() },
  { name: 'headerRow', run: (chain: ChainedCommands) => chain.toggleHeaderRow().run() },
  { name: 'mergeOrSplit', run: (chain: ChainedCommands) => chain.mergeOrSplit().run() },
  { name: 'deleteRow', run: (chain: ChainedCommands) => chain.deleteRow().run() },
  { name: 'deleteColumn', run: (chain: ChainedCommands) => chain.deleteColumn().run() },
  { name: 'deleteTable', run: (chain: ChainedCommands) => chain.deleteTable().run() },
] as const;

import type { Element, Nodes } from 'hast';
import type { RichNode } from '#shared/model/binding/fields';
import type { Flow, Marks } from './flow';

type BlocksIn = (nodes: readonly Nodes[], marks: Marks, outer: Flow) => RichNode[];

const isBlank = (node: Nodes): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** The box to tick with which an item or a paragraph begins, or null. */
export function taskBox(element: Element): { checked: boolean } | null {
  const first = element.children.find((child) => !isBlank(child));
  if (first?.type !== 'element') return null;
  if (first.tagName === 'p') return taskBox(first);
  const { type, checked } = first.properties;
  if (first.tagName !== 'input' || type !== 'checkbox') return null;
  return { checked: checked !== undefined && checked !== false && checked !== null };
}

/** An item begins with a paragraph, as the schema has it. */
function itemContent(blocks: RichNode[]): RichNode[] {
  return blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
}

interface Item {
  node: RichNode;
  task: boolean;
}

function itemsOf(element: Element, marks: Marks, flow: Flow, blocksIn: BlocksIn): Item[] {
  const items: Item[] = [];
  for (const child of element.children) {
    if (isBlank(child)) continue;
    if (child.type === 'element' && child.tagName === 'li') {
      const box = taskBox(child);
      flow.name(child.properties.id);
      const content = itemContent(blocksIn(child.children, marks, flow));
      items.push(
        box
          ? { node: { type: 'taskItem', attrs: { checked: box.checked }, content }, task: true }
          : { node: { type: 'listItem', content }, task: false },
      );
      continue;
    }
    // Not an item, but people write it: a list inside a list, words between items. It belongs to the item before.
    const blocks = blocksIn([child], marks, flow);
    const last = items.at(-1);
    if (last) last.node.content = [...(last.node.content ?? []), ...blocks];
    else if (blocks.length > 0)
      items.push({ node: { type: 'listItem', content: itemContent(blocks) }, task: false });
  }
  return items;
}

/** A list, or several where items to tick stand among others: the schema keeps the two apart. */
export function listBlocks(element: Element, marks: Marks, flow: Flow, blocksIn: BlocksIn): RichNode[] {
  flow.flush();
  flow.name(element.properties.id);
  const ordered = element.tagName === 'ol';
  const given = Number(element.properties.start ?? 1);
  let number = Number.isInteger(given) && given >= 0 && given <= 1_000_000 ? given : 1;
  const lists: RichNode[] = [];
  for (const { node, task } of itemsOf(element, marks, flow, blocksIn)) {
    const type = task ? 'taskList' : ordered ? 'orderedList' : 'bulletList';
    const last = lists.at(-1);
    if (last?.type === type) last.content?.push(node);
    else
      lists.push({ type, ...(type === 'orderedList' ? { attrs: { start: number } } : {}), content: [node] });
    number += 1;
  }
  return lists;
}

/** An item that stands in no list, as people write them in table cells: it continues the list before it. */
export function looseItem(element: Element, marks: Marks, flow: Flow, blocksIn: BlocksIn): void {
  flow.flush();
  flow.name(element.properties.id);
  const item: RichNode = { type: 'listItem', content: itemContent(blocksIn(element.children, marks, flow)) };
  const last = flow.blocks.at(-1);
  if (last?.type === 'bulletList') last.content?.push(item);
  else flow.block({ type: 'bulletList', content: [item] });
}

/** The level that Word notes on an item, from 1. */
const levelOf = (item: Element): number =>
  Number(/mso-list:[^;]*level(\d+)/i.exec(item.getAttribute('style') ?? '')?.[1] ?? 1);

/** The span with the mark that Word draws before an item. */
const markOf = (item: Element): Element | undefined =>
  [...item.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );

interface Open {
  level: number;
  list: Element;
}

/** Word writes list items as paragraphs that begin with their mark; they become lists, nested by their level. */
export function wordLists(doc: Document): void {
  let open: Open[] = [];
  let last: Element | null = null;
  for (const paragraph of doc.querySelectorAll('p[class*="MsoListParagraph"], p[style*="mso-list:"]')) {
    const mark = markOf(paragraph);
    const tag = /^\s*(\d+|[a-z]{1,4})[.)]/i.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    const level = levelOf(paragraph);
    // What stands between two items ends their list.
    if (last === null || paragraph.previousElementSibling !== open[0]?.list) open = [];
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level || top.list.localName !== tag) {
      const list = doc.createElement(tag);
      if (top && top.level === level) {
        open.pop();
        top = open.at(-1);
      }
      const holder = top?.list.lastElementChild;
      if (holder) holder.append(list);
      else {
        paragraph.before(list);
        open = [];
      }
      top = { level, list };
      open.push(top);
    }
    const item = doc.createElement('li');
    const plain = doc.createElement('p');
    plain.append(...paragraph.childNodes);
    item.append(plain);
    top.list.append(item);
    paragraph.remove();
    last = item;
  }
}

import { replaceEqualDeep } from '@tanstack/react-query';
import * as Y from 'yjs';
import type { RichText } from '#shared/model/binding/fields';
import type { LostText } from '#shared/model/binding/lost-text';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import { type KnownBlocks, readRich } from '#shared/model/binding/rich';
import { type Conflict, readRecord } from '#shared/model/binding/view';
import { isKind, KINDS } from '#shared/model/kinds';

interface Read {
  view: Record<string, unknown> | null;
  conflicts: readonly Conflict[];
  removals: readonly ContestedRemoval[];
  lost: readonly LostText[];
}

/**
 * Reads the record in a document, again only as far as it changed: typing in a rich text reads the block
 * anew that is typed in and nothing else. What stayed the same keeps its identity, so that rows need not be drawn
 * again.
 */
export class ViewReader {
  kind: string | null = null;
  readonly #doc: Y.Doc;
  #last: Read = { view: null, conflicts: [], removals: [], lost: [] };
  #whole = true;
  readonly #texts = new Set<string>();
  readonly #blocks: KnownBlocks = new WeakMap();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** Notes what a transaction touched. */
  note(transaction: Y.Transaction): void {
    for (const type of transaction.changed.keys()) {
      const [root, block] = rootOf(type);
      if (block) this.#blocks.delete(block);
      if (root instanceof Y.XmlFragment) this.#texts.add(this.#nameOf(root));
      else this.#whole = true;
    }
  }

  /** What changed since it was last read is rich text alone. */
  get onlyTexts(): boolean {
    return !this.#whole && this.#texts.size > 0;
  }

  #nameOf(root: unknown): string {
    for (const [name, type] of this.#doc.share) if (type === root) return name;
    return '';
  }

  read(): Read {
    const { kind } = this;
    if (kind === null || !isKind(kind)) return this.#last;
    if (this.#whole || !this.#last.view) {
      this.#last = replaceEqualDeep(this.#last, readRecord(this.#doc, KINDS[kind].schema));
    } else {
      let { view } = this.#last;
      for (const path of this.#texts)
        view = withText(view, path.split('/'), readRich(this.#doc, path, this.#blocks));
      this.#last = { ...this.#last, view };
    }
    this.#whole = false;
    this.#texts.clear();
    return this.#last;
  }
}

/** The view with one rich text replaced; a path alternates list names and item ids, then names the field. */
function withText(
  view: Record<string, unknown>,
  path: readonly string[],
  text: RichText | undefined,
): Record<string, unknown> {
  const [name = '', id, ...rest] = path;
  if (id === undefined) return { ...view, [name]: text };
  const items = view[name];
  if (!Array.isArray(items)) return view;
  return {
    ...view,
    [name]: items.map((item: { id: string }) => (item.id === id ? withText(item, rest, text) : item)),
  };
}

type AnyType = Y.Transaction['changed'] extends Map<infer T, unknown> ? T : never;

/** The root that a type belongs to, and what of it stands right in the root: of a text, the block. */
function rootOf(type: AnyType): [root: AnyType, block: AnyType | null] {
  let root = type;
  let block: AnyType | null = null;
  while (root.parent) {
    block = root;
    root = root.parent;
  }
  return [root, block];
}

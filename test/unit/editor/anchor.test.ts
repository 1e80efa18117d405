import { Node } from '@tiptap/pm/model';
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Anchor, anchorOf, resolveAnchor, textBlocks } from '#shared/document/anchor';
import { bulletList, paragraph, richText } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { documentSchema } from '#shared/document/schema';
import type { RichNode, RichText } from '#shared/model/binding/fields';

/** A text as two devices have it: the shared fragment and the document that an editor shows of it. */
class SharedText {
  readonly ydoc = new Y.Doc();
  readonly fragment = this.ydoc.getXmlFragment('body');

  constructor(content?: RichText) {
    if (content) this.write(content);
  }

  write(content: RichText): void {
    const node = Node.fromJSON(documentSchema(), content);
    updateYFragment(this.ydoc, this.fragment, node, { mapping: new Map(), isOMark: new Map() });
  }

  get json(): RichText {
    return yXmlFragmentToProsemirrorJSON(this.fragment) as RichText;
  }

  get doc(): Node {
    return Node.fromJSON(documentSchema(), this.json);
  }

  /** Hangs something on words, the way it is kept: as JSON. */
  anchor(words: string): Anchor {
    const { doc } = this;
    let from = -1;
    doc.descendants((node, pos) => {
      if (node.isText && node.text?.includes(words)) from = pos + node.text.indexOf(words);
    });
    const made = anchorOf(doc, { from, to: from + words.length }, this.fragment);
    return Anchor.parse(JSON.parse(JSON.stringify(made)));
  }

  /** The words that an anchor is on now. */
  wordsOf(anchor: Anchor): string | null {
    const span = resolveAnchor(anchor, textBlocks(this.doc), this.fragment);
    return span && this.doc.textBetween(span.from, span.to, '|');
  }

  /** Changes the text of a block as a person does, at a place in it. */
  type(block: number, at: number, words: string, remove = 0): void {
    const element = this.fragment.get(block) as Y.XmlElement;
    const inside = element.get(0) as Y.XmlText;
    this.ydoc.transact(() => {
      if (remove > 0) inside.delete(at, remove);
      inside.insert(at, words);
    });
  }
}

const TEXT = richText(
  paragraph('Marketing hands over every Monday.'),
  paragraph('Sales decides by Wednesday, five in the afternoon.'),
  bulletList('A lead that fits', 'A lead that does not'),
);
const moved = (content: RichNode[], from: number, to: number): RichText => {
  const list = [...content];
  const [node] = list.splice(from, 1);
  if (node) list.splice(to, 0, node);
  return { type: 'doc', content: list };
};

describe('an anchor follows its words', () => {
  it('through writing before, inside and behind them', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('by Wednesday');
    shared.type(1, 0, 'As a rule, ');
    expect(shared.wordsOf(anchor)).toBe('by Wednesday');
    shared.type(1, 'As a rule, Sales decides by '.length, 'noon on ');
    expect(shared.wordsOf(anchor)).toBe('by noon on Wednesday');
    shared.type(1, 'As a rule, Sales decides by noon on Wednesday'.length, ' or so');
    expect(shared.wordsOf(anchor)).toBe('by noon on Wednesday');
  });

  it('when its block is dragged elsewhere, up and down', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('by Wednesday');
    shared.write(moved(shared.json.content, 1, 2));
    expect(plainText(shared.json.content[2])).toContain('by Wednesday');
    expect(shared.wordsOf(anchor)).toBe('by Wednesday');
    shared.write(moved(shared.json.content, 2, 0));
    expect(shared.wordsOf(anchor)).toBe('by Wednesday');
  });

  it('when its block was changed and then dragged', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('by Wednesday');
    shared.type(1, 0, 'On the whole ');
    shared.write(moved(shared.json.content, 1, 0));
    expect(shared.wordsOf(anchor)).toBe('by Wednesday');
  });

  it('when its block becomes another kind with the same id', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('every Monday');
    const [first, ...rest] = shared.json.content;
    shared.write({
      type: 'doc',
      content: [{ ...(first as RichNode), type: 'heading', attrs: { ...first?.attrs, level: 2 } }, ...rest],
    });
    expect(shared.wordsOf(anchor)).toBe('every Monday');
  });

  it('on the device of somebody else who writes at the same time', () => {
    const shared = new SharedText(TEXT);
    const other = new SharedText();
    Y.applyUpdate(other.ydoc, Y.encodeStateAsUpdate(shared.ydoc));
    const anchor = shared.anchor('five in the afternoon');
    other.type(1, 0, 'THEIRS ');
    shared.type(1, 0, 'OURS ');
    Y.applyUpdate(shared.ydoc, Y.encodeStateAsUpdate(other.ydoc));
    Y.applyUpdate(other.ydoc, Y.encodeStateAsUpdate(shared.ydoc));
    expect(shared.wordsOf(anchor)).toBe('five in the afternoon');
    expect(other.wordsOf(anchor)).toBe('five in the afternoon');
  });

  it('over several blocks', () => {
    const shared = new SharedText(TEXT);
    const { doc } = shared;
    const anchor = anchorOf(doc, { from: 12, to: 45 }, shared.fragment);
    if (!anchor) throw new Error('No anchor was made');
    const words = shared.wordsOf(anchor);
    shared.type(0, 0, 'Each week ');
    expect(shared.wordsOf(anchor)).toBe(words);
  });

  it('past mentions and emoji, whose lengths differ', () => {
    const mention = { type: 'mention', attrs: { kind: 'team', id: 'sales', label: 'Sales' } };
    const shared = new SharedText(richText(paragraph('👩‍👩‍👧 ', mention, ' answers the same day')));
    const anchor = shared.anchor('the same day');
    expect(shared.wordsOf(anchor)).toBe('the same day');
    shared.type(0, 0, '🎉');
    expect(shared.wordsOf(anchor)).toBe('the same day');
  });
});

describe('an anchor whose words are gone', () => {
  it('is nowhere, and stays out of words that only look alike', () => {
    const shared = new SharedText(
      richText(paragraph('Call back on Monday'), paragraph('Monday is a holiday')),
    );
    const anchor = shared.anchor('on Monday');
    shared.type(0, 'Call back '.length, '', 'on Monday'.length);
    expect(shared.wordsOf(anchor)).toBeNull();
  });

  it('is found where the same words were put, when that is one place', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('by Wednesday, five');
    const words = shared.json.content[1];
    shared.write({
      type: 'doc',
      content: [
        ...shared.json.content.filter((node) => node !== words),
        paragraph('Decide by Wednesday, five.'),
      ],
    });
    expect(shared.wordsOf(anchor)).toBe('by Wednesday, five');
  });

  it('says nothing wrong when its position was written by another program', () => {
    const shared = new SharedText(TEXT);
    const anchor = shared.anchor('by Wednesday');
    const odd = { ...anchor, from: { ...anchor.from, relative: { odd: 1 } } };
    expect(shared.wordsOf(odd)).toBe('by Wednesday');
  });
});

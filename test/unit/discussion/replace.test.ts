import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Anchor, anchorOf } from '#shared/document/anchor';
import { bulletList, paragraph, richText, text } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { anchoredWords, replaceAnchored, richNode } from '#shared/document/replace';
import { fragmentOf } from '#shared/model/binding/paths';
import { readRich, writeRich } from '#shared/model/binding/rich';

const PATH = 'body';

function document(): Y.Doc {
  const doc = new Y.Doc();
  writeRich(
    doc,
    PATH,
    richText(
      paragraph('Marketing hands over ', text('fifty leads', 'bold'), ' every Monday.'),
      bulletList('Sales decides by Wednesday.'),
    ),
  );
  return doc;
}

function anchor(doc: Y.Doc, words: string): Anchor {
  const node = richNode(doc, PATH);
  let from = -1;
  node?.descendants((each, pos) => {
    const at = each.isTextblock ? each.textContent.indexOf(words) : -1;
    if (at >= 0) from = pos + 1 + at;
  });
  const made = node && anchorOf(node, { from, to: from + words.length }, fragmentOf(doc, PATH));
  if (!made) throw new Error(`${words} is not in the text`);
  return JSON.parse(JSON.stringify(made)) as Anchor;
}

const wordsOf = (doc: Y.Doc): string => plainText(readRich(doc, PATH));

describe('words in the place of others', () => {
  it('stand in the same look, and other anchors stay where they are', () => {
    const doc = document();
    const after = anchor(doc, 'every Monday');
    const there = anchor(doc, 'Wednesday');
    expect(replaceAnchored(doc, PATH, anchor(doc, 'fifty leads'), 'sixty good leads')).toBe(true);
    expect(wordsOf(doc)).toBe(
      'Marketing hands over sixty good leads every Monday.\nSales decides by Wednesday.',
    );
    expect(JSON.stringify(readRich(doc, PATH)?.content[0])).toContain('"bold"');
    expect(anchoredWords(doc, PATH, after)?.words).toBe('every Monday');
    expect(anchoredWords(doc, PATH, there)?.words).toBe('Wednesday');
  });

  it('go where nothing stands in their place, and come back when that is undone', () => {
    const doc = document();
    const undo = new Y.UndoManager(fragmentOf(doc, PATH));
    const before = wordsOf(doc);
    const monday = anchor(doc, ' every Monday');
    doc.transact(() => replaceAnchored(doc, PATH, monday, ''));
    expect(wordsOf(doc)).toContain('hands over fifty leads.');
    undo.undo();
    expect(wordsOf(doc)).toBe(before);
  });

  it('find the words after somebody wrote around them', () => {
    const doc = document();
    const fifty = anchor(doc, 'fifty leads');
    replaceAnchored(doc, PATH, anchor(doc, 'Marketing'), 'The marketing team');
    expect(replaceAnchored(doc, PATH, fifty, 'sixty leads')).toBe(true);
    expect(wordsOf(doc)).toContain('The marketing team hands over sixty leads every Monday.');
  });

  it('change nothing when the words are gone', () => {
    const doc = document();
    const fifty = anchor(doc, 'fifty leads');
    replaceAnchored(doc, PATH, anchor(doc, 'hands over fifty leads every'), 'rests on');
    const before = wordsOf(doc);
    expect(anchoredWords(doc, PATH, fifty)).toBeNull();
    expect(replaceAnchored(doc, PATH, fifty, 'sixty')).toBe(false);
    expect(wordsOf(doc)).toBe(before);
  });
});

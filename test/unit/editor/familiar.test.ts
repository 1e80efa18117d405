import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../../renderer/editor/paste/clean-paste';
import { sheetCells } from '../../../renderer/editor/paste/sheet';
import { pasted, withPage } from '../../fixtures/pasted';

withPage();

const short = (node: Node): string =>
  node.isText
    ? JSON.stringify(node.text)
    : `${node.type.name}(${node.content.content.map(short).join(', ')})`;

describe('pasted from Word', () => {
  it('titles and quotes are such, and comments stay behind', () => {
    const { content } = pasted(
      `<p class=MsoTitle>Our way</p><p class=MsoQuote>Speed wins</p>
       <p class=MsoNormal>By <a style='mso-comment-reference:AB_1'>Monday</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span></p>
       <div style='mso-element:comment-list'><p>Really?</p></div>`,
    );
    expect(content.content.map(short)).toEqual([
      'heading("Our way")',
      'blockquote(paragraph("Speed wins"))',
      'paragraph("By Monday")',
    ]);
  });
});

describe('pasted from Google Docs', () => {
  it('links lead to where they say, and what is ticked stays so', () => {
    const picture = '<img src="data:image/png;base64,AA" aria-roledescription="checkbox" alt="checked">';
    const html = `<p><a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D">link</a></p>
      <ul><li role="checkbox" aria-checked="true">${picture}<p role="presentation">Done</p></li><li role="checkbox" aria-checked="false">${picture}<p>Open</p></li></ul>`;
    const doc = pasted(html);
    expect(doc.firstChild?.firstChild?.marks[0]?.attrs['href']).toBe('https://example.org/x');
    expect(short(doc.child(1))).toBe('taskList(taskItem(paragraph("Done")), taskItem(paragraph("Open")))');
    expect(doc.child(1).content.content.map(({ attrs }) => attrs['checked'])).toEqual([true, false]);
    expect(cleanPaste(html).left).toBe(0);
  });
});

describe('pasted from a page', () => {
  it('boxes to tick become tasks, remarks callouts, and lists without boxes stay', () => {
    expect(
      short(
        pasted(
          '<ul><li class="task-list-item"><input type="checkbox" checked> one</li><li><input type="checkbox"> two</li></ul><ul><li>[x] three</li></ul><ul><li>[ ] four</li><li>five</li></ul><aside>💡 Mind it</aside>',
        ),
      ),
    ).toBe(
      'doc(taskList(taskItem(paragraph("one")), taskItem(paragraph("two"))), taskList(taskItem(paragraph("three"))), bulletList(listItem(paragraph("[ ] four")), listItem(paragraph("five"))), callout(paragraph("💡 Mind it")))',
    );
  });

  it('code comes as code, without the buttons beside it', () => {
    const chat = pasted(
      '<p>So:</p><pre><div><div>python</div><button>Copy code</button><div dir="ltr"><code class="hljs language-python"><span>print(1)</span>\n<span>print(2)</span>\n</code></div></div></pre>',
    );
    expect(short(chat)).toBe('doc(paragraph("So:"), codeBlock("print(1)\\nprint(2)"))');
    expect(chat.child(1).attrs['language']).toBe('python');
    const editor = pasted(
      `<div style="color:#ccc;font-family:Menlo, Monaco, 'Courier New', monospace;white-space: pre;"><div><span>if (a) {</span></div><div><span>  b();</span></div><br><div>}</div></div>`,
    );
    expect(short(editor)).toBe('doc(codeBlock("if (a) {\\n  b();\\n\\n}"))');
    const plain = '<pre><code class="language-ts">let a</code></pre>';
    expect(short(pasted(plain))).toBe('doc(codeBlock("let a"))');
  });
});

describe('cells copied as plain text', () => {
  it('are rows of as many columns each', () => {
    expect(sheetCells('Source\tLeads\r\nInbound\t30\r\nPaid\t\r\n')).toEqual([
      ['Source', 'Leads'],
      ['Inbound', '30'],
      ['Paid', ''],
    ]);
  });

  it.each(['one line\tonly', 'plain\ntext', 'a\tb\nc', '\tif (a)\n\treturn', ''])(
    'are not seen in %j',
    (text) => {
      expect(sheetCells(text)).toBeNull();
    },
  );
});

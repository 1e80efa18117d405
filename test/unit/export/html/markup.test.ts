import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '#shared/export/html/markup';

describe('markup', () => {
  it('escapes what is filled in and keeps what is markup', () => {
    const inner = html`<b>${'<i>&"\''}</b>`;
    expect(html`<p title="${'"x"'}">${inner}${['a', 1, null, false]}</p>`.html).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;&amp;&quot;&#39;</b>a1</p>',
    );
  });

  it('leaves no control character and no half of a pair', () => {
    expect(escapeHtml('a\u0000b\ud800c\u001bd')).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});

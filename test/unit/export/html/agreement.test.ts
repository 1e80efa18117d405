import { describe, expect, it } from 'vitest';
import { agreement, version } from '../bundles';
import { bodyHtml } from './body';

describe('an agreement', () => {
  const body = bodyHtml([agreement()]);

  it('says each commitment in a sentence made from its fields', () => {
    expect(body).toContain(
      '<p class="sentence">Marketing hands over at least 50 leads to Sales every Monday by 09:00 (Berlin).</p>',
    );
    expect(body).toContain('<dt>Target</dt><dd>at least 60\u202f%</dd>');
  });

  it('marks the periods that something was noted on, and says what', () => {
    const [first = ''] = body.match(/<table class="periods">.*?<\/table>/s) ?? [];
    expect(first.match(/<sup>a<\/sup>/g)).toHaveLength(1);
    expect(body).toContain('<li><sup>a</sup> Trade fair (12 January 2026 – 13 January 2026)</li>');
    expect(body).not.toContain('Long ago');
  });

  it('shows twelve periods by shape and figure, and what was missed', () => {
    const [first = ''] = body.match(/<table class="periods">.*?<\/table>/s) ?? [];
    expect(first.match(/aria-label="kept"/g)).toHaveLength(9);
    expect(first.match(/aria-label="missed"/g)).toHaveLength(3);
    expect(body).toContain('<dt>Kept</dt><dd>9 of 12 periods</dd>');
    expect(body).toContain('Week of 2026-01-19: 46 leads. Missed.');
  });

  it('names who signed, when and with which key, and what the signature covers', () => {
    for (const said of [
      'Mia Brandt',
      '16 December 2025, 15:02 (Europe/Berlin)',
      'paper meadow copper lantern orbit willow',
      'Signed version 1',
      'Marketing’s working week',
    ]) {
      expect(body).toContain(said);
    }
  });

  it('says of a signature that was given elsewhere how, by whom it was recorded, and that no key signed', () => {
    const { parties, ...rest } = version();
    const assent = {
      ...{ way: 'document' as const, on: '2026-01-02', recordedBy: 'Tom Lang', note: '' },
      evidence: { hash: 'f'.repeat(64), name: 'signed.pdf', type: 'application/pdf', bytes: 9 },
    };
    const given = parties.map((party) => ({
      ...party,
      signatories: party.signatories.map((each) => (each.member === 'sam' ? { ...each, assent } : each)),
    }));
    const said = bodyHtml([agreement({ version: { ...rest, parties: given } })]);
    expect(said).toContain('Agreed on a signed page on 2 January 2026');
    expect(said).toContain('Recorded by Tom Lang; kept as “signed.pdf”. Not signed with a key.');
  });

  it('lists a counting rule once, and who differs where commitments do', () => {
    expect(body.match(/What does a holiday do\?/g)).toHaveLength(1);
  });

  it('prints an unfinished draft as far as it goes', () => {
    const view = {
      title: '',
      commitments: [{ id: 'c1', title: 'Half a promise', target: { value: -3, unit: 'leads' } }, 'nonsense'],
    };
    const half = bodyHtml([agreement({ view, status: 'draft', source: { from: 'draft' }, version: null })]);
    expect(half).toContain('Half a promise');
    expect(half).toContain('Untitled');
  });
});

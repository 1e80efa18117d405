import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { compareKept, type KeptRecord } from '#shared/domain/diff/compare';
import { Agreement } from '#shared/model/agreement';
import { Process } from '#shared/model/process';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';

const kept = (kind: string, id: string, view: Record<string, unknown>, more = {}): KeptRecord => ({
  id,
  kind,
  title: String(view['title'] ?? ''),
  view,
  ...more,
});
const workspace = kept('workspace', 'workspace', { roles: [{ id: 'rep', title: 'Sales rep' }], teams: [] });
const process = (view: Record<string, unknown>) => Process.parse({ title: 'Hand-over', ...view });
const texts = (before: KeptRecord[], after: KeptRecord[]) =>
  compareKept(before, after, () => undefined).map(({ title, became, differences }) => ({
    title,
    became,
    says: differences.map(({ text }) => text),
  }));

describe('two versions', () => {
  it('tell what changed in what they rest on, and leave out what stayed', () => {
    const own = kept('process', 'p', process({}));
    const word = (meaning: string) => kept('definition', 'd', { title: 'Good fit', meaning });
    const gone = kept('definition', 'g', { title: 'MQL' });
    const logo = { ...kept('attachment', 'h', {}), title: 'plan.pdf' };
    expect(texts([own, word('Big'), gone, workspace], [own, word('Small'), logo, workspace])).toEqual([
      { title: 'Hand-over', became: 'same', says: [] },
      { title: 'Good fit', became: 'changed', says: ['meaning Big → Small'] },
      { title: 'plan.pdf', became: 'added', says: [] },
      { title: 'MQL', became: 'removed', says: [] },
    ]);
  });

  it('call roles and teams as the version itself does', () => {
    const step = (letter: string) => ({ id: 's', title: 'Call', raci: { rep: letter } });
    const version = (letter: string) => [kept('process', 'p', process({ steps: [step(letter)] })), workspace];
    expect(texts(version('R'), version('A'))[0]?.says).toEqual(['Call: RACI of Sales rep R → A']);
  });

  it('say of a promise that came what it promises', () => {
    const teams = [
      { id: 'marketing', name: 'Marketing' },
      { id: 'sales', name: 'Sales' },
    ];
    const view = Agreement.parse(
      marketingSalesAgreement.view({ teams, today: '2026-01-05', timeZone: 'Europe/Berlin' }),
    );
    const [before, after] = [structuredClone(view), view].map((each) => kept('agreement', 'a', each));
    if (!before || !after) throw new Error('two versions');
    (before.view['commitments'] as unknown[]).shift();
    const [own] = compareKept([before], [after], () => undefined);
    expect(own?.differences.map(({ text }) => text)).toEqual(['commitment “Leads handed over” added']);
    expect(own?.differences[0]?.says).toEqual(
      expect.arrayContaining(['target: 50 leads', expect.stringMatching(/^schedule: every Monday 09:00/)]),
    );
  });

  it('tell a bound that turned, and the one counting rule that changed', () => {
    const teams = [
      { id: 'marketing', name: 'Marketing' },
      { id: 'sales', name: 'Sales' },
    ];
    const view = Agreement.parse(
      marketingSalesAgreement.view({ teams, today: '2026-01-05', timeZone: 'Europe/Berlin' }),
    );
    const after = structuredClone(view);
    const [first] = after.commitments;
    if (!first) throw new Error('a commitment');
    first.target.bound = 'atMost';
    first.countingRules.lowVolume = 10;
    expect(texts([kept('agreement', 'a', view)], [kept('agreement', 'a', after)])[0]?.says).toEqual([
      'Leads handed over: target at least 50 leads → at most 50 leads',
      'Leads handed over: counting rules lowVolume 20 → 10',
    ]);
  });

  it('show a text once, with what stands around a change', () => {
    const body = richText(...Array.from({ length: 9 }, (_, at) => paragraph(`Paragraph ${at}`)));
    const after = structuredClone(body);
    const fifth = after.content[4]?.content?.[0];
    if (fifth) fifth.text = 'Paragraph four';
    const [own] = compareKept(
      [kept('process', 'p', process({ body }))],
      [kept('process', 'p', process({ body: after }))],
      () => undefined,
    );
    expect(own?.differences).toHaveLength(1);
    expect(own?.differences[0]?.blocks?.map((block) => ('gap' in block ? block.gap : block.became))).toEqual([
      3,
      'same',
      'changed',
      'same',
      3,
    ]);
  });

  it('tell public holidays that are read otherwise, and not those of years that moved on', () => {
    const days = (...dates: string[]) => ({ holidays: dates.map((date) => ({ date, title: 'Day' })) });
    const calendar = (more: object) => kept('calendar', 'c', { title: 'Calendar' }, more);
    const own = kept('process', 'p', process({}));
    const [, changed] = texts(
      [own, calendar(days('2025-05-01', '2026-05-01'))],
      [own, calendar(days('2026-05-01', '2026-05-02', '2027-05-01'))],
    );
    expect(changed?.says).toEqual(['public holiday 2026-05-02 “Day” added']);
  });
});

import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import {
  type OpenConflict,
  type OpenSuggestions,
  openConflicts,
  proposalBlockers,
} from '#shared/domain/signoff/hints';
import { statusOf } from '#shared/domain/signoff/versions';
import { Agreement } from '#shared/model/agreement';
import type { Language } from '#shared/model/language';
import { Process } from '#shared/model/process';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';
import { LATER, Story } from '../../fixtures/story';

const blockers = (
  kind: string,
  view: Record<string, unknown>,
  {
    story = new Story(),
    changed = null as boolean | null,
    conflicts = [] as OpenConflict[],
    suggestions = [] as OpenSuggestions[],
  } = {},
  language: Language = 'en',
) => {
  const history = readHistory(story.acts, story.id);
  const draft = { id: 'deal', kind, view, changed, conflicts, suggestions };
  return proposalBlockers(history, statusOf(history, 'deal', LATER), draft, language);
};

const agreement = () =>
  Agreement.parse(
    marketingSalesAgreement.view({
      teams: [
        { id: 'marketing', name: 'Marketing' },
        { id: 'sales', name: 'Sales' },
      ],
      today: '2026-01-05',
      timeZone: 'Europe/Berlin',
    }),
  );

describe('what stands in the way of a proposal', () => {
  it('is nothing where all is said', () => {
    expect(blockers('agreement', agreement())).toEqual([]);
  });

  it('names the commitment and its field', () => {
    const view = agreement();
    const [first] = view.commitments;
    if (!first) throw new Error('a commitment');
    first.owedTo = first.owedBy;
    expect(blockers('agreement', view)).toEqual([
      {
        code: 'commitment',
        message: expect.stringContaining(`Commitment “${first.title}”: owed to must be`),
        record: { id: 'deal', kind: 'agreement' },
        path: `commitments/${first.id}/owedTo`,
      },
    ]);
    expect(blockers('agreement', { ...view, title: ' ', commitments: [] })).toMatchObject([
      { code: 'no-title', path: 'title' },
      { code: 'no-commitment', path: 'commitments' },
    ]);
  });

  it('says of a commitment that was only begun what is missing', () => {
    const commitments = [{ id: 'c', owedBy: 'marketing', owedTo: 'sales', metric: 'count' }];
    expect(blockers('agreement', { ...agreement(), commitments })).toMatchObject([
      { message: 'Commitment “1”: target is missing.', path: 'commitments/c/target' },
    ]);
  });

  it.each([
    [{ schedule: { rrule: 'FREQ=WEEKLY;BYDAY=XX' } }, 'say on which days it falls due'],
    [{ schedule: { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } }, 'its schedule comes to no day'],
    [{ target: { unit: 'ratio' } }, 'target must not be over 100 %'],
    [{ target: { unit: 'hours' } }, 'its target is a number of leads'],
    [{ target: { value: 'many' } }, 'target cannot be read: enter it anew'],
    [{ metric: 'share', of: 'fit' }, 'its target is a share in percent'],
  ])('says in words what is wrong with a commitment: %j', (wrong, words) => {
    const view = agreement();
    const first = view.commitments.find(({ metric }) => metric === 'count');
    if (!first) throw new Error('a commitment');
    const given = first as unknown as Record<string, object>;
    const commitment = Object.fromEntries([
      ...Object.entries(given),
      ...Object.entries(wrong).map(([field, value]) => [
        field,
        typeof value === 'string' ? value : { ...given[field], ...value },
      ]),
    ]);
    expect(blockers('agreement', { ...view, commitments: [commitment] })).toMatchObject([
      { code: 'commitment', message: `Commitment “${first.title}”: ${words}.` },
    ]);
  });

  it('names the step whose branch leads nowhere', () => {
    const steps = [{ id: 'a', title: 'Decide', branches: [{ id: 'n', label: 'no', to: 'gone' }] }];
    expect(blockers('process', Process.parse({ title: 'Hand-over', steps }))).toMatchObject([
      {
        code: 'branch-to-nowhere',
        record: { id: 'deal', kind: 'process' },
        path: 'steps/a/branches',
        message: 'Step “Decide”: the branch “no” leads to a step that is gone. Choose another, or remove it.',
      },
    ]);
  });

  it('leads to the other record where two values stand in it', () => {
    const undecided = { conflicts: [], removals: [], lost: [] };
    const view = { commitments: [{ id: 'c1', title: 'Leads' }] };
    const deal = { id: 'deal', kind: 'agreement', title: 'Deal' };
    const removed = { path: 'commitments/c1', title: 'Leads', by: 'anna', at: LATER, editors: ['ben'] };
    const conflicts = [
      ...openConflicts(
        { id: 'mql', kind: 'definition', title: 'MQL' },
        { ...undecided, view: {}, conflicts: [{ path: 'owner' }] },
      ),
      ...openConflicts(deal, { ...undecided, view, conflicts: [{ path: 'commitments/c1/target' }] }),
      ...openConflicts(deal, { ...undecided, view, removals: [removed] }),
    ];
    expect(blockers('agreement', agreement(), { conflicts })).toMatchObject([
      {
        code: 'conflict',
        record: { id: 'mql', kind: 'definition' },
        path: 'owner',
        message: 'Two values stand for the owner in “MQL”. Choose a value first.',
      },
      {
        code: 'conflict',
        record: { id: 'deal', kind: 'agreement' },
        path: 'commitments/c1/target',
        message: 'Two values stand for the target in “Leads”. Choose a value first.',
      },
      { code: 'conflict', message: expect.stringMatching(/^“Leads” was removed by one side/) },
    ]);
  });

  it('says in words where two values stand', () => {
    const steps = [{ id: 'a', title: 'Decide' }];
    const conflicts = openConflicts(
      { id: 'deal', kind: 'process', title: 'Deal' },
      { view: { steps }, conflicts: [{ path: 'steps/a/raci.sales-lead' }], removals: [], lost: [] },
    );
    expect(blockers('process', Process.parse({ title: 'Hand-over', steps }), { conflicts })).toMatchObject([
      { message: 'Two values stand for the RACI of sales lead in “Decide”. Choose a value first.' },
    ]);
  });

  it('leads to the thread in which words are suggested', () => {
    const suggestions = [
      { id: 'deal', kind: 'agreement', title: 'Deal', threads: ['t1', 't2'] },
      { id: 'mql', kind: 'definition', title: 'MQL', threads: ['t3'] },
    ];
    expect(blockers('agreement', agreement(), { suggestions })).toMatchObject([
      {
        code: 'suggestion',
        record: { id: 'deal' },
        path: 'discussion/t1',
        message: expect.stringContaining('2'),
      },
      { code: 'suggestion', record: { id: 'mql' }, message: expect.stringContaining('in “MQL”') },
    ]);
  });

  it('is said in German where the page is', () => {
    const view = agreement();
    const [first] = view.commitments;
    if (!first) throw new Error('a commitment');
    first.owedTo = first.owedBy;
    const open = { conflicts: [{ path: 'commitments/c1/target' }], removals: [], lost: [] };
    const parts = { commitments: [{ id: 'c1', title: 'Leads' }] };
    const conflicts = openConflicts(
      { id: 'deal', kind: 'agreement', title: 'Deal' },
      { ...open, view: parts },
      undefined,
      'de',
    );
    const suggestions = [{ id: 'mql', kind: 'definition', title: 'MQL', threads: ['t3'] }];
    const said = blockers('agreement', view, { conflicts, suggestions }, 'de').map(({ message }) => message);
    expect(said).toEqual([
      'Zwei Werte stehen nebeneinander: Ziel in „Leads“. Zuerst einen davon wählen.',
      'Ein Änderungsvorschlag wartet auf eine Entscheidung in „MQL“. Zuerst annehmen oder ablehnen.',
      expect.stringMatching(/^Zusage „.*“: .*: muss ein anderes Team sein als das, das es schuldet\.$/),
    ]);
  });

  it('is no field’s while a proposal is open, or nothing changed', () => {
    const story = new Story();
    story.propose();
    expect(blockers('agreement', agreement(), { story, changed: false })).toMatchObject([
      { code: 'open-proposal', path: null },
      { code: 'unchanged', path: null },
    ]);
  });
});

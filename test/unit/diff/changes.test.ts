import { describe, expect, it } from 'vitest';
import { paragraph, richText, text } from '#shared/document/blocks';
import { changesBetween } from '#shared/domain/diff/changes';
import { changeInWords, namesWithSteps } from '#shared/domain/diff/words';
import { Agreement } from '#shared/model/agreement';
import { stableJson } from '#shared/model/binding/equal';
import { Process } from '#shared/model/process';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';

const names: Record<string, string> = { sdr: 'Sales rep', marketing: 'Marketing' };
const nameOf = (id: string) => names[id];

const process = (view: Record<string, unknown>) => Process.parse({ title: 'Hand-over', ...view });
const words = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  changesBetween(process(before), process(after), Process).map((change) => changeInWords(change, nameOf));

const step = (id: string, title: string, raci = {}) => ({ id, title, raci });

describe('changes in words', () => {
  it('are none between equal views', () => {
    expect(words({ steps: [step('a', 'Call')] }, { steps: [step('a', 'Call')] })).toEqual([]);
  });

  it('say nothing of fields that a version was frozen without', () => {
    const now = process({ steps: [step('a', 'Call')] });
    const { goesOn, branches, ...frozen } = now.steps[0] ?? {};
    const { systems, reviewEvery, ...before } = now;
    expect(changesBetween({ ...before, steps: [frozen] }, now, Process)).toEqual([]);
    expect([goesOn, branches, systems, reviewEvery]).toEqual([true, [], [], null]);
  });

  it('name branches by their case and the step they lead to', () => {
    const views = [
      {
        steps: [{ ...step('a', 'Decide'), branches: [{ id: 'n', label: 'no', to: 'b' }] }, step('b', 'Call')],
      },
      {
        systems: [{ id: 'crm', title: 'CRM' }],
        reviewEvery: { months: 6 },
        steps: [
          {
            ...step('a', 'Decide'),
            duration: { kind: 'workingHours', hours: 2 },
            checklist: [{ id: 'c', title: 'Budget asked' }],
            branches: [
              { id: 'n', label: 'no', to: null },
              { id: 'y', label: 'yes', to: 'b' },
            ],
            goesOn: false,
            documents: [{ id: 'marketing' }],
          },
          step('b', 'Call'),
        ],
      },
    ];
    const names = namesWithSteps(nameOf, ...views);
    const [before = {}, after = {}] = views;
    const told = changesBetween(process(before), process(after), Process).map((change) =>
      changeInWords(change, names),
    );
    expect(told).toEqual([
      'system “CRM” added',
      'Decide: expected duration none → 2 working hours',
      'Decide: checklist item “Budget asked” added',
      'Decide, no: leads to “Call” → the end',
      'Decide: branch “yes” added',
      'Decide: goes on to the next step yes → no',
      'Decide: linked document “Marketing” added',
      'review cycle none → every 6 months',
    ]);
  });

  it('do not show the id of a step that nobody has named yet', () => {
    const [before, now] = [{ steps: [] }, { steps: [step('m8canX2', '')] }];
    expect(words(before, now)).toEqual(['step without a title added']);
    const named = { steps: [{ ...step('m8canX2', ''), systems: 'CRM' }] };
    expect(words(now, named).every((each) => !each.includes('m8canX2'))).toBe(true);
  });

  it('name fields, steps and letters as people do', () => {
    expect(
      words(
        { purpose: 'Old', steps: [step('a', 'Call', { sdr: 'R' }), step('b', 'Mail')] },
        { purpose: 'New', steps: [step('a', 'Call', { sdr: 'AR' }), step('c', 'Visit')] },
      ),
    ).toEqual([
      'purpose Old → New',
      'Call: RACI of Sales rep R → AR',
      'step “Visit” added',
      'step “Mail” removed',
    ]);
  });

  it('tell a move from a change', () => {
    expect(
      words(
        { steps: [step('a', 'Call'), step('b', 'Mail')] },
        { steps: [step('b', 'Mail'), step('a', 'Call')] },
      ),
    ).toEqual(['step “Mail” moved from 2 to 1']);
  });

  it('follow blocks of text by their id', () => {
    const body = richText(paragraph('One'), paragraph('Two'));
    const [first, second] = body.content;
    if (!first || !second) throw new Error('two blocks');
    const after = {
      type: 'doc' as const,
      content: [{ ...first, content: [{ type: 'text', text: 'Once' }] }],
    };
    expect(words({ body }, { body: after })).toEqual(['text: “One” → “Once”', 'text: “Two” removed']);
  });

  it('say nothing of blank lines, and quote no words where there are none', () => {
    const body = richText(paragraph('One'));
    const blank = { type: 'paragraph', attrs: { id: 'blank' } };
    const item = { type: 'bulletList', content: [{ type: 'listItem', content: [blank] }] };
    expect(words({ body }, { body: { ...body, content: [...body.content, blank] } })).toEqual([]);
    expect(words({ body: { ...body, content: [blank, ...body.content] } }, { body })).toEqual([]);
    const filled = { ...blank, content: [{ type: 'text', text: 'Two' }] };
    expect(
      words(
        { body: { ...body, content: [...body.content, blank] } },
        { body: { ...body, content: [...body.content, filled] } },
      ),
    ).toEqual(['text: “Two” added']);
    const rule = { type: 'horizontalRule', attrs: { id: 'rule' } };
    expect(words({ body }, { body: { ...body, content: [...body.content, rule, item] } })).toEqual([
      'text changed',
    ]);
    const cell = (id: string) => ({ type: 'tableCell', content: [{ type: 'paragraph', attrs: { id } }] });
    const table = {
      type: 'table',
      attrs: { id: 'table' },
      content: [{ type: 'tableRow', content: [cell('a'), cell('b')] }],
    };
    expect(words({ body }, { body: { ...body, content: [...body.content, table] } })).toEqual([
      'text changed',
    ]);
  });

  it('do not mind in which order a frozen copy writes its keys', () => {
    const body = richText(paragraph('Ask ', text('Sales', 'bold')));
    const sorted: unknown = JSON.parse(stableJson(body));
    expect(words({ body }, { body: sorted })).toEqual([]);
  });

  it('say targets with their unit', () => {
    const context = {
      teams: [
        { id: 'marketing', name: 'Marketing' },
        { id: 'sales', name: 'Sales' },
      ],
      today: '2026-01-05',
      timeZone: 'Europe/Berlin',
    };
    const before = Agreement.parse(marketingSalesAgreement.view(context));
    const after = structuredClone(before);
    const [volume, fit] = after.commitments;
    if (!volume || !fit) throw new Error('two commitments');
    volume.target.value = 60;
    fit.target.value = 0.65;
    const changes = changesBetween(before, after, Agreement).map((change) => changeInWords(change, nameOf));
    expect(changes).toEqual(['Leads handed over: target 50 → 60 leads', 'Leads that fit: target 60 → 65 %']);
  });
});

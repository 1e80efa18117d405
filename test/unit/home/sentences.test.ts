import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CauseState } from '#shared/contract/home';
import { readHistory } from '#shared/domain/acts/history';
import { tellAct } from '#shared/domain/acts/told';
import { homeSentences } from '../../../renderer/features/home/sentences';
import { loadWords } from '../../../renderer/words/words';
import { Story } from '../../fixtures/story';

let sentences: ReturnType<typeof homeSentences>;
beforeAll(async () => {
  await loadWords();
  sentences = homeSentences(i18next.getFixedT('en', 'home'), 'Untitled');
});

const cause = (state: CauseState) => sentences.causeInWords(state);

describe('Home in words', () => {
  it('says how the causes stand, one and many', () => {
    expect(
      cause({ code: 'processFindings', findings: 1, processes: 2, finding: 'Nobody answers for “Call”.' }),
    ).toBe('1 open point in 2 processes. Nobody answers for “Call”.');
    expect(cause({ code: 'processesFine', processes: 1 })).toBe(
      '1 process, each step with one who answers for it.',
    );
    expect(cause({ code: 'awaitedOfMe', count: 1 })).toBe('1 answer of yours is awaited.');
    expect(cause({ code: 'awaitedOfOther', title: 'SLA', team: 'Sales' })).toBe(
      '“SLA” waits: Sales has not signed yet.',
    );
    expect(cause({ code: 'leadsPerWeek', low: 38, high: 57, weeks: 12, newest: 52 })).toBe(
      'Between 38 and 57 leads a week over the last 12 weeks; 52 in the newest.',
    );
    expect(cause({ code: 'promisesKept', kept: 36, periods: 48, missed: ['A', 'B'] })).toBe(
      '36 of 48 promised periods kept. Missed last: A, B.',
    );
  });

  it('has a sentence of its own for every state that says nothing more', () => {
    const codes = ['noProcess', 'nothingAwaited', 'noLeads', 'nothingAgreed', 'notMeasured'] as const;
    const said = codes.map((code) => cause({ code }));
    expect(new Set(said).size).toBe(codes.length);
    for (const words of said) expect(words).toMatch(/^[A-Z][^{}]*\.$/);
  });

  it('tells what was done, by whom and to which record', () => {
    const story = new Story();
    const proposal = story.propose();
    story.sign(story.anna, proposal);
    story.write(story.ben, { kind: 'decline', proposal, team: 'sales', reason: 'Too many.' });
    const history = readHistory(story.acts, story.id);
    const told = history.acts.map((act) => ({ at: act.at, ...tellAct(act, history) }));
    const title = history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.title] : []))[0] ?? '';
    expect(told.map(sentences.changeInWords)).toEqual([
      'anna began this workspace.',
      'ben joined Sales, admitted by anna.',
      `anna proposed “${title}”.`,
      `anna signed “${title}” for Marketing.`,
      `ben declined “${title}”: Too many.`,
    ]);
    expect(told.map(({ record }) => record)).toEqual([null, null, 'deal', 'deal', 'deal']);
    const edited = { at: '', record: 'x', recordKind: 'process', code: 'edited', title: '' } as const;
    expect(sentences.changeInWords(edited)).toBe('“Untitled” was edited.');
  });
});

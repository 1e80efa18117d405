import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRaci, type RaciRule } from '#shared/domain/raci/check';
import {
  accountableOf,
  applied,
  assignResponsible,
  type RaciRow,
  responsibleOf,
  typedLetter,
} from '#shared/domain/raci/letters';
import { fromTable, toTable } from '#shared/domain/raci/table';
import { RaciLetter } from '#shared/model/process';
import { count, seed } from '../../fixtures/counts';

const COLUMNS = ['ops', 'sdr', 'lead', 'ae'];
const row = fc.dictionary(fc.constantFrom(...COLUMNS), fc.constantFrom(...RaciLetter.options));
const rulesOf = (raci: RaciRow, columns = COLUMNS): RaciRule[] =>
  checkRaci([{ id: 's1', raci }], columns)
    .filter(({ step }) => step !== null)
    .map(({ rule }) => rule);

describe('letters of a step', () => {
  it('are typed one by one, R and A together making AR', () => {
    expect(typedLetter(null, 'r')).toBe('R');
    expect(typedLetter('R', 'a')).toBe('AR');
    expect(typedLetter('A', 'r')).toBe('AR');
    expect(typedLetter(null, 'A', true)).toBe('AR');
    expect(typedLetter('AR', 'a')).toBe('A');
    expect(typedLetter('AR', 'c')).toBe('C');
    expect(typedLetter('C', 'a')).toBe('A');
    expect(typedLetter('C', 'x')).toBeUndefined();
  });

  it('leave exactly one role responsible after assigning it, and nobody else stops answering', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(...COLUMNS), (raci, role) => {
        const after = applied(raci, assignResponsible(raci, role));
        expect(responsibleOf(after)).toEqual([role]);
        expect(new Set(accountableOf(after))).toEqual(new Set(accountableOf(raci)));
        expect(responsibleOf(applied(raci, assignResponsible(raci, null)))).toEqual([]);
      }),
      { seed, numRuns: count(100, 1000) },
    );
  });

  it('cross a spreadsheet and back', () => {
    const cell = fc.option(fc.constantFrom(...RaciLetter.options), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (cells) => {
        expect(fromTable(toTable(cells))).toEqual(cells);
      }),
      { seed, numRuns: count(100, 1000) },
    );
    expect(fromTable('r\tA / R\r\n-\tmaybe\r\n')).toEqual([
      ['R', 'AR'],
      [null, undefined],
    ]);
  });
});

describe('the rules of RACI', () => {
  it('find nothing where one does it, one answers, and few are asked', () => {
    expect(rulesOf({ ops: 'R', lead: 'A', ae: 'C', sdr: 'I' })).toEqual([]);
    expect(rulesOf({ ops: 'AR' })).toEqual([]);
    expect(checkRaci([{ id: 's1', raci: {} }], [])).toEqual([]);
  });

  it.each<[string, RaciRow, RaciRule[]]>([
    ['an empty row', {}, ['nobody-does', 'nobody-answers']],
    ['no R', { lead: 'A' }, ['nobody-does']],
    ['no A', { ops: 'R' }, ['nobody-answers']],
    ['two A', { ops: 'AR', lead: 'A' }, ['several-answer']],
    ['three R', { ops: 'R', sdr: 'R', ae: 'AR' }, ['many-do']],
    ['everyone asked', { ops: 'AR', sdr: 'C', lead: 'C', ae: 'C' }, ['all-consulted']],
  ])('find %s', (_, raci, rules) => {
    expect(rulesOf(raci)).toEqual(rules);
  });

  it('see roles without letters, and letters without a column', () => {
    const findings = checkRaci([{ id: 's1', raci: { ops: 'AR', gone: 'I' } }], ['ops', 'idle']);
    expect(findings.map(({ rule, roles, mends }) => [rule, roles, mends])).toEqual([
      ['hidden-letter', ['gone'], [{ kind: 'add-column', role: 'gone' }]],
      ['unused-role', ['idle'], [{ kind: 'remove-column', role: 'idle' }]],
    ]);
  });

  it('offer whoever answers for most steps where nobody does', () => {
    const steps = [
      { id: 's1', raci: { lead: 'A', ops: 'R' } as const },
      { id: 's2', raci: { sdr: 'R' } as const },
    ];
    const [finding] = checkRaci(steps, COLUMNS);
    expect(finding?.mends).toEqual([
      { kind: 'set', step: 's2', change: { sdr: 'AR' }, keep: 'sdr' },
      { kind: 'set', step: 's2', change: { lead: 'A' }, keep: 'lead' },
    ]);
  });

  it('offer whoever answers for what the same role does before whoever answers for most', () => {
    const steps = [
      { id: 's1', raci: { lead: 'A', ops: 'R' } as const },
      { id: 's2', raci: { ae: 'A', sdr: 'R' } as const },
      { id: 's3', raci: { ae: 'AR' } as const },
      { id: 's4', raci: { ops: 'R' } as const },
    ];
    const [finding] = checkRaci(steps, COLUMNS);
    expect(finding?.mends.map((mend) => mend.kind === 'set' && mend.change)).toEqual([
      { ops: 'AR' },
      { lead: 'A' },
    ]);
  });

  it('offer only mends that mend', () => {
    fc.assert(
      fc.property(row, (raci) => {
        for (const finding of checkRaci([{ id: 's1', raci }], COLUMNS)) {
          for (const mend of finding.mends) {
            if (mend.kind !== 'set') continue;
            expect(rulesOf(applied(raci, mend.change))).not.toContain(finding.rule);
          }
        }
      }),
      { seed, numRuns: count(200, 5000) },
    );
  });
});

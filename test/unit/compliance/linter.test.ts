import { describe, expect, it } from 'vitest';
import { Findings } from '#shared/domain/compliance/findings';
import { findingsOf, Linter } from '#shared/domain/compliance/linter';
import { found, type Rule, ruleOf } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { inForce, record } from './world';

const words = { title: 'A rule of the test', explanation: 'For the test.', mend: 'Nothing to mend.' };
const facts = { ...words, cause: 'process', severity: 'note', on: true, of: ['process'] } as const;

/** A rule that counts how often it is asked. */
function asking(id: string, more: Partial<Rule> = {}) {
  const asked: string[] = [];
  const rule = ruleOf({
    ...facts,
    id,
    check(each) {
      asked.push(each.id);
      return each.title === 'bad' ? [found(each, null, 'bad')] : [];
    },
    ...more,
  });
  return { rule, asked: () => asked.splice(0) };
}

const process = (id: string, title = id) => record('process', id, { title });

it('asks again only about what a change touches', () => {
  const own = asking('own');
  const all = asking('all', { needs: ['terms'] });
  const linter = new Linter([own.rule, all.rule]);
  for (const id of ['a', 'b', 'c']) linter.put(process(id));
  expect(linter.ask(['own', 'all'])).toEqual([]);
  expect(own.asked()).toEqual(['a', 'b', 'c']);
  all.asked();

  linter.put(process('b', 'bad'));
  expect(linter.ask(['own'])).toMatchObject([{ rule: 'own', record: 'b', findings: [{ message: 'bad' }] }]);
  expect(own.asked()).toEqual(['b']);
  // Another rule that was not asked has not missed it.
  expect(linter.ask(['all'])).toMatchObject([{ rule: 'all', record: 'b' }]);
  expect(all.asked()).toEqual(['b']);

  linter.put(record('definition', 'mql', { title: 'MQL' }));
  linter.ask(['own', 'all']);
  expect(own.asked()).toEqual([]);
  expect(all.asked()).toEqual(expect.arrayContaining(['a', 'b', 'c']));

  linter.tell({ standings: [['c', inForce()]] });
  linter.ask(['own', 'all']);
  expect([own.asked(), all.asked()]).toEqual([['c'], ['c']]);

  linter.remove('b');
  expect(linter.ask(['own'])).toEqual([{ rule: 'own', record: 'b', findings: [], failed: null }]);
  expect(linter.ask(['own'])).toEqual([]);
});

it('says which rule could not be carried out, and goes on with the others', () => {
  const torn = asking('torn', {
    check() {
      throw new Error('no such step');
    },
  });
  const own = asking('own');
  const linter = new Linter([torn.rule, own.rule]);
  linter.put(process('a', 'bad'));
  const findings = new Findings();
  findings.take(linter.ask(['torn', 'own']));
  const told = findings.of(
    [torn.rule, own.rule],
    ({ severity }) => severity,
    (id) => id,
  );
  expect(told.failed).toEqual([{ rule: 'torn', record: 'a', title: 'a', message: 'no such step' }]);
  expect(told.findings).toMatchObject([{ rule: 'own', record: 'a' }]);
});

it('finds the same after any change as from the start', () => {
  const first = [process('a'), record('agreement', 'sla', { definitions: [{ id: 'fit' }] })];
  const then = [record('definition', 'fit', { title: 'MQL' }), record('process', 'a', { purpose: 'An MQL' })];
  const ids = RULES.map(({ id }) => id);
  const linter = new Linter(RULES);
  const findings = new Findings();
  const world = { today: '2026-03-01' };
  for (const each of first) linter.put(each);
  linter.tell({ world });
  findings.take(linter.ask(ids));
  for (const each of then) linter.put(each);
  findings.take(linter.ask(ids));
  linter.setAside('fit', 'MQL');
  findings.take(linter.ask(ids));
  linter.put(then[0] as (typeof then)[0]);
  findings.take(linter.ask(ids));
  const titles = new Map([...first, ...then].map(({ id, title }) => [id, title]));
  const all = [first[1] as (typeof first)[1], ...then];
  expect(
    findings.of(
      RULES,
      ({ severity }) => severity,
      (id) => titles.get(id) ?? id,
    ).findings,
  ).toEqual(findingsOf(RULES, all, { world }));
});

describe('records that are only placed', () => {
  const drafts = new Map(['a', 'b', 'c'].map((id) => [id, process(id)]));
  let reads: string[] = [];
  const read = ({ id }: { id: string }) => {
    reads.push(id);
    return drafts.get(id) ?? null;
  };
  const taken = () => reads.splice(0);
  const placed = (rules: readonly Rule[]) => {
    reads = [];
    const linter = new Linter(rules, read);
    for (const id of ['a', 'b', 'c', 'torn']) linter.place({ id, kind: 'process', title: id });
    return linter;
  };

  it('are read once for all the rules about them, and not for rules about other kinds', () => {
    const linter = placed([asking('one').rule, asking('two').rule, asking('other', { of: ['offer'] }).rule]);
    linter.ask(['other']);
    expect(taken()).toEqual([]);
    linter.ask(['one', 'two', 'other']);
    expect(taken()).toEqual(['a', 'b', 'c', 'torn']);
    linter.place({ id: 'b', kind: 'process', title: 'b' });
    linter.ask(['one', 'two', 'other']);
    expect(taken()).toEqual(['b']);
  });

  it('are let go where no rule asks about all of them again, and kept where one does', () => {
    const once = placed([asking('once', { needs: ['today'] }).rule]);
    once.ask(['once']);
    once.tell({ world: { today: '2026-05-05' } });
    taken();
    once.ask(['once']);
    expect(taken()).toEqual(['a', 'b', 'c', 'torn']);
    const often = placed([asking('often', { needs: ['exists'] }).rule]);
    often.ask(['often']);
    often.place({ id: 'd', kind: 'definition', title: 'MQL' });
    taken();
    often.ask(['often']);
    // What could not be read is tried again.
    expect(taken()).toEqual(['torn']);
  });

  it('are looked through for words and letters only where a rule needs these', () => {
    const linter = placed([
      asking('own').rule,
      ruleOf({
        ...facts,
        id: 'answers',
        of: ['workspace'],
        needs: ['answers'],
        check: (each, { answers }) => [found(each, null, `${answers.steps}`)],
      }),
    ]);
    linter.put(record('workspace', 'ws'));
    expect(linter.ask(['own', 'answers'])).toMatchObject([{ findings: [{ message: '0' }] }]);
    // Read for the letters, and at hand for the other rule.
    expect(taken().filter((id) => id !== 'torn')).toEqual(['a', 'b', 'c']);
    const steps = [{ id: 's', title: 'Call', raci: { lead: 'AR' } }];
    drafts.set('b', record('process', 'b', { steps }));
    linter.place({ id: 'b', kind: 'process', title: 'b' });
    expect(linter.ask(['own', 'answers'])).toMatchObject([{ findings: [{ message: '1' }] }]);
    expect(taken()).toEqual(['b']);
  });
});

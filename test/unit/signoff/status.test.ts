import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { statusOf } from '#shared/domain/signoff/versions';
import { count, seed } from '../../fixtures/counts';
import { LATER, Story } from '../../fixtures/story';

const statusIn = (story: Story, at = LATER) => statusOf(readHistory(story.acts, story.id), 'deal', at);

describe('the status of a record', () => {
  it('is a draft until somebody proposes it', () => {
    expect(statusIn(new Story()).word).toBe('draft');
  });

  it('is in force only when a signatory of each team has signed the same proposal', () => {
    const story = new Story();
    const proposal = story.propose();
    expect(statusIn(story).word).toBe('proposed');
    story.sign(story.anna, proposal);
    expect(statusIn(story).word).toBe('proposed');
    story.sign(story.ben, proposal);
    expect(statusIn(story)).toMatchObject({ word: 'in force', rivals: [], open: null });
    expect(statusIn(story).inForce?.number).toBe(1);
  });

  it('is agreed, not in force, before the effective day begins in its zone', () => {
    const story = new Story();
    const proposal = story.propose({ effectiveOn: '2026-01-20' });
    story.sign(story.anna, proposal);
    story.sign(story.ben, proposal);
    expect(statusIn(story, '2026-01-19T23:59:59.999Z').word).toBe('agreed');
    expect(statusIn(story, '2026-01-20T00:00:00.000Z').word).toBe('in force');
  });

  it('waits for every signatory of a party where all must sign', () => {
    const story = new Story();
    story.admit(story.carla);
    const proposal = story.propose({ rule: 'all', salesSignatories: [story.ben, story.carla] });
    story.sign(story.anna, proposal);
    story.sign(story.ben, proposal);
    expect(statusIn(story).word).toBe('proposed');
    story.sign(story.carla, proposal);
    expect(statusIn(story).word).toBe('in force');
  });

  it('does not let anyone sign for the other team, or in place of the one who was asked', () => {
    const story = new Story();
    story.admit(story.carla);
    const proposal = story.propose();
    story.sign(story.anna, proposal);
    story.sign(story.anna, proposal, 'sales');
    story.sign(story.carla, proposal);
    expect(statusIn(story).word).toBe('proposed');
  });

  it('is declined by one required signatory, and withdrawn by who proposed it', () => {
    const declined = new Story();
    declined.write(declined.ben, {
      kind: 'decline',
      proposal: declined.propose(),
      team: 'sales',
      reason: 'Too many leads',
    });
    expect(statusIn(declined).word).toBe('declined');
    const withdrawn = new Story();
    withdrawn.write(withdrawn.anna, { kind: 'withdrawal', proposal: withdrawn.propose(), reason: '' });
    expect(statusIn(withdrawn).word).toBe('withdrawn');
  });

  it('keeps the version in force readable while the next is proposed, then supersedes it', () => {
    const story = new Story();
    const first = story.propose();
    story.sign(story.anna, first);
    story.sign(story.ben, first);
    const second = story.propose({ supersedes: first });
    expect(statusIn(story)).toMatchObject({ word: 'in force' });
    expect(statusIn(story).open?.proposal.hash).toBe(second);
    story.sign(story.anna, second);
    story.sign(story.ben, second);
    expect(statusIn(story).versions.map(({ status, number }) => [status, number])).toEqual([
      ['superseded', 1],
      ['in force', 2],
    ]);
  });

  it('shows two versions that supersede the same one as a conflict', () => {
    const story = new Story();
    const first = story.propose();
    story.sign(story.anna, first);
    story.sign(story.ben, first);
    const rivals = [story.propose({ supersedes: first }), story.propose({ supersedes: first })];
    for (const rival of rivals) {
      story.sign(story.anna, rival);
      story.sign(story.ben, rival);
    }
    expect(statusIn(story).rivals.map(({ proposal }) => proposal.hash)).toEqual(rivals);
  });

  it('does not bind before both sides have compared six words, except in the worked example', () => {
    const story = new Story(false);
    const { anna, ben } = story;
    const proposal = story.propose();
    story.sign(anna, proposal);
    story.sign(ben, proposal);
    expect(statusIn(story).word).toBe('proposed');
    story.write(anna, { kind: 'comparison', member: 'ben', memberKey: ben.key });
    expect(statusIn(story).word).toBe('proposed');
    story.write(ben, { kind: 'comparison', member: 'anna', memberKey: anna.key });
    expect(statusIn(story).word).toBe('in force');
  });

  it('reads the same whatever the order in which acts arrive', () => {
    const story = new Story();
    const first = story.propose();
    story.sign(story.ben, first);
    story.sign(story.anna, first);
    const second = story.propose({ supersedes: first });
    story.write(story.ben, { kind: 'decline', proposal: second, team: 'sales', reason: 'No' });
    const expected = statusIn(story);
    fc.assert(
      fc.property(fc.shuffledSubarray(story.acts, { minLength: story.acts.length }), (acts) => {
        const status = statusOf(readHistory(acts, story.id), 'deal', LATER);
        expect(status.word).toBe(expected.word);
        expect(status.versions.map(({ proposal, status: word }) => [proposal.hash, word])).toEqual(
          expected.versions.map(({ proposal, status: word }) => [proposal.hash, word]),
        );
      }),
      { seed, numRuns: count(50, 2000) },
    );
  });
});

describe('acts that their author had no right to write', () => {
  const problemsOf = (story: Story) =>
    readHistory(story.acts, story.id).problems.map(({ problem }) => problem);

  it('do not count and are named: by a stranger, for another workspace, a second beginning', () => {
    const story = new Story();
    story.sign(story.carla, story.propose());
    story.write(story.anna, { kind: 'rights', rights: {} }, { workspace: 'b'.repeat(64) });
    const other = new Story();
    story.acts.push(...other.acts.slice(0, 1));
    expect(problemsOf(story).sort()).toEqual([
      'belongs to another workspace',
      'is by somebody who was not a member with that key at the time',
      'is the beginning of another workspace',
    ]);
  });

  it('include admitting somebody without being a signatory, or with a key that is taken', () => {
    const story = new Story();
    story.admit(story.carla, story.ben, false);
    story.admit({ ...story.carla, id: 'dora', name: 'dora' }, story.carla);
    story.admit({ ...story.ben, id: 'ben2', team: 'marketing' });
    expect(problemsOf(story)).toEqual([
      expect.stringContaining('no signatory who may'),
      expect.stringContaining('has already'),
    ]);
  });

  it('include everything after a key was revoked', () => {
    const story = new Story();
    const proposal = story.propose();
    story.write(story.ben, {
      kind: 'revocation',
      member: 'ben',
      memberKey: story.ben.key,
      last: null,
      reason: 'Lost',
    });
    story.sign(story.ben, proposal);
    expect(problemsOf(story)).toHaveLength(1);
  });
});

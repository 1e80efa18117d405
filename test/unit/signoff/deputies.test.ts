import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { statusOf } from '#shared/domain/signoff/versions';
import { signsFor } from '#shared/domain/signoff/who';
import { LATER, Story } from '../../fixtures/story';

const read = (story: Story) => readHistory(story.acts, story.id);
const wordOf = (story: Story) => statusOf(read(story), 'deal', LATER).word;
const problems = (story: Story) => read(story).problems.map(({ problem }) => problem);

/** Ben is away, and Carla, who is no signatory herself, stands in for him. */
function away(from: string, until: string): Story {
  const story = new Story();
  story.admit(story.carla, story.anna, false);
  const { carla } = story;
  story.write(story.ben, { kind: 'deputy', deputy: { member: 'carla', key: carla.key }, from, until });
  return story;
}

const signForBen = (story: Story, proposal: string) =>
  story.write(story.carla, {
    kind: 'signature',
    proposal,
    team: 'sales',
    statement: 'I agree.',
    onBehalfOf: 'ben',
  });

describe('a deputy', () => {
  it('signs in the place of the signatory who named them, on those days', () => {
    const story = away('2026-01-05', '2026-01-05');
    const proposal = story.propose();
    story.sign(story.anna, proposal);
    const carla = read(story).members.get('carla');
    const { open } = statusOf(read(story), 'deal', LATER);
    expect(open && carla && signsFor(read(story), open, carla, '2026-01-05T12:00:00.000Z')).toEqual(['ben']);
    expect(open && carla && signsFor(read(story), open, carla, '2026-01-06T00:00:00.000Z')).toEqual([]);
    signForBen(story, proposal);
    expect(wordOf(story)).toBe('in force');
    expect(statusOf(read(story), 'deal', LATER).inForce?.parties[1]?.signed.get('ben')?.author).toBe('carla');
  });

  it('does not sign before or after those days, nor once it was ended', () => {
    const early = away('2026-01-06', '2026-01-20');
    early.sign(early.anna, early.propose());
    signForBen(early, early.acts.at(-2)?.hash ?? '');
    expect(wordOf(early)).toBe('proposed');
    expect(problems(early)).toEqual([expect.stringContaining('on a day for which they are no deputy')]);

    const ended = away('2026-01-05', '2026-01-20');
    ended.write(ended.ben, { kind: 'deputy', deputy: null, from: '2026-01-05', until: '2026-01-05' });
    const proposal = ended.propose();
    signForBen(ended, proposal);
    expect(problems(ended)).toEqual([expect.stringContaining('whose deputy they are not')]);
  });

  it('is never of another team, never named by another, and never signs for two teams', () => {
    const story = new Story();
    story.admit(story.carla, story.anna, false);
    const { anna, ben, carla } = story;
    const days = { from: '2026-01-05', until: '2026-01-20' };
    story.write(ben, { kind: 'deputy', deputy: { member: 'anna', key: anna.key }, ...days });
    story.write(carla, { kind: 'deputy', deputy: { member: 'ben', key: ben.key }, ...days });
    const proposal = story.propose();
    story.sign(anna, proposal);
    story.write(anna, {
      kind: 'signature',
      proposal,
      team: 'sales',
      statement: 'I agree.',
      onBehalfOf: 'ben',
    });
    expect(wordOf(story)).toBe('proposed');
    expect(problems(story)).toEqual([
      'names a deputy of another team',
      'names a deputy, but carla is no signatory',
      'is by anna for another team than their own',
    ]);
  });
});

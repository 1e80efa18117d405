import { expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { sharingNext } from '#shared/domain/exchange/next';
import { Story } from '../../fixtures/story';

const nothing = { asked: false, toCompare: false };
const next = (story: Story, now = nothing) =>
  sharingNext(readHistory(story.acts, story.id), { me: story.anna, ...now });

it('says what the other team does next, until both have compared', () => {
  const story = new Story(false);
  // Ben is there already; without him there is somebody to invite.
  expect(sharingNext(readHistory(story.acts.slice(0, 1), story.id), { me: story.anna, ...nothing })).toBe(
    'invite',
  );
  expect(next(story)).toBe('answer');
  for (const here of ['asked', 'toCompare'] as const)
    expect(next(story, { ...nothing, [here]: true })).toBeNull();
  expect(next(new Story(true))).toBeNull();
});

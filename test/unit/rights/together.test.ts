import { describe, expect, it } from 'vitest';
import { readHistory, signatoriesOf } from '#shared/domain/acts/history';
import { newKeyPair } from '../../../electron/services/keys/ed25519';
import { Story } from '../../fixtures/story';

type Person = Story['anna'];

const read = (story: Story) => readHistory(story.acts, story.id);
const problems = (story: Story) => read(story).problems.map(({ problem }) => problem);

const replace = (story: Story, by: Person, whom: Person, newKey: string, lostKey = whom.key) =>
  story.write(by, { kind: 'replacement', member: whom.id, lostKey, newKey });
const appoint = (story: Story, by: Person, whom: Person) =>
  story.write(by, { kind: 'appointment', member: whom.id, memberKey: whom.key });
const leaves = (story: Story, by: Person, whom: Person) =>
  story.write(by, { kind: 'revocation', member: whom.id, memberKey: whom.key, last: null, reason: '' });

/** Ben signs for Sales, and Carla with him where `carlaSigns`; neither acts for the other team. */
function threePeople(carlaSigns = true): Story {
  const story = new Story(false);
  story.admit(story.carla, story.ben, carlaSigns);
  return story;
}

describe('a lost key', () => {
  it('is replaced by two signatories, one of them of the same team', () => {
    const story = threePeople();
    const { key, secret } = newKeyPair();
    const before = story.propose();
    story.sign(story.ben, before);
    replace(story, story.anna, story.ben, key);
    expect(read(story).members.get('ben')?.key).toBe(story.ben.key);
    replace(story, story.carla, story.ben, key);
    expect(read(story).members.get('ben')?.key).toBe(key);
    const now = { ...story.ben, key, secret };
    story.sign(now, story.propose({ salesSignatories: [now] }));
    expect(problems(story)).toEqual([]);
    expect(read(story).acts.filter(({ kind }) => kind === 'signature')).toHaveLength(2);
  });

  it('counts no more, not even backdated; what others had seen stays', () => {
    const story = threePeople();
    const { key } = newKeyPair();
    const seen = story.propose({ by: story.ben });
    const heads = [seen];
    replace(story, story.anna, story.ben, key);
    replace(story, story.carla, story.ben, key);
    story.write(
      story.ben,
      { kind: 'withdrawal', proposal: seen, reason: '' },
      { heads, at: '2026-01-05T08:00:00.000Z' },
    );
    expect(problems(story)).toEqual([
      expect.stringContaining('was replaced or revoked before anybody had seen it'),
    ]);
    expect(read(story).acts.some(({ hash }) => hash === seen)).toBe(true);
  });

  it('is nobody’s to replace alone, twice over, for themselves, or by who signs nothing', () => {
    const story = threePeople();
    const dora: Person = { id: 'dora', name: 'dora', team: 'sales', ...newKeyPair() };
    story.admit(dora, story.ben, false);
    const { key } = newKeyPair();
    replace(story, story.anna, story.ben, key);
    replace(story, story.anna, story.ben, key);
    replace(story, story.ben, story.ben, key);
    replace(story, dora, story.ben, key);
    replace(story, story.carla, story.ben, newKeyPair().key);
    expect(read(story).members.get('ben')?.key).toBe(story.ben.key);
    expect(problems(story)).toEqual([
      'replaces the key it is signed with',
      'is about ben by dora, who may not',
    ]);
  });

  it('of the only signatory is replaced by colleagues and the other team together, never by that alone', () => {
    const story = threePeople(false);
    const { key } = newKeyPair();
    replace(story, story.anna, story.ben, key);
    expect(read(story).members.get('ben')?.key).toBe(story.ben.key);
    replace(story, story.carla, story.ben, key);
    expect(read(story).members.get('ben')).toMatchObject({ key, signatory: true });
    expect(problems(story)).toEqual([]);
  });

  it('is not replaced by one that somebody else has', () => {
    const story = threePeople();
    replace(story, story.anna, story.ben, story.carla.key);
    expect(problems(story)).toEqual(['gives ben the key of carla']);
  });
});

describe('a team without a signatory', () => {
  it('is given one by two of its people and the other team', () => {
    const story = threePeople(false);
    const dora: Person = { id: 'dora', name: 'dora', team: 'sales', ...newKeyPair() };
    story.admit(dora, story.ben, false);
    leaves(story, story.anna, story.ben);
    expect(signatoriesOf(read(story), 'sales')).toEqual([]);
    appoint(story, story.anna, story.carla);
    appoint(story, story.carla, story.carla);
    expect(signatoriesOf(read(story), 'sales')).toEqual([]);
    appoint(story, dora, story.carla);
    expect(signatoriesOf(read(story), 'sales').map(({ id }) => id)).toEqual(['carla']);
    expect(problems(story)).toEqual([]);
  });

  it('is the only case in which somebody is appointed', () => {
    const story = threePeople(false);
    appoint(story, story.carla, story.carla);
    appoint(story, story.anna, story.carla);
    expect(signatoriesOf(read(story), 'sales').map(({ id }) => id)).toEqual(['ben']);
    expect(problems(story)).toEqual([
      'is about carla by carla, who may not',
      'appoints carla, though a signatory of the team can do so',
    ]);
  });
});

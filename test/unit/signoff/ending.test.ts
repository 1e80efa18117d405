import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { mayNow } from '#shared/domain/signoff/may';
import { readersOf } from '#shared/domain/signoff/readers';
import { besideOf, statusOf } from '#shared/domain/signoff/versions';
import { LATER, Story } from '../../fixtures/story';

const read = (story: Story) => readHistory(story.acts, story.id);
const statusIn = (story: Story, at = LATER) => statusOf(read(story), 'deal', at);

function signed(more: Record<string, unknown> = {}, supersedes?: string, story = new Story()) {
  const proposal = story.propose({ more, ...(supersedes === undefined ? {} : { supersedes }) });
  story.sign(story.anna, proposal);
  story.sign(story.ben, proposal);
  return { story, proposal };
}

describe('a version in force', () => {
  it('expires at the beginning of the day it ends on, in its zone', () => {
    const { story } = signed({ expiresOn: '2026-01-20', timeZone: 'Europe/Berlin' });
    expect(statusIn(story, '2026-01-19T22:59:59.999Z').word).toBe('in force');
    expect(statusIn(story, '2026-01-19T23:00:00.000Z').word).toBe('expired');
  });

  it('is retired once a signatory of each party wants it, and not before', () => {
    const { story, proposal } = signed();
    const retire = (who: Story['anna'], team: string) =>
      story.write(who, { kind: 'retirement', proposal, team, reason: 'We stopped.' });
    retire(story.anna, 'marketing');
    retire(story.anna, 'sales');
    expect(statusIn(story).word).toBe('in force');
    const { inForce } = statusIn(story);
    const ben = read(story).members.get('ben') ?? null;
    expect(inForce?.parties.map(({ retired }) => retired?.author ?? null)).toEqual(['anna', null]);
    expect(mayNow(read(story), { open: null, inForce }, ben).retire).toBe(true);
    retire(story.ben, 'sales');
    expect(statusIn(story).word).toBe('retired');
  });

  it('is not ended by somebody without the right: a withdrawal is the proposing team’s own', () => {
    const story = new Story();
    const proposal = story.propose();
    story.write(story.ben, { kind: 'withdrawal', proposal, reason: '' });
    expect(statusIn(story).word).toBe('proposed');
    story.write(story.anna, { kind: 'withdrawal', proposal, reason: '' });
    expect(statusIn(story).word).toBe('withdrawn');
  });
});

describe('two versions signed beside each other', () => {
  it('are rivals until a third takes the place of both', () => {
    const { story, proposal: first } = signed();
    const left = signed({}, first, story).proposal;
    const right = signed({}, first, story).proposal;
    expect(statusIn(story).rivals.map(({ proposal }) => proposal.hash)).toEqual([left, right]);
    const third = story.propose({ supersedes: left, more: { alsoSupersedes: [right] } });
    expect(statusIn(story).rivals).toHaveLength(2);
    story.sign(story.anna, third);
    story.sign(story.ben, third);
    const { rivals, versions, inForce } = statusIn(story);
    expect(rivals).toEqual([]);
    expect(inForce?.proposal.hash).toBe(third);
    expect(versions.map(({ status }) => status)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'in force',
    ]);
  });

  it('are told of before the second is signed: it waits beside what another signed', () => {
    const { story, proposal: first } = signed();
    const left = story.propose({ supersedes: first });
    const right = story.propose({ supersedes: first });
    const beside = (hash: string) => {
      const { versions } = statusIn(story);
      const version = versions.find(({ proposal }) => proposal.hash === hash);
      return version
        ? besideOf(versions, version).map(({ proposal, status }) => [proposal.hash, status])
        : null;
    };
    expect(beside(right)).toEqual([[left, 'proposed']]);
    story.sign(story.anna, left);
    story.sign(story.ben, left);
    expect(beside(right)).toEqual([[left, 'in force']]);
    expect(beside(left)).toEqual([]);
    story.write(story.anna, { kind: 'withdrawal', proposal: right, reason: '' });
    expect(beside(right)).toEqual([]);
  });

  it('are none where one takes the place of the other, though its day is still to come', () => {
    const { story, proposal: first } = signed();
    signed({ effectiveOn: '2026-03-01' }, first, story);
    expect(statusIn(story)).toMatchObject({ word: 'in force', rivals: [] });
  });
});

describe('who has read a version', () => {
  it('is who signed it and who said so; the others are still asked', () => {
    const { story, proposal } = signed();
    story.admit(story.carla);
    const readBy = () => {
      const { inForce } = statusIn(story);
      return readersOf(read(story), inForce as NonNullable<typeof inForce>).map(({ member, readAt }) => [
        member,
        readAt !== null,
      ]);
    };
    expect(readBy()).toEqual([
      ['anna', true],
      ['ben', true],
      ['carla', false],
    ]);
    story.write(story.carla, { kind: 'acknowledgement', proposal });
    expect(readBy()).toContainEqual(['carla', true]);
  });
});

describe('an assent that was given elsewhere', () => {
  const evidence = { hash: 'c'.repeat(64), name: 'yes.eml', type: 'message/rfc822', bytes: 12 };
  const assent = (story: Story, by: Story['anna'], proposal: string, team = by.team) =>
    story.write(by, {
      ...{ kind: 'assent', proposal, team, member: 'ben', way: 'e-mail', on: '2026-01-05' },
      ...{ evidence, note: '' },
    });

  it('counts as the signature of who was asked, and stays labelled until they sign', () => {
    const story = new Story();
    story.admit(story.carla, story.anna, false);
    const proposal = story.propose();
    story.sign(story.anna, proposal);
    assent(story, story.carla, proposal);
    const given = () => statusIn(story).inForce?.parties[1]?.signed.get('ben')?.kind;
    expect(given()).toBe('assent');
    story.sign(story.ben, proposal);
    expect(given()).toBe('signature');
  });

  it('does not count from the other team, from themselves, or without the right', () => {
    const story = new Story();
    story.admit(story.carla, story.anna, false);
    const proposal = story.propose();
    story.sign(story.anna, proposal);
    assent(story, story.anna, proposal, 'sales');
    assent(story, story.ben, proposal);
    story.write(story.ben, { kind: 'role', member: 'carla', role: 'reader', signatory: false });
    assent(story, story.carla, proposal);
    expect(statusIn(story).word).toBe('proposed');
    expect(read(story).problems).toHaveLength(3);
  });
});

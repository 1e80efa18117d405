import { describe, expect, it } from 'vitest';
import { mayDo, readHistory } from '#shared/domain/acts/history';
import { rightState, rightsLocked, tableOf } from '#shared/domain/rights/rights';
import { DEFAULT_RIGHTS } from '#shared/model/acts';
import { Story } from '../../fixtures/story';

const read = (story: Story) => readHistory(story.acts, story.id);
const memberOf = (story: Story, id: string) => read(story).members.get(id) ?? null;

/** Two teams on their own devices, and Carla as a member of Sales. */
function twoTeams(): Story {
  const story = new Story(false);
  story.admit(story.carla, story.ben, false);
  story.write(story.ben, { kind: 'role', member: 'carla', role: 'member', signatory: false });
  return story;
}

const change = (story: Story, by: Story['anna'], team: string | null, member: string[]) =>
  story.write(by, { kind: 'rights', team, rights: { ...DEFAULT_RIGHTS, member } });

describe('the table of rights', () => {
  it('is each team’s own: a signatory changes that of the team, and nobody else’s', () => {
    const story = twoTeams();
    change(story, story.anna, 'sales', []);
    expect(mayDo(read(story), 'carla', 'edit')).toBe(true);
    change(story, story.carla, 'sales', ['edit', 'members']);
    change(story, story.ben, 'sales', ['comment']);
    expect(mayDo(read(story), 'carla', 'edit')).toBe(false);
    expect(tableOf(read(story), 'marketing')['member']).toEqual(DEFAULT_RIGHTS['member']);
    expect(read(story).problems.map(({ problem }) => problem)).toEqual([
      'changes the rights of another team',
      'changes rights without the right',
    ]);
  });

  it('cannot be changed so that nobody could change it again', () => {
    const story = twoTeams();
    story.write(story.ben, { kind: 'rights', team: 'sales', rights: { ...DEFAULT_RIGHTS, lead: ['edit'] } });
    expect(read(story).problems).toMatchObject([{ problem: expect.stringContaining('leaves no signatory') }]);
    expect(mayDo(read(story), 'ben', 'members')).toBe(true);
  });

  it('changed for both teams at once, as it was before there were two, still counts', () => {
    const story = twoTeams();
    change(story, story.ben, 'sales', []);
    story.write(story.ben, { kind: 'rights', rights: DEFAULT_RIGHTS });
    expect(mayDo(read(story), 'carla', 'edit')).toBe(true);
    expect(read(story).problems).toEqual([]);
  });
});

describe('why somebody may not do something', () => {
  it('names the rights they have, and who could change that', () => {
    const story = twoTeams();
    change(story, story.ben, 'sales', ['read', 'comment']);
    expect(rightState(read(story), memberOf(story, 'carla'), 'edit')).toEqual({
      may: false,
      why: 'As member, carla may not edit. ben can change that under People.',
    });
    expect(rightState(read(story), memberOf(story, 'ben'), 'edit')).toEqual({ may: true, why: null });
    expect(rightState(read(story), null, 'edit').may).toBe(false);
  });

  it('is said in German where the page is', () => {
    const story = twoTeams();
    change(story, story.ben, 'sales', ['read', 'comment']);
    expect(rightState(read(story), memberOf(story, 'carla'), 'edit', 'de').why).toBe(
      'Als Mitglied darf carla nicht bearbeiten. ben kann das unter „Personen“ ändern.',
    );
    expect(rightsLocked(read(story), memberOf(story, 'anna'), 'sales', 'de')).toBe(
      'Nur Sales selbst ändert, was die eigenen Personen dürfen.',
    );
  });

  it('is said for the table, too', () => {
    const story = twoTeams();
    expect(rightsLocked(read(story), memberOf(story, 'ben'), 'sales')).toBeNull();
    expect(rightsLocked(read(story), memberOf(story, 'anna'), 'sales')).toContain('Only Sales itself');
    expect(rightsLocked(read(story), memberOf(story, 'carla'), 'sales')).toContain('Only a signatory');
  });
});

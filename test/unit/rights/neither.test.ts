import { describe, expect, it } from 'vitest';
import { mayDo, readHistory } from '#shared/domain/acts/history';
import { tellAct } from '#shared/domain/acts/told';
import { disputesOf } from '#shared/domain/disputes/disputes';
import { rightState, rightsLocked, tableOf } from '#shared/domain/rights/rights';
import { DEFAULT_RIGHTS, Right } from '#shared/model/acts';
import { NEITHER } from '#shared/model/neither';
import { teamIds } from '../../../electron/services/begin';
import { newKeyPair } from '../../../electron/services/keys/ed25519';
import { Story } from '../../fixtures/story';

/** Anna of marketing lets Nora in, who belongs to neither team. */
class Judged extends Story {
  readonly nora = { id: 'nora', name: 'nora', team: NEITHER, ...newKeyPair() };

  constructor(signatory = false) {
    super(false);
    this.write(this.anna, {
      kind: 'member',
      member: { ...this.card(this.nora, signatory), role: 'arbiter' },
    });
  }

  compare(by: Story['anna']): void {
    this.write(by, { kind: 'comparison', member: 'nora', memberKey: this.nora.key });
  }

  letGo(by: Story['anna']): void {
    this.write(by, { kind: 'revocation', member: 'nora', memberKey: this.nora.key, last: null, reason: '' });
  }

  /** A lead that Anna contests and Ben says no to. */
  contested(): string {
    const dispute = this.write(this.anna, {
      ...{ kind: 'dispute', record: 'deal', commitment: 'handed', period: '2026-01-05' },
      ...{ lead: 'L-1', claim: 'counts', team: 'marketing', reason: 'It came by mail.' },
    });
    this.write(this.ben, { kind: 'answer', dispute, team: 'sales', outcome: 'rejected', reason: 'No.' });
    return dispute;
  }

  decide(dispute: string): void {
    this.write(this.nora, { kind: 'settlement', dispute, outcome: 'upheld', reason: 'It did come.' });
  }

  get history() {
    return readHistory(this.acts, this.id);
  }

  get problems(): string[] {
    return this.history.problems.map(({ problem }) => problem);
  }

  get dispute(): string | undefined {
    const terms = { answerDays: 14, arbiter: 'nora', timeZone: 'UTC' };
    return disputesOf(this.history, 'deal', Date.parse('2026-01-10T12:00:00.000Z'), () => terms)[0]?.status;
  }
}

describe('somebody of neither team', () => {
  it('decides what both cannot agree on, once both teams know whose key it is', () => {
    const story = new Judged();
    const dispute = story.contested();
    story.compare(story.anna);
    // One side alone could have made up who judges.
    story.decide(dispute);
    expect(story.dispute).toBe('rejected');
    expect(story.problems).toEqual([
      'settles a dispute before both teams compared the six words of its author',
    ]);
    story.compare(story.ben);
    story.decide(dispute);
    expect(story.dispute).toBe('upheld');
  });

  it('signs for nobody, proposes nothing, and answers in the name of no team', () => {
    expect(new Judged(true).problems).toEqual(['makes nora a signatory, who belongs to neither team']);
    const story = new Judged();
    const { nora } = story;
    const proposal = story.propose();
    for (const team of ['sales', NEITHER]) story.sign(nora, proposal, team);
    story.propose({ by: nora });
    const dispute = story.contested();
    const answer = { kind: 'answer', dispute, outcome: 'accepted', reason: 'x' } as const;
    for (const team of ['sales', NEITHER]) story.write(nora, { ...answer, team });
    story.write(story.ben, { kind: 'appointment', member: 'nora', memberKey: nora.key });
    story.write(story.anna, { kind: 'role', member: 'nora', role: 'lead', signatory: true });
    expect(story.problems).toEqual([
      ...Array(2).fill('is by nora, who was no signatory at the time'),
      'proposes without the right',
      ...Array(2).fill('answers a dispute for another team'),
      'appoints nora, who belongs to neither team',
      'changes a role of another team, or without the right',
    ]);
    expect(story.dispute).toBe('rejected');
  });

  it('may the same whatever a team’s table says, and the page can say why not more', () => {
    const story = new Judged();
    const all = { ...DEFAULT_RIGHTS, arbiter: [...Right.options] };
    // As a table was changed for both at once, before each team had its own.
    story.write(story.anna, { kind: 'rights', team: null, rights: all });
    const granted = () => Right.options.filter((right) => mayDo(story.history, 'nora', right));
    expect(granted()).toEqual(['read', 'comment', 'settle']);
    story.write(story.anna, { kind: 'rights', team: null, rights: { ...DEFAULT_RIGHTS, arbiter: [] } });
    expect(granted()).toEqual(['read', 'comment', 'settle']);
    const { history } = story;
    expect(rightState(history, history.members.get('nora') ?? null, 'edit').why).toBe(
      'nora belongs to neither team, and may not edit. That is for the teams.',
    );
    expect(tableOf(history, NEITHER)).toEqual({ arbiter: ['read', 'comment', 'settle'] });
    expect(rightsLocked(history, history.members.get('anna') ?? null, NEITHER)).not.toBeNull();
  });

  it('is let go by both teams, or goes by themselves; no side sends its judge away', () => {
    const story = new Judged();
    story.letGo(story.anna);
    story.letGo(story.anna);
    expect(story.history.members.get('nora')?.left).toBe(false);
    story.letGo(story.ben);
    expect(story.history.members.get('nora')?.left).toBe(true);
    const own = new Judged();
    own.letGo(own.nora);
    expect(own.history.members.get('nora')?.left).toBe(true);
    expect([...story.problems, ...own.problems]).toEqual([]);
  });

  it('is given another key by both teams, and by none alone', () => {
    const story = new Judged();
    const { key } = newKeyPair();
    const replace = (by: Story['anna']) =>
      story.write(by, { kind: 'replacement', member: 'nora', lostKey: story.nora.key, newKey: key });
    replace(story.anna);
    expect(story.history.members.get('nora')?.key).toBe(story.nora.key);
    replace(story.ben);
    expect(story.history.members.get('nora')?.key).toBe(key);
    expect(story.problems).toEqual([]);
  });

  it('is told of as such, and no team is ever called so', () => {
    const { history } = new Judged();
    const admitted = history.acts.findLast(({ kind }) => kind === 'member');
    expect(admitted && tellAct(admitted, history)).toMatchObject({ code: 'joinedNeither', name: 'nora' });
    expect(teamIds('Neither', 'Sales')).toEqual(['team-neither', 'sales']);
  });
});

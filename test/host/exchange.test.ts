import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/contract/versions';
import { CommandLine } from '../fixtures/command-line';
import { changeLetter, signatureBy, Tampering } from '../fixtures/tampering';

interface Exchanged {
  received: number;
  sent: number;
  conflicts: number;
  waiting: number;
}
interface Row {
  id: string;
  status?: string;
  state?: string;
  team?: string;
  words?: string[];
}

/** Two people on two devices: nothing is common to them but a folder, or a file that is handed over. */
const anna = new CommandLine();
const ben = new CommandLine();
const carla = new CommandLine();
const nora = new CommandLine();
afterAll(() => {
  for (const each of [anna, ben, carla, nora]) each.dispose();
});

const sync = (who: CommandLine) => who.json<Exchanged>('sync');
const statusOf = async (who: CommandLine, id: string) =>
  (await who.json<Row[]>('list')).find((row) => row.id === id)?.status;

async function put(who: CommandLine, view: Record<string, unknown>) {
  const file = who.path('view.json');
  writeFileSync(file, JSON.stringify(view));
  await who.json('put', file);
}

/** An agreement with one promise of so many leads, which rests on one word. */
const promise = (leads: number) => ({
  id: 'promise',
  kind: 'agreement',
  title: 'Lead agreement',
  definitions: [{ id: 'good-fit' }],
  commitments: [
    {
      id: 'leads',
      title: 'Leads handed over',
      owedBy: 'marketing',
      owedTo: 'sales',
      metric: 'count',
      target: { bound: 'atLeast', value: leads, unit: 'leads' },
      schedule: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        time: '09:00',
        timeZone: 'Europe/Berlin',
        start: '2026-01-05',
      },
    },
  ],
});

const allWell = async (...devices: CommandLine[]) => {
  for (const who of devices) expect(await who.json('verify')).toEqual({ ok: true, problems: [] });
};

describe('two teams, two homes, one folder', () => {
  const folder = anna.path('shared');

  beforeAll(async () => {
    mkdirSync(folder);
    await anna.json(
      'init',
      anna.workspace,
      '--name',
      'Anna Berg',
      '--team',
      'Marketing',
      '--other-team',
      'Sales',
    );
    await anna.json('new', 'process', '--template', 'lead-hand-over');
    await put(anna, { id: 'good-fit', kind: 'definition', title: 'Good fit', meaning: 'Fifty employees.' });
    await put(anna, promise(50));
    await put(anna, { id: 'secret', kind: 'process', title: 'Our own plans', visibility: 'private' });
    await anna.json('sync', '--folder', folder);
  });

  it('asks to join, and is let in after comparing words', async () => {
    const { member, words } = await ben.json<{ member: string; words: string[] }>(
      ...['join', ben.workspace, '--folder', folder, '--name', 'Ben Okafor', '--team', 'Sales'],
    );
    expect(words).toHaveLength(6);
    expect((await sync(anna)).waiting).toBe(1);
    const waiting = (await anna.json<Row[]>('member', 'list')).find(({ id }) => id === member);
    expect(waiting).toMatchObject({ state: 'waiting', words });
    await anna.json('member', 'confirm', member);
    expect((await sync(ben)).received).toBeGreaterThan(0);
    expect((await ben.json<Row[]>('member', 'list')).map(({ id, state }) => [id, state])).toEqual([
      ['anna-berg', 'active'],
      ['ben-okafor', 'active'],
    ]);
  });

  it('shares what is shared, and keeps a private draft at home', async () => {
    const [hers, his] = await Promise.all([anna, ben].map((who) => who.json<Row[]>('list')));
    expect(his?.map(({ id }) => id).sort()).toEqual(['good-fit', 'lead-hand-over', 'promise']);
    expect(hers?.map(({ id }) => id)).toContain('secret');
  });

  it('proposes nothing before both sides compared their words', async () => {
    const { code, stderr } = await anna.run('propose', 'lead-hand-over');
    expect(code).toBe(2);
    expect(stderr).toContain('six words have not been compared on both sides');
    await ben.json('member', 'confirm', 'anna-berg');
    await sync(anna);
  });

  it('takes changes of both over, and costs nothing when nothing changed', async () => {
    await Promise.all([
      put(ben, { id: 'lead-hand-over', scope: 'Leads from the website' }),
      put(anna, { id: 'lead-hand-over', outcome: 'Nobody waits' }),
    ]);
    for (const who of [ben, anna, ben]) await sync(who);
    const both = { scope: 'Leads from the website', outcome: 'Nobody waits' };
    const shown = await Promise.all([anna, ben].map((who) => who.json('show', 'lead-hand-over')));
    for (const view of shown) expect(view).toMatchObject(both);
    expect(await sync(ben)).toEqual({ received: 0, sent: 0, conflicts: 0, waiting: 0 });
  });

  it('is declined with a reason, withdrawn, and proposed again', async () => {
    await anna.json('propose', 'promise', '--due-on', '2999-01-01');
    await sync(anna);
    await sync(ben);
    await ben.json('decline', 'promise', '--reason', 'Fifty is more than we can call.');
    await sync(ben);
    await sync(anna);
    expect(await statusOf(anna, 'promise')).toBe('declined');
    await put(anna, promise(30));
    await anna.json('propose', 'promise');
    await anna.json('withdraw', 'promise');
    const late = await anna.run('sign', 'promise');
    expect([late.code, late.stderr]).toEqual([2, expect.stringContaining('no open proposal')]);
  });

  it('is in force on both when both signed, and verifies on both', async () => {
    await anna.json('propose', 'promise');
    await anna.json('sign', 'promise');
    await sync(anna);
    await sync(ben);
    const asked = await ben.json<{ file: string; to: string[] }>(
      'remind',
      'promise',
      '--out',
      ben.path('mail'),
    );
    expect([asked.to, readFileSync(asked.file, 'utf8')]).toEqual([
      ['Ben Okafor'],
      expect.stringContaining('filename="sign.ics"'),
    ]);
    await ben.json('sign', 'promise');
    await sync(ben);
    await sync(anna);
    for (const who of [anna, ben]) expect(await statusOf(who, 'promise')).toBe('in force');
  });

  it('goes on with a draft beside what was agreed, which keeps its figures and its meaning', async () => {
    await put(anna, promise(60));
    await put(anna, { id: 'good-fit', meaning: 'Ten employees.' });
    await sync(anna);
    await sync(ben);
    expect(await statusOf(ben, 'promise')).toBe('in force');
    const { from, to, records } = await ben.json<Comparison>('diff', 'promise', '1', 'draft');
    expect([from.status, to.status]).toEqual(['in force', 'draft']);
    const told = records.flatMap(({ differences }) => differences.map(({ text }) => text));
    expect(told).toEqual([
      'Leads handed over: target 30 → 60 leads',
      'meaning Fifty employees. → Ten employees.',
    ]);
  });

  it('hands a third over what there is by a bundle, and their request back by another', async () => {
    const [toCarla, toAnna] = [anna.path('to-carla'), carla.path('to-anna')];
    await anna.json('bundle', 'export', toCarla);
    await carla.json('join', carla.workspace, '--bundle', toCarla, '--name', 'Carla Diaz', '--team', 'sales');
    await carla.json('bundle', 'export', toAnna);
    expect((await anna.json<Exchanged>('bundle', 'import', toAnna)).waiting).toBe(1);
    await anna.json('member', 'confirm', 'carla-diaz');
    await anna.json('bundle', 'export', toCarla);
    expect((await carla.json<Exchanged>('bundle', 'import', toCarla)).received).toBeGreaterThan(0);
    expect(await statusOf(carla, 'promise')).toBe('in force');
    await allWell(carla);
    await carla.json('read', 'promise');
    writeFileSync(carla.path('cut'), readFileSync(toCarla).subarray(0, -20));
    const cut = await carla.run('bundle', 'import', carla.path('cut'));
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('is cut off')]);
  });

  it('lets somebody in who belongs to neither team, and whom both sides compare', async () => {
    const { member, words } = await nora.json<{ member: string; words: string[] }>(
      ...['join', nora.workspace, '--folder', folder, '--name', 'Nora Lund', '--team', 'neither'],
    );
    await sync(anna);
    await anna.json('member', 'confirm', member);
    await sync(nora);
    const here = (await nora.json<Row[]>('member', 'list')).find(({ id }) => id === member);
    expect(here).toMatchObject({ team: 'neither', state: 'active', words });
    const refused = await nora.run('propose', 'lead-hand-over');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('belongs to neither team, and may not propose'),
    ]);
    await sync(ben);
    await ben.json('member', 'confirm', member);
    await sync(ben);
  });

  it('holds aside what somebody without the right writes, until it is taken', async () => {
    await sync(anna);
    const { waiting } = await sync(ben);
    const reader = await ben.json<{ role: string }>('member', 'role', 'carla-diaz', 'reader');
    expect(reader.role).toBe('reader');
    // She has not heard of it yet.
    await put(carla, { id: 'good-fit', meaning: 'Whoever answers the telephone.' });
    await carla.json('bundle', 'export', carla.path('to-ben'));
    const taken = await ben.json<Exchanged>('bundle', 'import', carla.path('to-ben'));
    expect(taken.waiting).toBe(waiting + 1);
    expect(await ben.json('show', 'good-fit')).toMatchObject({ meaning: 'Ten employees.' });
    expect(await ben.json('suggested', 'list')).toMatchObject([
      { record: 'good-fit', by: 'carla-diaz', count: 1 },
    ]);
    await ben.json('suggested', 'take', 'good-fit', '--by', 'carla-diaz');
    expect(await ben.json('show', 'good-fit')).toMatchObject({ meaning: 'Whoever answers the telephone.' });
    await sync(ben);
  });

  it('closes what comes after to somebody who left', async () => {
    const refused = await anna.run('member', 'leave', 'carla-diaz');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('belongs to the other team')]);
    await put(ben, { id: 'next', kind: 'process', title: 'After Carla', owner: 'carla-diaz' });
    await ben.json('member', 'leave', 'carla-diaz', '--hand-to', 'ben-okafor');
    await ben.json('bundle', 'export', ben.path('late'));
    await carla.json('bundle', 'import', ben.path('late'));
    expect((await carla.json<Row[]>('list')).map(({ id }) => id)).not.toContain('next');
    await sync(ben);
    await sync(anna);
    expect(await anna.json('show', 'next')).toMatchObject({ owner: 'ben-okafor' });
    await sync(ben);
    await allWell(anna, ben);
  });

  describe('tampered with', () => {
    const devices = { anna, ben };
    const tampering = new Tampering(anna.workspace, anna.home);
    const whole = anna.path('whole');

    /** Copies of both devices and of the folder, or back from them. */
    const copy = (from: (name: string) => string, to: (name: string) => string) => {
      for (const name of ['anna/home', 'anna/workspace', 'ben/home', 'ben/workspace', 'folder']) {
        rmSync(to(name), { recursive: true, force: true });
        cpSync(from(name), to(name), { recursive: true });
      }
    };
    const kept = (name: string) => join(whole, name);
    const used = (name: string) => {
      const [who, part] = name.split('/');
      return part ? join(devices[who === 'ben' ? 'ben' : 'anna'].root, part) : folder;
    };

    beforeAll(() => copy(used, kept));
    beforeEach(() => copy(kept, used));

    /** All that verify says, in one text; it says something. */
    const told = async (who = anna): Promise<string> => {
      const { code, stdout } = await who.run('verify');
      expect(code).toBe(1);
      return stdout;
    };
    const frozen = (kind: string) =>
      tampering.blobOf(
        tampering.proposalOf('promise').manifest.find((entry) => entry.kind === kind)?.contentHash ?? '',
      );
    const hand = (from: CommandLine, hash: string) =>
      copyFileSync(join(from.workspace, 'acts', `${hash}.json`), tampering.fileOf(hash));
    const headOf = (home: string) => {
      const [workspace = ''] = readdirSync(join(home, 'exchange'));
      const [id = ''] = readdirSync(join(home, 'exchange', workspace, 'outbox', 'replicas'));
      return join(folder, 'replicas', id, 'head.json');
    };

    it('names a changed letter in what was signed', async () => {
      changeLetter(frozen('agreement'), '"value":30', '"value":20');
      expect(await told()).toMatch(
        /^promise: What was frozen of the agreement “Lead agreement” was changed/m,
      );
    });

    it('names a changed letter in a pinned definition', async () => {
      changeLetter(frozen('definition'), 'Fifty', 'Forty');
      expect(await told()).toMatch(/^promise: What was frozen of the definition “Good fit” was changed/m);
    });

    it('names a swapped signature', async () => {
      const [hers, his] = [
        tampering.find(signatureBy('anna-berg')),
        tampering.find(signatureBy('ben-okafor')),
      ];
      tampering.swapSignature(hers, his);
      expect(await told()).toContain(`it carries the signature of the act ${his.hash.slice(0, 12)}`);
    });

    it('names a signature by a former signatory, also when the folder brings it', async () => {
      const besideBen = new Tampering(ben.workspace, ben.home);
      const signature = besideBen.find(signatureBy('ben-okafor'));
      const { v, workspace, author, key, device } = signature;
      const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
      const role = besideBen.write({
        ...{ v, workspace, author, key, device, at: at(-2), heads: besideBen.ends().map(({ hash }) => hash) },
        ...{ kind: 'role', member: author, role: 'lead', signatory: false },
      });
      besideBen.forge(signature, { at: at(-1), heads: [role] });
      await sync(ben);
      await sync(anna);
      expect(await told()).toContain('is by Ben Okafor, who was no signatory at the time; it does not count');
    });

    it('names what somebody who left wrote outside the known history', async () => {
      const besideCarla = new Tampering(carla.workspace, carla.home);
      const read = besideCarla.find(({ kind }) => kind === 'acknowledgement');
      hand(carla, besideCarla.forge(read, { at: '2026-01-06T09:00:00.000Z' }));
      expect(await told()).toMatch(/replaced or revoked before anybody had seen it/);
    });

    it('names a removed act', async () => {
      const { hash } = tampering.find(signatureBy('ben-okafor'));
      rmSync(tampering.fileOf(hash));
      expect(await told()).toContain(`The act ${hash.slice(0, 12)} is missing`);
    });

    it('names a cut-off tail', async () => {
      const ends = tampering.ends();
      for (const { hash } of ends) rmSync(tampering.fileOf(hash));
      const said = await told();
      for (const { hash } of ends)
        expect(said).toContain(`The newest acts were cut off: the act ${hash.slice(0, 12)}`);
    });

    it('names a proposal that is played again, also when the folder brings it', async () => {
      tampering.forge(tampering.proposalOf('promise'), { at: new Date(Date.now() - 60_000).toISOString() });
      await sync(anna);
      await sync(ben);
      expect(await told(ben)).toMatch(/^promise: .* repeats the proposal .* without having seen it/m);
    });

    it('names an act of another workspace', async () => {
      const other = new CommandLine();
      try {
        await other.json(
          'init',
          other.workspace,
          '--name',
          'Eve',
          '--team',
          'Marketing',
          '--other-team',
          'Sales',
        );
        mkdirSync(other.path('folder'));
        await other.json('sync', '--folder', other.path('folder'));
        const { hash } = new Tampering(other.workspace, other.home).find(({ kind }) => kind !== 'genesis');
        hand(other, hash);
        expect(await told()).toContain('belongs to another workspace; it does not count');
      } finally {
        other.dispose();
      }
    });

    it('names a head that goes backwards, until it has caught up', async () => {
      const early = readFileSync(headOf(ben.home));
      await put(ben, { id: 'next', purpose: 'Said later' });
      await sync(ben);
      await sync(anna);
      writeFileSync(headOf(ben.home), early);
      await sync(anna);
      expect(await told()).toMatch(
        /The list of what the device of Ben Okafor handed over went back from \d+ to \d+/,
      );
      await sync(ben);
      await sync(anna);
      await allWell(anna);
      expect(await anna.json('show', 'next')).toMatchObject({ purpose: 'Said later' });
    });
  });
});

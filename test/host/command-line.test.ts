import { once } from 'node:events';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/contract/versions';
import { CommandLine } from '../fixtures/command-line';

interface Row {
  id: string;
  kind: string;
  title: string;
  status: string;
}

interface Measured {
  commitments: {
    id: string;
    metric: string;
    target: number;
    attainment: number;
    periods: { start: string; due: string; status: string; numerator: number; denominator: number }[];
  }[];
}

const accord = new CommandLine();
beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
});
afterAll(() => accord.dispose());

const statusOf = async (id: string) =>
  (await accord.json<Row[]>('list')).find((row) => row.id === id)?.status;

/** Writes a view and puts it. */
async function put(view: Record<string, unknown>) {
  const file = accord.path('view.json');
  writeFileSync(file, JSON.stringify(view));
  return accord.json<{ id: string }>('put', file);
}

describe('the worked example', () => {
  it('has a process and an agreement that both teams signed', async () => {
    const rows = await accord.json<Row[]>('list');
    expect(rows.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'agreement in force',
      'definition in force',
      'offer announced',
      'offer announced',
      'offer announced',
      'offer announced',
      'playbook draft',
      'process in force',
      'touchpoint draft',
    ]);
    expect(await accord.json('verify')).toEqual({ ok: true, problems: [] });
    expect(await accord.json('doctor')).toMatchObject({ ok: true, problems: [] });
  });

  it('measures exactly what it states', async () => {
    const { commitments } = await accord.json<Measured>(
      ...['measure', 'lead-agreement', '--from', '2026-01-05', '--to', '2026-03-29', '--at', '2026-05-03'],
    );
    const handedOver = [52, 50, 46, 55, 51, 50, 38, 53, 50, 57, 49, 52];
    const numerators = [
      handedOver,
      [34, 31, 27, 35, 30, 31, 20, 33, 29, 36, 31, 32],
      [52, 50, 45, 53, 51, 47, 38, 53, 48, 57, 49, 50],
      [12, 11, 8, 13, 10, 11, 6, 12, 9, 13, 10, 11],
    ];
    expect(commitments.map(({ periods }) => periods.map(({ numerator }) => numerator))).toEqual(numerators);
    for (const { periods } of commitments)
      expect(periods.map(({ denominator }) => denominator)).toEqual(handedOver);
    const attained = commitments.map(
      ({ periods }) => periods.filter(({ status }) => status === 'attained').length,
    );
    expect(attained).toEqual([9, 8, 11, 8]);
    expect(commitments.map(({ attainment }) => attainment)).toEqual([9 / 12, 8 / 12, 11 / 12, 8 / 12]);
    expect(commitments[0]?.periods[0]).toMatchObject({
      start: expect.stringContaining('2026-01-05T00:00'),
      due: expect.stringContaining('2026-01-05T09:00'),
    });
  });

  it('goes down to the lead that was late', async () => {
    const { leads } = await accord.json<{ leads: { leadId: string; reason: string }[] }>(
      ...[
        'leads',
        'lead-agreement',
        '--commitment',
        'decide',
        '--period',
        '2026-01-19',
        '--missed',
        '--at',
        '2026-05-03',
      ],
    );
    expect(leads).toHaveLength(1);
    expect(leads[0]?.leadId).toMatch(/^L-03/);
  });
});

describe('the main job, by command', () => {
  it('writes a process and an agreement, has both teams sign, and exports them', async () => {
    const { id: process } = await accord.json<{ id: string }>(
      'new',
      'process',
      '--template',
      'lead-hand-over',
      '--title',
      'Trade fair leads',
    );
    const { id: agreement } = await put({
      kind: 'agreement',
      title: 'Trade fair agreement',
      purpose: 'No card is lost.',
      parties: ['marketing', 'sales'],
      processes: [{ id: process }],
      commitments: [
        {
          title: 'Cards handed over',
          owedBy: 'marketing',
          owedTo: 'sales',
          metric: 'count',
          target: { value: 50, unit: 'leads' },
          schedule: {
            rrule: 'FREQ=WEEKLY;BYDAY=MO',
            time: '09:00',
            timeZone: 'Europe/Berlin',
            start: '2026-01-05',
          },
        },
      ],
    });
    expect(await statusOf(agreement)).toBe('draft');
    await accord.json('propose', agreement, '--as', 'anna-berg');
    await accord.json('sign', agreement, '--as', 'anna-berg');
    expect(await statusOf(agreement)).toBe('proposed');
    await accord.json('sign', agreement, '--as', 'ben-okafor');
    expect(await statusOf(agreement)).toBe('in force');
    const hits = await accord.json<Row[]>('search', 'trade', 'fair');
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining([process, agreement]));
    const out = accord.path('playbook.pdf');
    const { file, pages } = await accord.json<{ file: string; pages: number }>(
      'export',
      process,
      agreement,
      '--format',
      'pdf',
      '--out',
      out,
    );
    expect(file).toBe(out);
    expect(pages).toBeGreaterThan(3);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says why nothing was signed: twice, by a stranger, for a proposal that is not there', async () => {
    await put({ id: 'good-fit', meaning: 'Changed.' });
    await accord.json('propose', 'good-fit', '--as', 'anna-berg');
    await accord.json('sign', 'good-fit', '--as', 'anna-berg');
    const refusals = [
      await accord.run('sign', 'good-fit', '--as', 'anna-berg'),
      await accord.run('sign', 'good-fit', '--as', 'nobody'),
      await accord.run('sign', 'how-we-work', '--as', 'ben-okafor'),
      await accord.run('propose', 'good-fit'),
    ];
    for (const { code, stderr, stdout } of refusals) {
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    await accord.json('decline', 'good-fit', '--as', 'ben-okafor', '--reason', 'Too vague');
    expect(await statusOf('good-fit')).toBe('in force');
  });
});

describe('bad input', () => {
  const refused = async (...args: string[]) => {
    const ended = await accord.run(...args);
    expect(ended.code, ended.stderr).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trim().split('\n'), ended.stderr).toHaveLength(1);
    return ended.stderr.trim();
  };

  it('gets one clear line and exit 2', async () => {
    expect(await refused('show', 'nope')).toContain('nope');
    expect(await refused('new', 'poem')).toContain('poem');
    expect(await refused('new', 'process', '--template', 'nope')).toContain('lead-hand-over');
    expect(await refused('put', accord.path('missing.json'))).toContain('missing.json');
    expect(await refused('import', 'leads', accord.path('missing.csv'))).toContain('missing.csv');
    expect(await refused('import', 'leads', accord.root)).toContain('folder');
    expect(await refused('measure', 'nope')).toContain('nope');
    expect(await refused('check', '--rule', 'nope')).toContain('raci-integrity');
    expect(await refused('list', '--workspace', accord.path('nowhere'))).toContain('nowhere');
    expect(await refused('init', accord.workspace)).toContain('already');
    expect(await refused('frobnicate')).toContain('frobnicate');
  });

  it('names the field of a view that does not fit', async () => {
    const commitment = {
      title: 'Leads',
      owedBy: 'marketing',
      owedTo: 'sales',
      metric: 'count',
      target: { value: 50, unit: 'leads' },
      schedule: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        time: '09:00',
        timeZone: 'Europe/Berlin',
        start: '2026-01-05',
      },
    };
    const view = (change: Record<string, unknown>) => ({
      kind: 'agreement',
      title: 'Bad',
      commitments: [{ ...commitment, ...change }],
    });
    const faults: [Record<string, unknown>, string][] = [
      [view({ target: { value: -1, unit: 'leads' } }), 'target.value'],
      [view({ target: { value: 1.5, unit: 'ratio' }, metric: 'share', of: 'fit' }), 'target.value'],
      [view({ schedule: { ...commitment.schedule, timeZone: 'Europe/Atlantis' } }), 'Europe/Atlantis'],
      [
        view({ schedule: { ...commitment.schedule, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } }),
        'schedule',
      ],
      [{ kind: 'process', title: 'Bad', steps: [{ id: 's', title: 'x', raci: { someone: 'Q' } }] }, 'raci'],
      [{ kind: 'process', title: 'Bad', colour: 'red' }, 'colour'],
      [{ title: 'No kind' }, 'kind'],
    ];
    for (const [bad, named] of faults) {
      writeFileSync(accord.path('bad.json'), JSON.stringify(bad));
      expect(await refused('put', accord.path('bad.json'))).toContain(named);
    }
    writeFileSync(accord.path('bad.json'), '{"kind":');
    expect(await refused('put', accord.path('bad.json'))).toContain('not JSON');
  });
});

describe('tampering', () => {
  const acts = () => join(accord.workspace, 'acts');
  const isGenesis = (name: string) => readFileSync(join(acts(), name), 'utf8').includes('"genesis"');

  it.each([
    ['any act', (name: string) => !isGenesis(name)],
    ['the act that everything rests on', isGenesis],
  ])('with %s is named by verify', async (_, meant) => {
    const name = readdirSync(acts()).find(meant) ?? '';
    const file = join(acts(), name);
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 2);
    const { code, stdout } = await accord.run('verify', '--json');
    writeFileSync(file, whole);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
    expect(stdout).toContain(name);
    expect(await accord.json('verify')).toEqual({ ok: true, problems: [] });
  });
});

describe('damage', () => {
  it('is told on standard error, a line for each file, and once it is mended no more', async () => {
    const make = async (title: string) => {
      const { id } = await accord.json<{ id: string }>('new', 'definition', '--title', title);
      return {
        id,
        file: `docs/definition/${id}.json`,
        path: `${accord.workspace}/docs/definition/${id}.json`,
      };
    };
    const [torn, newer] = [await make('Torn by a power cut'), await make('Written tomorrow')];
    truncateSync(torn.path, 40);
    const known = readFileSync(newer.path, 'utf8');
    writeFileSync(newer.path, known.replace(/"schema": *\d+/, '"schema": 99'));
    const first = await accord.run('list', '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toBeInstanceOf(Array);
    const lines = first.stderr.trim().split('\n').sort();
    expect(lines).toHaveLength(2);
    const [about, other] = lines[0]?.startsWith(torn.file) ? lines : [lines[1], lines[0]];
    expect(about).toMatch(/could not be read and no backup has it; set aside as quarantine\//);
    expect(other).toContain(`${newer.file}: read-only.`);
    expect(other).toContain('newer version');
    // The damaged file is out of the way now; the newer one stays as it is, and what asks for it still says so.
    writeFileSync(newer.path, known);
    expect((await accord.run('list')).stderr).toBe('');
  });
});

describe('serving', () => {
  it('ends with one line where the port is taken, and leaves the workspace free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const { code, stdout, stderr } = await accord.run('serve', '--no-open', '--port', String(port));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^Port ${port} cannot be used .*--port.*\\n$`));
    } finally {
      other.close();
    }
    expect(await statusOf('lead-agreement')).toBe('in force');
  });
});

describe('what is in force', () => {
  it('is ended by both teams, each with a reason, and stays readable', async () => {
    await accord.json('retire', 'lead-agreement', '--reason', 'We sell by partners', '--as', 'anna-berg');
    expect(await statusOf('lead-agreement')).toBe('in force');
    const { stdout } = await accord.run(
      ...['retire', 'lead-agreement', '--reason', 'So do we', '--as', 'ben-okafor'],
    );
    expect(stdout).toContain('Retired lead-agreement.');
    expect(await statusOf('lead-agreement')).toBe('retired');
    const { records } = await accord.json<Comparison>('diff', 'lead-agreement', '1', '1');
    expect(records[0]?.became).toBe('same');
  });
});

describe('while the app is open', () => {
  it('the command line is served by it, and nobody writes beside it', async () => {
    const app = accord.start('serve', '--no-open', '--workspace', accord.workspace);
    await new Promise<void>((resolve) => app.stdout.once('data', () => resolve()));
    try {
      const { id } = await accord.json<{ id: string }>('new', 'process', '--title', 'Made meanwhile');
      expect(await statusOf(id)).toBe('draft');
    } finally {
      app.kill('SIGTERM');
      await new Promise((resolve) => app.once('close', resolve));
    }
    expect((await accord.json<Row[]>('list')).some(({ title }) => title === 'Made meanwhile')).toBe(true);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PdfReport } from '#shared/contract/proof';
import { reportOn } from '../../electron/services/proof/check';
import { proofIn } from '../../electron/services/proof/read';
import { CommandLine } from '../fixtures/command-line';
import { count, seed } from '../fixtures/counts';
import { named, poppler, programCalled } from '../fixtures/on-this-machine';

const accord = new CommandLine();
const stranger = new CommandLine();
const file = accord.path('playbook.pdf');
let pdf = new Uint8Array();
let proof: string | null = null;

beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
  await accord.json('export', 'how-we-work', '--format', 'pdf', '--out', file);
  pdf = new Uint8Array(readFileSync(file));
  proof = await proofIn(pdf);
});
afterAll(() => {
  accord.dispose();
  stranger.dispose();
});

describe('a PDF that left the workspace', () => {
  it('says with no workspace at hand who agreed to what and when', async () => {
    const report = await stranger.json<PdfReport>('verify', '--pdf', file);
    expect(report).toMatchObject({
      ok: true,
      problems: [],
      file: 'playbook.pdf',
      whole: true,
      workspace: { name: 'Worked example', here: null, practice: true },
      sealedBy: { name: 'Anna Berg' },
    });
    const agreement = report.records.find(({ kind }) => kind === 'agreement');
    expect(agreement).toMatchObject({ title: 'Lead agreement', status: 'in force', number: 1 });
    const signatories = agreement?.version?.parties.flatMap((party) => party.signatories) ?? [];
    expect(signatories.map(({ name, words, signedAt }) => [name, words.length, !!signedAt])).toEqual([
      ['Anna Berg', 6, true],
      ['Ben Okafor', 6, true],
    ]);
  });

  it('says it in words', async () => {
    const { code, stdout } = await accord.run('verify', '--pdf', file, '--workspace', accord.workspace);
    expect(code).toBe(0);
    expect(stdout).toContain('playbook.pdf is as it was made.');
    expect(stdout).toMatch(/Ben Okafor \(Sales\) signed 2025-\d\d-\d\d \d\d:\d\d UTC \[\w+( \w+){5}\]/);
  });

  it('tells nothing of leads, or of who else is in the workspace’s files', () => {
    const told = JSON.parse(proof ?? '') as { acts: string[]; contents: string[] };
    const kinds = told.acts.map((act) => (JSON.parse(act) as { act: { kind: string } }).act.kind);
    expect(new Set(kinds)).toEqual(new Set(['genesis', 'member', 'installation', 'proposal', 'signature']));
  });

  it('goes with the workspace’s bundle into a mail that is ready to be sent', async () => {
    const mail = accord.path('sent.eml');
    const told = await accord.json<{ holds: string[] }>(
      'send',
      'how-we-work',
      '--language',
      'de',
      '--out',
      mail,
    );
    const [name = '', bundle] = told.holds;
    expect([name, bundle]).toEqual([expect.stringMatching(/\.pdf$/), 'worked-example.accord-bundle']);
    const [head = '', ...parts] = readFileSync(mail, 'latin1').split(/--accord-\w+/);
    expect(head).toContain('X-Unsent: 1');
    const [letter = '', attached = '', shared = ''] = parts.map((part) =>
      Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64').toString('latin1'),
    );
    expect(Buffer.from(letter, 'latin1').toString()).toContain('ist zum Lesen und Drucken');
    expect(shared).toMatch(/^accord-bundle-1\n/);
    writeFileSync(accord.path(name), attached, 'latin1');
    expect(await stranger.json<PdfReport>('verify', '--pdf', accord.path(name))).toMatchObject({ ok: true });
  });

  const there = programCalled('pdfinfo') !== undefined;
  it.skipIf(!there)(
    named('is read by poppler: tags, pages, words, typefaces, and what is attached', there, 'poppler'),
    () => {
      const info = poppler('pdfinfo', file);
      expect(info).toMatch(/^Title: +How marketing and sales work together$/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Metadata Stream: +yes$/m);
      expect(info).toMatch(/^Page size: +\S+ x \S+ pts \(A4\)$/m);
      const pages = poppler('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
      expect(info).toContain(`Pages: ${' '.repeat(10)}${pages.length}`);
      pages.forEach((page, at) => {
        expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      });
      expect(pages[1]).toContain('Contents');
      // Name, kind, encoding, embedded, only what is used, as text; the edges around words in a drawing bear no name.
      const faces = poppler('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter((face) => /^[A-Z]/.test(face));
      expect(faces.length).toBeGreaterThan(2);
      for (const face of faces)
        expect(face).toMatch(/^[A-Z]{6}\+Inter\S* +CID TrueType +Identity-H +yes yes yes /);
      expect(poppler('pdfdetach', '-list', file)).toContain('1 embedded files');
      expect(poppler('pdfinfo', '-struct-text', file)).toMatch(/\bTH\b/);
    },
  );

  it('does not hold after any one byte was changed', () => {
    const change = fc.record({ at: fc.nat(pdf.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const bytes = Uint8Array.from(pdf);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const { ok, whole } = reportOn('changed.pdf', bytes, proof, null);
        return !ok && !whole;
      }),
      { numRuns: count(60, 2000), seed },
    );
  });

  it('ends with 1 for a changed file, and with 2 for what is no PDF', async () => {
    const changed = accord.path('changed.pdf');
    const at = Buffer.from(pdf).indexOf('endstream') - 20;
    writeFileSync(
      changed,
      pdf.map((byte, place) => (place === at ? byte ^ 1 : byte)),
    );
    const ended = await stranger.run('verify', '--pdf', changed);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('at least one byte was changed');
    // What was signed is still there to be read.
    expect(ended.stdout).toContain('“Lead agreement”: in force, version 1');
    const text = accord.path('notes.txt');
    writeFileSync(text, 'No PDF');
    for (const args of [
      ['verify', '--pdf', text],
      ['verify', 'lead-agreement', '--pdf', file],
    ]) {
      const { code, stdout, stderr } = await stranger.run(...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
